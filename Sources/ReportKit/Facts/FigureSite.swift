/// A figure and the stretches of its sentence in which its name is looked for.
package struct FigureSite {
  package let text: Bytes
  package let sentence: Range<Int>
  package let quantity: Quantity
  /// From the last pause or figure to the figure.
  package let before: Range<Int>
  /// From the figure to the next pause or figure; empty where a pause follows at once.
  package let after: Range<Int>
  /// Where the clause begins, whatever figures it has before this one.
  package let clause: Int
  /// The year that 分别 deals out to the figure: 2020年、2021年招生分别为….
  package private(set) var item: Range<Int>?

  package init(
    _ text: Bytes, sentence: Range<Int>, quantity: Quantity, previous: Int, next: Int
  ) {
    self.text = text
    self.sentence = sentence
    self.quantity = quantity
    let near = FigureSite.clauseStart(
      text, quantity.range.lowerBound, floor: max(previous, sentence.lowerBound))
    clause =
      near.isPause
      ? near.place
      : FigureSite.clauseStart(text, quantity.range.lowerBound, floor: sentence.lowerBound).place
    let inner = near.place
    let start = FigureSite.pastNoun(
      text, max(inner, previous), quantity.range.lowerBound,
      follows: previous > sentence.lowerBound && inner <= previous)
    before = span(min(start, quantity.range.lowerBound), quantity.range.lowerBound)
    after = FigureSite.after(text, quantity, limit: min(next, sentence.upperBound))
  }

  /// The noun behind a figure, up to a pause.
  private static func after(_ text: Bytes, _ quantity: Quantity, limit: Int) -> Range<Int> {
    var first = quantity.range.upperBound
    if text.has("的", at: first) { first += 3 }
    var end = first
    let limit = isOfGroup(text, first) ? first : min(limit, first + 120)
    while end < limit {
      if text.isIdeograph(at: end) {
        end += 3
        continue
      }
      // 7所国（境）外院校
      if text.has("（境）外", at: end) {
        end += 12
        continue
      }
      if FigureSite.isPause(text, at: end) { break }
      end += text.scalar(at: end).length
    }
    return first..<max(first, min(end, limit))
  }

  /// Up to where words bear on the last figure of a sentence: its noun, or the first word in brackets
  /// directly behind it.
  static func end(_ text: Bytes, _ last: Quantity, _ sentence: Range<Int>) -> Int {
    max(after(text, last, limit: sentence.upperBound).upperBound, last.range.upperBound + 4)
  }

  /// 在校生3712人中注册志愿者1158名: what stands behind 中 is some of them, and names them not.
  private static func isOfGroup(_ text: Bytes, _ place: Int) -> Bool {
    text.has("中", at: place) && text.length(of: wordsInMiddle, at: place) == 0
  }

  /// Words that begin with 中.
  private static let wordsInMiddle: WordList = [
    "中职", "中高", "中等", "中级", "中心", "中专", "中小", "中外", "中本", "中国", "中华", "中德", "中英", "中美", "中法",
    "中意", "中韩", "中日", "中澳", "中泰", "中老", "中越", "中层", "中青", "中年", "中医", "中药", "中餐", "中式", "中西",
    "中学", "中科", "中试", "中型", "中文", "中央", "中共", "中标", "中期", "中考", "中控", "中原", "中铁", "中建", "中石",
    "中航", "中部", "中东", "中途", "中草", "中班", "中介", "中转", "中联",
  ]

  /// Between two figures the first noun belongs to the first where a joint parts them: 5个二等奖、8个三等奖.
  private static func pastNoun(_ text: Bytes, _ start: Int, _ end: Int, follows: Bool) -> Int {
    guard follows else { return start }
    var place = start
    while place < end {
      if text.has("、", at: place) { return place + 3 }
      if text.has("和", at: place), place > start { return place + 3 }
      place += text.scalar(at: place).length
    }
    return start
  }

  private init(_ whole: FigureSite, before: Range<Int>) {
    text = whole.text
    sentence = whole.sentence
    quantity = whole.quantity
    after = whole.after
    clause = whole.clause
    self.before = before
  }

  /// The same figure, named by another stretch of the sentence; a year leaves the name to what follows
  /// the years.
  package func named(_ range: Range<Int>) -> FigureSite {
    guard FigureSite.isYear(text, range) else { return FigureSite(self, before: range) }
    var start = range.upperBound
    while let year = text.first("年", from: start, to: sentence.upperBound), year - start <= 12 {
      start = year + 3
    }
    var site = FigureSite(self, before: span(start, quantity.range.lowerBound))
    site.item = range
    return site
  }

  /// Whether the item of a list begins with a year: 2020年.
  private static func isYear(_ text: Bytes, _ item: Range<Int>) -> Bool {
    item.count >= 7 && (0..<4).allSatisfy { text.isDigit(at: item.lowerBound + $0) }
      && text.has("年", at: item.lowerBound + 4)
  }

  /// The names of this figure and the next ones where 分别 deals them out: 甲、乙分别为1人、2人.
  package func respective(_ figures: ArraySlice<Quantity>) -> [Range<Int>] {
    var end = text.skippingSpaceBack(quantity.range.lowerBound)
    end -= text.length(of: FigureSite.dealingVerbs, endingAt: end)
    guard text.has("分别", endingAt: end) || text.has("依次", endingAt: end) else { return [] }
    let names = items(span(before.lowerBound, end - 6))
    guard names.count > 1, figures.count >= names.count else { return [] }
    // The figures must follow one another with nothing but a joint between.
    var place = quantity.range.upperBound
    for figure in figures.dropFirst().prefix(names.count - 1) {
      guard figure.range.lowerBound - place <= 6 else { return [] }
      place = figure.range.upperBound
    }
    return names
  }

  /// How many shares 分别占 deals out, this one and those listed behind it; 0 where it does not.
  package func dealtShares(_ figures: ArraySlice<Quantity>) -> Int {
    guard quantity.unit?.unitClass == .percent,
      // 男、女生分别占48%、52%: the names stand before it.
      let verb = text.first("分别占", from: before.lowerBound, to: before.upperBound)
        .map({ $0 - before.lowerBound <= 3 })
        // 三者占比分别为62.7%、25%和12.3%
        ?? text.first("占比分别", from: before.lowerBound, to: before.upperBound)
        .map({ $0 - before.lowerBound <= 9 }),
      verb
    else { return 0 }
    var count = 1
    var place = quantity.range.upperBound
    for figure in figures.dropFirst().prefix(11) {
      guard figure.range.lowerBound - place <= 6, figure.unit == quantity.unit else { break }
      count += 1
      place = figure.range.upperBound
    }
    return count
  }

  /// The brackets that close before the figure, with nothing but a noun between: 高职扩招（退役军人、农民工）1142名.
  package var bracket: Range<Int> {
    let from = max(before.lowerBound, before.upperBound - 150)
    guard var close = text.first("）", from: from, to: before.upperBound) else { return 0..<0 }
    while let next = text.first("）", from: close + 3, to: before.upperBound) { close = next }
    guard before.upperBound - close <= 15 else { return 0..<0 }
    var open = close
    while open > from, !text.has("（", endingAt: open) { open -= text.scalar(before: open).length }
    return open - 3 > before.lowerBound && text.has("（", endingAt: open)
      && text.length(ofAny: ["以下", "简称"], at: open) == 0
      ? open - 3..<close + 3 : 0..<0
  }

  /// Whether 各 stands directly before the figure.
  package var isDistributed: Bool {
    text.has("各", endingAt: text.skippingSpaceBack(quantity.range.lowerBound))
  }

  /// The site itself, or one for each item before 各: 银奖、铜奖各2枚 states two figures.
  package var distributed: [FigureSite] {
    let end = text.skippingSpaceBack(quantity.range.lowerBound)
    guard text.has("各", endingAt: end) else { return [self] }
    let items = items(span(before.lowerBound, end - 3))
    guard items.count > 1, items.count <= 12, items.allSatisfy({ !$0.isEmpty }) else {
      return [self]
    }
    return items.map { FigureSite(self, before: $0) }
  }

  /// The items of a list: 甲、乙和丙.
  private func items(_ range: Range<Int>) -> [Range<Int>] {
    var start = range.lowerBound
    // The list begins behind 、 that leads from the figure before.
    while text.hasAny(of: "、，", at: start) { start += 3 }
    var items: [Range<Int>] = []
    var place = start
    while place < range.upperBound {
      let joint = text.length(of: FigureSite.joints, at: place)
      if joint > 0 {
        items.append(start..<place)
        place += joint
        start = place
      } else {
        place += text.scalar(at: place).length
      }
    }
    items.append(start..<max(start, range.upperBound))
    return items
  }

  /// ，；：、 and brackets part what a figure counts from what the next one does.
  static func isPause(_ text: Bytes, at place: Int) -> Bool {
    switch text[place] {
    case 0x2C, 0x3B, 0x28, 0x29, 0x09, 0x0A, 0: true
    case 0xE3: text.hasAny(of: "。、】", at: place)
    case 0xEF: text.hasAny(of: "，；：！？（）", at: place)
    default: false
    }
  }

  /// The start of the clause that ends at `end`, and whether a pause stands before it; brackets that
  /// close before it are passed over.
  static func clauseStart(
    _ text: Bytes, _ end: Int, floor: Int
  ) -> (place: Int, isPause: Bool) {
    var place = end
    let limit = max(floor, end - 400)
    while place > limit {
      if text.isIdeograph(before: place) {
        place -= 3
        continue
      }
      let (scalar, length) = text.scalar(before: place)
      switch scalar {
      case 0xFF09, 0x29:  // ）
        var open = place - length
        var depth = 1
        while open > limit, depth > 0 {
          let (inner, step) = text.scalar(before: open)
          if inner == 0xFF08 || inner == 0x28 { depth -= 1 }
          if inner == 0xFF09 || inner == 0x29 { depth += 1 }
          open -= step
        }
        if depth > 0 { return (place, false) }
        place = open
        continue
      case 0xFF0C, 0xFF1B, 0xFF1A, 0x3002, 0xFF01, 0xFF1F, 0xFF08, 0x28, 0x2C, 0x3B, 0x3A, 0x09:
        return (place, true)
      default: break
      }
      place -= length
    }
    return (max(place, floor), false)
  }

  private static let dealingVerbs: WordList = [
    "为", "是", "达到", "达", "有", "获", "完成", "投入", "招生", "招收",
  ]
  private static let joints: WordList = ["、", "和", "及", "与"]
}
