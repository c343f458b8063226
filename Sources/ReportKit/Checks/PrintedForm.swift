/// The digits of a figure as they are printed, and what its value is counted in: `1419.34` and 万.
///
/// It writes other values in the same manner, so that arithmetic can be shown in the figures that the
/// reader sees: `235 ÷ 247 = 95.14%`.
package struct PrintedForm: Sendable, Hashable {
  /// `1419.34万`, `95.14%`, `16.58:1`
  package let text: String
  /// What stands before the digits: `1:`.
  private let prefix: String
  /// What stands behind them: 万, `%`, `:1`.
  private let suffix: String
  /// The value of one: 10000 of 万, 1/100 of %.
  private let scale: Rational
  /// Whether the digits are the divisor: `1:16.58`.
  private let isInverse: Bool
  /// Digits behind the decimal point.
  package let decimals: Int

  /// Scale words and signs behind digits.
  private static let scales: [(StaticString, Rational)] = [
    ("亿", Rational.power(8)), ("千万", Rational.power(7)), ("百万", Rational.power(6)),
    ("万", Rational.power(4)), ("千", Rational.power(3)), ("百", Rational.power(2)),
    ("个百分点", Rational.power(-2)), ("百分点", Rational.power(-2)), ("%", Rational.power(-2)),
    ("％", Rational.power(-2)), ("‰", Rational.power(-3)),
  ]

  /// The form of a member of a relation; nil for words.
  package init?(_ operand: Operand, facts: [FactRecord], in text: Bytes) {
    guard let value = operand.number?.value, value.isDefined else { return nil }
    let (range, fact) = (operand.range, Int(operand.fact))
    // 约有30至40人, 5G基站3个: the number that was read may not be the first.
    let number = facts.indices.contains(fact) ? facts[fact].quantity.number.lowerBound : nil
    var start = max(number ?? range.lowerBound, range.lowerBound)
    while start < range.upperBound, !text.isDigit(at: start) { start += 1 }
    guard start < range.upperBound, let first = Digits(text, at: start) else {
      self.init(plain: value)
      return
    }
    var (prefix, digits, suffix) = ("", first.text, "")
    var (scale, decimals, isInverse) = (Rational.one, first.decimals, false)
    if let colon = PrintedForm.colon(text, at: first.end),
      let second = Digits(text, at: first.end + colon)
    {
      if second.value == .one {
        suffix = ":1"
      } else if first.value == .one {
        (prefix, digits, decimals, isInverse) = ("1:", second.text, second.decimals, true)
      } else {
        suffix = ":" + second.text
        scale = Rational.one / second.value
      }
    } else if let found = PrintedForm.scales.first(where: { text.has($0.0, at: first.end) }) {
      scale = found.1
      // A percentage point is shown as the sign, which is shorter.
      suffix = found.1 < .one && found.1 == Rational.power(-2) ? "%" : "\(found.0)"
    }
    let printed = Digits.value(digits)
    let means = isInverse ? Rational.one / printed : printed * scale
    // A ratio that does not end is kept with six decimals.
    guard (means - value).magnitude <= Rational.power(-6) else {
      // Whatever else stands between digits and value (a unit of the column), plain digits say it.
      if value == printed {
        self.init(text: digits, scale: .one, decimals: decimals)
      } else if !printed.isZero, value == printed * Rational.power(-2) {
        // A percentage whose sign stands in the column's header.
        self.init(text: digits + "%", suffix: "%", scale: Rational.power(-2), decimals: decimals)
      } else if text[range.upperBound - 1] == 0x25 {
        // A list of percentages, taken as a whole.
        self.init(percent: value, decimals: decimals)
      } else {
        self.init(plain: value)
      }
      return
    }
    self.init(
      text: prefix + digits + suffix, prefix: prefix, suffix: suffix, scale: scale,
      isInverse: isInverse, decimals: decimals)
  }

  private init(
    text: String, prefix: String = "", suffix: String = "", scale: Rational,
    isInverse: Bool = false, decimals: Int
  ) {
    self.text = text
    self.prefix = prefix
    self.suffix = suffix
    self.scale = scale
    self.isInverse = isInverse
    self.decimals = decimals
  }

  private init(percent value: Rational, decimals: Int) {
    let digits = (value * Rational.power(2)).rounded(toDecimals: decimals)?.description ?? "?"
    self.init(text: digits + "%", suffix: "%", scale: Rational.power(-2), decimals: decimals)
  }

  /// A value whose digits are words: 六百, 三分之一.
  private init(plain value: Rational) {
    let decimals = PrintedForm.places(value)
    let text = value.rounded(toDecimals: decimals)?.trimmed.description ?? "?"
    self.init(text: text, scale: .one, decimals: decimals)
  }

  /// Another value in this form, rounded to as many decimals as this one has, or to `decimals`.
  package func text(of value: Rational, decimals: Int? = nil) -> String {
    let value = isInverse ? Rational.one / value : value / scale
    guard let rounded = value.rounded(toDecimals: decimals ?? self.decimals) else { return "?" }
    return prefix + rounded.description + suffix
  }

  /// The computed value beside this claim: with the claim's decimals where it then looks like it or
  /// needs no more, else with one more.
  package func text(computed value: Rational) -> String {
    let usual = text(of: value)
    let inUnits = isInverse ? Rational.one / value : value / scale
    if usual == text || (inUnits * Rational.power(decimals)).isWhole { return usual }
    return text(of: value, decimals: decimals + 1)
  }

  /// A value with all its decimals where it ends within six.
  package func text(exact value: Rational) -> String {
    let inUnits = isInverse ? Rational.one / value : value / scale
    return text(of: value, decimals: Swift.max(decimals, PrintedForm.places(inUnits)))
  }

  /// The decimals that a value needs, at most six.
  private static func places(_ value: Rational) -> Int {
    (0..<6).first { (value * Rational.power($0)).isWhole } ?? 6
  }

  /// The length of the mark between the terms of a ratio.
  private static func colon(_ text: Bytes, at place: Int) -> Int? {
    let marks: [StaticString] = [":", "：", "∶", "/", "比"]
    return marks.first { text.has($0, at: place) }?.utf8CodeUnitCount
  }

  /// A run of digits with its separators and point.
  private struct Digits {
    var text = ""
    var end: Int
    var decimals = 0

    init?(_ text: Bytes, at start: Int) {
      guard text.isDigit(at: start) else { return nil }
      end = start
      var hasPoint = false
      var bytes: [UInt8] = []
      while text.isDigit(at: end) || (text.isDigit(at: end + 1) && isInner(text[end], hasPoint)) {
        if text[end] == 0x2E { hasPoint = true } else if hasPoint { decimals += 1 }
        if text[end] != 0x2C { bytes.append(text[end]) }
        end += 1
      }
      self.text = String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a byte between digits belongs to them: one point, and commas before it.
    private func isInner(_ byte: UInt8, _ hasPoint: Bool) -> Bool {
      !hasPoint && (byte == 0x2E || byte == 0x2C)
    }

    var value: Rational { Digits.value(text) }

    static func value(_ text: String) -> Rational {
      var (mantissa, places, hasPoint): (Int128, Int, Bool) = (0, 0, false)
      for byte in text.utf8 {
        if byte == 0x2E {
          hasPoint = true
          continue
        }
        let (product, first) = mantissa.multipliedReportingOverflow(by: 10)
        let (sum, second) = product.addingReportingOverflow(Int128(byte & 15))
        if first || second { return .undefined }
        mantissa = sum
        if hasPoint { places += 1 }
      }
      return Rational(mantissa) * Rational.power(-places)
    }
  }
}
