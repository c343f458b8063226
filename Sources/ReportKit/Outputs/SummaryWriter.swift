/// Writes summaries in one form, report by report.
package struct SummaryWriter: ResultWriter {
  package struct Options: Sendable {
    package var isChinese = false
    /// Display columns of a line of text.
    package var width = 100

    package init() {}
  }

  package let format: SummaryFormat
  private let options: Options
  private var reports = 0

  package init(_ format: SummaryFormat, options: Options = Options()) {
    self.format = format
    self.options = options
  }

  package mutating func begin(_ output: inout ByteWriter) {
    switch format {
    case .json:
      output.append("{\"schemaVersion\":")
      output.append(integer: Fact.schemaVersion)
      output.append(",\"generator\":")
      output.append(json: Generator.text)
      output.append(",\"summaries\":[")
    // A page begins with the title of its report.
    case .html, .markdown, .text: break
    }
  }

  package mutating func write(_ report: SummarisedReport, to output: inout ByteWriter) {
    let words = SummaryWords(isChinese: options.isChinese)
    switch format {
    case .json:
      output.append(reports > 0 ? ",\n" : "\n")
      JSONValue.write(report.summary, to: &output)
    case .html:
      if reports == 0 {
        HTMLSummary.begin(
          &output, title: SummaryWords.oneLine(words.title(report.summary)),
          isChinese: options.isChinese)
      }
      HTMLSummary(report, words, number: reports).write(to: &output)
    case .markdown:
      if reports > 0 { output.append("\n---\n\n") }
      MarkdownSummary().write(SummaryPage(report.summary, words), to: &output)
    case .text:
      if reports > 0 { output.append("\n\n") }
      TextSummary(width: options.width).write(SummaryPage(report.summary, words), to: &output)
    }
    reports += 1
  }

  package mutating func end(_ output: inout ByteWriter) {
    switch format {
    case .json: output.append("\n]}\n")
    case .html:
      if reports == 0 {
        HTMLSummary.begin(&output, title: Generator.name, isChinese: options.isChinese)
      }
      HTMLSummary.end(&output, isChinese: options.isChinese)
    case .markdown, .text: break
    }
    output.flush()
  }
}
