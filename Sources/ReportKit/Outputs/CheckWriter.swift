/// Writes what the checks found in one form, report by report.
package struct CheckWriter: ResultWriter {
  /// What a user may ask for beyond the form.
  package struct Options: Sendable {
    package var show = CheckShow.findings
    package var isChinese = false
    /// Display columns of a line of text.
    package var width = 100
    package var isColored = false
    /// Whether a CSV begins with a byte order mark, by which Excel knows UTF-8.
    package var isMarked = false
    /// Whether findings were held against a baseline.
    package var hasBaseline = false

    package init() {}
  }

  package let format: CheckFormat
  /// What was to be read and could not be, in the words that the user was told.
  package var unchecked: [String] = []
  private let options: Options
  private let words: ResultWords
  private var totals = CheckTotals()
  private var sarif: SARIFChecks
  private var github: GitHubChecks

  package init(_ format: CheckFormat, options: Options = Options()) {
    self.format = format
    self.options = options
    words = ResultWords(isChinese: options.isChinese)
    sarif = SARIFChecks(words: words, show: options.show, hasBaseline: options.hasBaseline)
    github = GitHubChecks(words: words)
  }

  /// Whether a form, or what is asked for, lists relations.
  package static func needsRelations(_ format: CheckFormat, _ options: Options) -> Bool {
    // SARIF tells a review by its relation.
    options.show != .findings || format == .junit || format == .sarif
  }

  package mutating func begin(_ output: inout ByteWriter) {
    switch format {
    case .json: JSONChecks.begin(&output)
    case .sarif: sarif.begin(&output)
    case .junit: JUnitChecks.begin(&output)
    case .csv: CSVChecks.begin(&output, isMarked: options.isMarked)
    case .text, .line, .ndjson, .github: break
    }
  }

  package mutating func write(_ report: CheckedReport, to output: inout ByteWriter) {
    switch format {
    case .text: text.write(report, to: &output)
    case .line: LineChecks(words: words, show: options.show).write(report, to: &output)
    case .json:
      if totals.reports > 0 { output.append(",") }
      JSONChecks(words: words, show: options.show).write(report, to: &output)
    case .ndjson: JSONChecks(words: words, show: options.show).writeLines(report, to: &output)
    case .sarif: sarif.write(report, to: &output)
    case .github: github.add(report)
    case .junit: JUnitChecks(words: words).write(report, to: &output)
    case .csv: CSVChecks(words: words, show: options.show).write(report, to: &output)
    }
    totals.add(report)
  }

  package mutating func end(_ output: inout ByteWriter) {
    switch format {
    case .text:
      if totals.reports > 1 {
        text.writeCounts(
          words.total(totals.reports), totals.counts, totals.tally, totals.coverage, to: &output)
      }
    case .line: break
    case .json: JSONChecks.end(totals, unchecked: unchecked, to: &output)
    case .ndjson:
      for message in unchecked { JSONChecks.writeLine(unchecked: message, to: &output) }
    case .sarif: sarif.end(unchecked: unchecked, to: &output)
    case .github: github.write(unchecked: unchecked, to: &output)
    case .junit: JUnitChecks(words: words).end(unchecked: unchecked, to: &output)
    case .csv:
      let csv = CSVChecks(words: words, show: options.show)
      for message in unchecked { csv.write(unchecked: message, to: &output) }
    }
    output.flush()
  }

  private var text: TextChecks {
    TextChecks(
      words: words, show: options.show, width: options.width, isColored: options.isColored)
  }
}
