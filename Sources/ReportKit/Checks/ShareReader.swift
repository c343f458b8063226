/// Finds the shares of running text with their parts and bases.
package struct ShareReader {
  private let text: Bytes
  private let facts: [FactRecord]
  private let sentences: [CheckContext.Sentence]
  private let wholes: WholeFinder
  /// For each part the total that it is told as a part of.
  private var totals: [Int: Int] = [:]
  private var lastParts: Set<Int> = []

  package init(
    _ text: Bytes, _ facts: [FactRecord], _ sentences: [CheckContext.Sentence],
    _ wholes: WholeFinder, _ breakdowns: [Breakdown]
  ) {
    self.text = text
    self.facts = facts
    self.sentences = sentences
    self.wholes = wholes
    for breakdown in breakdowns {
      for part in breakdown.parts where totals[part] == nil && breakdown.form != .totalLast {
        totals[part] = breakdown.total
      }
      // 其中硕士93人，占…: of those alone.
      // A figure behind others is their total only where that adds up.
      if breakdown.form != .among, breakdown.form != .totalLast,
        let last = breakdown.parts.last, breakdown.form != .plain || closes(breakdown)
      {
        lastParts.insert(last)
      }
    }
  }

  private func closes(_ breakdown: Breakdown) -> Bool {
    let sum = breakdown.parts.reduce(Rational.zero) { $0 + Rational(facts[$1].quantity.value) }
    return sum == Rational(facts[breakdown.total].quantity.value)
  }

  package func read() -> [ShareClaim] {
    var claims: [ShareClaim] = []
    for (index, sentence) in sentences.enumerated() {
      var respective: [Int: Int] = [:]
      for fact in sentence.facts where isShare(facts[fact]) {
        if respective[fact] == nil { deal(fact, in: sentence, to: &respective) }
        guard let part = respective[fact] ?? part(of: fact, in: sentence) else { continue }
        var claim = claim(fact, part, sentence: index)
        // 甲500万元、乙300万元，分别占62.5%和37.5%: none of them is the whole of another.
        if respective[fact] != nil {
          claim.bases.removeAll { base in respective.values.contains(base.fact) }
        }
        claims.append(claim)
      }
    }
    return claims
  }

  private func isShare(_ fact: FactRecord) -> Bool {
    fact.unit?.unitClass == .percent && fact.quantity.upper == nil
      && (fact.relation == .share || fact.relation == .level)
  }

  // MARK: - The part

  /// The count that a share is told of: before it with 占 between, or in brackets behind it.
  private func part(of share: Int, in sentence: CheckContext.Sentence) -> Int? {
    let range = facts[share].quantity.range
    if let behind = bracketed(behind: share, in: sentence), !isBase(behind, of: share, in: sentence)
    {
      return behind
    }
    guard share > sentence.facts.lowerBound else { return nil }
    let part = share - 1
    if let inline = self.part(ofBase: part, share, in: sentence) { return inline }
    guard WholeFinder.canBeWhole(facts[part]) else { return nil }
    let stretch = span(facts[part].quantity.range.upperBound, range.lowerBound)
    guard stretch.count <= 90, leads(to: share, over: stretch) else { return nil }
    return part
  }

  /// 316人，占三年级学生的11.2%（三年级2820人）: what stands in brackets is more than the count before.
  private func isBase(_ behind: Int, of share: Int, in sentence: CheckContext.Sentence) -> Bool {
    let part = share - 1
    guard sentence.facts.contains(part), WholeFinder.canBeWhole(facts[part]),
      facts[part].unit?.unitClass == facts[behind].unit?.unitClass,
      Rational(facts[part].quantity.value) < Rational(facts[behind].quantity.value)
    else { return false }
    let stretch = span(
      facts[part].quantity.range.upperBound, facts[share].quantity.range.lowerBound)
    return stretch.count <= 90 && leads(to: share, over: stretch)
  }

  /// 1370人占1903人的71.9%: the figure before the share is its base.
  private func part(ofBase base: Int, _ share: Int, in sentence: CheckContext.Sentence) -> Int? {
    let start = text.skippingSpace(facts[base].quantity.range.upperBound)
    guard text.has("的", at: start) else { return nil }
    let part = subject(before: base, in: sentence)
    guard sentence.facts.contains(part), text.has("的", at: start),
      facts[share].quantity.range.lowerBound - start <= 6,
      facts[part].unit?.unitClass == facts[base].unit?.unitClass
    else { return nil }
    let stretch = span(
      facts[part].quantity.range.upperBound, facts[base].quantity.range.lowerBound)
    let isLed = ["占", "完成", "达到", "相当于", "仅为", "为"].contains {
      text.first($0, from: stretch.lowerBound, to: stretch.upperBound) != nil
    }
    return isLed ? part : nil
  }

  /// 招生723人（春季136人、秋季587人），比上年多41人，完成计划700人的103.3%: the last figure before a base
  /// that is neither in brackets nor a change.
  private func subject(before base: Int, in sentence: CheckContext.Sentence) -> Int {
    var part = base - 1
    var end = facts[base].quantity.range.lowerBound
    var depth = 0
    while sentence.facts.contains(part), base - part <= 12 {
      var place = facts[part].quantity.range.upperBound
      var isClosed = 0
      while place < end {
        if text.has("）", at: place) || text[place] == 0x29 { isClosed += 1 }
        if text.has("（", at: place) || text[place] == 0x28 { isClosed -= 1 }
        place += max(1, text.scalar(at: place).length)
      }
      depth += isClosed
      if depth <= 0, facts[part].relation != .change, facts[part].relation != .growth {
        return part
      }
      end = facts[part].quantity.range.lowerBound
      part -= 1
    }
    return base - 1
  }

  /// Whether nothing but 占… stands between a count and its share.
  private func leads(to share: Int, over stretch: Range<Int>) -> Bool {
    var start = stretch.lowerBound
    // What the count counts may follow it: 56名教师，占….
    var pauses = 0
    var place = start
    while place < stretch.upperBound {
      if text.hasAny(of: "，（", at: place) || text[place] == 0x28 || text[place] == 0x2C {
        pauses += 1
        start = place + text.scalar(at: place).length
      } else if text.hasAny(of: "；。：", at: place) {
        return false
      }
      place += text.scalar(at: place).length
    }
    guard pauses <= 1 else { return false }
    start = text.skippingSpace(start)
    let word = text.length(
      ofAny: [
        "约占", "共占", "占到", "占比", "占", "比例", "所占比例", "比重", "所占", "比率", "占有率", "仅占", "合占", "均占",
      ], at: start)
    // 71人，不到三成
    let isTenths =
      text.has("成", endingAt: facts[share].quantity.range.upperBound)
      || text.first(
        "成", from: facts[share].quantity.number.upperBound,
        to: facts[share].quantity.range.upperBound) != nil
    return word > 0
      || (pauses == 1 && start == stretch.upperBound && (isBracket(stretch) || isTenths))
      || repeatsName(from: start, stretch)
  }

  /// 硕士14人，硕士占专任教师的7.07%: the words before 占 are those before the figure.
  private func repeatsName(from start: Int, _ stretch: Range<Int>) -> Bool {
    guard let end = text.first("占", from: start, to: stretch.upperBound), end > start,
      end - start <= 18
    else { return false }
    var figure = stretch.lowerBound
    while figure > 0, stretch.lowerBound - figure < 24, !text.isDigit(at: figure - 1) {
      figure -= 1
    }
    while text.isDigit(at: figure - 1) { figure -= 1 }
    let length = end - start
    return figure >= length
      && (0..<length).allSatisfy { text[figure - length + $0] == text[start + $0] }
  }

  /// 56人（42.1%）
  private func isBracket(_ stretch: Range<Int>) -> Bool {
    text.has("（", endingAt: stretch.upperBound) || text[stretch.upperBound - 1] == 0x28
  }

  /// 42.1%（56人）
  private func bracketed(behind share: Int, in sentence: CheckContext.Sentence) -> Int? {
    let next = share + 1
    guard sentence.facts.contains(next), WholeFinder.canBeWhole(facts[next]) else { return nil }
    let open = text.skippingSpace(facts[share].quantity.range.upperBound)
    let length = text.has("（", at: open) ? 3 : text[open] == 0x28 ? 1 : 0
    guard length > 0, facts[next].quantity.range.lowerBound - open - length <= 12 else {
      return nil
    }
    let end = text.skippingSpace(facts[next].quantity.range.upperBound)
    return text.has("）", at: end) || text[end] == 0x29 ? next : nil
  }

  /// 男生30人、女生20人，分别占60%、40%: shares dealt out in the order of the counts.
  private func deal(
    _ first: Int, in sentence: CheckContext.Sentence, to respective: inout [Int: Int]
  ) {
    let start = facts[first].quantity.range.lowerBound
    guard first > sentence.facts.lowerBound else { return }
    let isTold =
      text.first("分别", from: facts[first - 1].quantity.range.upperBound, to: start) != nil
    var shares: [Int] = []
    var next = first
    while sentence.facts.contains(next), isShare(facts[next]), shares.count < 40 {
      shares.append(next)
      next += 1
    }
    let parts = Array((sentence.facts.lowerBound..<first).suffix(shares.count))
    // 5个、26个、33个，占比7.8%、40.6%、51.6%: as many shares as counts, with nothing between them.
    guard shares.count >= 2, parts.count == shares.count,
      isTold || (isBareList(shares) && isBareList(parts)),
      parts.allSatisfy({
        WholeFinder.canBeWhole(facts[$0])
          && facts[$0].unit?.unitClass == facts[parts[0]].unit?.unitClass
      })
    else { return }
    for (share, part) in zip(shares, parts) { respective[share] = part }
  }

  private func isBareList(_ members: [Int]) -> Bool {
    zip(members, members.dropFirst()).allSatisfy { one, next in
      let gap = span(facts[one].quantity.range.upperBound, facts[next].quantity.range.lowerBound)
      return gap.count <= 3 && text.has("、", at: gap.lowerBound)
    }
  }

  // MARK: - The base

  private func claim(_ share: Int, _ part: Int, sentence: Int) -> ShareClaim {
    if let base = bracketed(behind: share, in: sentences[sentence]), base != part,
      isBase(base, of: share, in: sentences[sentence])
    {
      return ShareClaim(
        share: share, part: part, bases: [WholeFinder.Base(fact: base, isSure: true)],
        isStated: true)
    }
    // A plan may be the base: 完成计划700人的103.3%.
    if part < share - 1, facts[share - 1].unit?.unitClass == facts[part].unit?.unitClass,
      text.has("的", at: text.skippingSpace(facts[share - 1].quantity.range.upperBound))
    {
      return ShareClaim(
        share: share, part: part, bases: [WholeFinder.Base(fact: share - 1, isSure: true)],
        isStated: true)
    }
    if case .text(let phrase) = facts[share].of, !isPronoun(phrase) {
      let bases = wholes.bases(for: part, named: phrase)
      // A base is no part of itself: 专任教师360名，其中硕士93人，占专任教师的….
      let other = lastTotal(part).flatMap { total in
        bases.contains { $0.fact == total } ? nil : total
      }
      if bases.isEmpty, isAll(phrase) {
        // 占全市的: of what the paragraph has told of all.
        return ShareClaim(
          share: share, part: part,
          bases: impliedBases(of: part, sentence: sentence).map {
            WholeFinder.Base(fact: $0.fact, isSure: false)
          }, isStated: false)
      }
      return ShareClaim(share: share, part: part, otherPart: other, bases: bases, isStated: true)
    }
    if let topic = topic(of: share, in: sentences[sentence]) {
      var bases = wholes.bases(for: part, named: topic)
      let tail = text.length(of: ShareReader.people, endingAt: topic.upperBound)
      if tail > 0, topic.count > tail + 3 {
        // 直接就业学生中: of 直接就业6842人
        let name = topic.lowerBound..<topic.upperBound - tail
        let short = wholes.bases(for: part, named: name)
        if bases.isEmpty || short.first.map({ text.isSame(facts[$0.fact].label, name) }) ?? false {
          bases = short
        }
      }
      if !bases.isEmpty {
        return ShareClaim(share: share, part: part, bases: bases, isStated: true)
      }
    }
    return ShareClaim(
      share: share, part: part, bases: impliedBases(of: part, sentence: sentence), isStated: false)
  }

  private static let people: WordList = ["学生", "毕业生", "人员", "教师", "的"]

  /// 专任教师中，高级职称52人，占29.5%；讲师81人，占46.02%: what the sentence speaks of the parts of.
  private func topic(of share: Int, in sentence: CheckContext.Sentence) -> Range<Int>? {
    let start = sentence.range.lowerBound
    let limit = min(start + 48, facts[share].quantity.range.lowerBound)
    var place = start
    while place < limit, !text.hasAny(of: "，：、；（“", at: place), !text.isDigit(at: place) {
      place += text.scalar(at: place).length
    }
    guard place < limit, text.hasAny(of: "，：", at: place), text.has("中", endingAt: place),
      place - start > 6
    else { return clauseTopic(of: share) }
    return span(text.has("在", at: start) ? start + 3 : start, place - 3)
  }

  /// 专任教师中“双师”素质占71.2%（332人）
  private func clauseTopic(of share: Int) -> Range<Int>? {
    let clause = text.stretch(before: facts[share].quantity.range.lowerBound, limit: 75)
    guard text.has("占", endingAt: clause.upperBound),
      let end = text.first("中", from: clause.lowerBound, to: clause.upperBound),
      end - clause.lowerBound >= 9, end - clause.lowerBound <= 24,
      text.length(ofAny: ["中职", "中专", "中级", "中高", "中心", "中等"], at: end) == 0
    else { return nil }
    return clause.lowerBound..<end
  }

  /// The total that a list before 占 has told the parts of: 投入926万元：设备402万元、场地250万元，占营业收入的1.58‰.
  private func lastTotal(_ part: Int) -> Int? {
    guard let total = totals[part], lastParts.contains(part) else { return nil }
    return total
  }

  /// 占总数的, 占其: of a whole that the sentence has named before.
  private func isPronoun(_ phrase: Range<Int>) -> Bool {
    let length = text.length(
      ofAny: [
        "总数", "总人数", "总量", "总额", "全部", "总体", "其", "总", "达到", "达", "约为", "为", "比", "分别", "分别为",
        "比分别为", "比分别",
        "比为",
      ],
      at: phrase.lowerBound)
    return length > 0 && length == phrase.count
  }

  /// 全市, 全校: words for all that name nothing.
  private func isAll(_ phrase: Range<Int>) -> Bool {
    let length = text.length(
      ofAny: ["全市", "全县", "全区", "全省", "全校", "全院", "全集团", "集团", "全体"], at: phrase.lowerBound)
    return length > 0 && length == phrase.count
  }

  /// The total that the part is told of, and greater figures of the same sort before it.
  private func impliedBases(of part: Int, sentence: Int) -> [WholeFinder.Base] {
    var bases: [WholeFinder.Base] = []
    if let total = totals[part],
      Rational(facts[part].quantity.value) <= Rational(facts[total].quantity.value)
    {
      bases.append(WholeFinder.Base(fact: total, isSure: true))
    }
    let block = sentences[sentence].block
    var index = part - 1
    while index >= max(0, part - 60), bases.count < 4 {
      let fact = facts[index]
      guard fact.table < 0,
        fact.quantity.range.lowerBound >= sentences[sentence].range.lowerBound
          || isInBlock(fact, block)
      else { break }
      if WholeFinder.canBeWhole(fact), fact.unit?.unitClass == facts[part].unit?.unitClass,
        WholeFinder.isOneTime(fact.period, facts[part].period),
        Rational(facts[part].quantity.value) < Rational(fact.quantity.value),
        !bases.contains(where: { $0.fact == index })
      {
        bases.append(WholeFinder.Base(fact: index, isSure: false))
      }
      index -= 1
    }
    // 三大片区在校生分别为…，占比分别为…: of the figure that stands for all, told before.
    if bases.isEmpty, facts[part].indicator >= 0 {
      let all = wholes.figures(of: facts[part].indicator, beside: part).filter {
        facts[$0].dimensions.isEmpty && facts[$0].unit?.unitClass == facts[part].unit?.unitClass
          && Rational(facts[part].quantity.value) < Rational(facts[$0].quantity.value)
      }
      bases += all.prefix(2).map { WholeFinder.Base(fact: $0, isSure: false) }
    }
    return bases
  }

  private func isInBlock(_ fact: FactRecord, _ block: Int) -> Bool {
    // Sentences of a block stand together: the first of them begins it.
    fact.quantity.range.lowerBound >= blockStart(block)
  }

  private func blockStart(_ block: Int) -> Int {
    let first = partition(of: sentences.count) { sentences[$0].block < block }
    return first < sentences.count ? sentences[first].range.lowerBound : 0
  }
}
