/// What lies between two rates, printed in per cent: 由上年的71.5%上升到74.8%，上升3.3%.
///
/// That percentage points are meant is `change.points`; here the difference itself is recomputed.
struct RatesInPercent {
  private let context: CheckContext

  init(_ context: CheckContext) { self.context = context }

  func run(_ results: inout RuleResults) {
    for (change, fact) in context.facts.enumerated()
    where fact.relation == .growth && fact.unit?.unitClass == .percent
      && context.sentenceOfFact[change] >= 0
    {
      let sentence = context.sentences[Int(context.sentenceOfFact[change])]
      let rates = sentence.facts.filter {
        let other = context.facts[$0]
        return $0 < change && change - $0 <= 3 && other.unit?.unitClass == .percent
          && (other.relation == .level || other.relation == .share)
          && other.quantity.upper == nil && context.numbers[$0].hedge == nil
      }.suffix(2)
      guard rates.count == 2, let first = rates.first, let second = rates.last else { continue }
      let (one, two) = (context.numbers[first], context.numbers[second])
      let (high, low) = one.value > two.value ? (first, second) : (second, first)
      let value = (one.value - two.value).magnitude
      guard value == context.numbers[change].value, value > .zero else { continue }
      results.test(
        .change, claim: context.operand(change), operands: [high, low].map(context.operand),
        formula: .difference, value: value, Judgement(.consistent, .exact))
    }
  }
}
