import ReportKit

/// A relation whose figures determine one another, so that none can be altered unnoticed.
struct ClosedRelation {
  var formula: Formula
  var claim: PrintedNumber
  var operands: [PrintedNumber]

  init(_ formula: Formula, claim: PrintedNumber, operands: [PrintedNumber]) {
    self.formula = formula
    self.claim = claim
    self.operands = operands
  }

  /// A relation that `check` verified; nil for what leaves its figures free, such as one that only
  /// bounds them, or has members without figures.
  init?(_ relation: TestedRelation) {
    let closed: [RelationKind] = [
      .sum, .partition, .share, .ratio, .rate, .perCapita, .mean, .equal, .medals, .listCount,
      .change, .growth,
    ]
    guard relation.judgement.verdict == .consistent, closed.contains(relation.kind),
      let claim = relation.claim.number
    else { return nil }
    if case .atMost = relation.formula { return nil }
    // Medals of single contests may be fewer than in all.
    if relation.kind == .medals, relation.value != claim.value { return nil }
    let operands = relation.operands.compactMap(\.number)
    guard operands.count == relation.operands.count else { return nil }
    self.init(relation.formula, claim: claim, operands: operands)
  }

  /// Whether no rounding lets the relation hold with one figure printed otherwise.
  ///
  /// - Parameter member: 0 the claim, then the operands in their order.
  func breaks(_ member: Int, as number: PrintedNumber) -> Bool {
    var altered = self
    if member == 0 { altered.claim = number } else { altered.operands[member - 1] = number }
    return altered.fails
  }

  /// Whether it cannot hold.
  var fails: Bool {
    switch formula {
    case .sum: return Summation.sum(claim, operands).judgement.verdict == .inconsistent
    case .count(let number): return claim.value != Rational(Int128(number))
    case .equal: return operands.allSatisfy { fails(Judge.repeated(claim, $0)) }
    case .difference: return fails(pair { $0 - $1 }, pair { $0 - $1 })
    case .growth:
      return fails(pair { $0 / $1 - .one }, pair { ($0 / $1).map { $0 - Interval(.one) } })
    case .quotient:
      return fails(pair { $0 / $1 }, pair { $0 / $1 }) && fails(pair { $1 / $0 }, pair { $1 / $0 })
    case .mean, .sumQuotient: return failsAsMean
    case .step: return failsAsStep
    // A stock with what came and went.
    case .none: return true
    // The others relate two reports, and no report alone.
    case .atMost, .fall, .beforeGrowth, .beforeFall, .jump: return false
    }
  }

  private func fails(_ judgement: Judgement) -> Bool { judgement.verdict == .inconsistent }

  /// What the two operands give, as figures and as sets.
  private func pair(_ formula: (Rational, Rational) -> Rational) -> Rational? {
    operands.count == 2 ? formula(operands[0].value, operands[1].value) : nil
  }

  private func pair(_ formula: (Interval, Interval) -> Interval?) -> Interval? {
    operands.count == 2 ? formula(operands[0].possible, operands[1].possible) : nil
  }

  /// Falls are printed without their sign.
  private func fails(_ value: Rational?, _ range: Interval?) -> Bool {
    guard let value, value.isDefined, let range, range.isDefined else { return false }
    let positive = value.isNegative ? -range : range
    return fails(Judge.judge(claim, value: value.magnitude, range: positive))
  }

  private var failsAsMean: Bool {
    let terms = formula == .mean ? operands[...] : operands.dropLast()
    let divisor =
      formula == .mean
      ? PrintedNumber(Rational(Int128(operands.count)), quantum: .one, isCount: true)
      : operands[operands.count - 1]
    let value = terms.reduce(Rational.zero) { $0 + $1.value } / divisor.value
    let range = terms.reduce(Interval(.zero)) { $0 + $1.possible } / divisor.possible
    return fails(value, range)
  }

  /// A growth told beside the change in numbers, whichever way it went.
  private var failsAsStep: Bool {
    guard operands.count == 2 else { return false }
    let (step, now) = (operands[0], operands[1])
    return [now.possible - step.possible, now.possible + step.possible].allSatisfy { before in
      let middle = (before.lower ?? .zero) + (before.upper ?? .zero)
      return fails(step.value / middle.half, step.possible / before)
    }
  }
}
