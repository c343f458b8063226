/// A relation's arithmetic as people write it, with the printed figures first: `235 ÷ 247 = 95.14%`.
///
/// Figures keep their scale and their sign of a share (`880万`, `5.39%`); words of counting and hedges
/// are left out. The result stands in the claim's scale.
package struct FormulaText {
  private let facts: [FactRecord]
  private let text: Bytes

  package init(_ facts: [FactRecord], in text: Bytes) {
    self.facts = facts
    self.text = text
  }

  /// The formula of a relation; nil where nothing was computed.
  package func formula(_ relation: TestedRelation) -> String? {
    formula(
      relation.formula, claim: relation.claim, operands: relation.operands, value: relation.value,
      judgement: relation.judgement)
  }

  /// The formula that leads from the operands to a value.
  ///
  /// `.atMost` reads `a + b ≤ claim` where a value was computed, else `claim ≤ a`.
  package func formula(
    _ formula: Formula, claim: Operand, operands: [Operand], value: Rational?,
    judgement: Judgement
  ) -> String? {
    let parts = operands.map(figure)
    let sum = parts.joined(separator: " + ")
    switch formula {
    case .none: return nil
    case .count(let count): return "\(count)"
    case .equal:
      let sign = judgement.holds ? (judgement.basis == .exact ? "=" : "≈") : "≠"
      return (parts + [figure(claim)]).joined(separator: " \(sign) ")
    case .atMost:
      let sign = judgement.verdict == .inconsistent ? ">" : "≤"
      return value == nil ? "\(figure(claim)) \(sign) \(sum)" : "\(sum) \(sign) \(figure(claim))"
    case .sum: return completed(sum, value, claim, isExact: true)
    case .difference:
      return completed(parts.joined(separator: " − "), value, claim, isExact: true)
    case .quotient: return completed(parts.joined(separator: " ÷ "), value, claim)
    case .growth: return completed(parts.joined(separator: " ÷ ") + " − 1", value, claim)
    case .mean: return completed("(\(sum)) ÷ \(parts.count)", value, claim)
    case .sumQuotient:
      guard let base = parts.last else { return nil }
      let dividend = parts.dropLast().joined(separator: " + ")
      return completed("(\(dividend)) ÷ \(base)", value, claim)
    }
  }

  private func completed(
    _ left: String, _ value: Rational?, _ claim: Operand, isExact: Bool = false
  ) -> String? {
    guard let value, let result = result(value, like: claim, isExact: isExact) else { return nil }
    return "\(left) = \(result)"
  }

  /// A figure with its scale: `14891.93万`, `95.14%`; words as printed where it is no number.
  package func figure(_ operand: Operand) -> String {
    guard let number = operand.number else { return text.string(operand.range) }
    let form = form(of: operand)
    let decimals = FormulaText.decimals(of: number.quantum) + form.power
    return form.written(number.value, decimals: max(0, decimals)) ?? text.string(operand.range)
  }

  /// A computed value in the scale of the claim.
  ///
  /// - Parameter isExact: with all its decimals, as sums have them; else with the claim's, at least two.
  package func result(_ value: Rational, like claim: Operand, isExact: Bool) -> String? {
    let form = form(of: claim)
    let printed = claim.number.map { FormulaText.decimals(of: $0.quantum) + form.power } ?? 0
    var decimals = max(0, printed)
    if isExact {
      while decimals < 6, !(value * Rational.power(decimals - form.power)).isWhole { decimals += 1 }
    } else if !(value * Rational.power(-form.power)).isWhole {
      decimals = max(2, decimals)
    }
    return form.written(value, decimals: decimals)
  }

  // MARK: - Scales

  /// How a figure is written: digits times a power of ten, and the sign of that power.
  private struct Form {
    /// 4 for 万, −2 for %.
    var power: Int
    var sign: String

    func written(_ value: Rational, decimals: Int) -> String? {
      (value * Rational.power(-power)).rounded(toDecimals: min(decimals, 12))
        .map { "\($0)\(sign)" }
    }
  }

  private func form(of operand: Operand) -> Form {
    guard facts.indices.contains(Int(operand.fact)) else { return Form(power: 0, sign: "") }
    let fact = facts[Int(operand.fact)]
    switch fact.unit?.unitClass {
    case .percent, .points:
      return fact.unit?.baseName == "‰" ? Form(power: -3, sign: "‰") : Form(power: -2, sign: "%")
    default: break
    }
    let digits = fact.quantity.number
    let ends = (low: digits.lowerBound, high: digits.upperBound)
    guard text.isDigit(at: ends.low) else { return Form(power: 0, sign: "") }
    if text.first("万亿", from: ends.low, to: ends.high) != nil { return Form(power: 12, sign: "万亿") }
    if text.first("亿", from: ends.low, to: ends.high) != nil { return Form(power: 8, sign: "亿") }
    if text.first("万", from: ends.low, to: ends.high) != nil { return Form(power: 4, sign: "万") }
    return Form(power: 0, sign: "")
  }

  /// How many decimals a quantum has: 2 of a hundredth, −3 of a thousand.
  private static func decimals(of quantum: Rational) -> Int {
    var decimals = 0
    while decimals < 18, !(quantum * Rational.power(decimals)).isWhole { decimals += 1 }
    while decimals > -18, (quantum * Rational.power(decimals - 1)).isWhole { decimals -= 1 }
    return decimals
  }
}
