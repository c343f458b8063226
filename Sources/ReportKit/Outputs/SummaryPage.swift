/// A summary as a page of headings, sentences and tables, which Markdown and plain text print alike.
struct SummaryPage {
  enum Block {
    case heading(Int, String)
    case paragraph(String)
    /// Cells by row; the first row is the header. Columns that are aligned right.
    case table([[String]], right: Set<Int>)
    case list([String])
  }

  private(set) var blocks: [Block] = []
  private let summary: ReportSummary
  private let words: SummaryWords

  init(_ summary: ReportSummary, _ words: SummaryWords) {
    self.summary = summary
    self.words = words
    addHead()
    guard summary.figures > 0 else { return }
    addTopics()
    addFurther()
    addTrends()
    if summary.kind != .unknown { addAbsent() }
    addFindings()
    addCases()
  }

  private mutating func add(_ block: Block) { blocks.append(block) }

  private mutating func addHead() {
    add(.heading(1, SummaryWords.oneLine(words.title(summary))))
    let parts = [summary.organisation, summary.period.map(words.period), words.kind(summary.kind)]
    add(.paragraph(parts.compactMap(\.self).joined(separator: " · ")))
    if let caution = words.caution(summary) { add(.paragraph(caution)) }
    if summary.figures > 0 { add(.paragraph(words.counts(summary))) }
  }

  // MARK: - Key figures

  private mutating func addTopics() {
    for topic in summary.topics where hasAnything(topic) {
      add(.heading(2, topic.topic.name(isChinese: words.isChinese)))
      if !topic.indicators.isEmpty { add(.table(rows(of: topic), right: [1])) }
      if topic.topic == .awards { addAwards() }
      if topic.topic == .funding { addFlows() }
    }
    if !summary.silent.isEmpty { add(.paragraph(words.nothing(about: summary.silent))) }
  }

  private func hasAnything(_ topic: TopicSummary) -> Bool {
    !topic.indicators.isEmpty || topic.topic == .awards && !summary.awards.isEmpty
      || topic.topic == .funding && (summary.income != nil || summary.spending != nil)
  }

  private func rows(of topic: TopicSummary) -> [[String]] {
    var rows = [[words.indicator, words.value, words.change, words.quote, words.place]]
    for key in topic.indicators {
      if let figure = key.figure {
        rows.append(row(words.name(key.indicator), figure, words.changes(key)))
      }
      for part in key.parts {
        rows.append(
          row(
            "\(words.name(key.indicator)) · \(words.part(part))", part,
            key.changes(of: part).map(words.change)))
      }
      if key.moreParts > 0 {
        rows.append([words.name(key.indicator), words.more(key.moreParts), "", "", ""])
      }
    }
    return rows
  }

  private func row(_ name: String, _ figure: SummaryFigure, _ changes: [String]) -> [String] {
    let period = words.period(ifOther: figure, than: summary.period)
    return [
      name + words.notes([words.subject(figure, summary), period]),
      words.number(figure) + (summary.finding(of: figure.fact).map { " ⚑\($0)" } ?? ""),
      changes.joined(separator: words.choose("; ", "；")), SummaryWords.oneLine(figure.quote),
      words.line(figure.line),
    ]
  }

  private mutating func addFurther() {
    guard !summary.further.isEmpty else { return }
    add(.heading(2, words.further))
    let rows = summary.further.map {
      [words.number($0), SummaryWords.oneLine($0.quote), words.line($0.line)]
    }
    add(.table([[words.value, words.quote, words.place]] + rows, right: [0]))
    if summary.figures > rows.count { add(.paragraph(words.more(summary.figures - rows.count))) }
  }

  // MARK: - Prizes and money

  private mutating func addAwards() {
    guard !summary.awards.isEmpty else { return }
    add(.heading(3, words.awards))
    var rows = [[words.level, words.competition, words.grades, words.total, words.place]]
    for line in summary.awards {
      var total =
        line.total.map(words.number)
        ?? line.sum.map {
          words.number($0) + words.choose(" (", "（") + words.formula($0)
            + words.choose(")", "）")
        } ?? ""
      if !line.changes.isEmpty {
        let changes = line.changes.map(words.change).joined(separator: words.choose("; ", "；"))
        total += words.choose(" (\(changes))", "（\(changes)）")
      }
      let grades = line.counts.map { "\(words.part(grade: $0)) \(words.number($0))" }
      let place = line.counts.first ?? line.total
      rows.append([
        line.level.map { words.dimension(.level, $0) } ?? "",
        words.occasion(line, own: summary.period),
        grades.joined(separator: words.choose(", ", "、")), total,
        place.map { words.line($0.line) } ?? "",
      ])
    }
    add(.table(rows, right: []))
  }

  private mutating func addFlows() {
    if let income = summary.income {
      add(.heading(3, words.income(income)))
      add(flow(income, words.source))
    }
    if let spending = summary.spending {
      add(.heading(3, words.spending))
      add(flow(spending, words.use))
    }
  }

  private func flow(_ flow: FundingFlow, _ name: String) -> Block {
    var rows = [[name, words.amount, words.share, words.place]]
    for part in flow.parts {
      let computed = part.computedShare.map {
        words.number($0) + words.choose(" (", "（") + words.formula($0) + words.choose(")", "）")
      }
      rows.append([
        words.source(part.figure), words.number(part.figure),
        part.share.map(words.number) ?? computed ?? "", words.line(part.figure.line),
      ])
    }
    if let total = flow.total {
      rows.append([words.total, words.number(total), "", words.line(total.line)])
    }
    return .table(rows, right: [1])
  }

  // MARK: - The rest

  private static let mostTrends = 30

  private mutating func addTrends() {
    guard let first = summary.trends.first else { return }
    add(.heading(2, words.trends))
    let years = first.points.compactMap { $0.period.map(words.period) }
    let shown = summary.trends.filter { $0.points.count == first.points.count }
      .prefix(SummaryPage.mostTrends)
    let rows = shown.map { trend in
      [trend.label] + trend.points.map(words.number) + [words.line(trend.points[0].line)]
    }
    add(
      .table(
        [[words.indicator] + years + [words.place]] + rows, right: Set(1..<first.points.count + 1)))
    if summary.trends.count > shown.count {
      add(.paragraph(words.more(summary.trends.count - shown.count)))
    }
  }

  private mutating func addAbsent() {
    add(.heading(2, words.absent))
    guard !summary.absent.isEmpty else {
      add(.paragraph(words.nothingAbsent))
      return
    }
    add(.paragraph(words.absentIntroduction))
    add(.list(summary.absent.map(words.absence)))
  }

  private mutating func addFindings() {
    add(.heading(2, words.findings))
    guard !summary.findings.isEmpty else {
      add(.paragraph(words.nothingFound(summary)))
      return
    }
    add(
      .list(
        summary.findings.enumerated().map { index, finding in
          "⚑\(index + 1) \(words.severity(finding.severity)) · \(words.line(finding.line)) · "
            + "\(words.text(finding.message)) [\(finding.rule)]"
        }))
  }

  private mutating func addCases() {
    guard summary.kind != .unknown || !summary.cases.isEmpty else { return }
    add(.heading(2, words.cases))
    guard !summary.cases.isEmpty else {
      add(.paragraph(words.noCases))
      return
    }
    let rows = summary.cases.map {
      [SummaryWords.oneLine($0.heading), $0.subject ?? "", words.line($0.line)]
    }
    add(.table([[words.heading, words.school, words.place]] + rows, right: []))
  }
}

extension SummaryWords {
  /// Remarks behind a name, in brackets.
  func notes(_ notes: [String?]) -> String {
    let said = notes.compactMap(\.self)
    guard !said.isEmpty else { return "" }
    return choose(
      " (" + said.joined(separator: ", ") + ")", "（" + said.joined(separator: "，") + "）")
  }

  /// Whose a figure is, where it is not the reporter's.
  func subject(_ figure: SummaryFigure, _ summary: ReportSummary) -> String? {
    guard let subject = figure.subject, let own = summary.organisation else { return nil }
    return subject.hasPrefix(own) || own.contains(subject) ? nil : subject
  }

  /// Where money came from or what it went into.
  func source(_ figure: SummaryFigure) -> String {
    for key in [DimensionKey.source, .about, .kind] {
      if let value = figure.dimensions[key] { return dimension(key, value) }
    }
    return figure.label
  }

  /// The grade of a prize.
  func part(grade figure: SummaryFigure) -> String {
    figure.dimensions[.grade].map { dimension(.grade, $0) } ?? figure.label
  }

  /// Which competition, whose prizes, when: what is known of it.
  func occasion(_ line: AwardLine, own: Period?) -> String {
    let period = line.period == own ? nil : line.period.map(period)
    let parts = [
      line.competition, line.subject, line.by.map { dimension(.by, $0) }, period,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  func absence(_ absence: Absence) -> String {
    absence.indicators.map(name).joined(separator: choose(" or ", "或"))
  }
}
