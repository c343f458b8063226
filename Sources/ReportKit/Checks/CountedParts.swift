/// A count of the parts that a total is told in: 三项合计1985人 behind three figures; 两个班89人，分别为43人、46人.
struct CountedParts {
  private let context: CheckContext

  init(_ context: CheckContext) { self.context = context }

  func run(_ results: inout RuleResults) {
    for breakdown in context.breakdowns {
      let index = Int(context.sentenceOfFact[breakdown.total])
      guard index >= 0 else { continue }
      let start = context.facts[breakdown.total].quantity.range.lowerBound
      let site = context.countSites[index].last {
        $0.range.upperBound <= start && start - $0.range.upperBound <= 45
      }
      guard let site, site.fact != breakdown.total, site.value <= breakdown.parts.count,
        let parts = closing(breakdown), site.value == parts.count, !parts.contains(site.fact)
      else { continue }
      results.test(
        .listCount, claim: context.operand(site),
        operands: ([breakdown.total] + parts).map(context.operand), formula: .count(parts.count),
        Judgement(.consistent, .structure))
    }
  }

  /// The parts that make up the total.
  private func closing(_ breakdown: Breakdown) -> [Int]? {
    let parts = breakdown.parts
    guard parts.count >= 2 else { return nil }
    for count in 2...parts.count {
      let some = breakdown.form == .totalLast ? parts.suffix(count) : parts.prefix(count)
      if context.sum(breakdown.total, some).judgement.holds { return Array(some) }
    }
    return nil
  }
}
