/// Findings, relations and coverage as rows of a spreadsheet (RFC 4180); `record` tells them apart.
struct CSVChecks {
  let words: ResultWords
  let show: CheckShow

  private static let columns = [
    "record", "report", "line", "column", "rule", "severity", "kind", "verdict", "basis",
    "message", "claim", "expected", "actual", "difference", "evidence", "hypotheses", "section",
    "fingerprint", "suppressed", "figures", "typed", "related", "decided", "verified",
    "contradicted", "suspicious", "undecidable",
  ]

  static func begin(_ output: inout ByteWriter, isMarked: Bool) {
    if isMarked { output.append("\u{FEFF}") }
    output.append(columns.joined(separator: ",") + "\r\n")
  }

  func write(_ report: CheckedReport, to output: inout ByteWriter) {
    for finding in report.findings { row(cells(finding, report), &output) }
    for relation in report.relations where show.lists(relation.verdict) {
      row(cells(relation, report), &output)
    }
    let (coverage, tally) = (report.coverage, report.tally)
    var cells: [String: Cell] = ["record": .text("coverage"), "report": .text(report.path)]
    for (name, count) in [
      ("figures", coverage.figures), ("typed", coverage.typed), ("related", coverage.related),
      ("decided", coverage.decided), ("verified", tally.verified),
      ("contradicted", tally.contradicted), ("suspicious", tally.suspicious),
      ("undecidable", tally.undecidable),
    ] {
      cells[name] = .number(count)
    }
    row(cells, &output)
  }

  func write(unchecked message: String, to output: inout ByteWriter) {
    row(["record": .text("unchecked"), "message": .text(message)], &output)
  }

  /// Only text is guarded against formulas; numbers stay numbers.
  private enum Cell {
    case text(String)
    case number(Int)
  }

  private func cells(_ finding: CheckedFinding, _ report: CheckedReport) -> [String: Cell] {
    var cells = place("finding", finding.rule, finding.claim, report)
    cells["severity"] = .text(finding.severity.rawValue)
    cells["message"] = .text(words.text(finding.message))
    cells["expected"] = finding.expected.map { .text($0) }
    cells["actual"] = finding.actual.map { .text($0) }
    cells["difference"] = finding.difference.map { .text($0) }
    cells["evidence"] = .text(members(finding.evidence))
    cells["hypotheses"] = .text(finding.hypotheses.map(words.text).joined(separator: "; "))
    cells["fingerprint"] = .text(finding.fingerprint)
    cells["suppressed"] = finding.excuse.map { .text(words.excuse($0)) }
    return cells
  }

  private func cells(_ relation: CheckedRelation, _ report: CheckedReport) -> [String: Cell] {
    var cells = place("relation", relation.rule, relation.claim, report)
    cells["kind"] = .text(relation.kind.rawValue)
    cells["verdict"] = .text(relation.verdict.rawValue)
    cells["basis"] = .text(relation.basis.rawValue)
    cells["expected"] = relation.computed.map { .text($0) }
    cells["evidence"] = .text(members(relation.operands))
    return cells
  }

  private func place(
    _ record: String, _ rule: Int, _ claim: CheckedMember, _ report: CheckedReport
  ) -> [String: Cell] {
    [
      "record": .text(record), "report": .text(report.path), "line": .number(claim.place.line),
      "column": .number(claim.place.column), "rule": .text("\(CheckRules.all[rule].id)"),
      "claim": .text(claim.text), "section": .text(claim.section.joined(separator: " > ")),
    ]
  }

  private func members(_ members: [CheckedMember]) -> String {
    members.map {
      let path = $0.elsewhere.map { $0.path + ":" } ?? ""
      return "\(path)\($0.place.line):\($0.place.column) \($0.text)"
    }.joined(separator: "; ")
  }

  private func row(_ cells: [String: Cell], _ output: inout ByteWriter) {
    for (index, column) in CSVChecks.columns.enumerated() {
      if index > 0 { output.append(",") }
      switch cells[column] {
      case nil: break
      case .text(let text): CSVFacts.append(text, to: &output)
      case .number(let number): output.append(integer: number)
      }
    }
    output.append("\r\n")
  }
}
