import ReportKit

/// The page of the documentation that lists the catalogue.
enum IndicatorPage {
  static let path = "Sources/ReportKit/ReportKit.docc/Indicators.md"

  /// Wordings of an indicator that the page shows; `vetreport explain KEY` shows all.
  private static let shownWordings = 8

  static func markdown() throws -> String {
    let domains = Dictionary(grouping: Catalogue.builtIn.indicators, by: \.domain)
    var page = """
      # Indicators

      What a report can state: \(Catalogue.builtIn.indicators.count) keys in \(domains.count) domains.

      This page is made from the catalogue's source and compared with it by a test. Behind a key's \
      Chinese name stand the classes of unit that it is stated in, the usual one first, and the \
      dimensions that words around the figure may state. Of the wordings the first are shown.

      """
    for domain in domains.keys.sorted() {
      let indicators = domains[domain] ?? []
      let name = String(indicators[0].key.prefix { $0 != "." })
      page += "\n## \(name)\n\n"
      page += try SourceComments.comment(above: "static let \(name): StaticString", in: folder)
      page += "\n"
      for indicator in indicators { page += section(CatalogueEntry(indicator)) }
    }
    return page
  }

  private static let folder = "Sources/ReportKit/Facts/Catalogue"

  private static func section(_ entry: CatalogueEntry) -> String {
    var text = "\n### \(entry.key)\n\n\(entry.name) · \(entry.classes.joined(separator: ", "))"
    if !entry.dimensions.isEmpty { text += " · by \(entry.dimensions.joined(separator: ", "))" }
    text += "\n\n\(entry.definition)\n\n"
    let wordings = entry.lines.map { CatalogueWording($0, of: entry) }
    for (table, rows) in officialRows(wordings) {
      text += "- \(table): \(rows.joined(separator: "; "))\n"
    }
    let words = distinct(wordings.filter { !$0.isRow }.map(\.word))
    let rest = words.count - shownWordings
    text += "- Wordings: \(words.prefix(shownWordings).joined(separator: ", "))"
    return text + (rest > 0 ? " and \(rest) more\n" : "\n")
  }

  /// The rows by their table, both in the order of the source.
  private static func officialRows(_ wordings: [CatalogueWording]) -> [(String, [String])] {
    let rows = wordings.filter(\.isRow)
    return distinct(rows.map(\.table)).map { table in
      let labels = rows.filter { $0.table == table }
        .map { ($0.parents + [$0.word]).joined(separator: " > ") }
      return (table, distinct(labels))
    }
  }

  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}
