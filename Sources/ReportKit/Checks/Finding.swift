/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, CaseIterable {
  /// Two printed figures cannot both be right.
  case error
  /// They cannot, if the base is the usual one; or the document contradicts itself.
  case warning
  /// Worth a look.
  case note

  /// 0 the worst.
  package var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// A text for people in both languages.
package struct Remark: Sendable, Hashable {
  package var english: String
  package var chinese: String

  package init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }
}

/// Something that the publisher of a report should look at.
package struct Finding: Sendable {
  /// Index into `CheckRules.all`.
  package var rule: Int
  package var severity: Severity
  /// One line: what is wrong, with the arithmetic.
  package var message: Remark
  /// What is put in question.
  package var claim: Operand
  /// What speaks against it.
  package var evidence: [Operand]
  /// The arithmetic from the printed figures: `235 ÷ 247 = 95.14%`.
  package var expected: String?
  /// The claim as printed.
  package var actual: String?
  /// How far they are apart, in the claim's unit.
  package var difference: String?
  /// What would explain it, the likeliest first.
  package var hypotheses: [Remark]
  /// Index into `CheckResult.relations`; −1 where no relation was tested.
  package var relation: Int

  package init(
    rule: Int, severity: Severity, message: Remark, claim: Operand, evidence: [Operand] = [],
    expected: String? = nil, actual: String? = nil, difference: String? = nil,
    hypotheses: [Remark] = [], relation: Int = -1
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.claim = claim
    self.evidence = evidence
    self.expected = expected
    self.actual = actual
    self.difference = difference
    self.hypotheses = hypotheses
    self.relation = relation
  }
}
