/// An exact decimal number: `mantissa × 10^exponent`.
///
/// Figures are decimal as printed; binary floating point never touches them. Eighteen digits fit,
/// and every operation says when a result does not.
public struct Decimal: Sendable, Hashable {
  /// All printed digits, as a whole number.
  public var mantissa: Int64
  /// The power of ten, usually 0 or negative.
  public var exponent: Int8

  /// A decimal from its digits and power of ten.
  public init(_ mantissa: Int64, exponent: Int8 = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The number times ten to the `power`; nil where the exponent leaves its range.
  public func shifted(by power: Int) -> Decimal? {
    let sum = Int(exponent) + power
    guard sum >= -100, sum <= 100 else { return nil }
    return Decimal(mantissa, exponent: Int8(sum))
  }

  /// `self ÷ divisor`, exact where it ends within six decimals, else rounded half-up to six.
  public func divided(by divisor: Decimal) -> Decimal? {
    guard divisor.mantissa != 0 else { return nil }
    // Six decimals are wanted: numerator × 10^(6 + difference of exponents) ÷ divisor.
    var power = 6 + Int(exponent) - Int(divisor.exponent)
    var numerator = mantissa
    var denominator = divisor.mantissa
    while power > 0 {
      let product = numerator.multipliedReportingOverflow(by: 10)
      if product.overflow { return nil }
      numerator = product.partialValue
      power -= 1
    }
    while power < 0 {
      let product = denominator.multipliedReportingOverflow(by: 10)
      if product.overflow { return nil }
      denominator = product.partialValue
      power += 1
    }
    var (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    rest = abs(rest)
    if rest >= abs(denominator) - rest { quotient += (numerator < 0) == (denominator < 0) ? 1 : -1 }
    return Decimal(quotient, exponent: -6).trimmed
  }

  /// The same value without trailing zeros after the decimal point.
  public var trimmed: Decimal {
    var result = self
    while result.exponent < 0, result.mantissa % 10 == 0 {
      result.mantissa /= 10
      result.exponent += 1
    }
    return result
  }

  /// The same value with the smallest mantissa; equal values have equal forms.
  public var canonical: Decimal {
    guard mantissa != 0 else { return Decimal(0) }
    var result = self
    while result.mantissa % 10 == 0, result.exponent < 100 {
      result.mantissa /= 10
      result.exponent += 1
    }
    return result
  }
}

extension Decimal: CustomStringConvertible {
  /// Plain digits: `13.1161`, `131161`, `0.05`; never an exponent.
  public var description: String {
    var digits = String(mantissa.magnitude)
    if exponent > 0 {
      if mantissa != 0 { digits += String(repeating: "0", count: Int(exponent)) }
    } else if exponent < 0 {
      let places = Int(-Int(exponent))
      if digits.count <= places {
        digits = String(repeating: "0", count: places - digits.count + 1) + digits
      }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
    }
    return mantissa < 0 ? "-" + digits : digits
  }
}
