/// Charts as inline SVG. Each says in words what it shows (title and description), prints its values, and
/// tells its parts by labels and order, never by colour alone.
struct HTMLCharts {
  /// One bar with its label.
  struct Bar {
    var label: String
    /// The value as printed for people.
    var text: String
    /// The size alone, for drawing.
    var size: Double
  }

  private let page: HTMLSummary
  private var words: SummaryWords { page.words }
  private var summary: ReportSummary { page.summary }

  init(_ page: HTMLSummary) { self.page = page }

  /// The charts of one topic.
  func write(_ topic: TopicSummary, to output: inout ByteWriter) {
    switch topic.topic {
    case .graduates: writeStudents(to: &output)
    case .teachers: writeTeachers(to: &output)
    case .funding:
      for case let flow? in [summary.income, summary.spending] {
        write(
          bars: flow.parts.map {
            bar(
              words.source($0.figure), $0.figure,
              $0.share.map(words.number) ?? $0.computedShare.map(words.number))
          },
          named: flow.indicator,
          title: flow.indicator == "funding.spent" ? words.spending : words.income(flow),
          to: &output)
      }
    case .awards: writeAwards(to: &output)
    default: break
    }
  }

  // MARK: - Bars

  private static let students = [
    "enrolment.students", "enrolment.newStudents", "enrolment.graduates", "employment.employed",
    "progression.students",
  ]
  private static let teachers = [
    "teachers.fullTime", "teachers.specialised", "teachers.dualQualified", "teachers.senior",
    "teachers.masters", "teachers.partTime", "teachers.external",
  ]

  private func writeStudents(to output: inout ByteWriter) {
    write(
      bars: bars(of: HTMLCharts.students), named: "students",
      title: words.choose("Students and graduates", "学生与毕业生"), to: &output)
  }

  private func writeTeachers(to output: inout ByteWriter) {
    write(
      bars: bars(of: HTMLCharts.teachers), named: "teachers",
      title: words.choose(
        "Teachers (groups overlap)", "教师构成（各组有交叉）"), to: &output)
  }

  /// Bars of persons, of those indicators that the report gives as a whole and for its own time.
  private func bars(of indicators: [String]) -> [Bar] {
    let keys = summary.topics.flatMap(\.indicators)
    return indicators.compactMap { indicator in
      guard let figure = keys.first(where: { $0.indicator == indicator })?.figure,
        figure.unit?.unitClass == .person, figure.period == summary.period
      else { return nil }
      return bar(words.name(indicator), figure, nil)
    }
  }

  private func bar(_ label: String, _ figure: SummaryFigure, _ share: String?) -> Bar {
    let text = words.number(figure)
    return Bar(
      label: label, text: share.map { text + words.choose(" (\($0))", "（\($0)）") } ?? text,
      size: HTMLCharts.size(figure.value))
  }

  /// Binary floating point for drawing alone.
  private static func size(_ value: Decimal) -> Double { max(0, Double(value.description) ?? 0) }

  private static let width = 380.0

  private func write(
    bars: [Bar], named name: String, title: String, to output: inout ByteWriter
  ) {
    guard bars.count > 1, let most = bars.map(\.size).max(), most > 0 else { return }
    let height = Double(bars.count) * 38 + 4
    let anchor = "\(page.prefix)c-\(name.replacing(".", with: "-"))"
    output.append("<figure>")
    openGraphic(
      anchor, title, bars.map { "\($0.label) \($0.text)" }, height: height, to: &output)
    for (index, bar) in bars.enumerated() {
      let top = Double(index) * 38
      output.append("<text x=\"0\" y=\"\(HTMLCharts.text(top + 13))\">")
      output.append(html: bar.label)
      output.append("</text><text class=\"s\" x=\"\(HTMLCharts.text(HTMLCharts.width))\" ")
      output.append("y=\"\(HTMLCharts.text(top + 13))\" text-anchor=\"end\">")
      output.append(html: bar.text)
      output.append("</text><rect class=\"b\" x=\"0\" y=\"\(HTMLCharts.text(top + 18))\" rx=\"2\" ")
      output.append("height=\"11\" width=\"")
      output.append(HTMLCharts.text(max(1, bar.size / most * HTMLCharts.width)))
      output.append("\"/>\n")
    }
    output.append("</svg><figcaption>")
    output.append(html: title)
    output.append("</figcaption></figure>\n")
  }

  private func openGraphic(
    _ anchor: String, _ title: String, _ values: [String], height: Double, width: Double = width,
    to output: inout ByteWriter
  ) {
    output.append("<svg role=\"img\" aria-labelledby=\"\(anchor)-t \(anchor)-d\" viewBox=\"0 0 ")
    output.append("\(HTMLCharts.text(width)) \(HTMLCharts.text(height))\">")
    output.append("<title id=\"\(anchor)-t\">")
    output.append(html: title)
    output.append("</title><desc id=\"\(anchor)-d\">")
    output.append(html: values.joined(separator: words.choose("; ", "；")))
    output.append("</desc>\n")
  }

  /// A coordinate with at most one decimal.
  private static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return tenths % 10 == 0
      ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  // MARK: - Prizes

  /// A bar a list, from the highest grade to the lowest, dark to light.
  private func writeAwards(to output: inout ByteWriter) {
    let lines = summary.awards.filter { line in
      line.counts.count > 1 && line.counts.allSatisfy { $0.upper == nil }
    }
    guard !lines.isEmpty else { return }
    let sums = lines.map { line in line.counts.reduce(0) { $0 + HTMLCharts.size($1.value) } }
    guard let most = sums.max(), most > 0 else { return }
    let title = words.choose("Prizes by grade", "各级获奖的等次")
    let values = lines.map { line in
      label(line) + words.choose(": ", "：")
        + line.counts.map { "\(words.part(grade: $0)) \(words.number($0))" }
        .joined(separator: words.choose(", ", "、"))
    }
    output.append("<figure>")
    openGraphic(
      "\(page.prefix)c-awards", title, values, height: Double(lines.count) * 58 + 2, to: &output)
    for (index, line) in lines.enumerated() {
      write(line, top: Double(index) * 58, most: most, to: &output)
    }
    output.append("</svg><figcaption>")
    output.append(html: title)
    output.append("</figcaption></figure>\n")
  }

  private func label(_ line: AwardLine) -> String {
    let level = line.level.map { words.dimension(.level, $0) }
    let occasion = words.occasion(line, own: summary.period)
    return [level, occasion.isEmpty ? nil : occasion].compactMap(\.self).joined(separator: " · ")
  }

  private func write(
    _ line: AwardLine, top: Double, most: Double, to output: inout ByteWriter
  ) {
    output.append("<text x=\"0\" y=\"\(HTMLCharts.text(top + 13))\">")
    output.append(html: label(line))
    output.append("</text>\n")
    var left = 0.0
    for (index, count) in line.counts.enumerated() {
      let shade = min(3, index)
      let width = HTMLCharts.size(count.value) / most * HTMLCharts.width
      output.append("<rect class=\"g\(shade)\" x=\"\(HTMLCharts.text(left))\" ")
      output.append("y=\"\(HTMLCharts.text(top + 19))\" height=\"16\" width=\"")
      output.append("\(HTMLCharts.text(max(0, width - 1)))\"/>")
      if width > 16 {
        output.append("<text class=\"i\(shade)\" text-anchor=\"middle\" ")
        output.append("x=\"\(HTMLCharts.text(left + width / 2))\" ")
        output.append("y=\"\(HTMLCharts.text(top + 31))\">")
        output.append(html: count.number.number(isChinese: words.isChinese))
        output.append("</text>")
      }
      left += width
    }
    let names = line.counts.map { "\(words.part(grade: $0)) \($0.number.number(isChinese: true))" }
    output.append("<text class=\"s\" x=\"0\" y=\"\(HTMLCharts.text(top + 49))\">")
    output.append(html: names.joined(separator: words.choose(", ", "、")))
    output.append("</text>\n")
  }

  // MARK: - Two years

  private static let mostSlopes = 24

  /// Rows that a table gives for several years, each a slope of its own scale.
  func writeTrends(to output: inout ByteWriter) {
    guard !summary.trends.isEmpty else { return }
    page.open("trends", words.trends, to: &output)
    output.append(element: "p", words.ownScales)
    output.append("<div class=\"slopes\">\n")
    // Rows that the catalogue knows first: they are asked for first.
    let moving = summary.trends.filter { trend in
      trend.points.contains { $0.value.mantissa != 0 }
    }
    let known = moving.filter { $0.indicator.flatMap(KeyIndicator.named) != nil }
    let others = moving.filter { $0.indicator.flatMap(KeyIndicator.named) == nil }
    let shown = (known + others).prefix(HTMLCharts.mostSlopes)
    for (index, trend) in shown.enumerated() { write(trend, index, to: &output) }
    output.append("</div>\n")
    if summary.trends.count > shown.count {
      output.append("<p><a href=\"#\(page.prefix)facts\">")
      output.append(html: words.more(summary.trends.count - shown.count))
      output.append("</a></p>\n")
    }
    output.append("</section>\n")
  }

  private func write(_ trend: Trend, _ index: Int, to output: inout ByteWriter) {
    guard let first = trend.points.first, let last = trend.points.last else { return }
    let sizes = trend.points.map { HTMLCharts.size($0.value) }
    let (low, high) = (sizes.min() ?? 0, sizes.max() ?? 0)
    // A change by a quarter takes the whole height, a smaller one as much less.
    let span = max(high - low, low / 4)
    let (width, height) = (200.0, 40.0)
    func place(_ index: Int) -> (x: String, y: String) {
      let x = 8 + Double(index) / Double(sizes.count - 1) * (width - 16)
      // The same value twice is a level line in the middle.
      let part = span > 0 ? (sizes[index] - (low + high) / 2) / span + 0.5 : 0.5
      let y = height - 8 - part * (height - 16)
      return (HTMLCharts.text(x), HTMLCharts.text(y))
    }
    output.append("<figure><figcaption>")
    output.append(html: trend.label)
    output.append("</figcaption>")
    let values = trend.points.map { point in
      "\(point.period.map(words.period) ?? "") \(words.number(point))"
    }
    openGraphic(
      "\(page.prefix)s\(index)", trend.label, values, height: height, width: width, to: &output)
    let points = sizes.indices.map { "\(place($0).x),\(place($0).y)" }.joined(separator: " ")
    output.append("<polyline class=\"ln\" points=\"\(points)\"/>")
    for index in sizes.indices {
      let (x, y) = place(index)
      output.append("<circle class=\"pt\" r=\"4\" cx=\"\(x)\" cy=\"\(y)\"/>")
    }
    output.append("</svg><small>")
    writePoint(first, to: &output)
    output.append(" → ")
    writePoint(last, to: &output)
    output.append("</small></figure>\n")
  }

  private func writePoint(_ point: SummaryFigure, to output: inout ByteWriter) {
    output.append(html: (point.period.map(words.period) ?? "") + " ")
    page.writeLink(point.fact, words.number(point), to: &output)
  }
}

extension SummaryWords {
  var ownScales: String {
    choose(
      "Slopes show relative change: a quarter or more takes the whole height. "
        + "The figures are the report’s.",
      "坡度表示相对变化，四分之一及以上为满幅；数值为报告原有数据。")
  }
}
