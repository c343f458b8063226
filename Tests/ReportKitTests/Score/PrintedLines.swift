import ReportKit

/// A report's lines as code points: where annotations and facts are compared.
struct PrintedLines {
  private let lines: [[Unicode.Scalar]]

  init(_ text: String) {
    var lines: [[Unicode.Scalar]] = [[]]
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && !isAfterReturn) {
        lines.append([])
      } else if scalar != "\n" {
        lines[lines.count - 1].append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    self.lines = lines
  }

  /// Where an annotated text stands in its line; nil where the line does not have it.
  func span(of mention: GoldMention) -> Range<Int>? {
    guard lines.indices.contains(mention.line - 1) else { return nil }
    let line = lines[mention.line - 1]
    let text = Array(mention.text.unicodeScalars)
    let starts = line.indices.filter { line[$0...].starts(with: text) }
    let occurrence = mention.occurrence ?? 1
    if starts.indices.contains(occurrence - 1) {
      return starts[occurrence - 1]..<starts[occurrence - 1] + text.count
    }
    return brokenSpan(text, in: line)
  }

  /// A number broken over lines stands where the longest beginning of it ends the line.
  private func brokenSpan(_ text: [Unicode.Scalar], in line: [Unicode.Scalar]) -> Range<Int>? {
    let end = (line.lastIndex { !$0.properties.isWhitespace } ?? -1) + 1
    for length in stride(from: text.count, to: 0, by: -1)
    where line[..<end].suffix(length).elementsEqual(text.prefix(length)) {
      return end - length..<end
    }
    return nil
  }

  /// Where a fact stands in the line that it begins in.
  static func span(of fact: Fact) -> Range<Int> {
    let start = fact.source.column - 1
    let printed = fact.source.text.unicodeScalars.prefix { $0 != "\n" }
    return start..<start + printed.count
  }
}
