/// Relations as test cases, reports as suites: what CI services show as a table of tests.
///
/// A relation that holds has passed, a contradicted one has failed, one that cannot be decided was
/// skipped. A finding about no relation is a case of its own.
struct JUnitChecks {
  let words: ResultWords

  private enum Outcome {
    case passed
    case failed(CheckedFinding?)
    case skipped(String)
    /// Worth a look, and no failure.
    case remarked(CheckedFinding)
  }

  private struct Case {
    var rule: Int
    var claim: CheckedMember
    var name: String
    var outcome: Outcome
  }

  static func begin(_ output: inout ByteWriter) {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"vetreport\">\n")
  }

  /// - Parameter unchecked: what was to be read and could not be.
  func end(unchecked: [String], to output: inout ByteWriter) {
    for (index, message) in unchecked.enumerated() {
      output.append("<testsuite")
      output.append(attribute: "name", "unchecked \(index + 1)")
      output.append(" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\" time=\"0\">\n")
      output.append("<testcase classname=\"vetreport\" name=\"input\" time=\"0\">")
      output.append("<error type=\"unreadable\"")
      output.append(attribute: "message", message)
      output.append("/></testcase>\n</testsuite>\n")
    }
    output.append("</testsuites>\n")
  }

  func write(_ report: CheckedReport, to output: inout ByteWriter) {
    let cases = cases(report)
    output.append("<testsuite")
    output.append(attribute: "name", report.path)
    output.append(attribute: "tests", String(cases.count))
    let failed = cases.count { if case .failed = $0.outcome { true } else { false } }
    let skipped = cases.count { if case .skipped = $0.outcome { true } else { false } }
    output.append(attribute: "failures", String(failed))
    output.append(" errors=\"0\"")
    output.append(attribute: "skipped", String(skipped))
    output.append(" time=\"0\">\n<properties>")
    let coverage = report.coverage
    for (name, count) in [
      ("figures", coverage.figures), ("typed", coverage.typed), ("related", coverage.related),
      ("decided", coverage.decided),
    ] {
      output.append("<property")
      output.append(attribute: "name", "coverage.\(name)")
      output.append(attribute: "value", String(count))
      output.append("/>")
    }
    output.append("</properties>\n")
    for one in cases { write(one, report, to: &output) }
    output.append("</testsuite>\n")
  }

  private func cases(_ report: CheckedReport) -> [Case] {
    var findings: [Int: CheckedFinding] = [:]
    for finding in report.findings where finding.relation >= 0 {
      // The first is the worst that a rule has to say.
      if findings[finding.relation] == nil { findings[finding.relation] = finding }
    }
    let related = report.relations.enumerated().map { index, relation in
      Case(
        rule: relation.rule, claim: relation.claim,
        name: relation.computed ?? "\(relation.kind.rawValue) \(relation.claim.text)",
        outcome: outcome(relation, findings[index]))
    }
    let alone = report.findings.filter { $0.relation < 0 }.map { finding in
      Case(
        rule: finding.rule, claim: finding.claim, name: words.text(finding.message),
        outcome: outcome(finding))
    }
    return related + alone
  }

  private func outcome(_ relation: CheckedRelation, _ finding: CheckedFinding?) -> Outcome {
    if let excuse = finding?.excuse { return .skipped(words.excuse(excuse)) }
    switch relation.verdict {
    case .consistent, .truncated: return finding.map { .remarked($0) } ?? .passed
    case .inconsistent: return .failed(finding)
    case .undecidable, .review: return .skipped(words.basis(relation.basis))
    }
  }

  private func outcome(_ finding: CheckedFinding) -> Outcome {
    if let excuse = finding.excuse { return .skipped(words.excuse(excuse)) }
    return finding.severity == .note ? .remarked(finding) : .failed(finding)
  }

  private func write(_ one: Case, _ report: CheckedReport, to output: inout ByteWriter) {
    let place = one.claim.place
    output.append("<testcase")
    output.append(attribute: "classname", "\(CheckRules.all[one.rule].id)")
    output.append(attribute: "name", "\(place.line):\(place.column) \(one.name)")
    output.append(attribute: "file", report.path)
    output.append(attribute: "line", String(place.line))
    output.append(" time=\"0\">")
    switch one.outcome {
    case .passed: break
    case .skipped(let reason):
      output.append("<skipped")
      output.append(attribute: "message", reason)
      output.append("/>")
    case .failed(let finding):
      output.append("<failure")
      output.append(attribute: "type", finding?.severity.rawValue ?? "contradicted")
      output.append(attribute: "message", finding.map { words.text($0.message) } ?? one.name)
      output.append(">")
      if let finding { output.append(xml: details(finding, report.path)) }
      output.append("</failure>")
    case .remarked(let finding):
      output.append("<system-out>")
      output.append(xml: words.text(finding.message) + "\n" + details(finding, report.path))
      output.append("</system-out>")
    }
    output.append("</testcase>\n")
  }

  private func details(_ finding: CheckedFinding, _ path: String) -> String {
    let place = finding.claim.place
    var lines = ["\(path):\(place.line):\(place.column)"]
    lines += finding.evidence.map {
      "\($0.elsewhere?.path ?? path):\($0.place.line):\($0.place.column): \($0.label) \($0.text)"
    }
    lines += finding.hypotheses.map(words.text)
    return lines.joined(separator: "\n")
  }
}
