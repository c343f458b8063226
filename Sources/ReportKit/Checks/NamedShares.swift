/// Shares whose part is named and printed elsewhere: 学前教育占在校生总数的33.0% beside a table's row 学前教育 716;
/// 自筹部分占到位资金的18.4% beside 学校自筹168.6万元.
///
/// The words alone do not tell which figure is meant, so only agreement is told.
struct NamedShares {
  private let context: CheckContext
  private let text: Bytes
  /// Counts and amounts by the words that name them, and by their units; few reports ask.
  private lazy var byName: [WholeFinder.Name: [Int]] = Dictionary(grouping: counts) { [context] in
    WholeFinder.name(context.text, context.facts[$0].label)
  }
  private lazy var byUnit: [Unit?: [Int]] = Dictionary(grouping: counts) { [context] in
    context.facts[$0].unit
  }

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  private var counts: [Int] {
    context.facts.indices.filter { WholeFinder.canBeWhole(context.facts[$0]) }
  }

  mutating func run(_ results: inout RuleResults) {
    let known = Set(
      results.relations.filter { $0.judgement.verdict != .undecidable }.map(\.claim.fact))
    let told = Dictionary(
      context.shares.map { ($0.share, $0) }, uniquingKeysWith: { first, _ in first })
    var bases: [Int] = []
    var sentence: Int32 = -1
    for share in context.facts.indices where isShare(share) {
      // 汽修占22.22%，电商占19.5%: of what the sentence named before.
      if context.sentenceOfFact[share] != sentence { bases = [] }
      sentence = context.sentenceOfFact[share]
      if let claim = told[share], !claim.bases.isEmpty {
        bases = claim.bases.map(\.fact)
      } else if case .text(let phrase) = context.facts[share].of {
        let found = context.wholes.bases(namedBy: phrase, beside: share).map(\.fact)
        if !found.isEmpty { bases = found }
      }
      if known.contains(Int32(share)) { continue }
      if let claim = told[share], claim.isStated, claim.bases.isEmpty {
        testUnnamedBase(claim, &results)
      } else if told[share] == nil, let named = named(before: share) {
        test(share, parts(named, beside: share), bases, &results)
      }
    }
  }

  private func isShare(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    let number = context.numbers[fact]
    return record.relation == .share && record.table < 0 && record.quantity.upper == nil
      && record.unit?.unitClass == .percent && number.hedge == nil
      && number.value / number.quantum >= Rational(100) && number.value != .one
  }

  /// The words before 占: 学前教育, 自筹.
  private func named(before share: Int) -> Range<Int>? {
    let start = context.facts[share].quantity.range.lowerBound
    let clause = text.stretch(before: start, limit: 90)
    guard var end = text.first("占", from: clause.lowerBound, to: clause.upperBound) else {
      return nil
    }
    end -= text.length(ofAny: ["仅", "约", "共", "所"], endingAt: end)
    end -= text.length(ofAny: ["部分", "学生", "人数", "专业"], endingAt: end)
    if end - clause.lowerBound >= 6 { return clause.lowerBound..<end }
    // 学前教育作为“一号专业”，学生占…: what the clause before begins with.
    guard text.has("，", endingAt: clause.lowerBound) else { return nil }
    let before = text.stretch(before: clause.lowerBound - 3, limit: 60)
    guard let verb = text.first("作为", from: before.lowerBound, to: before.upperBound),
      verb - before.lowerBound >= 6
    else { return nil }
    return before.lowerBound..<verb
  }

  private func name(_ range: Range<Int>) -> WholeFinder.Name { WholeFinder.name(text, range) }

  /// The figures of a name, those of its paragraph with a longer name too.
  private mutating func parts(_ named: Range<Int>, beside share: Int) -> [Int] {
    let name = name(named)
    var parts = Array((byName[name] ?? []).prefix(12))
    let sentence = context.sentences[Int(context.sentenceOfFact[share])]
    for fact in sentence.facts.prefix(while: { $0 < share }).suffix(12)
    where WholeFinder.canBeWhole(context.facts[fact]) && !parts.contains(fact) {
      let other = self.name(context.facts[fact].label)
      if other.count >= 2, SameWords.endsAlike(name, other) { parts.append(fact) }
    }
    return parts
  }

  private func test(
    _ share: Int, _ parts: [Int], _ bases: [Int], _ results: inout RuleResults
  ) {
    for part in parts {
      for base in bases.prefix(3) where base != part && tell(share, part, base, &results) { return }
    }
  }

  /// 占集团三年培训总量的14.7%: the base has other words, of which some are the phrase's.
  private mutating func testUnnamedBase(_ claim: ShareClaim, _ results: inout RuleResults) {
    guard case .text(let phrase) = context.facts[claim.share].of else { return }
    for part in [claim.part, claim.otherPart].compactMap({ $0 }) {
      guard let unit = context.facts[part].unit,
        let wanted = context.numbers[part].possible / context.numbers[claim.share].widest
      else { continue }
      for base in (byUnit[unit] ?? []).prefix(400)
      where base != part && wanted.meets(context.numbers[base].possible)
        && text.sharesPair(phrase, context.facts[base].label)
        && tell(claim.share, part, base, &results)
      {
        return
      }
    }
  }

  private func tell(_ share: Int, _ part: Int, _ base: Int, _ results: inout RuleResults) -> Bool {
    let numbers = context.numbers
    guard context.facts[part].unit?.unitClass == context.facts[base].unit?.unitClass else {
      return false
    }
    let value = numbers[part].value / numbers[base].value
    guard value.isDefined else { return false }
    let judgement = Judge.judge(
      numbers[share], value: value, range: numbers[part].possible / numbers[base].possible)
    guard judgement.holds else { return false }
    results.test(
      .share, claim: context.operand(share), operands: [part, base].map(context.operand),
      formula: .quotient, value: value, judgement)
    return true
  }
}
