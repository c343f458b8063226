/// A comparison in columns for people: as many reports beside each other as their terminal holds.
struct TableComparison {
  let words: ComparisonWords
  let width: Int

  private static let gap = "  "
  private static let widestName = 30
  private static let widestCell = 36

  func write(_ item: ComparedReports, to output: inout ByteWriter) {
    let comparison = item.comparison
    guard !comparison.rows.isEmpty else {
      line(words.noRows, &output)
      writeFindings(item, to: &output)
      return
    }
    let names = comparison.rows.map { words.name(ComparedIndicator($0.key), $0.key) }
    let first = min(
      TableComparison.widestName,
      ([words.indicator] + names).map(DisplayWidth.of).max() ?? TableComparison.widestName)
    let heads = words.names(comparison.columns)
    let widths = comparison.columns.indices.map { column in
      let cells = comparison.rows.map { words.cell($0, column, comparison) }
      return min(
        TableComparison.widestCell, ([heads[column]] + cells).map(DisplayWidth.of).max() ?? 1)
    }
    var start = 0
    while start < comparison.columns.count {
      var end = start + 1
      var used = first + 2 + widths[start]
      while end < widths.count, used + 2 + widths[end] <= width {
        used += 2 + widths[end]
        end += 1
      }
      if start > 0 { line("", &output) }
      write(words.indicator, heads[start..<end], first, widths[start..<end], to: &output)
      for (row, name) in zip(comparison.rows, names) {
        let cells = (start..<end).map { words.cell(row, $0, comparison) }
        write(name, cells[...], first, widths[start..<end], to: &output)
      }
      start = end
    }
    line("", &output)
    line(words.legend, &output)
    writeFindings(item, to: &output)
  }

  private func write(
    _ name: String, _ cells: ArraySlice<String>, _ first: Int, _ widths: ArraySlice<Int>,
    to output: inout ByteWriter
  ) {
    var text = DisplayWidth.fit(name, to: first)
    for (cell, width) in zip(cells, widths) {
      text += TableComparison.gap + DisplayWidth.fit(cell, to: width, alignedRight: true)
    }
    while text.last == " " { text.removeLast() }
    line(text, &output)
  }

  private func writeFindings(_ item: ComparedReports, to output: inout ByteWriter) {
    line("", &output)
    guard !item.findings.isEmpty else {
      line(words.noFindings, &output)
      return
    }
    line(words.findings, &output)
    for (column, finding) in item.findings {
      let place = finding.claim.place
      let path = item.comparison.columns[column].path
      line(
        "\(path):\(place.line):\(place.column): \(finding.severity.rawValue): "
          + "[\(finding.ruleId)] \(words.text(finding.message))", &output)
    }
  }

  private func line(_ text: String, _ output: inout ByteWriter) {
    output.append(DisplayWidth.plain(text))
    output.append("\n")
  }
}
