/// Facts in columns for people, no wider than their terminal.
struct FactTable {
  let fields: FactFields
  let catalogue: Catalogue
  let options: FactWriter.Options

  /// One fact as its cells: line, what is counted, number, unit, period, whose figure it is.
  private typealias Cells = [String]
  /// Numbers stand right-aligned under each other.
  private static let isRight = [true, false, true, false, false, false]
  static let header = ["line", "figure", "value", "unit", "period", "subject"]
  private static let gap = "  "

  func write(
    _ report: ReportResult, _ facts: [FactRecord], isFirst: Bool, to output: inout ByteWriter
  ) {
    if !isFirst { output.append("\n") }
    writeTitle(report, to: &output)
    guard !facts.isEmpty else { return }
    var locator = Locator(report.analysis.source)
    let widths = columns(for: facts, &locator)
    locator = Locator(report.analysis.source)
    write(options.tableHeader, widths, to: &output)
    for fact in facts { write(cells(fact, &locator), widths, to: &output) }
  }

  private func writeTitle(_ report: ReportResult, to output: inout ByteWriter) {
    let document = fields.document
    let parts = [report.path, document.organisation, document.period?.description ?? ""]
    let title = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    output.append(DisplayWidth.cut(title, to: options.width))
    output.append("\n")
  }

  private func write(_ cells: Cells, _ widths: [Int], to output: inout ByteWriter) {
    var line = ""
    for (index, cell) in cells.enumerated() where widths[index] > 0 {
      if !line.isEmpty { line += FactTable.gap }
      line += DisplayWidth.fit(cell, to: widths[index], alignedRight: FactTable.isRight[index])
    }
    while line.last == " " { line.removeLast() }
    output.append(line)
    output.append("\n")
  }

  private func cells(_ fact: FactRecord, _ locator: inout Locator) -> Cells {
    [
      String(locator.locate(fact.quantity.range).line), name(fact), number(fact.quantity),
      fact.unit?.description ?? "", fact.period?.description ?? "", fields.subject(fact) ?? "",
    ]
  }

  /// The indicator, or the label where there is none, and the breakdown: `awards.total · provincial`.
  private func name(_ fact: FactRecord) -> String {
    let index = Int(fact.indicator)
    let isKnown = catalogue.indicators.indices.contains(index)
    let label = fields.text.string(fields.trimmed(fact.label))
    let name = isKnown ? catalogue.indicators[index].key : label
    return fields.dimensions(fact).reduce(into: name) { name, dimension in
      switch dimension.value {
      case .word(let word): name += " · " + word
      case .text(let range): name += " · " + fields.text.string(fields.trimmed(range))
      }
    }
  }

  /// `>4000`, `10–20`, `≥90`
  private func number(_ quantity: Quantity) -> String {
    let sign =
      switch quantity.approximation {
      case .exact: ""
      case .about: "≈"
      case .over: ">"
      case .nearly: "<"
      case .atLeast: "≥"
      case .atMost: "≤"
      }
    let value = sign + quantity.value.trimmed.description
    return quantity.upper.map { value + "–" + $0.trimmed.description } ?? value
  }

  /// The widest cell of each column; where the line is too long, the texts give way, then the numbers.
  private func columns(for facts: [FactRecord], _ locator: inout Locator) -> [Int] {
    var widths = options.tableHeader.map { _ in 0 }
    for fact in facts {
      for (index, cell) in cells(fact, &locator).enumerated() {
        widths[index] = max(widths[index], DisplayWidth.of(cell))
      }
    }
    // A column that no fact fills is left out.
    for (index, title) in options.tableHeader.enumerated() where widths[index] > 0 {
      widths[index] = max(widths[index], DisplayWidth.of(title))
    }
    let gaps = FactTable.gap.count * (widths.count { $0 > 0 } - 1)
    var excess = widths.reduce(gaps, +) - options.width
    for (column, least) in [(5, 12), (1, 24), (5, 0), (4, 4), (1, 8), (2, 6), (3, 2)]
    where excess > 0 {
      let given = min(excess, max(0, widths[column] - least))
      widths[column] -= given
      excess -= given
      // A column that is gone takes no gap either.
      if given > 0, widths[column] == 0 { excess -= FactTable.gap.count }
    }
    return widths
  }
}
