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
    let (near, far) = finding.evidence.parted { evidence in
      evidence.elsewhere == nil && evidence.place.line == place.line
    }
    if !finding.claim.text.isEmpty {
      let excerpt = Excerpt(
        report.source.decoded, line: report.source.line(around: place.decoded),
        claim: place.decoded, others: near.map(\.place.decoded), room: width - gutter.count - 3)
      line("\(paint(gutter + " |", .faint)) \(excerpt.text)", &output)
      line(
        "\(margin)\(paint("|", .faint)) \(paint(excerpt.underline, Paint(finding.severity)))",
        &output)
    }
    var remarks = far.prefix(TextChecks.mostEvidence).map { evidence($0, of: report) }
    if far.count > remarks.count { remarks.append(words.more(far.count - remarks.count)) }
    remarks += finding.hypotheses.map(words.text)
    for remark in remarks {
      let text = DisplayWidth.cut(remark, to: max(40, width - margin.count - 2))
      line("\(margin)\(paint("=", .faint)) \(text)", &output)
    }
    line("\(margin)\(paint("= " + words.help(finding), .faint))\n", &output)
  }

  /// `第 7 行 “全日制在校生6324人”`; a cell with the names of its row and column.
  private func evidence(_ member: CheckedMember, of report: CheckedReport) -> String {
    if let elsewhere = member.elsewhere, let place = member.otherPlace {
      return "\(place) \(words.quoted(elsewhere.phrase))"
    }
    let text =
      member.isCell
      ? "\(member.label): \(member.text)" : report.source.phrase(at: member.place.decoded)
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

extension Sequence {
  /// The elements that satisfy a condition, and the others, both in their order.
  fileprivate func parted(
    _ condition: (Element) -> Bool
  ) -> (matching: [Element], others: [Element]) {
    reduce(into: ([], [])) { parts, element in
      if condition(element) { parts.matching.append(element) } else { parts.others.append(element) }
    }
  }
}
