/// What lacks or is left between two figures that are told before it: 实际到位913.6万元…支出887.42万元…结余26.18万元.
///
/// The words do not tell between which figures, so only agreement is told.
struct Shortfalls {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  func run(_ results: inout RuleResults) {
    let known = Set(
      results.relations.filter { $0.judgement.verdict != .undecidable }.map(\.claim.fact))
    for sentence in context.sentences {
      for claim in sentence.facts where !known.contains(Int32(claim)) && isLed(claim) {
        test(
          claim, from: max(context.sentences[sentence.first].facts.lowerBound, claim - 16), &results
        )
      }
    }
  }

  private func isLed(_ claim: Int) -> Bool {
    let fact = context.facts[claim]
    let number = context.numbers[claim]
    guard fact.table < 0, fact.quantity.upper == nil, fact.unit?.perName == nil,
      number.value > .zero
    else { return false }
    let words = text.stretch(before: fact.quantity.range.lowerBound, limit: 36)
    // 缺口14个 is the rest of the very two that are told before it.
    if text.contains(Shortfalls.rests, in: words) { return true }
    guard fact.unit?.unitClass == .points || number.value / number.quantum >= Rational(20) else {
      return false
    }
    return text.contains(Shortfalls.words, in: words)
  }

  private static let rests: WordList = ["缺口", "未完成", "其余", "剩下", "剩余", "差距"]
  private static let words: WordList = [
    "还差", "还有", "相差", "差额", "缺编", "尚缺", "还缺", "结余", "结转", "高出", "超出", "多出", "多卖", "低于", "净增",
  ]

  private func test(_ claim: Int, from low: Int, _ results: inout RuleResults) {
    let number = context.numbers[claim]
    // A small rest is that of the two nearest only.
    let isSmall = number.value / number.quantum < Rational(20) && number.hedge == nil
    // 结余26.18万元: four digits fit no two figures by chance.
    let isLong = number.value / number.quantum >= Rational(1000) && number.hedge == nil
    let members = (low..<claim).reversed().filter { isLevel($0, beside: claim) }
      .prefix(isSmall ? 2 : isLong ? 14 : 6)
    for (place, first) in members.enumerated() {
      for second in members.dropFirst(place + 1) {
        let (one, two) = (context.numbers[first], context.numbers[second])
        guard one.value != two.value, isOneSort(first, second, for: claim) else { continue }
        let (high, low) = one.value > two.value ? (one, two) : (two, one)
        let judgement = Judge.judge(
          context.numbers[claim], value: high.value - low.value,
          range: high.possible - low.possible)
        guard judgement.verdict == .consistent,
          judgement.basis == .exact || judgement.basis == .hedged
        else { continue }
        let levels = one.value > two.value ? [first, second] : [second, first]
        results.test(
          .change, claim: context.operand(claim), operands: levels.map(context.operand),
          formula: .difference, value: high.value - low.value, judgement)
        return
      }
    }
  }

  private func isOneSort(_ first: Int, _ second: Int, for claim: Int) -> Bool {
    context.facts[first].unit?.unitClass == context.facts[second].unit?.unitClass
      || isOfPosts(claim)
  }

  /// 编制190个，实际在编176人，缺口14个: posts are counted like those who hold them.
  private func isOfPosts(_ claim: Int) -> Bool {
    let start = context.facts[claim].quantity.range.lowerBound
    return text.hasAny(["缺口", "缺编", "空编"], in: text.stretch(before: start, limit: 36))
  }

  private func isLevel(_ level: Int, beside claim: Int) -> Bool {
    let (fact, own) = (context.facts[level], context.facts[claim])
    guard fact.quantity.upper == nil,
      context.numbers[level].hedge == nil || fact.relation == .target,
      fact.relation != .change, fact.relation != .growth, fact.table < 0
    else { return false }
    if isOfPosts(claim), let unit = fact.unit {
      return unit.unitClass == .person || unit.baseName == "个"
    }
    if own.unit?.unitClass == .person { return fact.unit?.unitClass == .person }
    if own.unit?.unitClass == .points { return fact.unit?.unitClass == .percent }
    return fact.unit == own.unit
  }
}
