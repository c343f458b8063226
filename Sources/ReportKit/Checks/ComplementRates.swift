/// A rate of those who stayed beside the number of those who left: 流失37人，巩固率98.77%; 204名学生，除7名待业外，就业率96.6%.
///
/// The words do not tell of which whole, so only agreement to three digits is told.
struct ComplementRates {
  private let context: CheckContext

  init(_ context: CheckContext) { self.context = context }

  private static let words: [StaticString] = [
    "流失", "辍学", "退学", "除", "未就业", "待业", "未落实", "未通过", "不合格", "缺勤", "离职", "未完成",
  ]

  func run(_ results: inout RuleResults) {
    let known = Set(results.relations.filter { $0.judgement.holds }.map(\.claim.fact))
      .union(results.findings.map(\.claim.fact))
    for sentence in context.sentences where sentence.facts.count >= 2 {
      for claim in sentence.facts.dropFirst()
      where !known.contains(Int32(claim)) && isRate(claim) && sentence.facts.contains(claim - 1) {
        test(claim, first: context.sentences[sentence.first].facts.lowerBound, &results)
      }
    }
  }

  private func isRate(_ claim: Int) -> Bool {
    let (fact, number) = (context.facts[claim], context.numbers[claim])
    return fact.relation == .level && fact.unit?.unitClass == .percent && fact.quantity.upper == nil
      && number.hedge == nil && number.value < .one
      && number.value / number.quantum >= Rational(100)
  }

  private func test(_ claim: Int, first: Int, _ results: inout RuleResults) {
    let rest = claim - 1
    let record = context.facts[rest]
    guard WholeFinder.canBeWhole(record), context.numbers[rest].isExact,
      context.text.hasAny(
        ComplementRates.words,
        in: max(0, record.quantity.range.lowerBound - 30)..<record.quantity.range.lowerBound)
    else { return }
    for base in (max(first, rest - 10)..<max(first, rest)).reversed()
    where WholeFinder.canBeWhole(context.facts[base]) && context.numbers[base].isExact
      && context.facts[base].unit?.unitClass == record.unit?.unitClass
      && context.numbers[base].value > context.numbers[rest].value
    {
      let value = Rational.one - context.numbers[rest].value / context.numbers[base].value
      let judgement = Judge.judge(context.numbers[claim], value: value, range: Interval(value))
      guard judgement.verdict == .consistent else { continue }
      results.test(
        .rate, claim: context.operand(claim), operands: [rest, base].map(context.operand),
        formula: .fall, value: value, judgement)
      return
    }
  }
}
