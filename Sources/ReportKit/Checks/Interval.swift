/// The values that printed figures leave possible: from a lower to an upper end, each in or out.
package struct Interval: Sendable, Hashable {
  /// nil for no lower end.
  package var lower: Rational?
  /// nil for no upper end.
  package var upper: Rational?
  package var excludesLower = false
  package var excludesUpper = false

  package init(
    _ lower: Rational?, _ upper: Rational?, excludesLower: Bool = false,
    excludesUpper: Bool = false
  ) {
    self.lower = lower
    self.upper = upper
    self.excludesLower = excludesLower
    self.excludesUpper = excludesUpper
  }

  /// One value.
  package init(_ value: Rational) { self.init(value, value) }

  /// Whether its ends are known numbers, or none.
  package var isDefined: Bool { lower?.isDefined ?? true && upper?.isDefined ?? true }

  /// From end to end; nil where it has none.
  package var width: Rational? {
    guard let lower, let upper else { return nil }
    return upper - lower
  }

  package func contains(_ value: Rational) -> Bool {
    guard value.isDefined, isDefined else { return false }
    if let lower, excludesLower ? value <= lower : value < lower { return false }
    if let upper, excludesUpper ? value >= upper : value > upper { return false }
    return true
  }

  /// Whether some value lies in both.
  package func meets(_ other: Interval) -> Bool {
    guard isDefined, other.isDefined else { return false }
    return !Interval.isBelow(self, other) && !Interval.isBelow(other, self)
  }

  private static func isBelow(_ first: Interval, _ second: Interval) -> Bool {
    guard let upper = first.upper, let lower = second.lower else { return false }
    if upper < lower { return true }
    return upper == lower && (first.excludesUpper || second.excludesLower)
  }

  // MARK: - Arithmetic

  package static prefix func - (interval: Interval) -> Interval {
    Interval(
      interval.upper.map { -$0 }, interval.lower.map { -$0 },
      excludesLower: interval.excludesUpper, excludesUpper: interval.excludesLower)
  }

  package static func + (left: Interval, right: Interval) -> Interval {
    Interval(
      sum(left.lower, right.lower), sum(left.upper, right.upper),
      excludesLower: left.excludesLower || right.excludesLower,
      excludesUpper: left.excludesUpper || right.excludesUpper)
  }

  private static func sum(_ first: Rational?, _ second: Rational?) -> Rational? {
    guard let first, let second else { return nil }
    return first + second
  }

  package static func - (left: Interval, right: Interval) -> Interval { left + -right }

  /// The extreme quotients; nil where the divisor may be zero or either has an open side.
  package static func / (left: Interval, right: Interval) -> Interval? {
    guard let low = right.lower, let high = right.upper, low > .zero || high < .zero else {
      return nil
    }
    if let quotient = positive(left, right) { return quotient }
    return combined(left, right) { $0 / $1 }
  }

  /// The extreme products; nil where either has an open side.
  package static func * (left: Interval, right: Interval) -> Interval? {
    combined(left, right) { $0 * $1 }
  }

  /// The quotients of two intervals above zero, as most are: the least by the greatest, and the greatest by
  /// the least; nil for others.
  private static func positive(_ left: Interval, _ right: Interval) -> Interval? {
    guard let a = left.lower, let b = left.upper, let c = right.lower, let d = right.upper,
      a > .zero, c > .zero, a <= b, c <= d
    else { return nil }
    let (lowest, highest) = (a / d, b / c)
    guard lowest.isDefined, highest.isDefined else { return nil }
    // Of ends that coincide one that is in is enough.
    let (isOne, isByOne) = (a == b, c == d)
    let lower = left.excludesLower && (!isOne || left.excludesUpper)
    let upper = left.excludesUpper && (!isOne || left.excludesLower)
    let low = right.excludesLower && (!isByOne || right.excludesUpper)
    let high = right.excludesUpper && (!isByOne || right.excludesLower)
    return Interval(
      lowest, highest, excludesLower: lower || high, excludesUpper: upper || low)
  }

  private static func combined(
    _ left: Interval, _ right: Interval, _ operation: (Rational, Rational) -> Rational
  ) -> Interval? {
    guard let a = left.lower, let b = left.upper, let c = right.lower, let d = right.upper else {
      return nil
    }
    let ends = [
      (operation(a, c), left.excludesLower || right.excludesLower),
      (operation(a, d), left.excludesLower || right.excludesUpper),
      (operation(b, c), left.excludesUpper || right.excludesLower),
      (operation(b, d), left.excludesUpper || right.excludesUpper),
    ]
    guard ends.allSatisfy(\.0.isDefined) else { return nil }
    var lowest = ends[0]
    var highest = ends[0]
    for end in ends.dropFirst() {
      if end.0 < lowest.0 || (end.0 == lowest.0 && !end.1) { lowest = end }
      if end.0 > highest.0 || (end.0 == highest.0 && !end.1) { highest = end }
    }
    return Interval(
      lowest.0, highest.0, excludesLower: lowest.1, excludesUpper: highest.1)
  }
}
