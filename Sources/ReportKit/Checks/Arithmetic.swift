/// A relation's arithmetic in the figures that the reader sees: `9 + 18 + 35 = 62`.
package enum Arithmetic {
  /// The formula with its result; nil where nothing was computed or an operand is no figure.
  package static func text(
    of relation: TestedRelation, facts: [FactRecord], in text: Bytes
  ) -> String? {
    func form(_ operand: Operand) -> PrintedForm? { PrintedForm(operand, facts: facts, in: text) }
    // A list of names is no figure; how many there are is.
    if case .count(let number) = relation.formula { return String(number) }
    let operands = relation.operands.compactMap { form($0)?.text }
    guard operands.count == relation.operands.count else { return nil }
    return self.text(
      of: relation.formula, claim: form(relation.claim), operands: operands,
      value: relation.value, holds: relation.judgement.holds)
  }

  /// A formula over printed figures with its result.
  static func text(
    of formula: Formula, claim: PrintedForm?, operands: [String], value: Rational?, holds: Bool
  ) -> String? {
    func joined(_ sign: String) -> String { operands.joined(separator: sign) }
    switch formula {
    case .none: return nil
    case .count(let number): return String(number)
    case .equal:
      guard let claim, !operands.isEmpty else { return nil }
      return "\(joined(" = ")) \(holds ? "=" : "≠") \(claim.text)"
    case .atMost:
      guard let claim, !operands.isEmpty else { return nil }
      return "\(claim.text) \(holds ? "≤" : ">") \(joined(" + "))"
    case .sum, .difference:
      guard let value, let claim else { return nil }
      let sign = formula == .sum ? " + " : " − "
      return "\(joined(sign)) = \(claim.text(exact: value))"
    case .quotient: return result(joined(" ÷ "), value, claim)
    case .growth: return result(joined(" ÷ ") + " − 1", value, claim)
    case .step(let falls):
      guard operands.count == 2 else { return nil }
      let base = "(\(operands[1]) \(falls ? "+" : "−") \(operands[0]))"
      return result("\(operands[0]) ÷ \(base)", value, claim)
    case .fall: return result("1 − " + joined(" ÷ "), value, claim)
    case .beforeGrowth: return result(joined(" ÷ (1 + ") + ")", value, claim)
    case .beforeFall: return result(joined(" ÷ (1 − ") + ")", value, claim)
    case .jump:
      guard let claim, let before = operands.first else { return nil }
      return "\(before) → \(claim.text)"
    case .mean:
      return result("(\(joined(" + "))) ÷ \(operands.count)", value, claim)
    case .sumQuotient:
      guard let divisor = operands.last else { return nil }
      let parts = operands.dropLast().joined(separator: " + ")
      return result("(\(parts)) ÷ \(divisor)", value, claim)
    }
  }

  private static func result(
    _ formula: String, _ value: Rational?, _ claim: PrintedForm?
  ) -> String? {
    guard let value, value.isDefined, let claim else { return nil }
    return "\(formula) = \(claim.text(computed: value))"
  }
}

extension CheckContext {
  /// How an operand's figure is printed.
  package func form(_ operand: Operand) -> PrintedForm? {
    PrintedForm(operand, facts: facts, in: text)
  }

  /// A relation's arithmetic in printed figures: `235 ÷ 247 = 95.14%`.
  package func arithmetic(_ relation: TestedRelation) -> String? {
    Arithmetic.text(of: relation, facts: facts, in: text)
  }
}
