/// A comparison as a spreadsheet (RFC 4180): a row an indicator; of each report the value in base units,
/// how exactly it is stated, and its change, absolutely and in per cent.
enum CSVComparison {
  static func write(_ item: ComparedReports, isMarked: Bool, to output: inout ByteWriter) {
    let comparison = item.comparison
    if isMarked { output.append("\u{FEFF}") }
    output.append("indicator,name,dimensions,unit")
    for column in comparison.columns {
      let parts = [column.organisation, column.period?.description, column.path]
      let name = parts.compactMap(\.self).joined(separator: " ")
      for field in ["", " approximation", " change", " change %"] {
        output.append(",")
        CSVFacts.append(name + field, to: &output)
      }
    }
    output.append("\r\n")
    for row in comparison.rows {
      let indicator = ComparedIndicator(row.key)
      CSVFacts.append(indicator.key, to: &output)
      for text in [indicator.name, row.key.dimensions.text, row.key.unit] {
        output.append(",")
        CSVFacts.append(text, to: &output)
      }
      for (column, cell) in row.cells.enumerated() {
        write(cell, comparison.change(in: row, at: column), &output)
      }
      output.append("\r\n")
    }
  }

  private static func write(
    _ cell: ComparedCell?, _ change: ComparedChange?, _ output: inout ByteWriter
  ) {
    output.append(",")
    guard let cell else {
      output.append(",missing,,")
      return
    }
    // A range is text, of which its ends are the numbers.
    output.append(cell.number.value)
    if let upper = cell.number.upper {
      output.append("–")
      output.append(upper)
    }
    output.append(",")
    output.append("\(cell.number.approximation.name)")
    output.append(",")
    if let value = change?.absolute.rounded(toDecimals: 6)?.trimmed { output.append(value) }
    output.append(",")
    if let value = change?.relative?.rounded(toDecimals: 2)?.trimmed { output.append(value) }
  }
}
