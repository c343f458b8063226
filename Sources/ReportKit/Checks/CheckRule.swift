/// A rule of `check`: what must hold in a report, and how to find out.
package struct CheckRule: Sendable {
  /// `share.stated`; for ever.
  package let id: StaticString
  /// Of a contradiction; a rule may say less of a doubtful one.
  package let severity: Severity
  /// What must hold, in one line.
  package let title: Remark
  /// What is compared with what, and when the rule is silent.
  package let explanation: Remark
  /// A sentence that the rule speaks of.
  package let example: StaticString
  /// Tests what the report lets it test.
  package let check: @Sendable (CheckContext, inout RuleResults) -> Void
  /// Compares a report with those that were given before it; nil for a rule about one report.
  let compare: (@Sendable (CrossCheck, inout CrossResults) -> Void)?

  package init(
    id: StaticString, severity: Severity, title: Remark, explanation: Remark,
    example: StaticString, check: @escaping @Sendable (CheckContext, inout RuleResults) -> Void
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.example = example
    self.check = check
    compare = nil
  }

  /// A rule about several reports, which says nothing of one alone.
  init(
    id: StaticString, severity: Severity, title: Remark, explanation: Remark,
    example: StaticString, compare: @escaping @Sendable (CrossCheck, inout CrossResults) -> Void
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
    self.example = example
    check = { _, _ in }
    self.compare = compare
  }
}
