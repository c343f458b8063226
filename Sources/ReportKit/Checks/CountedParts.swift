/// A count of the parts that a total is told in: 三项合计1985人 behind three figures; 两个班89人，分别为43人、46人.
struct CountedParts {
  private let context: CheckContext

  init(_ context: CheckContext) { self.context = context }

  func run(_ results: inout RuleResults) {
    between(&results)
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

  /// 培育1480人、培训320人、退役军人185人，三项合计1985人: the count stands between the parts and the total.
  private func between(_ results: inout RuleResults) {
    for (index, sites) in context.countSites.enumerated() {
      let facts = context.sentences[index].facts
      for site in sites where site.value <= 9 && !site.isHedged {
        let total = facts.first {
          context.facts[$0].quantity.range.lowerBound >= site.range.upperBound
        }
        guard let total,
          context.facts[total].quantity.range.lowerBound - site.range.upperBound <= 24,
          context.numbers[total].hedge == nil
        else { continue }
        let parts = facts.filter {
          context.facts[$0].quantity.range.upperBound <= site.range.lowerBound
            && context.facts[$0].unit == context.facts[total].unit
            && context.numbers[$0].hedge == nil
        }.suffix(site.value)
        guard parts.count == site.value,
          context.sum(total, parts).judgement.basis == .exact
        else { continue }
        results.test(
          .listCount, claim: context.operand(site),
          operands: ([total] + parts).map(context.operand), formula: .count(parts.count),
          Judgement(.consistent, .structure))
      }
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
