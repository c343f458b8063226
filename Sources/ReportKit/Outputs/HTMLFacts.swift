/// All figures of a report as a table, with the form of the filter above it.
struct HTMLFacts {
  private let page: HTMLSummary
  private var words: SummaryWords { page.words }

  init(_ page: HTMLSummary) { self.page = page }

  func write(to output: inout ByteWriter) {
    page.open("facts", words.allFacts, to: &output, class: "all")
    writeForm(to: &output)
    output.append("<div class=\"wide\"><table class=\"facts\"><thead><tr>")
    for (index, name) in [words.counted, words.value, words.time, words.place].enumerated() {
      output.append(
        index == 1 ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">" as StaticString)
      output.append(html: name)
      output.append("</th>")
    }
    output.append("</tr></thead><tbody>\n")
    for fact in page.report.facts { write(fact, to: &output) }
    output.append("</tbody></table></div></section>\n")
  }

  private func writeForm(to output: inout ByteWriter) {
    let anchor = "\(page.prefix)find"
    output.append("<form class=\"filter\" role=\"search\"><label for=\"\(anchor)\">")
    output.append(html: words.filter)
    output.append("</label><input type=\"search\" id=\"\(anchor)\" autocomplete=\"off\">")
    output.append("<fieldset><legend>")
    output.append(html: words.topics)
    output.append("</legend>")
    let families = Set(page.report.facts.map { FactFamily($0.indicator) })
    for family in FactFamily.allCases where families.contains(family) {
      output.append("<label class=\"\(family.mark)\"><input type=\"checkbox\" checked value=\"")
      output.append(family.mark)
      output.append("\"><i></i>")
      output.append(html: family.name(isChinese: words.isChinese))
      output.append("</label>")
    }
    output.append("</fieldset><output for=\"\(anchor)\"></output></form>\n")
  }

  private func write(_ fact: Fact, to output: inout ByteWriter) {
    output.append("<tr class=\"")
    output.append(FactFamily(fact.indicator).mark)
    output.append("\" id=\"")
    output.append(page.prefix)
    output.append("r")
    output.append(fact.id)
    output.append("\" data-f=\"")
    output.append(page.mark(fact.id))
    output.append("\"><th scope=\"row\">")
    output.append(html: name(fact))
    if let indicator = fact.indicator {
      output.append("<small>")
      output.append(html: detail(fact, indicator))
      output.append("</small>")
    }
    output.append("</th><td class=\"n\">")
    page.writeLink(fact.id, PeopleNumber(fact).text(isChinese: words.isChinese), to: &output)
    output.append("</td><td>")
    if let period = fact.period, period != page.summary.period {
      output.append(html: words.period(period))
    }
    output.append("</td><td class=\"l\">")
    output.append(integer: fact.source.line)
    output.append("</td></tr>\n")
  }

  /// A cell is named by its row.
  private func name(_ fact: Fact) -> String {
    let text = fact.row ?? fact.label
    return SummaryWords.oneLine(text.isEmpty ? fact.source.text : text)
  }

  private func detail(_ fact: Fact, _ indicator: String) -> String {
    var parts = [words.name(indicator)]
    if let relation = words.relation(fact.relation) { parts.append(relation) }
    for key in DimensionKey.allCases {
      if let value = fact.dimensions[key] { parts.append(words.dimension(key, value)) }
    }
    return parts.joined(separator: " · ")
  }
}

extension SummaryWords {
  var counted: String { choose("What is counted", "统计内容") }
  var time: String { choose("Time", "时间") }
  var filter: String { choose("Find in figures", "筛选数据") }
  var topics: String { choose("Topics", "主题") }

  /// How a figure relates to what it names; nil for a level, as most are.
  func relation(_ relation: Relation) -> String? {
    switch relation {
    case .level, .parameter: nil
    case .change: choose("change", "增减")
    case .growth: choose("growth", "增长率")
    case .share: choose("share", "占比")
    case .perCapita: choose("per head", "人均")
    case .target: choose("target", "目标")
    }
  }
}
