/// Decides whether a claim and what the printed figures give can both be right.
package enum Judge {
  /// The verdict on a claim.
  ///
  /// - Parameters:
  ///   - claim: the printed result.
  ///   - value: what the printed figures give; nil where an operand is missing.
  ///   - range: what they may give, each within what its digits and words leave open.
  package static func judge(
    _ claim: PrintedNumber, value: Rational?, range: Interval?
  ) -> Judgement {
    guard let value, value.isDefined, let range, range.isDefined else {
      return Judgement(.undecidable, .missingOperand)
    }
    if claim.hedge != nil { return judgeHedged(claim, value, range) }
    let gap = (value - claim.value).magnitude / claim.quantum
    guard let found = fit(claim, value, range) else {
      return Judgement(.inconsistent, .outside, gap: gap)
    }
    if found.basis != .exact, isTooCoarse(claim, range) {
      return Judgement(.undecidable, .tooCoarse, gap: gap)
    }
    return Judgement(found.verdict, found.basis, gap: gap)
  }

  private static func fit(
    _ claim: PrintedNumber, _ value: Rational, _ range: Interval
  ) -> (verdict: Verdict, basis: Basis)? {
    if value == claim.value { return (.consistent, .exact) }
    let rounded = claim.rounded
    if rounded.contains(value) { return (.consistent, .rounded) }
    if range.meets(rounded) { return (.consistent, .operandRounding) }
    if claim.truncated.contains(value) { return (.truncated, .truncated) }
    if claim.raised.contains(value) { return (.truncated, .raised) }
    if range.meets(claim.widest) { return (.truncated, .mixed) }
    return nil
  }

  /// The power guard: where digits leave more than half of the claim open, agreement says nothing.
  private static func isTooCoarse(_ claim: PrintedNumber, _ range: Interval) -> Bool {
    guard let claimed = claim.widest.width, let computed = range.width else { return true }
    return claimed + computed > claim.value.magnitude.half
  }

  private static func judgeHedged(
    _ claim: PrintedNumber, _ value: Rational, _ range: Interval
  ) -> Judgement {
    guard let hedge = claim.hedge else { return Judgement(.undecidable, .missingOperand) }
    if range.meets(hedge.soft(claim)) { return Judgement(.consistent, .hedged) }
    if range.meets(hedge.hard(claim)) { return Judgement(.undecidable, .loosely) }
    return Judgement(
      .inconsistent, .outsideHedge, gap: (value - claim.value).magnitude / claim.quantum)
  }

  /// The verdict on one fact that is printed twice.
  ///
  /// Equal decimals need equal digits; otherwise the coarser print is the claim.
  package static func repeated(_ first: PrintedNumber, _ second: PrintedNumber) -> Judgement {
    switch (first.hedge, second.hedge) {
    case (nil, nil):
      if first.quantum == second.quantum {
        let gap = (first.value - second.value).magnitude / first.quantum
        return first.value == second.value
          ? Judgement(.consistent, .exact, gap: gap)
          : Judgement(.inconsistent, .samePrecision, gap: gap)
      }
      let (claim, finer) = first.quantum > second.quantum ? (first, second) : (second, first)
      return judge(claim, value: finer.value, range: finer.rounded)
    case (_?, nil): return judge(first, value: second.value, range: second.rounded)
    case (nil, _?): return judge(second, value: first.value, range: first.rounded)
    case (let one?, let other?):
      if first == second { return Judgement(.consistent, .exact) }
      if one.soft(first).meets(other.soft(second)) { return Judgement(.consistent, .hedged) }
      if one.hard(first).meets(other.hard(second)) { return Judgement(.undecidable, .loosely) }
      return Judgement(.inconsistent, .outsideHedge)
    }
  }
}
