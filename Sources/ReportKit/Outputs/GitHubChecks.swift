/// Findings as workflow commands of GitHub Actions, the worst first: it shows ten errors and ten
/// warnings a step.
struct GitHubChecks {
  let words: ResultWords
  /// The commands by severity.
  private var commands: [[String]] = [[], [], []]
  private var summaries: [String] = []

  init(words: ResultWords) { self.words = words }

  mutating func add(_ report: CheckedReport) {
    for finding in report.findings where finding.excuse == nil {
      commands[finding.severity.rank].append(command(finding, report))
    }
    var counts = CheckCounts()
    counts.add(report.findings)
    let parts = [
      words.counts(report.path, counts), words.relations(report.tally),
      words.coverage(report.coverage), words.caution(report.coverage),
    ]
    // Behind a name, no line can be taken for a command.
    summaries.append(
      "vetreport: " + GitHubChecks.plain(parts.compactMap(\.self).joined(separator: " · ")))
  }

  func write(unchecked: [String], to output: inout ByteWriter) {
    for message in unchecked {
      output.append("::error title=vetreport::\(GitHubChecks.escape(message))\n")
    }
    for command in commands.joined() { output.append(command) }
    for summary in summaries { output.append(summary + "\n") }
  }

  private func command(_ finding: CheckedFinding, _ report: CheckedReport) -> String {
    let place = finding.claim.place
    let name =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let end = finding.claim.end
    var properties = [
      ("file", report.path), ("line", String(place.line)), ("endLine", String(end.line)),
    ]
    // Columns are taken only within one line.
    if end.line == place.line {
      properties += [("col", String(place.column)), ("endColumn", String(end.column))]
    }
    properties.append(("title", "\(finding.ruleId)"))
    let list = properties.map { "\($0.0)=\(GitHubChecks.escape(property: $0.1))" }
      .joined(separator: ",")
    let text = ([finding.message] + finding.hypotheses).map(words.text).joined(separator: "\n")
    return "::\(name) \(list)::\(GitHubChecks.escape(text))\n"
  }

  /// As GitHub's own toolkit escapes a message.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// As GitHub's own toolkit escapes a property.
  static func escape(property text: String) -> String {
    var result = ""
    for scalar in escape(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func plain(_ text: String) -> String {
    DisplayWidth.oneLine(text)
  }
}
