/// The tables of a page: key figures by topic, prizes, money.
struct HTMLFigures {
  private let page: HTMLSummary
  private var words: SummaryWords { page.words }
  private var summary: ReportSummary { page.summary }

  init(_ page: HTMLSummary) { self.page = page }

  func write(_ topic: TopicSummary, _ charts: HTMLCharts, to output: inout ByteWriter) {
    guard page.hasAnything(topic) else { return }
    page.open(
      topic.topic.rawValue, topic.topic.name(isChinese: words.isChinese), to: &output)
    let hasAwards = topic.topic == .awards && !summary.awards.isEmpty
    let flows = topic.topic == .funding ? [summary.income, summary.spending] : []
    if !topic.indicators.isEmpty {
      writeHeader([words.indicator, words.value, words.place], to: &output)
      for key in topic.indicators { write(key, to: &output) }
      output.append("</tbody></table></div>\n")
    }
    charts.write(topic, to: &output)
    if hasAwards { writeAwards(to: &output) }
    for case let flow? in flows { write(flow, to: &output) }
    output.append("</section>\n")
  }

  private func writeHeader(_ names: [String], to output: inout ByteWriter) {
    output.append("<div class=\"wide\"><table><thead><tr>")
    for (index, name) in names.enumerated() {
      output.append(
        index == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">" as StaticString)
      output.append(html: name)
      output.append("</th>")
    }
    output.append("</tr></thead><tbody>\n")
  }

  // MARK: - Key figures

  private func write(_ key: KeyFigure, to output: inout ByteWriter) {
    let name = words.name(key.indicator)
    if let figure = key.figure { write(figure, name, key, to: &output) }
    for part in key.parts {
      write(part, "\(name) · \(words.part(part))", key, to: &output)
    }
    if key.moreParts > 0 {
      output.append("<tr><td colspan=\"3\"><a href=\"#\(page.prefix)facts\">")
      output.append(html: words.more(key.moreParts))
      output.append("</a></td></tr>\n")
    }
  }

  private func write(
    _ figure: SummaryFigure, _ name: String, _ key: KeyFigure, to output: inout ByteWriter
  ) {
    output.append("<tr id=\"\(page.prefix)k\(figure.fact)\"><th scope=\"row\">")
    output.append(html: name)
    let period = words.period(ifOther: figure, than: summary.period)
    output.append(html: words.notes([words.subject(figure, summary), period]))
    writeQuote(figure, to: &output)
    let isWhole = figure == key.figure
    if isWhole, !key.others.isEmpty { write(others: key.others, to: &output) }
    output.append("</th><td class=\"n\">")
    page.writeLink(figure.fact, words.number(figure), to: &output)
    if let finding = summary.finding(of: figure.fact) {
      page.writeFlag(finding, to: &output)
    }
    write(changes: key.changes(of: figure), to: &output)
    if isWhole { writeDifference(key, to: &output) }
    output.append("</td><td class=\"l\">")
    output.append(html: words.line(figure.line))
    output.append("</td></tr>\n")
  }

  /// The report's words with the figure in them.
  private func writeQuote(_ figure: SummaryFigure, to output: inout ByteWriter) {
    let quote = SummaryWords.oneLine(figure.quote)
    output.append(
      words.isChinese ? "<span class=\"q\">" : "<span class=\"q\" lang=\"zh\">" as StaticString)
    let printed = SummaryWords.oneLine(figure.text)
    if let place = quote.firstRange(of: printed) {
      output.append(html: String(quote[..<place.lowerBound]))
      output.append(element: "b", printed)
      output.append(html: String(quote[place.upperBound...]))
    } else {
      output.append(html: quote)
    }
    output.append("</span>")
  }

  private func write(others: [SummaryFigure], to output: inout ByteWriter) {
    output.append("<small>")
    output.append(html: words.choose("elsewhere: ", "另述："))
    for (index, other) in others.enumerated() {
      if index > 0 { output.append(html: words.choose(", ", "、")) }
      page.writeLink(other.fact, words.number(other), to: &output)
    }
    output.append("</small>")
  }

  private func write(changes: [SummaryFigure], to output: inout ByteWriter) {
    for change in changes {
      output.append("<small><a href=\"#\(page.mark(change.fact))\">")
      output.append(html: words.change(change))
      output.append("</a></small>")
    }
  }

  /// What two figures of the report give.
  private func writeDifference(_ key: KeyFigure, to output: inout ByteWriter) {
    guard key.changes(of: key.figure).isEmpty, let difference = key.difference,
      let earlier = key.earlier
    else { return }
    output.append("<small>")
    guard difference.value.mantissa != 0 else {
      page.writeLink(earlier.fact, words.same(as: earlier, of: key), to: &output)
      output.append("</small>")
      return
    }
    page.writeLink(
      earlier.fact, words.choose("on ", "较") + words.base(earlier, of: key), to: &output)
    output.append(" ")
    output.append(html: difference.number.text(isChinese: words.isChinese, isSigned: true))
    output.append("</small><small><span class=\"calc\">")
    output.append(html: words.formula(difference))
    output.append("</span></small>")
  }

  func writeFurther(to output: inout ByteWriter) {
    guard !summary.further.isEmpty else { return }
    page.open("further", words.further, to: &output)
    writeHeader([words.quote, words.value, words.place], to: &output)
    for figure in summary.further {
      output.append("<tr><td>")
      output.append(html: SummaryWords.oneLine(figure.quote))
      output.append("</td><td class=\"n\">")
      page.writeLink(figure.fact, words.number(figure), to: &output)
      output.append("</td><td class=\"l\">")
      output.append(html: words.line(figure.line))
      output.append("</td></tr>\n")
    }
    output.append("</tbody></table></div></section>\n")
  }

  // MARK: - Prizes and money

  private func writeAwards(to output: inout ByteWriter) {
    output.append(element: "h3", words.awards)
    writeHeader([words.level, words.grades, words.total], to: &output)
    for line in summary.awards {
      output.append("<tr><th scope=\"row\">")
      output.append(html: line.level.map { words.dimension(.level, $0) } ?? "—")
      output.append("<small>")
      output.append(html: words.occasion(line, own: summary.period))
      output.append("</small></th><td class=\"n\">")
      for (index, count) in line.counts.enumerated() {
        if index > 0 { output.append("<br>") }
        output.append(html: words.part(grade: count) + " ")
        page.writeLink(count.fact, words.number(count), to: &output)
      }
      output.append("</td><td class=\"n\">")
      if let total = line.total { page.writeLink(total.fact, words.number(total), to: &output) }
      if let sum = line.sum {
        output.append(html: words.number(sum))
        output.append("<small><span class=\"calc\">")
        output.append(html: words.formula(sum))
        output.append("</span></small>")
      }
      write(changes: line.changes, to: &output)
      output.append("</td></tr>\n")
    }
    output.append("</tbody></table></div>\n")
  }

  private func write(_ flow: FundingFlow, to output: inout ByteWriter) {
    let isSpending = flow.indicator == "funding.spent"
    output.append(element: "h3", isSpending ? words.spending : words.income(flow))
    writeHeader([isSpending ? words.use : words.source, words.amount, words.share], to: &output)
    for part in flow.parts {
      output.append("<tr><th scope=\"row\">")
      output.append(html: words.source(part.figure))
      writeQuote(part.figure, to: &output)
      output.append("</th><td class=\"n\">")
      page.writeLink(part.figure.fact, words.number(part.figure), to: &output)
      output.append("</td><td class=\"n\">")
      if let share = part.share { page.writeLink(share.fact, words.number(share), to: &output) }
      if let share = part.computedShare {
        output.append(html: words.number(share))
        output.append("<small><span class=\"calc\">")
        output.append(html: words.formula(share))
        output.append("</span></small>")
      }
      output.append("</td></tr>\n")
    }
    if let total = flow.total {
      output.append("<tr><th scope=\"row\">")
      output.append(html: words.total)
      output.append("</th><td class=\"n\">")
      page.writeLink(total.fact, words.number(total), to: &output)
      output.append("</td><td></td></tr>\n")
    }
    output.append("</tbody></table></div>\n")
  }
}
