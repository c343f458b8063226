/// Writes reports' facts in one format, report by report.
package struct FactWriter: ResultWriter {
  /// What a user may ask for beyond the format.
  package struct Options: Sendable {
    /// Whether a CSV begins with a byte order mark, by which Excel knows UTF-8.
    package var isMarked = false
    /// Columns of a terminal that a table may fill.
    package var width = 100
    /// What stands above a table's six columns.
    package var tableHeader = FactTable.header
    /// By index into the catalogue: the indicators wanted; nil for every fact, named or not.
    package var selected: [Bool]?

    package init() {}
  }

  package let format: FactFormat
  private let catalogue: Catalogue
  private let options: Options
  private var line: FactLine
  private var reports = 0

  package init(_ format: FactFormat, catalogue: Catalogue, options: Options = Options()) {
    self.format = format
    self.catalogue = catalogue
    self.options = options
    line = FactLine(catalogue: catalogue)
  }

  /// Writes what stands before the first report.
  package mutating func begin(_ output: inout ByteWriter) {
    switch format {
    case .json: JSONReports.begin(&output)
    case .csv: CSVFacts.begin(&output, isMarked: options.isMarked)
    case .ndjson, .table: break
    }
  }

  /// Writes what stands after the last report, and hands everything over.
  package mutating func end(_ output: inout ByteWriter) {
    if format == .json { JSONReports.end(&output) }
    output.flush()
  }

  /// Writes one report.
  package mutating func write(_ report: ReportResult, to output: inout ByteWriter) {
    defer { reports += 1 }
    let source = report.analysis.source
    source.normalized.withUnsafeBufferPointer { normalized in
      source.decoded.withUnsafeBufferPointer { decoded in
        let text = Bytes(normalized)
        let fields = FactFields(report.analysis, text: text)
        switch format {
        case .ndjson: writeLines(report, fields, Bytes(decoded), to: &output)
        case .json: writeReport(report, fields, Bytes(decoded), to: &output)
        case .csv:
          CSVFacts(fields: fields, decoded: Bytes(decoded), catalogue: catalogue)
            .write(report, selected(report), to: &output)
        case .table:
          FactTable(fields: fields, catalogue: catalogue, options: options)
            .write(report, selected(report), isFirst: reports == 0, to: &output)
        }
      }
    }
  }

  private func isSelected(_ fact: FactRecord) -> Bool {
    guard let selected = options.selected else { return true }
    return selected.indices.contains(Int(fact.indicator)) && selected[Int(fact.indicator)]
  }

  private func selected(_ report: ReportResult) -> [FactRecord] {
    options.selected == nil ? report.analysis.facts : report.analysis.facts.filter(isSelected)
  }

  private mutating func writeLines(
    _ report: ReportResult, _ fields: FactFields, _ decoded: Bytes, to output: inout ByteWriter
  ) {
    line.begin(path: report.path, fields)
    var locator = Locator(report.analysis.source)
    for fact in report.analysis.facts where isSelected(fact) {
      let place = locator.locate(fact.quantity.range)
      line.write(fact, fields, at: place, decoded: decoded, to: &output)
      output.append(0x0A)
    }
  }

  /// The facts are written from their records, which is ten times as fast as from the report.
  private mutating func writeReport(
    _ result: ReportResult, _ fields: FactFields, _ decoded: Bytes, to output: inout ByteWriter
  ) {
    if reports > 0 { output.append(",") }
    let report = Report(result, catalogue: catalogue, where: isSelected)
    JSONReports.writeHead(report, to: &output)
    output.append("[")
    line.begin(path: result.path, fields)
    var locator = Locator(result.analysis.source)
    var isFirst = true
    for fact in result.analysis.facts where isSelected(fact) {
      output.append(isFirst ? "\n" : ",\n")
      isFirst = false
      let place = locator.locate(fact.quantity.range)
      line.write(fact, fields, at: place, decoded: decoded, to: &output)
    }
    output.append(isFirst ? "]" : "\n]")
    JSONReports.writeModels(report, to: &output)
  }
}
