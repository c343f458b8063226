/// A comparison as a table of Markdown, with what was found below it.
struct MarkdownComparison {
  let words: ComparisonWords

  func write(_ item: ComparedReports, to output: inout ByteWriter) {
    let comparison = item.comparison
    output.append("# \(words.title)\n\n")
    if comparison.rows.isEmpty {
      output.append("\(words.noRows)\n")
    } else {
      row([words.indicator] + words.names(comparison.columns), &output)
      output.append("| :--- |" + comparison.columns.map { _ in " ---: |" }.joined() + "\n")
      for one in comparison.rows {
        let cells = comparison.columns.indices.map { words.cell(one, $0, comparison) }
        row([words.name(ComparedIndicator(one.key), one.key)] + cells, &output)
      }
      output.append("\n\(words.legend)\n")
    }
    output.append("\n## \(words.findings)\n\n")
    if item.findings.isEmpty { output.append("\(words.noFindings)\n") }
    for (column, finding) in item.findings {
      let place = finding.claim.place
      let path = MarkdownComparison.escape(comparison.columns[column].path)
      output.append(
        "- **\(words.severity(finding.severity))** `\(finding.ruleId)` "
          + MarkdownComparison.escape(words.text(finding.message))
          + " — \(path):\(place.line):\(place.column)\n")
    }
  }

  private func row(_ cells: [String], _ output: inout ByteWriter) {
    output.append("|")
    for cell in cells { output.append(" " + MarkdownComparison.escape(cell) + " |") }
    output.append("\n")
  }

  /// A text as itself: no mark of Markdown or HTML in it means anything.
  static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "|", "*", "_", "`", "<", ">", "[", "]", "#", "~", "&":
        result.append("\\")
        result.append(scalar)
      case "\n", "\r", "\t": result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
