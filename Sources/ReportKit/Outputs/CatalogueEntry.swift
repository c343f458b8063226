/// What the catalogue's source says of one indicator, for people: the scan needs none of it.
package struct CatalogueEntry: Sendable {
  package let key: String
  package let name: String
  /// The classes of unit, as the source names them; the usual one first.
  package let classes: [String]
  package let definition: String
  package let dimensions: [String]
  /// The wordings in the order of the source, rows of official tables (`@ …`) among them.
  package let lines: [String]

  /// Every wording, with its conditions as the source writes them.
  package var aliases: [String] { lines.filter { !$0.hasPrefix("@") } }
  /// The rows of official tables: `落实政策表 > 教职工总数`.
  package var tableRows: [String] {
    lines.filter { $0.hasPrefix("@") }.map { CatalogueEntry.trimmed($0.dropFirst()) }
  }

  package init(_ indicator: Catalogue.Indicator) {
    let text = Bytes(CatalogueText.domains[indicator.domain])
    var source = Lines(text: text, place: indicator.line)
    let fields = (source.next() ?? "").split(
      separator: "|", maxSplits: 3, omittingEmptySubsequences: false
    ).map(CatalogueEntry.trimmed)
    key = indicator.key
    name = fields.count > 1 ? fields[1] : ""
    classes = fields.count > 2 ? fields[2].split(separator: " ").map(String.init) : []
    definition = fields.count > 3 ? fields[3] : ""
    dimensions = DimensionKey.allCases.filter(indicator.takes).map { "\($0.name)" }
    var wordings: [String] = []
    // The lines that belong to an indicator are indented.
    while let line = source.next(), line.hasPrefix(" ") {
      let body = CatalogueEntry.trimmed(line[...])
      if !body.isEmpty, !body.hasPrefix("%"), !body.hasPrefix("~") { wordings.append(body) }
    }
    lines = wordings
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The lines of a literal from a place on.
  private struct Lines {
    let text: Bytes
    var place: Int

    mutating func next() -> String? {
      guard place < text.count else { return nil }
      let start = place
      while place < text.count, text.base[place] != 0x0A { place += 1 }
      defer { place += 1 }
      return text.string(start..<place)
    }
  }
}

extension Catalogue {
  /// The entries whose key, name, wordings or definition contain a word, whatever the case of its
  /// letters; all for an empty word.
  package func entries(containing word: String) -> [CatalogueEntry] {
    let entries = indicators.map(CatalogueEntry.init)
    guard !word.isEmpty else { return entries }
    let wanted = Array(word.lowercased().utf8)
    return entries.filter { entry in
      let texts = [entry.key, entry.name, entry.definition] + entry.aliases
      return texts.contains { Catalogue.contains(Array($0.lowercased().utf8), wanted) }
    }
  }

  private static func contains(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard text.count >= wanted.count else { return false }
    return (0...text.count - wanted.count).contains { text[$0...].starts(with: wanted) }
  }
}
