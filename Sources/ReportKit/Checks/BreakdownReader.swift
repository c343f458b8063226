/// Finds totals with their parts in running text.
package struct BreakdownReader {
  private let text: Bytes
  private let facts: [FactRecord]
  private let sentences: [CheckContext.Sentence]

  package init(_ text: Bytes, _ facts: [FactRecord], _ sentences: [CheckContext.Sentence]) {
    self.text = text
    self.facts = facts
    self.sentences = sentences
  }

  /// More parts than a list has that a person writes.
  private static let most = 40

  /// A figure of a sentence that can be a total or a part.
  private struct Item {
    var fact: Int
    var range: Range<Int>
    /// Where the innermost bracket around it opens; −1 outside of brackets.
    var bracket: Int
    var unitClass: Unit.Class
  }

  package func read() -> [Breakdown] {
    var found: [Breakdown] = []
    for (index, sentence) in sentences.enumerated() where !sentence.facts.isEmpty {
      // 其中… as a sentence of its own speaks of the one before it.
      var first = sentence
      if index > 0, sentences[index - 1].block == sentence.block,
        text.length(ofAny: ["其中", "其他", "分别"], at: text.skippingSpace(sentence.range.lowerBound))
          > 0
      {
        first = sentences[index - 1]
      }
      let items = items(
        span(first.range.lowerBound, sentence.range.upperBound),
        first.facts.lowerBound..<sentence.facts.upperBound)
      // Totals of the sentence before were read with it, but for what follows here.
      let own = items.firstIndex { $0.fact >= sentence.facts.lowerBound } ?? items.count
      read(items, own: own, into: &found)
    }
    return found
  }

  private func items(_ range: Range<Int>, _ indexes: Range<Int>) -> [Item] {
    var items: [Item] = []
    var brackets: [Int] = []
    var place = range.lowerBound
    for index in indexes {
      let fact = facts[index]
      guard fact.relation == .level || fact.relation == .parameter, let unit = fact.unit,
        BreakdownReader.isSummable(unit), fact.quantity.upper == nil
      else { continue }
      while place < fact.quantity.range.lowerBound {
        place = text.skippingIdeographs(from: place, to: fact.quantity.range.lowerBound)
        if place >= fact.quantity.range.lowerBound { break }
        if text[place] == 0x28 || text.has("（", at: place) {
          brackets.append(place)
        } else if text[place] == 0x29 || text.has("）", at: place) {
          brackets.removeLast(brackets.isEmpty ? 0 : 1)
        }
        place += text.scalar(at: place).length
      }
      items.append(
        Item(
          fact: index, range: fact.quantity.range, bracket: brackets.last ?? -1,
          unitClass: unit.unitClass))
    }
    return items
  }

  private static func isSummable(_ unit: Unit) -> Bool {
    switch unit.unitClass {
    case .person, .personTimes, .count, .money, .area: unit.perName == nil
    case .percent, .ratio, .points, .data, .duration, .times: false
    }
  }

  // MARK: - Totals first

  private func read(_ items: [Item], own: Int, into found: inout [Breakdown]) {
    // For each class the places of its items, so that a sentence is walked once.
    for (index, item) in items.enumerated() {
      if let next = next(after: index, in: items), next >= own,
        let breakdown = breakdown(index, next, items)
      {
        found.append(breakdown)
      }
      if index >= own, let breakdown = totalLast(index, items), item.bracket < 0 {
        found.append(breakdown)
      }
    }
  }

  /// The next figure of the same class.
  private func next(after index: Int, in items: [Item]) -> Int? {
    var next = index + 1
    while next < items.count, next - index <= BreakdownReader.most {
      if items[next].unitClass == items[index].unitClass { return next }
      next += 1
    }
    return nil
  }

  private func breakdown(_ index: Int, _ next: Int, _ items: [Item]) -> Breakdown? {
    let total = items[index]
    let part = items[next]
    // A medal is no total of other medals; vectors of them are `sum.medals`.
    if facts[total.fact].dimensions.contains(where: { $0.key == .grade }) { return nil }
    let stretch = span(total.range.upperBound, part.range.lowerBound)
    if part.bracket > total.range.upperBound - 1, part.bracket != total.bracket {
      return bracketed(index, next, items)
    }
    guard part.bracket == total.bracket else { return nil }
    let parts = list(from: next, items) { items[$0].bracket == part.bracket }
    guard let form = form(of: stretch, end: parts.end) else {
      return plain(index, next, parts.members, items)
    }
    return Breakdown(
      total: total.fact, parts: parts.members, form: form,
      isOpen: isOpen(span(stretch.lowerBound, parts.end)), otherTotals: others(before: index, items)
    )
  }

  /// 14所，公办9所，民办5所: a list without a word that says so, each part in the total's own unit.
  private func plain(
    _ index: Int, _ next: Int, _ parts: [Int], _ items: [Item]
  ) -> Breakdown? {
    let total = facts[items[index].fact]
    let near = parts.prefix { facts[$0].unit == total.unit }
    guard near.count >= 2, near.count == parts.count || near.count <= 12,
      items[next].range.lowerBound - items[index].range.upperBound <= 60
    else { return nil }
    return Breakdown(
      total: items[index].fact, parts: Array(near), form: .plain, isOpen: false, otherTotals: [])
  }

  /// 135个（学校5家、企业130家）: the bracket must follow the total, or what it counts, at once.
  private func bracketed(_ index: Int, _ next: Int, _ items: [Item]) -> Breakdown? {
    let total = items[index]
    let open = items[next].bracket
    let between = span(total.range.upperBound, text.has("，", endingAt: open) ? open - 3 : open)
    guard between.count <= 36, !hasPause(between) else { return nil }
    let parts = list(from: next, items) { items[$0].bracket == open }
    let inside = span(open, parts.end)
    let isAmong =
      text.first("其中", from: open, to: items[next].range.lowerBound) != nil
      || text.first("含", from: open, to: items[next].range.lowerBound) != nil
    return Breakdown(
      total: total.fact, parts: parts.members, form: isAmong ? .among : .bracket,
      isOpen: isOpen(inside), otherTotals: [])
  }

  /// The figures of a class from an item on, as far as the list may go.
  private func list(
    from first: Int, _ items: [Item], where belongs: (Int) -> Bool
  ) -> (members: [Int], end: Int) {
    var members: [Int] = []
    var end = items[first].range.upperBound
    for index in first..<min(items.count, first + BreakdownReader.most) {
      let item = items[index]
      // A nested 其中 tells the parts of a part.
      if index > first, item.bracket == items[first].bracket,
        text.first("其中", from: end, to: item.range.lowerBound) != nil
      {
        break
      }
      guard item.unitClass == items[first].unitClass, belongs(index) else { continue }
      members.append(item.fact)
      end = item.range.upperBound
    }
    return (members, end)
  }

  private func form(of stretch: Range<Int>, end: Int) -> Breakdown.Form? {
    if text.first("其中", from: stretch.lowerBound, to: stretch.upperBound) != nil
      || text.first("，含", from: stretch.lowerBound, to: stretch.upperBound) != nil
    {
      return .among
    }
    guard text.first("；", from: stretch.lowerBound, to: stretch.upperBound) == nil else {
      return nil
    }
    for word in ["包括", "包含", "分为", "分别", "即", "："] as [StaticString]
    where text.first(word, from: stretch.lowerBound, to: stretch.upperBound) != nil {
      return .list
    }
    // 由理事长1人、副理事长6人组成
    if text.first("由", from: stretch.lowerBound, to: stretch.upperBound) != nil,
      BreakdownReader.composing.contains(where: { text.first($0, from: end, to: end + 18) != nil })
    {
      return .list
    }
    return nil
  }

  /// Figures of the same class before the total that stand outside of brackets.
  private func others(before index: Int, _ items: [Item]) -> [Int] {
    items[..<index].reversed().prefix(8).filter {
      $0.unitClass == items[index].unitClass && $0.bracket == items[index].bracket
    }.prefix(4).map(\.fact)
  }

  // MARK: - Total last

  /// 甲8个、乙6个，共14个
  private func totalLast(_ index: Int, _ items: [Item]) -> Breakdown? {
    let total = items[index]
    guard index >= 2 else { return nil }
    let previous = items[index - 1]
    let stretch = span(previous.range.upperBound, total.range.lowerBound)
    guard stretch.count <= 75 else { return nil }
    let isSaid =
      text.length(
        ofAny: ["合计", "总计", "共计", "总共", "一共", "共有", "共", "总数", "总数达", "累计"],
        endingAt: nameStart(total.range.lowerBound, floor: stretch.lowerBound)) > 0
      || hasTotalWord(stretch)
    if !isSaid {
      // 1个集团、1个商城、2个基地和4个学院: small figures add up by chance.
      guard facts[total.fact].unit == facts[previous.fact].unit,
        Rational(facts[total.fact].quantity.value) >= Rational(10)
      else { return nil }
    }
    var parts: [Int] = []
    var place = index - 1
    while place >= 0, index - place <= BreakdownReader.most,
      items[place].unitClass == total.unitClass, items[place].bracket == total.bracket
    {
      parts.append(items[place].fact)
      place -= 1
    }
    guard parts.count >= 2 else { return nil }
    return Breakdown(
      total: total.fact, parts: parts.reversed(), form: .totalLast, isOpen: false, otherTotals: [])
  }

  private func nameStart(_ place: Int, floor: Int) -> Int {
    max(text.skippingSpaceBack(place), floor)
  }

  private static let composing: [StaticString] = ["组成", "构成"]

  private func hasTotalWord(_ stretch: Range<Int>) -> Bool {
    for word in ["合计", "总计", "共计", "总共", "编成", "组成"] as [StaticString]
    where text.first(word, from: stretch.lowerBound, to: stretch.upperBound) != nil {
      return true
    }
    return false
  }

  // MARK: - Words

  private func hasPause(_ range: Range<Int>) -> Bool {
    range.contains { text.hasAny(of: "，；。、：", at: $0) }
  }

  /// 等 behind the last part, or before its figure, leaves a list open: 甲3人、乙2人等.
  private func isOpen(_ range: Range<Int>) -> Bool {
    if text.has("等", at: range.upperBound) { return true }
    return text.first("等）", from: range.upperBound, to: range.upperBound + 12) != nil
  }
}
