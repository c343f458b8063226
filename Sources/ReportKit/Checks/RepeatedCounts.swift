/// Counts that come again with the noun that they count: 中职学校14所 … 14所学校中.
///
/// They need no indicator, and Chinese numbers are read as well. That two counts of one noun differ says
/// little, for most nouns are counted for many reasons; so only agreement is told.
struct RepeatedCounts {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  /// A count with the words that may be its noun.
  private struct Counted {
    var site: CountSite
    var sentence: Int
    /// The words before the number, which end with the noun if it stands there.
    var before: Range<Int>
    /// The words behind the unit, which begin with the noun if it stands there.
    var behind: Range<Int>
  }

  private struct Key: Hashable {
    var value: Int
    /// Index into `UnitTable.units`; 255 for any in which bodies are counted.
    var unit: UInt8
  }

  /// How many counts of one value are compared with a later one.
  private static let most = 16

  func run(_ results: inout RuleResults) {
    let known = Set(results.relations.filter { $0.judgement.holds }.map(\.claim.fact))
    var earlier: [Key: [Counted]] = [:]
    for (index, (sentence, sites)) in zip(context.sentences, context.countSites).enumerated() {
      for site in sites + people(in: sentence)
      where !site.isHedged && !site.isCollective && !Self.isOccasion[Int(site.unit.base)] {
        let counted = Counted(
          site: site, sentence: index, before: before(site, in: sentence),
          behind: behind(site, in: sentence))
        let isBody = UnitTable.bodies[Int(site.unit.base)] || isGroup(site)
        let key = Key(value: site.value, unit: isBody ? .max : site.unit.base)
        if site.fact < 0 || !known.contains(Int32(site.fact)),
          let first = earlier[key]?.last(where: { $0.sentence != index && isOneNoun($0, counted) })
        {
          results.test(
            .equal, claim: context.operand(site), operands: [context.operand(first.site)],
            formula: .equal,
            value: Rational(Int128(first.site.value)), Judgement(.consistent, .exact))
        }
        RepeatedCounts.keep(counted, in: &earlier[key, default: []])
      }
    }
  }

  private static func keep(_ counted: Counted, in earlier: inout [Counted]) {
    if earlier.count >= most { earlier.removeFirst() }
    earlier.append(counted)
  }

  /// 三大平台
  private func isGroup(_ site: CountSite) -> Bool { site.unit.base == UnitTable.known.group.base }

  /// Exact counts of people of four digits and more, which come again with any noun.
  private func people(in sentence: CheckContext.Sentence) -> [CountSite] {
    sentence.facts.compactMap { fact in
      guard context.facts[fact].unit?.unitClass == .person else { return nil }
      let (record, number) = (context.facts[fact], context.numbers[fact])
      guard let unit = record.unit, number.isExact,
        number.value >= Rational(1000), number.value < Rational(10_000_000),
        record.relation != .change
      else { return nil }
      return CountSite(
        range: record.quantity.range, value: Int(number.value.numerator), unit: unit, fact: fact,
        isHedged: false)
    }
  }

  /// Occasions and times are no things that stay; by index into `UnitTable.units`.
  private static let isOccasion: [Bool] = {
    let occasions: Set = ["次", "场", "期", "方面", "分", "天", "年", "节", "课时"]
    return UnitTable.names.map { occasions.contains($0) }
  }()

  // MARK: - Words

  private func before(_ site: CountSite, in sentence: CheckContext.Sentence) -> Range<Int> {
    let range = text.stretch(before: site.range.lowerBound, limit: 36)
    var end = text.skippingSpaceBack(range.upperBound)
    end -= text.length(
      ofAny: [
        "总数达", "增加到", "发展到", "扩大到", "增至", "合计", "共有", "现有", "设有", "建有", "拥有", "达到", "共计", "共", "有",
        "为", "达",
      ], endingAt: end)
    end = text.skippingSpaceBack(end)
    var start = end
    while start > range.lowerBound, text.isIdeograph(at: start - 3) { start -= 3 }
    return start..<max(start, end)
  }

  private func behind(_ site: CountSite, in sentence: CheckContext.Sentence) -> Range<Int> {
    var start = text.skippingSpace(site.range.upperBound)
    if text.has("“", at: start) { start += 3 }
    var end = start
    while end < min(sentence.range.upperBound, start + 36), text.isIdeograph(at: end),
      !text.hasAny(of: "的在为以和与及等将并已均都之中内里", at: end)
    {
      end += 3
    }
    return start..<end
  }

  private func isOneNoun(_ first: Counted, _ second: Counted) -> Bool {
    // X14所 … 14所X, the usual way to come back to a count.
    if shares(first.before, second.behind) || shares(second.before, first.behind) { return true }
    let prefix = commonPrefix(first.behind, second.behind)
    if prefix >= 12 || (prefix >= 6 && prefix == max(first.behind.count, second.behind.count)) {
      return isSpecific(first.behind.lowerBound..<first.behind.lowerBound + prefix)
    }
    // 成员单位112家 … 112家成员: the noun stands in the words before the other.
    if first.site.value >= 1000, isOnePeople(first, second) { return true }
    if first.site.value >= 10,
      stands(second.behind, in: first.before) || stands(first.behind, in: second.before)
    {
      return true
    }
    // 三大产教融合平台 … 三大平台
    if isGroup(first.site), isGroup(second.site) {
      return isHead(second.behind, of: first.behind) || isHead(first.behind, of: second.behind)
    }
    return commonSuffix(first.before, second.before) >= 12
  }

  /// Whether the words before one number end with those behind another.
  private func shares(_ before: Range<Int>, _ behind: Range<Int>) -> Bool {
    var length = min(before.count, behind.count)
    while length >= 6 {
      let end = before.upperBound - length..<before.upperBound
      let start = behind.lowerBound..<behind.lowerBound + length
      if text.isSame(end, start) { return isSpecific(start) }
      length -= 3
    }
    return false
  }

  /// 在校生3842人 … 3842名学生: four digits and the same sort of people.
  private func isOnePeople(_ first: Counted, _ second: Counted) -> Bool {
    guard second.behind.count >= 6, first.before.count >= 6 else { return false }
    let noun = second.behind.lowerBound + 3..<second.behind.lowerBound + 6
    return text.isSame(first.before.upperBound - 3..<first.before.upperBound, noun)
  }

  /// Whether the first two characters of a noun stand among the last six of other words.
  private func stands(_ noun: Range<Int>, in words: Range<Int>) -> Bool {
    guard noun.count >= 6 else { return false }
    let pair = noun.lowerBound..<noun.lowerBound + 6
    guard isSpecific(pair) else { return false }
    var place = max(words.lowerBound, words.upperBound - 18)
    while place + 6 <= words.upperBound {
      if text.isSame(place..<place + 6, pair) { return true }
      place += 3
    }
    return false
  }

  private func commonPrefix(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    var length = 0
    while length < min(first.count, second.count),
      text[first.lowerBound + length] == text[second.lowerBound + length]
    {
      length += 1
    }
    return length - length % 3
  }

  private func commonSuffix(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    var length = 0
    while length < min(first.count, second.count),
      text[first.upperBound - 1 - length] == text[second.upperBound - 1 - length]
    {
      length += 1
    }
    return length - length % 3
  }

  /// Whether the noun that words begin with stands in the other's words: 平台 in 产教融合平台.
  private func isHead(_ short: Range<Int>, of long: Range<Int>) -> Bool {
    guard short.count >= 6 else { return false }
    let noun = short.lowerBound..<short.lowerBound + 6
    var place = long.lowerBound
    while place + 6 <= long.upperBound {
      if text.isSame(place..<place + 6, noun) { return isSpecific(noun) }
      place += 3
    }
    return false
  }

  /// Whether a noun names things, and not any matter.
  private func isSpecific(_ noun: Range<Int>) -> Bool {
    guard noun.count == 6 else { return noun.count > 6 }
    return text.length(
      ofAny: [
        "方面", "项目", "问题", "环节", "部分", "层面", "阶段", "维度", "步骤", "内容", "以上", "以下", "活动", "重点", "任务",
      ], at: noun.lowerBound) == 0
  }
}
