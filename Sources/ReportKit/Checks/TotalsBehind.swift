/// Totals that are told behind their parts whatever stands between: 压铸岛1套（186万元）、测量仪2台（74万元）…，累计272.5万元.
struct TotalsBehind {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  private static let words: [StaticString] = [
    "合计", "累计", "总计", "共计", "相加", "一共", "加在一起", "合起来", "以上各项", "共",
  ]

  func run(_ results: inout RuleResults) {
    let known = Set(results.relations.map(\.claim.fact))
    for sentence in context.sentences where sentence.facts.count >= 2 {
      let first = context.sentences[sentence.first].facts.lowerBound
      for total in sentence.facts where !known.contains(Int32(total)) && canBeTotal(total) {
        let unit = context.facts[total].unit
        let parts = Array(
          (max(first, total - 16)..<total).reversed().filter {
            context.facts[$0].unit == unit && context.numbers[$0].hedge == nil
              && isLevel(context.facts[$0])
          }.prefix(8))
        test(total, parts, &results)
      }
    }
  }

  private func isLevel(_ fact: FactRecord) -> Bool {
    fact.quantity.upper == nil && fact.unit?.perName == nil
      && (fact.relation == .level || fact.relation == .target || fact.relation == .parameter)
  }

  private func canBeTotal(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    guard isLevel(record), context.numbers[fact].hedge == nil, let unit = record.unit else {
      return false
    }
    switch unit.unitClass {
    case .person, .personTimes, .count, .money, .area: break
    default: return false
    }
    let words = text.stretch(before: record.quantity.range.lowerBound, limit: 60)
    return text.hasAny(TotalsBehind.words, in: words)
  }

  /// - Parameter parts: the figures in the total's unit before it, the nearest first.
  private func test(_ total: Int, _ parts: [Int], _ results: inout RuleResults) {
    guard parts.count >= 2 else { return }
    let whole = context.numbers[total]
    for count in 2...parts.count {
      let list = Array(parts.prefix(count).reversed())
      let sum = context.sum(total, list)
      if sum.judgement.verdict == .consistent, sum.judgement.basis == .exact,
        whole.value / whole.quantum >= Rational(count == 2 ? 20 : 10)
      {
        results.test(
          .sum, claim: context.operand(total), operands: list.map(context.operand),
          formula: .sum, value: sum.value, sum.judgement)
        return
      }
    }
    // 接收186人、243人、305人，共743人: side by side, and two digits of the total exchanged.
    for count in 2...parts.count {
      let list = Array(parts.prefix(count).reversed())
      let sum = context.sum(total, list)
      guard isSideBySide(list), Misprint.isSwapped(whole, sum.value),
        count >= 3 || whole.value / whole.quantum >= Rational(1000)
      else { continue }
      let index = results.test(
        .sum, claim: context.operand(total), operands: list.map(context.operand),
        formula: .sum, value: sum.value, sum.judgement)
      results.contradiction(
        index, Remark(en: "the parts do not add up", zh: "各部分之和与总数不符"), severity: .warning,
        context)
      return
    }
  }

  private func isSideBySide(_ parts: [Int]) -> Bool {
    zip(parts, parts.dropFirst()).allSatisfy { one, two in
      two == one + 1
        && text.first(
          "；", from: context.facts[one].quantity.range.upperBound,
          to: context.facts[two].quantity.range.lowerBound) == nil
    }
  }
}
