/// A report's summary as a page of its own: key figures on one side, the whole text on the other, and
/// every figure a link between them.
struct HTMLSummary {
  let report: SummarisedReport
  let words: SummaryWords
  /// What makes the anchors of several reports on one page different.
  let prefix: String
  private let number: Int
  /// The facts that have a row among the key figures.
  private let keyed: Set<String>

  var summary: ReportSummary { report.summary }

  init(_ report: SummarisedReport, _ words: SummaryWords, number: Int) {
    self.report = report
    self.words = words
    self.number = number
    prefix = number == 0 ? "" : "r\(number)-"
    keyed = HTMLSummary.keyed(report.summary)
  }

  private static func keyed(_ summary: ReportSummary) -> Set<String> {
    var found: Set<String> = []
    for key in summary.topics.flatMap(\.indicators) {
      if let figure = key.figure { found.insert(figure.fact) }
      found.formUnion(key.parts.map(\.fact))
    }
    return found
  }

  // MARK: - Anchors

  /// The mark of a fact in the text.
  func mark(_ fact: String) -> String { "\(prefix)f\(fact)" }

  /// Where the mark of a fact leads back to.
  func row(_ fact: String) -> String {
    keyed.contains(fact) ? "\(prefix)k\(fact)" : "\(prefix)r\(fact)"
  }

  // MARK: - The page

  static func begin(_ output: inout ByteWriter, title: String, isChinese: Bool) {
    output.append(
      isChinese
        ? "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n"
        : "<!doctype html>\n<html lang=\"en\">\n<head>\n" as StaticString)
    output.append(
      """
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none';\
       style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none';\
       form-action 'none'">
      <meta name="referrer" content="no-referrer">
      <link rel="icon" href="data:,">
      <title>
      """ as StaticString)
    output.append(html: title)
    output.append("</title>\n<style>\n")
    output.append(HTMLStyle.text)
    output.append("</style>\n</head>\n<body>\n<main>\n")
  }

  static func end(_ output: inout ByteWriter, isChinese: Bool) {
    output.append("</main>\n<footer>")
    output.append(
      html: isChinese
        ? "由 \(Generator.text) 生成。标有“计算”的数值由程序按所列算式得出，其余均为报告原有数据。"
        : "Made by \(Generator.text). What is marked computed follows from the arithmetic given; "
          + "every other figure is one of the report.")
    output.append("</footer>\n<script>\n")
    output.append(HTMLScript.text)
    output.append("</script>\n</body>\n</html>\n")
  }

  /// Writes everything of one report.
  func write(to output: inout ByteWriter) {
    let charts = HTMLCharts(self)
    if number == 0, summary.figures > 0 {
      output.append("<a class=\"skip\" href=\"#\(prefix)text\">")
      output.append(html: words.choose("Skip to the report’s text", "跳到原文"))
      output.append("</a>\n")
    }
    output.append("<div class=\"report\">\n")
    writeHead(to: &output)
    output.append("<div class=\"cols\">\n<div>\n")
    if summary.figures > 0 {
      let figures = HTMLFigures(self)
      for topic in summary.topics { figures.write(topic, charts, to: &output) }
      figures.writeFurther(to: &output)
      if !summary.silent.isEmpty {
        output.append("<section><p>")
        output.append(html: words.nothing(about: summary.silent))
        output.append("</p></section>\n")
      }
      charts.writeTrends(to: &output)
      if summary.kind != .unknown { writeAbsent(to: &output) }
      writeFindings(to: &output)
      writeCases(to: &output)
      HTMLFacts(self).write(to: &output)
    }
    output.append("</div>\n")
    HTMLSource(self).write(to: &output)
    output.append("</div>\n</div>\n")
  }

  private func writeHead(to output: inout ByteWriter) {
    output.append("<header>\n")
    output.append(element: "h1", SummaryWords.oneLine(words.title(summary)))
    let parts = [summary.organisation, summary.period.map(words.period), words.kind(summary.kind)]
    output.append("\n")
    output.append(element: "p", parts.compactMap(\.self).joined(separator: " · "))
    if let caution = words.caution(summary) {
      output.append("\n<p class=\"caution\">")
      output.append(html: caution)
      output.append("</p>")
    }
    output.append("\n")
    if summary.figures > 0 {
      output.append(element: "p", words.counts(summary))
      output.append("\n")
      writeTiles(to: &output)
      writeContents(to: &output)
    }
    output.append("</header>\n")
  }

  // MARK: - At a glance

  private static let glances = [
    "enrolment.students", "group.members", "teachers.fullTime", "enrolment.graduates",
    "employment.rate", "teachers.dualQualifiedShare", "funding.income", "funding.received",
    "cooperation.industryColleges", "training.personTimes", "enrolment.newStudents",
    "cooperation.enterprises", "research.patents", "school.campusArea", "awards.count",
    "teachers.studentRatio", "research.funds", "employment.matchRate", "funding.spent",
  ]
  private static let mostGlances = 6

  private func writeTiles(to output: inout ByteWriter) {
    let keys = Dictionary(
      summary.topics.flatMap(\.indicators).map { ($0.indicator, $0) },
      uniquingKeysWith: { first, _ in first })
    let shown = HTMLSummary.glances.compactMap { keys[$0] }.filter { $0.figure != nil }
      .prefix(HTMLSummary.mostGlances)
    guard shown.count > 1 else { return }
    output.append("<ul class=\"tiles\">\n")
    for key in shown {
      guard let figure = key.figure else { continue }
      output.append("<li class=\"\(FactFamily(key.indicator).mark)\"><span>")
      output.append(html: words.name(key.indicator))
      output.append("</span><a href=\"#\(mark(figure.fact))\">")
      output.append(html: words.number(figure))
      output.append("</a>")
      let notes =
        [words.period(ifOther: figure, than: summary.period)].compactMap(\.self)
        + key.changes(of: key.figure).prefix(1).map(words.change)
      if !notes.isEmpty {
        output.append("<span>")
        output.append(html: notes.joined(separator: " · "))
        output.append("</span>")
      }
      output.append("</li>\n")
    }
    output.append("</ul>\n")
  }

  private func writeContents(to output: inout ByteWriter) {
    output.append("<nav aria-label=\"")
    output.append(html: words.choose("Contents", "目录"))
    output.append("\"><ul>\n")
    var entries = summary.topics.filter(hasAnything).map {
      ($0.topic.rawValue, $0.topic.name(isChinese: words.isChinese))
    }
    if !summary.trends.isEmpty { entries.append(("trends", words.trends)) }
    if summary.kind != .unknown { entries.append(("absent", words.absent)) }
    let count = summary.findings.count
    entries.append(("findings", words.findings + (count > 0 ? " ⚑\(count)" : "")))
    entries.append(("facts", words.allFacts))
    entries.append(("text", words.sourceText))
    for (anchor, name) in entries {
      output.append("<li><a href=\"#\(prefix)\(anchor)\">")
      output.append(html: name)
      output.append("</a></li>\n")
    }
    output.append("</ul></nav>\n")
  }

  // MARK: - Sections

  /// Opens a section with its heading.
  func open(
    _ anchor: String, _ heading: String, to output: inout ByteWriter, class name: String = ""
  ) {
    output.append("<section id=\"\(prefix)\(anchor)\"")
    if !name.isEmpty { output.append(" class=\"\(name)\"") }
    output.append(" aria-labelledby=\"\(prefix)\(anchor)-h\"><h2 id=\"\(prefix)\(anchor)-h\">")
    output.append(html: heading)
    output.append("</h2>\n")
  }

  /// A link to a fact's mark in the text.
  func writeLink(_ fact: String, _ text: String, to output: inout ByteWriter) {
    output.append("<a href=\"#")
    output.append(mark(fact))
    output.append("\">")
    output.append(html: text)
    output.append("</a>")
  }

  /// A flag that leads to what the checks found.
  func writeFlag(_ number: Int, to output: inout ByteWriter) {
    let severity = summary.findings[number - 1].severity.rawValue
    output.append("<a class=\"flag \(severity)\" href=\"#\(prefix)p\(number)\" aria-label=\"")
    output.append(html: words.finding(number))
    output.append("\">⚑\(number)</a>")
  }

  /// Whether there is anything to say on a topic.
  func hasAnything(_ topic: TopicSummary) -> Bool {
    !topic.indicators.isEmpty || topic.topic == .awards && !summary.awards.isEmpty
      || topic.topic == .funding && (summary.income != nil || summary.spending != nil)
  }

  private func writeAbsent(to output: inout ByteWriter) {
    open("absent", words.absent, to: &output)
    if summary.absent.isEmpty {
      output.append(element: "p", words.nothingAbsent)
    } else {
      output.append(element: "p", words.absentIntroduction)
      output.append("<ul class=\"plain two\">\n")
      for absence in summary.absent {
        output.append(element: "li", words.absence(absence))
        output.append("\n")
      }
      output.append("</ul>")
    }
    output.append("</section>\n")
  }

  private func writeFindings(to output: inout ByteWriter) {
    open("findings", words.findings, to: &output)
    if summary.findings.isEmpty {
      output.append(element: "p", words.nothingFound(summary))
    } else {
      output.append("<ol class=\"finds\">\n")
      for (index, finding) in summary.findings.enumerated() {
        output.append(
          "<li id=\"\(prefix)q\(index + 1)\" class=\"\(finding.severity.rawValue)\">"
            + "<span class=\"sev\">")
        output.append(html: words.severity(finding.severity))
        output.append("</span> ")
        output.append(html: words.text(finding.message))
        output.append(" <a href=\"#\(prefix)p\(index + 1)\">")
        output.append(html: words.line(finding.line))
        output.append("</a> <code>\(finding.rule)</code></li>\n")
      }
      output.append("</ol>")
    }
    output.append("</section>\n")
  }

  private func writeCases(to output: inout ByteWriter) {
    guard summary.kind != .unknown || !summary.cases.isEmpty else { return }
    open("cases", words.cases, to: &output)
    if summary.cases.isEmpty {
      output.append(element: "p", words.noCases)
    } else {
      output.append("<ul class=\"plain\">\n")
      for told in summary.cases {
        output.append("<li><a href=\"#\(prefix)n\(told.line)\">")
        output.append(html: SummaryWords.oneLine(told.heading))
        output.append("</a><small>")
        let parts = [told.subject, words.line(told.line), words.figures(told.figures)]
        output.append(html: parts.compactMap(\.self).joined(separator: " · "))
        output.append("</small></li>\n")
      }
      output.append("</ul>")
    }
    output.append("</section>\n")
  }
}

extension SummaryWords {
  var allFacts: String { choose("All figures", "全部数据") }
  var sourceText: String { choose("The report’s text", "报告原文") }

  func figures(_ count: Int) -> String {
    count == 1 ? choose("1 figure", "数据 1 个") : choose("\(count) figures", "数据 \(count) 个")
  }
}
