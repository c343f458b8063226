/// Findings for people: the arithmetic, the line with its figures underlined, the other places.
struct TextChecks {
  let words: ResultWords
  let show: CheckShow
  /// Display columns of a line.
  let width: Int
  let isColored: Bool

  private static let mostEvidence = 6

  func write(_ report: CheckedReport, to output: inout ByteWriter) {
    for finding in report.findings {
      switch finding.excuse {
      case nil: write(finding, of: report, to: &output)
      case .known: break
      case .suppressed: writeLine(finding, of: report, to: &output)
      }
    }
    for relation in report.relations where show.lists(relation.verdict) {
      LineChecks(words: words, show: show).write(relation, report.path, to: &output)
    }
    var counts = CheckCounts()
    counts.add(report.findings)
    writeCounts(
      report.path, counts, report.tally, report.coverage, to: &output)
  }

  /// Counts and coverage, the last word on a report or on all of them.
  func writeCounts(
    _ name: String, _ counts: CheckCounts, _ tally: CheckTally,
    _ coverage: CheckResult.Coverage, to output: inout ByteWriter
  ) {
    line(paint(words.counts(DisplayWidth.plain(name), counts), .strong), &output)
    line("  " + words.relations(tally), &output)
    line("  " + words.coverage(coverage), &output)
    if let caution = words.caution(coverage) { line("  " + paint(caution, .warning), &output) }
  }

  private func writeLine(
    _ finding: CheckedFinding, of report: CheckedReport, to output: inout ByteWriter
  ) {
    LineChecks(words: words, show: show).write(finding, report.path, to: &output)
  }

  // MARK: - One finding

  private func write(
    _ finding: CheckedFinding, of report: CheckedReport, to output: inout ByteWriter
  ) {
    let place = finding.claim.place
    let head = DisplayWidth.plain("\(report.path):\(place.line):\(place.column): ")
    let severity = paint(finding.severity.rawValue + ":", Paint(finding.severity))
    let message = DisplayWidth.plain(words.text(finding.message))
    line("\(paint(head, .strong))\(severity) [\(finding.ruleId)] \(message)", &output)
    let gutter = String(place.line)
    let margin = String(repeating: " ", count: gutter.count + 1)
    let beside = finding.evidence.filter { $0.place.line == place.line }.map(\.place.decoded)
    if !finding.claim.text.isEmpty {
      let excerpt = Excerpt(
        report.source.decoded, line: report.source.line(around: place.decoded),
        claim: place.decoded, others: beside, room: width - gutter.count - 3)
      line("\(paint(gutter + " |", .faint)) \(excerpt.text)", &output)
      line(
        "\(margin)\(paint("|", .faint)) \(paint(excerpt.underline, Paint(finding.severity)))",
        &output)
    }
    let elsewhere = finding.evidence.filter { $0.place.line != place.line }
    var remarks = elsewhere.prefix(TextChecks.mostEvidence).map { evidence($0, of: report) }
    if elsewhere.count > remarks.count {
      remarks.append(words.more(elsewhere.count - remarks.count))
    }
    remarks += finding.hypotheses.map(words.text)
    for remark in remarks {
      let text = DisplayWidth.cut(remark, to: max(40, width - margin.count - 2))
      line("\(margin)\(paint("=", .faint)) \(text)", &output)
    }
    line("\(margin)\(paint("= " + words.help(finding), .faint))\n", &output)
  }

  /// `第 7 行 “全日制在校生6324人”`; a cell with the names of its row and column.
  private func evidence(_ member: CheckedMember, of report: CheckedReport) -> String {
    let source = report.source
    let text: String
    if member.isCell {
      text = "\(member.label): \(member.text)"
    } else {
      text = String(
        decoding: source.decoded[source.clause(before: member.place.decoded)], as: UTF8.self)
    }
    return "\(words.line(member.place.line)) \(words.quoted(text))"
  }

  private func line(_ text: String, _ output: inout ByteWriter) {
    output.append(text)
    output.append("\n")
  }

  // MARK: - Colour

  private enum Paint: String {
    case error = "31;1"
    case warning = "33;1"
    case note = "36;1"
    case strong = "1"
    case faint = "2"

    init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    isColored ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
