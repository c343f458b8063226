/// The object that `check --format json` writes: reports with findings, relations and coverage.
struct JSONChecks {
  let isChinese: Bool
  let show: CheckShow

  static func begin(_ output: inout ByteWriter) {
    output.append("{\"schemaVersion\":1,\"generator\":")
    output.append(json: Generator.text)
    output.append(",\"reports\":[")
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

  // MARK: - One of each

  func writeMembers(_ finding: CheckedFinding, to output: inout ByteWriter) {
    output.append("\"rule\":")
    output.append(json: finding.ruleId)
    member("severity", finding.severity.rawValue, &output)
    member("message", text(finding.message), &output)
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
      output.append(json: text(hypothesis))
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
    output.append(",\"source\":{\"line\":")
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

  func writeCounts(_ report: CheckedReport, to output: inout ByteWriter) {
    output.append("\"summary\":{")
    write(report.tally, to: &output)
    output.append(",\"rules\":{")
    for (index, entry) in report.tallies.enumerated() {
      if index > 0 { output.append(",") }
      output.append(json: CheckRules.all[entry.rule].id)
      output.append(":{")
      write(entry.tally, to: &output)
      output.append("}")
    }
    output.append("}},\n\"coverage\":{\"figures\":")
    output.append(integer: report.coverage.figures)
    output.append(",\"typed\":")
    output.append(integer: report.coverage.typed)
    output.append(",\"related\":")
    output.append(integer: report.coverage.related)
    output.append(",\"decided\":")
    output.append(integer: report.coverage.decided)
    output.append("}")
  }

  func write(_ tally: CheckTally, to output: inout ByteWriter) {
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

  private func text(_ remark: Remark) -> String { isChinese ? remark.chinese : remark.english }

  private func member(_ name: String, _ value: String?, _ output: inout ByteWriter) {
    output.append(",\"\(name)\":")
    if let value { output.append(json: value) } else { output.append("null") }
  }
}
