import ReportKit

/// A finding that somebody looked at and found to be right as it is.
struct Suppression: Sendable {
  private enum Target: Sendable {
    case fingerprint(String)
    /// A rule, and words of the report at the claim.
    case words(rule: String, text: String)
  }

  /// In the configuration.
  let line: Int
  let reason: String
  private let target: Target

  private static let keys = ["fingerprint", "rule", "text", "reason"]

  init(_ node: JSONNode) throws(SettingsFault) {
    line = node.line
    guard let members = node.members else {
      throw SettingsFault(
        node.line, .wrongValue(key: "suppressions", english: "an object", chinese: "对象"))
    }
    var texts: [String: String] = [:]
    for member in members {
      guard Suppression.keys.contains(member.name) else {
        let suggestion = Suggestion.nearest(to: member.name, among: Suppression.keys)
        throw SettingsFault(
          member.line, .unknownKey(member.name, suggestion: suggestion, known: Suppression.keys))
      }
      guard let text = member.value.text else {
        throw SettingsFault(
          member.value.line, .wrongValue(key: member.name, english: "a text", chinese: "文字"))
      }
      if member.name == "rule", !RuleSelection.isKnown(text) {
        throw SettingsFault(
          member.value.line,
          .unknownRule(text, suggestion: RuleSelection.suggestion(for: text)))
      }
      texts[member.name] = text
    }
    guard let reason = texts["reason"], reason.contains(where: { !$0.isWhitespace }) else {
      throw SettingsFault(node.line, .noReason)
    }
    self.reason = reason
    if let fingerprint = texts["fingerprint"] {
      target = .fingerprint(fingerprint)
    } else if let rule = texts["rule"], let text = texts["text"], !text.isEmpty {
      target = .words(rule: rule, text: text)
    } else {
      throw SettingsFault(node.line, .noTarget)
    }
  }

  /// What it speaks of, for messages.
  var name: String {
    switch target {
    case .fingerprint(let fingerprint): fingerprint
    case .words(let rule, let text): "\(rule) “\(text)”"
    }
  }

  /// The rule that it names; nil where it names a finding by its fingerprint.
  var rule: String? { if case .words(let rule, _) = target { rule } else { nil } }

  func covers(_ finding: CheckedFinding, of report: CheckedReport) -> Bool {
    switch target {
    case .fingerprint(let fingerprint): finding.fingerprint == fingerprint
    case .words(let rule, let text):
      RuleSelection.covers(rule, "\(finding.ruleId)")
        && report.hasWords(text, at: finding)
    }
  }
}
