import ReportKit

/// Findings that were there before, and are not to count now.
struct Baseline: Sendable {
  /// What this program writes.
  static let version = 2

  private struct Entry: Hashable {
    /// As seen from the baseline's folder; nil in the first version, which knew fingerprints alone.
    var report: String?
    var fingerprint: String
  }

  private struct Meeting {
    /// nil in the first version.
    var rule: String?
    /// Whether the finding was met again.
    var isMet = false
  }

  private var entries: [Entry: Meeting] = [:]
  private let folder: String

  /// - Parameter path: where the file stands, from which its paths are seen.
  init(_ node: JSONNode, path: String) throws(SettingsFault) {
    folder = PathText.folder(of: path)
    guard let members = node.members else { throw SettingsFault(node.line, .noBaseline) }
    func member(_ name: String) -> JSONNode? { members.first { $0.name == name }?.value }
    guard let version = member("baselineVersion") else {
      throw SettingsFault(node.line, .missingKey("baselineVersion"))
    }
    guard let number = version.number, number > 0 else {
      throw SettingsFault(
        version.line,
        .wrongValue(key: "baselineVersion", english: "1 or 2", chinese: "1 或 2"))
    }
    guard number <= Baseline.version else {
      throw SettingsFault(version.line, .newerVersion(number, known: Baseline.version))
    }
    let key = number == 1 ? "fingerprints" : "findings"
    guard let list = member(key) else { throw SettingsFault(node.line, .missingKey(key)) }
    guard let nodes = list.list else {
      throw SettingsFault(list.line, .wrongValue(key: key, english: "a list", chinese: "列表"))
    }
    for node in nodes {
      let (entry, rule) = number == 1 ? try Baseline.oldEntry(node) : try Baseline.entry(node)
      entries[entry] = Meeting(rule: rule)
    }
  }

  private static func oldEntry(
    _ node: JSONNode
  ) throws(SettingsFault) -> (Entry, rule: String?) {
    guard let text = node.text else {
      throw SettingsFault(
        node.line, .wrongValue(key: "fingerprints", english: "a fingerprint", chinese: "指纹"))
    }
    return (Entry(report: nil, fingerprint: text), nil)
  }

  private static func entry(
    _ node: JSONNode
  ) throws(SettingsFault) -> (Entry, rule: String?) {
    guard let members = node.members else {
      throw SettingsFault(
        node.line, .wrongValue(key: "findings", english: "an object", chinese: "对象"))
    }
    func text(_ name: String) throws(SettingsFault) -> String {
      guard let value = members.first(where: { $0.name == name })?.value else {
        throw SettingsFault(node.line, .missingKey(name))
      }
      guard let text = value.text else {
        throw SettingsFault(
          value.line, .wrongValue(key: name, english: "a text", chinese: "文字"))
      }
      return text
    }
    let entry = Entry(report: try text("report"), fingerprint: try text("fingerprint"))
    return (entry, try text("rule"))
  }

  /// Whether a finding was there before.
  mutating func knows(_ finding: CheckedFinding, of path: String) -> Bool {
    let own = Entry(
      report: PathText.path(path, from: folder), fingerprint: finding.fingerprint)
    for entry in [own, Entry(report: nil, fingerprint: finding.fingerprint)]
    where entries[entry] != nil {
      entries[entry]?.isMet = true
      return true
    }
    return false
  }

  /// How many entries were not met again, though their report was put to their rule.
  ///
  /// - Parameter isSelected: whether a rule took part; nil stands for one that is not known.
  func goneEntries(of paths: [String], isSelected: (String?) -> Bool) -> Int {
    let reports = Set(paths.map { PathText.path($0, from: folder) })
    return entries.count { entry, meeting in
      !meeting.isMet && isSelected(meeting.rule) && (entry.report.map(reports.contains) ?? true)
    }
  }
}

/// Collects the findings of a run for `--write-baseline`.
struct BaselineDraft {
  private let folder: String
  private var lines: [String] = []

  /// - Parameter path: where the file will stand.
  init(path: String) { folder = PathText.folder(of: path) }

  mutating func add(_ report: CheckedReport) {
    let path = PathText.path(report.path, from: folder)
    for finding in report.findings {
      if case .suppressed = finding.excuse { continue }
      let printed = "\(finding.claim.label) \(finding.claim.text)"
      let claim = finding.claim.text.isEmpty ? finding.message.english : printed
      lines.append(Baseline.line(path, finding, claim))
    }
  }

  func write(to output: inout ByteWriter) {
    output.append("{\"baselineVersion\":\(Baseline.version),\"findings\":[")
    for (index, line) in lines.enumerated() { output.append((index > 0 ? ",\n" : "\n") + line) }
    output.append(lines.isEmpty ? "]}\n" : "\n]}\n")
  }
}

extension Baseline {
  /// No line numbers and no computed values, so that only another finding changes a line.
  fileprivate static func line(
    _ path: String, _ finding: CheckedFinding, _ claim: String
  ) -> String {
    "{\"report\":\(JSONText.quoted(path)),\"rule\":\(JSONText.quoted("\(finding.ruleId)")),"
      + "\"fingerprint\":\(JSONText.quoted(finding.fingerprint)),"
      + "\"claim\":\(JSONText.quoted(claim))}"
  }
}
