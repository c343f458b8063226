/// A figure as people read it: grouped digits, 万 and 亿 in Chinese, the unit, and the hedge that the
/// report put before it.
///
/// No digit is added and none is lost: `82157000元` is `8,215.7万元`, and `2.8万` stays `2.8万`.
package struct PeopleNumber: Sendable, Hashable {
  package var value: Decimal
  /// The upper end of a range.
  package var upper: Decimal?
  package var unit: Unit?
  package var approximation: Approximation
  /// The last printed place in base units, as a fact has it.
  package var decimals: Int
  /// A ratio as printed (`1:1.5`), which says more than its quotient.
  package var ratio: String?

  package init(
    _ value: Decimal, upper: Decimal? = nil, unit: Unit?,
    approximation: Approximation = .exact, decimals: Int = 0
  ) {
    self.value = value
    self.upper = upper
    self.unit = unit
    self.approximation = approximation
    self.decimals = decimals
  }

  /// The figure of a fact.
  package init(_ fact: Fact) {
    self.init(
      fact.value, upper: fact.upper, unit: fact.unit, approximation: fact.approximation,
      decimals: fact.decimals)
    ratio = PeopleNumber.ratio(in: fact.source.text, unit: fact.unit)
  }

  /// The two terms of a printed ratio: `1:1.5` of `1：1.5以上`; nil where there are not two.
  package static func ratio(in text: String, unit: Unit?) -> String? {
    guard unit?.unitClass == .ratio else { return nil }
    let terms = text.split { $0 == ":" || $0 == "：" || $0 == "∶" || $0 == "/" }.map { term in
      term.filter { $0.isASCII && $0.isNumber || $0 == "." }
    }
    guard terms.count == 2, terms.allSatisfy({ !$0.isEmpty }) else { return nil }
    return terms.joined(separator: ":")
  }

  /// The whole figure: `约2.8万人`, `17.21:1`, `about 28,000 people`.
  ///
  /// - Parameter isSigned: whether a figure above zero has a plus, as changes do.
  package func text(isChinese: Bool, isSigned: Bool = false) -> String {
    if let ratio { return PeopleWords.hedge(approximation, isChinese: isChinese) + ratio }
    let number = number(isChinese: isChinese)
    let sign = isSigned && value.mantissa > 0 ? "+" : ""
    let hedge = PeopleWords.hedge(approximation, isChinese: isChinese)
    return hedge + sign + number + PeopleWords.unit(unit, after: number, isChinese: isChinese)
  }

  /// The digits alone, both ends of a range with one scale behind them.
  package func number(isChinese: Bool) -> String {
    let scale = scale(isChinese: isChinese)
    var text = PeopleNumber.digits(value, scale: scale.power, decimals: decimals)
    if let upper {
      text += "–" + PeopleNumber.digits(upper, scale: scale.power, decimals: decimals)
    }
    return text + scale.word
  }

  /// The power of ten that the digits are counted in, and its word.
  private func scale(isChinese: Bool) -> (power: Int, word: String) {
    let most = max(value.magnitude, upper?.magnitude ?? 0)
    let isMoney = unit?.unitClass == .money
    // What was printed in 万 is said in 万, and so are large sums; 26184人 is said so.
    let isScaled =
      decimals <= (isMoney ? -2 : -3) || isMoney && most >= 1_000_000 && decimals <= 0
    guard isScaled, unit?.unitClass != .percent else { return (0, "") }
    guard isChinese else {
      if most >= 1_000_000_000 { return (9, " billion") }
      return most >= 1_000_000 ? (6, " million") : (0, "")
    }
    // 13071.28万元 is no easier to read as 1.307128亿元.
    if most >= 100_000_000, decimals <= -4 || value.canonical.exponent >= 4 { return (8, "亿") }
    return most >= 10_000 ? (4, "万") : (0, "")
  }

  /// Grouped digits of a value in units of a power of ten, with as many places as were printed.
  private static func digits(_ value: Decimal, scale: Int, decimals: Int) -> String {
    var text = (value.trimmed.shifted(by: -scale)?.trimmed ?? value).description
    let isNegative = text.first == "-"
    if isNegative { text.removeFirst() }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    var places = parts.count > 1 ? String(parts[1]) : ""
    // 95.20% was printed so; 8077.00万元 as well.
    let printed = min(decimals + scale, 6)
    if scale == 0 || decimals < 0 {
      while places.utf8.count < printed { places += "0" }
    }
    let whole = grouped(parts.first ?? "0")
    return (isNegative ? "−" : "") + whole + (places.isEmpty ? "" : "." + places)
  }

  /// `1234567` as `1,234,567`.
  private static func grouped(_ digits: some StringProtocol) -> String {
    var text = ""
    let count = digits.utf8.count
    for (index, digit) in digits.enumerated() {
      if index > 0, (count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}

extension Decimal {
  /// The size without its sign, for choosing a scale alone: never printed.
  fileprivate var magnitude: Double { abs(Double(description) ?? 0) }
}
