/// A page taken to pieces as strictly as a reader of XML would.
struct Page {
  private static let empty: Set<String> = [
    "meta", "link", "br", "input", "rect", "circle", "polyline", "text/",
  ]

  var faults: [String] = []
  var identifiers: [String] = []
  /// What `href` and the like lead to.
  var references: [String] = []
  /// The text of the report in the part that shows it, without marks and without what was added.
  var source = ""

  init(_ text: String) {
    var open: [String] = []
    var rest = Substring(text)
    var added = 0
    while let start = rest.firstIndex(of: "<") {
      if isSource(open), added == 0 { source += Page.plain(rest[..<start]) }
      rest = rest[rest.index(after: start)...]
      guard let end = rest.firstIndex(of: ">") else {
        faults.append("an element does not end")
        return
      }
      let tag = rest[..<end]
      rest = rest[rest.index(after: end)...]
      let name = String(tag.prefix { $0 != " " && $0 != "/" || tag.first == "/" && $0 == "/" })
      if tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        let closed = open.popLast()?.split(separator: " ").first.map(String.init)
        if closed != String(name.dropFirst()) { faults.append("\(closed ?? "") ends with \(tag)") }
        if added > open.count { added = 0 }
        continue
      }
      note(tag)
      if name == "script" || name == "style" {
        guard let close = rest.firstRange(of: "</\(name)>") else { return }
        rest = rest[close.upperBound...]
        continue
      }
      if tag.hasSuffix("/") || Page.empty.contains(name) { continue }
      open.append(String(tag))
      if added == 0, name == "aside" || tag.hasPrefix("a class=\"flag") { added = open.count }
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
  }

  private func isSource(_ open: [String]) -> Bool {
    guard let section = open.firstIndex(where: { $0.hasPrefix("section class=\"src") }) else {
      return false
    }
    return open.count > section + 1 && open[section + 1].hasPrefix("div")
  }

  private mutating func note(_ tag: Substring) {
    let attributes = tag.split(separator: "\"", omittingEmptySubsequences: false)
    for (name, value) in zip(attributes, attributes.dropFirst()) {
      if name.hasSuffix(" id=") { identifiers.append(String(value)) }
      if name.hasSuffix("href=") || name.hasSuffix(" src=") { references.append(String(value)) }
      if name.hasSuffix("labelledby=") {
        references += value.split(separator: " ").map { "#\($0)" }
      }
      if name.contains(" on"), name.hasSuffix("=") { faults.append("a handler: \(tag)") }
    }
  }

  /// A text with its escapes undone.
  static func plain(_ text: Substring) -> String {
    var plain = String(text)
    for (escape, mark) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      plain = plain.replacing(escape, with: mark)
    }
    return plain
  }

  /// What is left of a text without spaces and the lines that draw tables.
  static func essence(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.value > 0x20 && $0 != "|" && $0 != "-" && $0 != ":" && $0 != "+" && $0 != "="
        }))
  }
}
