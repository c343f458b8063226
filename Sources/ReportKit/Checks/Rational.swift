/// An exact fraction: what a check computes with, since no figure may pass through floating point.
///
/// A result that 127 bits cannot hold, or a quotient by zero, is `undefined`; every operation on it is
/// undefined again, and no comparison with it holds.
package struct Rational: Sendable, Hashable {
  package let numerator: Int128
  /// Positive; 0 for `undefined`.
  package let denominator: Int128

  package static let undefined = Rational(unchecked: 0, 0)
  package static let zero = Rational(unchecked: 0, 1)
  package static let one = Rational(unchecked: 1, 1)

  private init(unchecked numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A fraction in lowest terms.
  package init(_ numerator: Int128, _ denominator: Int128 = 1) {
    guard denominator != 0, numerator != .min, denominator != .min else {
      self = .undefined
      return
    }
    // Most figures fit into 64 bits, where division is one instruction.
    if let small = Int64(exactly: numerator), let other = Int64(exactly: denominator),
      small != .min, other != .min
    {
      let divisor = Int64(Rational.commonDivisor(small.magnitude, other.magnitude))
      let sign: Int64 = other < 0 ? -1 : 1
      self.init(unchecked: Int128(sign * (small / divisor)), Int128(sign * (other / divisor)))
      return
    }
    let divisor = Rational.commonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(
      unchecked: sign * (numerator / Int128(divisor)), sign * (denominator / Int128(divisor)))
  }

  /// A printed decimal, exactly.
  package init(_ decimal: Decimal) {
    let whole = Rational(unchecked: Int128(decimal.mantissa), 1)
    self = decimal.exponent == 0 ? whole : whole * Rational.power(Int(decimal.exponent))
  }

  /// Ten to a power, negative ones included.
  package static func power(_ exponent: Int) -> Rational {
    guard abs(exponent) <= 36 else { return .undefined }
    var small: Int64 = 1
    for _ in 0..<Swift.min(abs(exponent), 18) { small *= 10 }
    var power = Int128(small)
    for _ in 18..<Swift.max(18, abs(exponent)) { power *= 10 }
    return exponent < 0 ? Rational(unchecked: 1, power) : Rational(unchecked: power, 1)
  }

  /// Of the lower halves, in which nearly all differ.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(
      UInt64(truncatingIfNeeded: numerator) &* 0x9E37_79B9_7F4A_7C15
        ^ UInt64(truncatingIfNeeded: denominator))
  }

  package var isDefined: Bool { denominator != 0 }
  package var isNegative: Bool { numerator < 0 }
  package var isZero: Bool { numerator == 0 && denominator != 0 }
  /// Whether it is a whole number.
  package var isWhole: Bool { denominator == 1 }
  package var magnitude: Rational { isNegative ? -self : self }

  private static func commonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (a, b) = (first, second)
    while b != 0 {
      if let small = UInt64(exactly: a), let other = UInt64(exactly: b) {
        return UInt128(commonDivisor(small, other))
      }
      (a, b) = (b, a % b)
    }
    return Swift.max(a, 1)
  }

  private static func commonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var (a, b) = (first, second)
    while b != 0 { (a, b) = (b, a % b) }
    return Swift.max(a, 1)
  }

  // MARK: - Arithmetic

  package static prefix func - (value: Rational) -> Rational {
    Rational(unchecked: -value.numerator, value.denominator)
  }

  package static func + (left: Rational, right: Rational) -> Rational {
    if left.denominator == 1, right.denominator == 1 {
      let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      return overflow || sum == .min ? .undefined : Rational(unchecked: sum, 1)
    }
    if left.denominator == right.denominator {
      let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      return overflow ? .undefined : Rational(sum, left.denominator)
    }
    let (a, first) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (b, second) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    let (sum, third) = a.addingReportingOverflow(b)
    let (whole, fourth) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    return first || second || third || fourth ? .undefined : Rational(sum, whole)
  }

  package static func - (left: Rational, right: Rational) -> Rational { left + -right }

  package static func * (left: Rational, right: Rational) -> Rational {
    if left.denominator == 1, right.denominator == 1 {
      let (product, overflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
      return overflow || product == .min ? .undefined : Rational(unchecked: product, 1)
    }
    let (a, first) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (b, second) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    return first || second ? .undefined : Rational(a, b)
  }

  package static func / (left: Rational, right: Rational) -> Rational {
    guard right.isDefined, right.numerator != 0 else { return .undefined }
    if left.denominator == right.denominator { return Rational(left.numerator, right.numerator) }
    // In lowest terms already.
    let inverse =
      right.isNegative
      ? Rational(unchecked: -right.denominator, -right.numerator)
      : Rational(unchecked: right.denominator, right.numerator)
    return left * inverse
  }

  /// Half of it.
  package var half: Rational {
    if numerator & 1 == 0 { return Rational(unchecked: numerator / 2, denominator) }
    let (double, overflow) = denominator.multipliedReportingOverflow(by: 2)
    return overflow ? .undefined : Rational(unchecked: numerator, double)
  }

  // MARK: - Order

  package static func < (left: Rational, right: Rational) -> Bool {
    guard left.isDefined, right.isDefined else { return false }
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    if let a = Int64(exactly: left.numerator), let b = Int64(exactly: left.denominator),
      let c = Int64(exactly: right.numerator), let d = Int64(exactly: right.denominator)
    {
      let (first, second) = (a.multipliedFullWidth(by: d), c.multipliedFullWidth(by: b))
      return first.high != second.high ? first.high < second.high : first.low < second.low
    }
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return a.high != b.high ? a.high < b.high : a.low < b.low
  }

  package static func <= (left: Rational, right: Rational) -> Bool {
    left.isDefined && right.isDefined && !(right < left)
  }

  package static func > (left: Rational, right: Rational) -> Bool { right < left }
  package static func >= (left: Rational, right: Rational) -> Bool { right <= left }

  package static func min(_ first: Rational, _ second: Rational) -> Rational {
    second < first ? second : first
  }

  package static func max(_ first: Rational, _ second: Rational) -> Rational {
    first < second ? second : first
  }

  // MARK: - For people

  /// Rounded half-up to a number of decimals, or to tens, hundreds … below zero; nil where undefined.
  package func rounded(toDecimals decimals: Int) -> Decimal? {
    guard isDefined, abs(decimals) <= 18 else { return nil }
    let scaled = self * Rational.power(decimals)
    guard scaled.isDefined else { return nil }
    let (quotient, rest) = scaled.numerator.magnitude.quotientAndRemainder(
      dividingBy: scaled.denominator.magnitude)
    let up = quotient + (rest >= scaled.denominator.magnitude - rest ? 1 : 0)
    guard let whole = Int64(exactly: up) else { return nil }
    return Decimal(isNegative ? -whole : whole, exponent: Int8(-decimals))
  }
}
