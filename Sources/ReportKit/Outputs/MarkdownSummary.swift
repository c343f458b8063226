/// A summary as Markdown.
struct MarkdownSummary {
  func write(_ page: SummaryPage, to output: inout ByteWriter) {
    for (index, block) in page.blocks.enumerated() {
      if index > 0 { output.append("\n") }
      switch block {
      case .heading(let level, let text):
        output.append(String(repeating: "#", count: level) + " " + plain(text) + "\n")
      case .paragraph(let text): output.append(plain(text) + "\n")
      case .table(let rows, let right): write(rows, right, to: &output)
      case .list(let items):
        for item in items { output.append("- " + plain(item) + "\n") }
      }
    }
  }

  private func write(_ rows: [[String]], _ right: Set<Int>, to output: inout ByteWriter) {
    // A column that says nothing in any row is left out.
    let columns = SummaryColumns.used(rows)
    for (index, row) in rows.enumerated() {
      output.append("| " + columns.map { plain(row[$0]) }.joined(separator: " | ") + " |\n")
      if index == 0 {
        let marks = columns.map { right.contains($0) ? "---:" : "---" }
        output.append("| " + marks.joined(separator: " | ") + " |\n")
      }
    }
  }

  /// Text of the report that is no mark of Markdown or HTML.
  private func plain(_ text: String) -> String {
    var clean = ""
    for character in text {
      switch character {
      case "|", "*", "_", "`", "[", "]", "\\", "#", "~": clean += "\\\(character)"
      case "<": clean += "&lt;"
      case ">": clean += "&gt;"
      case "&": clean += "&amp;"
      default: clean.append(character.isNewline ? " " : character)
      }
    }
    return clean
  }
}

/// The columns of a table in which something is said.
enum SummaryColumns {
  static func used(_ rows: [[String]]) -> [Int] {
    (rows.first ?? []).indices.filter { column in
      rows.dropFirst().contains { $0.indices.contains(column) && !$0[column].isEmpty }
    }
  }
}
