import ReportKit

/// What `.vetreport.json` says; the command line goes before it.
struct Settings: Sendable {
  static let fileName = ".vetreport.json"

  /// The file; nil where there is none.
  var path: String?
  var select: [String]?
  var ignore: [String]?
  var failOn: FailOn?
  /// As seen from the current folder.
  var baseline: String?
  var suppressions: [Suppression] = []

  init() {}

  /// Reads the file's object.
  init(_ node: JSONNode, path: String) throws(SettingsFault) {
    self.path = path
    guard let members = node.members else {
      throw SettingsFault(
        node.line, .wrongValue(key: path, english: "an object", chinese: "对象"))
    }
    for member in members { try read(member) }
  }

  private static let keys = ["select", "ignore", "failOn", "baseline", "suppressions"]

  private mutating func read(_ member: JSONNode.Member) throws(SettingsFault) {
    switch member.name {
    case "$schema": break
    case "select": select = try rules(member)
    case "ignore": ignore = try rules(member)
    case "failOn":
      let name = try text(member)
      guard let choice = FailOn(rawValue: name) else {
        let choices = FailOn.allCases.map(\.rawValue)
        let suggestion = Suggestion.nearest(to: name, among: choices)
        throw SettingsFault(
          member.value.line,
          .wrongChoice(name, key: member.name, choices: choices, suggestion: suggestion))
      }
      failOn = choice
    case "baseline":
      let name = try text(member)
      baseline = name.hasPrefix("/") ? name : PathText.folder(of: path ?? "") + name
    case "suppressions":
      guard let list = member.value.list else {
        throw SettingsFault(
          member.value.line,
          .wrongValue(key: member.name, english: "a list of objects", chinese: "对象的列表"))
      }
      for node in list { suppressions.append(try Suppression(node)) }
    default:
      let suggestion = Suggestion.nearest(to: member.name, among: Settings.keys)
      throw SettingsFault(
        member.line, .unknownKey(member.name, suggestion: suggestion, known: Settings.keys))
    }
  }

  private func text(_ member: JSONNode.Member) throws(SettingsFault) -> String {
    guard let text = member.value.text, !text.isEmpty else {
      throw SettingsFault(
        member.value.line, .wrongValue(key: member.name, english: "a text", chinese: "文字"))
    }
    return text
  }

  /// Ids of rules or their beginnings, each of which must be known.
  private func rules(_ member: JSONNode.Member) throws(SettingsFault) -> [String] {
    guard let list = member.value.list else {
      throw SettingsFault(
        member.value.line,
        .wrongValue(key: member.name, english: "a list of rules", chinese: "规则的列表"))
    }
    var rules: [String] = []
    for node in list {
      guard let rule = node.text else {
        throw SettingsFault(
          node.line, .wrongValue(key: member.name, english: "a rule's id", chinese: "规则的编号"))
      }
      guard RuleSelection.isKnown(rule) else {
        throw SettingsFault(
          node.line, .unknownRule(rule, suggestion: RuleSelection.suggestion(for: rule)))
      }
      rules.append(rule)
    }
    return rules
  }
}

extension Settings {
  /// The settings that hold in the current folder: the named file, or the nearest one upward.
  ///
  /// nil where the file cannot be used, which the console then knows.
  static func found(_ arguments: Arguments, _ console: inout Console) -> Settings? {
    if let path = arguments.value(of: Flag.config) {
      guard let bytes = SettingsFile.bytes(path, &console) else { return nil }
      return SettingsFile.read(bytes, path, &console) { node throws(SettingsFault) in
        try Settings(node, path: path)
      }
    }
    if arguments.has(Flag.isolated) { return Settings() }
    var folder = System.resolved(".")
    var climb = ""
    while true {
      let path = climb + fileName
      if (try? System.state(of: path))?.kind == .file {
        guard let bytes = SettingsFile.bytes(path, &console) else { return nil }
        return SettingsFile.read(bytes, path, &console) { node throws(SettingsFault) in
          try Settings(node, path: path)
        }
      }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return Settings() }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
      climb += "../"
    }
  }
}

/// The weight from which on findings count as a failure.
enum FailOn: String, CaseIterable, Sendable {
  case error, warning, note, never

  func fails(_ severity: Severity) -> Bool {
    switch self {
    case .error: severity == .error
    case .warning: severity != .note
    case .note: true
    case .never: false
    }
  }
}
