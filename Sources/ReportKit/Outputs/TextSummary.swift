/// A summary as plain text with aligned columns.
struct TextSummary {
  /// Display columns of a line.
  let width: Int

  func write(_ page: SummaryPage, to output: inout ByteWriter) {
    for (index, block) in page.blocks.enumerated() {
      switch block {
      case .heading(let level, let text):
        if index > 0 { output.append("\n") }
        let text = DisplayWidth.plain(text)
        line(text, &output)
        if level < 3 {
          line(
            String(repeating: level == 1 ? "=" : "-", count: min(width, DisplayWidth.of(text))),
            &output)
        }
      case .paragraph(let text): line(DisplayWidth.plain(text), &output)
      case .table(let rows, let right): write(rows, right, to: &output)
      case .list(let items):
        for item in items { line("- " + DisplayWidth.plain(item), &output) }
      }
    }
  }

  private func write(_ rows: [[String]], _ right: Set<Int>, to output: inout ByteWriter) {
    let columns = SummaryColumns.used(rows)
    let cells = rows.map { row in columns.map { DisplayWidth.plain(row[$0]) } }
    let widths = columns.indices.map { column in
      min(48, cells.map { DisplayWidth.of($0[column]) }.max() ?? 0)
    }
    for row in cells {
      var text = ""
      for (index, cell) in row.enumerated() {
        let isLast = index == row.count - 1
        let shown = DisplayWidth.cut(cell, to: widths[index])
        text +=
          isLast
          ? shown
          : DisplayWidth.fit(
            shown, to: widths[index], alignedRight: right.contains(columns[index])) + "  "
      }
      while text.last == " " { text.removeLast() }
      line("  " + text, &output)
    }
  }

  private func line(_ text: String, _ output: inout ByteWriter) {
    output.append(text)
    output.append("\n")
  }
}
