/// The object that `check --format json` writes: reports with findings, relations and coverage.
struct JSONChecks {
  let words: ResultWords
  let show: CheckShow

  static func begin(_ output: inout ByteWriter) {
    output.append("{\"schemaVersion\":1,\"generator\":")
    output.append(json: Generator.text)
    output.append(",\"reports\":[")
  }

  /// Closes what `begin` opened.
  ///
  /// - Parameter unchecked: what was to be read and could not be.
  static func end(_ totals: CheckTotals, unchecked: [String], to output: inout ByteWriter) {
    output.append("],\n\"unchecked\":[")
    for (index, message) in unchecked.enumerated() {
      if index > 0 { output.append(",") }
      output.append(json: message)
    }
    output.append("],\n\"summary\":")
    write(totals.tally, totals.byRule, to: &output)
    output.append(",\n\"coverage\":")
    write(totals.coverage, to: &output)
    output.append("}\n")
  }

  func write(_ report: CheckedReport, to output: inout ByteWriter) {
    output.append("\n{\"path\":")
    output.append(json: report.path)
    output.append(",\"kind\":")
    output.append(json: report.kind.rawValue)
    for (name, value) in [
      ("title", report.title), ("organisation", report.organisation), ("period", report.period),
    ] {
      member(name, value, &output)
    }
    output.append(",\n\"findings\":[")
    for (index, finding) in report.findings.enumerated() {
      output.append(index > 0 ? ",\n" : "\n")
      output.append("{")
      writeMembers(finding, to: &output)
      output.append("}")
    }
    output.append(report.findings.isEmpty ? "]" : "\n]")
    if show != .findings { writeRelations(report, to: &output) }
    output.append(",\n")
    writeCounts(report, to: &output)
    output.append("}")
  }

  private func writeRelations(_ report: CheckedReport, to output: inout ByteWriter) {
    output.append(",\n\"relations\":[")
    var isFirst = true
    for relation in report.relations where show.lists(relation.verdict) {
      output.append(isFirst ? "\n" : ",\n")
      isFirst = false
      output.append("{")
      writeMembers(relation, to: &output)
      output.append("}")
    }
    output.append(isFirst ? "]" : "\n]")
  }

  // MARK: - A line each

  /// `--format ndjson`: a line a finding, a relation that was asked for, and a report's counts.
  func writeLines(_ report: CheckedReport, to output: inout ByteWriter) {
    for finding in report.findings {
      beginLine("finding", report, &output)
      writeMembers(finding, to: &output)
      output.append("}\n")
    }
    for relation in report.relations where show.lists(relation.verdict) {
      beginLine("relation", report, &output)
      writeMembers(relation, to: &output)
      output.append("}\n")
    }
    beginLine("report", report, &output)
    output.append("\"kind\":")
    output.append(json: report.kind.rawValue)
    output.append(",\"summary\":")
    JSONChecks.write(report.tally, report.tallies, to: &output)
    output.append(",\"coverage\":")
    JSONChecks.write(report.coverage, to: &output)
    output.append("}\n")
  }

  static func writeLine(unchecked message: String, to output: inout ByteWriter) {
    output.append("{\"schemaVersion\":1,\"record\":\"unchecked\",\"message\":")
    output.append(json: message)
    output.append("}\n")
  }

  private func beginLine(
    _ record: StaticString, _ report: CheckedReport, _ output: inout ByteWriter
  ) {
    output.append("{\"schemaVersion\":1,\"record\":")
    output.append(json: record)
    output.append(",\"report\":")
    output.append(json: report.path)
    output.append(",")
  }

  // MARK: - One of each

  func writeMembers(_ finding: CheckedFinding, to output: inout ByteWriter) {
    output.append("\"rule\":")
    output.append(json: finding.ruleId)
    member("severity", finding.severity.rawValue, &output)
    member("message", words.text(finding.message), &output)
    output.append(",\"claim\":")
    write(finding.claim, to: &output)
    member("expected", finding.expected, &output)
    member("actual", finding.actual, &output)
    member("difference", finding.difference, &output)
    output.append(",\"evidence\":")
    write(finding.evidence, to: &output)
    output.append(",\"hypotheses\":[")
    for (index, hypothesis) in finding.hypotheses.enumerated() {
      if index > 0 { output.append(",") }
      output.append(json: words.text(hypothesis))
    }
    output.append("]")
    member("fingerprint", finding.fingerprint, &output)
    member("help", "vetreport explain \(finding.ruleId)", &output)
    switch finding.excuse {
    case nil: output.append(",\"suppressed\":null")
    case .known: output.append(",\"suppressed\":{\"by\":\"baseline\",\"reason\":null}")
    case .suppressed(let reason):
      output.append(",\"suppressed\":{\"by\":\"configuration\"")
      member("reason", reason, &output)
      output.append("}")
    }
  }

  func writeMembers(_ relation: CheckedRelation, to output: inout ByteWriter) {
    output.append("\"kind\":")
    output.append(json: relation.kind.rawValue)
    member("rule", "\(CheckRules.all[relation.rule].id)", &output)
    member("verdict", relation.verdict.rawValue, &output)
    member("basis", relation.basis.rawValue, &output)
    output.append(",\"claim\":")
    write(relation.claim, to: &output)
    output.append(",\"operands\":")
    write(relation.operands, to: &output)
    member("computed", relation.computed, &output)
  }

  private func write(_ members: [CheckedMember], to output: inout ByteWriter) {
    output.append("[")
    for (index, member) in members.enumerated() {
      if index > 0 { output.append(",") }
      write(member, to: &output)
    }
    output.append("]")
  }

  private func write(_ member: CheckedMember, to output: inout ByteWriter) {
    output.append("{\"text\":")
    output.append(json: member.text)
    output.append(",\"value\":")
    if let value = member.value { output.append(value) } else { output.append("null") }
    self.member("factId", member.factId, &output)
    // In the same words as a fact's source, and the report where it is another one.
    output.append(",\"source\":{")
    if let elsewhere = member.elsewhere {
      output.append("\"report\":")
      output.append(json: elsewhere.path)
      output.append(",")
    }
    output.append("\"line\":")
    output.append(integer: member.place.line)
    output.append(",\"column\":")
    output.append(integer: member.place.column)
    output.append(",\"byteOffset\":")
    output.append(integer: member.place.byteOffset)
    output.append(",\"byteLength\":")
    output.append(integer: member.place.byteLength)
    output.append(",\"text\":")
    output.append(json: member.text)
    output.append(",\"section\":[")
    for (index, heading) in member.section.enumerated() {
      if index > 0 { output.append(",") }
      output.append(json: heading)
    }
    output.append("]}}")
  }

  // MARK: - Counts

  private func writeCounts(_ report: CheckedReport, to output: inout ByteWriter) {
    output.append("\"summary\":")
    JSONChecks.write(report.tally, report.tallies, to: &output)
    output.append(",\n\"coverage\":")
    JSONChecks.write(report.coverage, to: &output)
  }

  /// All rules together, then each that tested something.
  static func write(
    _ all: CheckTally, _ byRule: [(rule: Int, tally: CheckTally)], to output: inout ByteWriter
  ) {
    output.append("{")
    write(all, to: &output)
    output.append(",\"rules\":{")
    for (index, entry) in byRule.enumerated() {
      if index > 0 { output.append(",") }
      output.append(json: CheckRules.all[entry.rule].id)
      output.append(":{")
      write(entry.tally, to: &output)
      output.append("}")
    }
    output.append("}}")
  }

  static func write(_ coverage: CheckResult.Coverage, to output: inout ByteWriter) {
    output.append("{\"figures\":")
    output.append(integer: coverage.figures)
    output.append(",\"typed\":")
    output.append(integer: coverage.typed)
    output.append(",\"related\":")
    output.append(integer: coverage.related)
    output.append(",\"decided\":")
    output.append(integer: coverage.decided)
    output.append("}")
  }

  private static func write(_ tally: CheckTally, to output: inout ByteWriter) {
    output.append("\"verified\":")
    output.append(integer: tally.verified)
    output.append(",\"contradicted\":")
    output.append(integer: tally.contradicted)
    output.append(",\"suspicious\":")
    output.append(integer: tally.suspicious)
    output.append(",\"undecidable\":")
    output.append(integer: tally.undecidable)
  }

  // MARK: - Parts

  private func member(_ name: String, _ value: String?, _ output: inout ByteWriter) {
    output.append(",\"\(name)\":")
    if let value { output.append(json: value) } else { output.append("null") }
  }
}
