/// A figure as a check sees it: what it says exactly, and what its digits and words leave open.
///
/// The sets are those of the semantics of printed numbers: a count is itself alone; of everything else
/// the last printed place may have been rounded, cut or raised; a hedge (约, 近, 超 …) widens it.
package struct PrintedNumber: Sendable, Hashable {
  /// In base units; a percentage is a hundredth.
  package var value: Rational
  /// One unit of the last printed place, in base units.
  package var quantum: Rational
  /// The words that loosen it.
  package var hedge: HedgeWord?
  /// Whether it counts things one by one.
  package var isCount: Bool
  /// Whether it is printed without a decimal point.
  package var isBareInteger = false

  package init(
    _ value: Rational, quantum: Rational, hedge: HedgeWord? = nil, isCount: Bool = false
  ) {
    self.value = value
    self.quantum = quantum
    self.hedge = hedge
    self.isCount = isCount
  }

  /// Whether it is the very number, hedged by nothing.
  package var isExact: Bool { isCount && hedge == nil }

  /// Its printed digits as a number: 976 for 97.6 %.
  var digits: Rational { value.magnitude / quantum }

  /// R: what may have been rounded to it, whichever way a half goes.
  package var rounded: Interval {
    isExact ? Interval(value) : Interval(value - quantum.half, value + quantum.half)
  }

  /// T: what may have been cut to it.
  package var truncated: Interval {
    if isExact { return Interval(value) }
    return value.isNegative
      ? Interval(value - quantum, value, excludesLower: true)
      : Interval(value, value + quantum, excludesUpper: true)
  }

  /// C: what may have been raised to it.
  package var raised: Interval {
    if isExact { return Interval(value) }
    return value.isNegative
      ? Interval(value, value + quantum, excludesUpper: true)
      : Interval(value - quantum, value, excludesLower: true)
  }

  /// W: what any of these may have made it of.
  package var widest: Interval {
    if isExact { return Interval(value) }
    return Interval(
      value - quantum, value + quantum, excludesLower: true, excludesUpper: true)
  }

  /// What an operand stands for: the soft set of a hedge, else R.
  package var possible: Interval { hedge.map { $0.soft(self) } ?? rounded }

  /// The place value of the last digit that is not 0: 10 of 260, 1000 of 28000.
  package var lastPlace: Rational {
    guard !value.isZero else { return quantum }
    var place = quantum
    while (value / (place * Rational(10))).isWhole { place = place * Rational(10) }
    return place
  }

  /// The same with the precision of a ratio that prints its second term: 1:16.58.
  package var ofSecondTerm: PrintedNumber {
    var number = self
    let divisor = Rational.one / value
    let half = quantum.half
    guard divisor > half else { return number }
    number.quantum = Rational.one / (divisor - half) - Rational.one / (divisor + half)
    return number
  }
}
