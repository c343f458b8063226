/// The object that `compare --format json` writes: reports, rows with figures and changes, findings.
struct JSONComparison {
  let words: ComparisonWords

  func write(_ item: ComparedReports, unchecked: [String], to output: inout ByteWriter) {
    let comparison = item.comparison
    output.append("{\"schemaVersion\":1,\"generator\":")
    output.append(json: Generator.text)
    member("by", comparison.order.rawValue, &output)
    output.append(",\n\"reports\":[")
    list(comparison.columns, &output) { column, output in
      output.append("{\"path\":")
      output.append(json: column.path)
      member("kind", column.kind.rawValue, &output)
      member("title", column.title, &output)
      member("organisation", column.organisation, &output)
      member("period", column.period?.description, &output)
      output.append(",\"before\":")
      if let before = column.before {
        output.append(integer: before)
      } else {
        output.append("null")
      }
      output.append("}")
    }
    output.append(",\n\"rows\":[")
    list(comparison.rows, &output) { row, output in write(row, comparison, &output) }
    output.append(",\n\"findings\":[")
    list(item.findings, &output) { entry, output in
      output.append("{\"report\":")
      output.append(integer: entry.column)
      output.append(",")
      JSONChecks(words: ResultWords(isChinese: words.isChinese), show: .findings)
        .writeMembers(entry.finding, to: &output)
      output.append("}")
    }
    output.append(",\n\"unchecked\":[")
    list(unchecked, &output) { message, output in output.append(json: message) }
    output.append("}\n")
  }

  private func write(
    _ row: Comparison.Row, _ comparison: Comparison, _ output: inout ByteWriter
  ) {
    let indicator = ComparedIndicator(row.key)
    output.append("{\"indicator\":")
    output.append(json: indicator.key)
    member("name", indicator.name, &output)
    output.append(",\"dimensions\":")
    JSONValue.write(row.key.dimensions, to: &output)
    member("unit", row.key.unit.isEmpty ? nil : row.key.unit, &output)
    output.append(",\n \"cells\":[")
    for (index, cell) in row.cells.enumerated() {
      if index > 0 { output.append(",") }
      if let cell { write(cell, &output) } else { output.append("null") }
    }
    output.append("],\n \"changes\":[")
    for index in row.cells.indices {
      if index > 0 { output.append(",") }
      guard let change = comparison.change(in: row, at: index), let cell = row.cells[index],
        let before = row.cells[change.before]
      else {
        output.append("null")
        continue
      }
      write(change, from: before, to: cell, &output)
    }
    output.append("]}")
  }

  private func write(_ cell: ComparedCell, _ output: inout ByteWriter) {
    output.append("{\"value\":")
    output.append(cell.number.value)
    output.append(",\"upper\":")
    if let upper = cell.number.upper { output.append(upper) } else { output.append("null") }
    member("unit", cell.number.unit?.description, &output)
    member("approximation", "\(cell.number.approximation.name)", &output)
    output.append(",\"decimals\":")
    output.append(integer: cell.number.decimals)
    member("period", cell.period?.description, &output)
    member("text", cell.text, &output)
    member("factId", cell.fact, &output)
    output.append(",\"line\":")
    output.append(integer: cell.line)
    output.append(",\"column\":")
    output.append(integer: cell.column)
    output.append("}")
  }

  /// Computed, and marked as such by its formula.
  private func write(
    _ change: ComparedChange, from former: ComparedCell, to cell: ComparedCell,
    _ output: inout ByteWriter
  ) {
    output.append("{\"from\":")
    output.append(integer: change.before)
    output.append(",\"absolute\":")
    let difference = "\(cell.number.value) − \(former.number.value)"
    number(
      change.absolute, change.range, places: 6, unit: change.unit?.description,
      formula: difference, &output)
    output.append(",\"relative\":")
    if let relative = change.relative, let range = change.relativeRange {
      number(
        relative, range, places: 2, unit: "%",
        formula: "(\(difference)) ÷ \(former.number.value)", &output)
    } else {
      output.append("null")
    }
    output.append("}")
  }

  private func number(
    _ value: Rational, _ range: Interval, places: Int, unit: String?, formula: String,
    _ output: inout ByteWriter
  ) {
    output.append("{\"value\":")
    decimal(value, places, &output)
    output.append(",\"lower\":")
    decimal(range.lower, places, &output)
    output.append(",\"upper\":")
    decimal(range.upper, places, &output)
    member("unit", unit, &output)
    member("formula", formula, &output)
    output.append("}")
  }

  private func decimal(_ value: Rational?, _ places: Int, _ output: inout ByteWriter) {
    if let decimal = value?.rounded(toDecimals: places)?.trimmed {
      output.append(decimal)
    } else {
      output.append("null")
    }
  }

  private func list<Element>(
    _ elements: [Element], _ output: inout ByteWriter,
    _ write: (Element, inout ByteWriter) -> Void
  ) {
    for (index, element) in elements.enumerated() {
      output.append(index > 0 ? ",\n" : "\n")
      write(element, &output)
    }
    output.append(elements.isEmpty ? "]" : "\n]")
  }

  private func member(_ name: String, _ value: String?, _ output: inout ByteWriter) {
    output.append(",\"\(name)\":")
    if let value { output.append(json: value) } else { output.append("null") }
  }
}
