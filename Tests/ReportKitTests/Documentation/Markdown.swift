import Foundation

/// As much of Markdown as the tests of the documentation need.
enum Markdown {
  /// What stands between single backquotes, outside of fenced code.
  static func codeSpans(_ text: String) -> [String] {
    proseLines(text).flatMap { line in
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  /// What stands between double backquotes: links to symbols, ` ``Fact/value`` `.
  static func symbolLinks(_ text: String) -> [[Substring]] {
    proseLines(text).flatMap { line in
      line.components(separatedBy: "``").enumerated().filter { $0.offset % 2 == 1 }
        .map { $0.element.split(separator: "/") }
    }
  }

  /// The articles that `<doc:Name>` links to.
  static func articleLinks(_ text: String) -> [String] {
    proseLines(text).flatMap { line in
      line.split(separator: "<").filter { $0.hasPrefix("doc:") }
        .map { String($0.dropFirst(4).prefix { $0 != ">" }) }
    }
  }

  /// The cells of all table rows below their headers.
  static func tableRows(_ text: String) -> [[String]] {
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    return lines.filter { !$0.hasPrefix("| ---") && !$0.hasPrefix("| Chinese") }
      .map { line in
        line.dropFirst().dropLast().split(separator: "|").map(trimmed)
      }
  }

  /// The type or the member of a type that a code span names: `Table` of `Table.Row`; nil for others.
  static func declaredName(_ code: String) -> Substring? {
    let name = code.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard let first = name.first, first.isUppercase, name.contains(where: \.isLowercase) else {
      return nil
    }
    // A path is told by its ending, `1.2 …` and sentences are no names.
    let rest = code.dropFirst(name.count)
    guard rest.isEmpty || rest.first == "." || rest.first == "(" else { return nil }
    return name
  }

  /// The types that a source declares.
  static func declaredTypes(_ sources: String) -> Set<Substring> {
    let keywords: Set<Substring> = ["struct", "enum", "class", "typealias", "protocol"]
    var types: Set<Substring> = []
    for line in sources.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }
      for (word, next) in zip(words, words.dropFirst()) where keywords.contains(Substring(word)) {
        types.insert(Substring(next).prefix { $0.isLetter || $0.isNumber })
      }
    }
    return types
  }

  private static func proseLines(_ text: String) -> [Substring] {
    var isCode = false
    return text.split(separator: "\n").filter { line in
      let isFence = line.hasPrefix("```")
      if isFence { isCode.toggle() }
      return !isCode && !isFence
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
