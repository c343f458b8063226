import ReportKit
import Testing

/// A line of the catalogue's source, taken apart: `教师 & 双师型,双师素质 ! 占 | kind=… # person`.
///
/// The catalogue itself keeps what it understands and drops the rest; the tests look at what is written.
struct CatalogueWording: Sendable {
  /// The indicator's key.
  let key: String
  /// The line as written.
  let line: String
  /// Whether it is a row of an official table (`@ table > parent > row`).
  let isRow: Bool
  /// The wording; of a row, its label.
  let word: String
  /// Of a row, the name of its table.
  private(set) var table = ""
  /// Of a row, the labels of the rows that it is a part of, the outermost first.
  private(set) var parents: [String] = []
  /// Groups of words of which each needs one in the sentence.
  private(set) var contexts: Set<Set<String>> = []
  /// Words that rule the wording out.
  private(set) var forbidden: Set<String> = []
  private(set) var dimensions: [(name: String, value: String)] = []
  /// The classes of unit that it takes, the indicator's own where it names none.
  private(set) var classes: Set<String>

  init(_ line: String, of entry: CatalogueEntry) {
    self.line = line
    key = entry.key
    classes = Set(entry.classes)
    let isRow = line.hasPrefix("@")
    self.isRow = isRow
    let marks = isRow ? "!|" : "&!|#"
    let body = isRow ? line.dropFirst() : line[...]
    let end = body.firstIndex { marks.contains($0) } ?? body.endIndex
    if isRow {
      let labels = CatalogueWording.items(body[..<end], ">")
      word = labels.last ?? ""
      table = labels.first ?? ""
      parents = labels.dropFirst().dropLast()
      contexts = Set(parents.map { [$0] })
    } else {
      word = CatalogueWording.trimmed(body[..<end])
    }
    read(conditions: body[end...])
  }

  private mutating func read(conditions: Substring) {
    var rest = conditions
    while let mark = rest.popFirst() {
      let body = rest.prefix { !"&!|#".contains($0) }
      rest = rest[body.endIndex...]
      switch mark {
      case "&": contexts.insert(Set(CatalogueWording.items(body, ",")))
      case "!": forbidden.formUnion(CatalogueWording.items(body, ","))
      case "#": classes = Set(CatalogueWording.items(body, " "))
      default:
        dimensions += CatalogueWording.items(body, ";").map { item in
          let parts = CatalogueWording.items(item[...], "=")
          return (parts.first ?? "", parts.count == 2 ? parts[1] : "")
        }
      }
    }
  }

  private static func items(_ text: Substring, _ separator: Character) -> [String] {
    text.split(separator: separator).map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension CatalogueWording {
  static let entries = Catalogue.builtIn.indicators.map(CatalogueEntry.init)

  /// Every line of the shipped catalogue.
  static let all = entries.flatMap { entry in
    entry.lines.map { CatalogueWording($0, of: entry) }
  }
}

extension CatalogueWording: CustomTestStringConvertible, CustomStringConvertible {
  var description: String { "\(key): \(line)" }
  var testDescription: String { description }
}
