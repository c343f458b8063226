/// One finding a line, as editors and scripts read them: `path:line:col: severity: [rule] message`.
struct LineChecks {
  let words: ResultWords
  let show: CheckShow

  func write(_ report: CheckedReport, to output: inout ByteWriter) {
    for finding in report.findings where finding.excuse != .known {
      write(finding, report.path, to: &output)
    }
    for relation in report.relations where show.lists(relation.verdict) {
      write(relation, report.path, to: &output)
    }
    var counts = CheckCounts()
    counts.add(report.findings)
    let parts = [
      words.counts(report.path, counts), words.relations(report.tally),
      words.coverage(report.coverage), words.caution(report.coverage),
    ]
    line(parts.compactMap(\.self).joined(separator: " · "), &output)
  }

  func write(_ finding: CheckedFinding, _ path: String, to output: inout ByteWriter) {
    let place = finding.claim.place
    let excuse = finding.excuse.map { " (\(words.excuse($0)))" } ?? ""
    // The severity is English in either language: editors look for it.
    line(
      "\(path):\(place.line):\(place.column): \(finding.severity.rawValue): [\(finding.ruleId)] "
        + words.text(finding.message) + excuse, &output)
  }

  func write(_ relation: CheckedRelation, _ path: String, to output: inout ByteWriter) {
    let place = relation.claim.place
    let said = relation.computed ?? relation.claim.text
    line(
      "\(path):\(place.line):\(place.column): \(words.verdict(relation.verdict)): "
        + "[\(CheckRules.all[relation.rule].id)] \(said) (\(words.basis(relation.basis)))", &output)
  }

  private func line(_ text: String, _ output: inout ByteWriter) {
    // A line of the format is one line, whatever a heading or a path may hold.
    output.append(DisplayWidth.oneLine(text))
    output.append("\n")
  }
}
