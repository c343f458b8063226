/// What one rule found out: relations that it tested, and findings.
package struct RuleResults {
  /// Index of the rule in `CheckRules.all`.
  package let rule: Int
  package let severity: Severity
  package private(set) var relations: [TestedRelation] = []
  package private(set) var findings: [Finding] = []

  init(rule: Int, severity: Severity) {
    self.rule = rule
    self.severity = severity
  }

  /// Adds a relation that was tested; its index, for a finding about it.
  @discardableResult
  package mutating func test(
    _ kind: RelationKind, claim: Operand, operands: [Operand], formula: Formula = .none,
    value: Rational? = nil, _ judgement: Judgement
  ) -> Int {
    relations.append(
      TestedRelation(
        kind: kind, rule: rule, claim: claim, operands: operands, formula: formula, value: value,
        judgement: judgement))
    return relations.count - 1
  }

  /// Adds a finding about the relation at an index, or about a place alone.
  package mutating func report(
    _ message: Remark, severity: Severity? = nil, claim: Operand, evidence: [Operand] = [],
    expected: String? = nil, actual: String? = nil, difference: String? = nil,
    hypotheses: [Remark] = [], relation: Int = -1
  ) {
    findings.append(
      Finding(
        rule: rule, severity: severity ?? self.severity, message: message, claim: claim,
        evidence: evidence, expected: expected, actual: actual, difference: difference,
        hypotheses: hypotheses, relation: relation))
  }
}
