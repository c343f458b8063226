/// The forms in which reports are put side by side.
package enum ComparisonFormat: String, Sendable, Hashable, CaseIterable, OutputFormat {
  /// Columns for a terminal, as many at once as fit.
  case table
  /// A table of GitHub's Markdown.
  case markdown
  /// RFC 4180, four columns a report.
  case csv
  /// One page that needs nothing else.
  case html
  /// One object with all figures, changes and findings.
  case json

  package init?(ending: String) {
    switch ending {
    case "md": self = .markdown
    case "htm": self = .html
    case "txt": self = .table
    default: self.init(rawValue: ending)
    }
  }
}

/// A comparison, and what was found between its reports.
package struct ComparedReports: Sendable {
  package var comparison: Comparison
  /// By the column of the report that the claim stands in.
  package var findings: [(column: Int, finding: CheckedFinding)]

  /// Puts reports side by side, and tests them against one another in the order of their columns.
  package init(
    _ reports: [(report: ComparedReport, levels: CheckedLevels?)], by order: Comparison.Order,
    onlyShared: Bool
  ) {
    comparison = Comparison(reports.map(\.report), by: order, onlyShared: onlyShared)
    findings = []
    var across = CheckedAcross()
    for (column, description) in comparison.columns.enumerated() {
      guard let levels = reports[description.given].levels else { continue }
      findings += across.add(levels).map { (column, $0) }
    }
  }
}

extension ComparedReport {
  /// The figures of a report that was read from a path.
  package init(path: String, _ analysis: Analysis, isSelected: [Bool]? = nil) {
    let report = Report(
      ReportResult(path: path, analysis: analysis), catalogue: .builtIn)
    self.init(report, analysis, isSelected: isSelected)
  }
}

extension CheckedLevels {
  /// The figures of a report that others can be tested against; no rule about one report is put to it.
  package init?(path: String, _ analysis: Analysis) {
    let nothing = CheckRules.all.map { _ in false }
    let result = Checker.check(analysis, isSelected: nothing, keepsLevels: true)
    let report = CheckedReport(path: path, analysis, result, withRelations: false)
    guard let levels = report.levels else { return nil }
    self = levels
  }
}

/// Writes a comparison in one form.
package struct ComparisonWriter: ResultWriter {
  /// What a user may ask for beyond the form.
  package struct Options: Sendable {
    package var isChinese = false
    /// Display columns of a line of a table.
    package var width = 100
    /// Whether a CSV begins with a byte order mark, by which Excel knows UTF-8.
    package var isMarked = false

    package init() {}
  }

  package let format: ComparisonFormat
  /// What was to be read and could not be, in the words that the user was told.
  package var unchecked: [String] = []
  private let options: Options

  package init(_ format: ComparisonFormat, options: Options = Options()) {
    self.format = format
    self.options = options
  }

  package mutating func begin(_ output: inout ByteWriter) {}

  package mutating func write(_ item: ComparedReports, to output: inout ByteWriter) {
    let words = ComparisonWords(isChinese: options.isChinese)
    switch format {
    case .table: TableComparison(words: words, width: options.width).write(item, to: &output)
    case .markdown: MarkdownComparison(words: words).write(item, to: &output)
    case .csv: CSVComparison.write(item, isMarked: options.isMarked, to: &output)
    case .html: HTMLComparison(words: words).write(item, to: &output)
    case .json: JSONComparison(words: words).write(item, unchecked: unchecked, to: &output)
    }
  }

  package mutating func end(_ output: inout ByteWriter) { output.flush() }
}
