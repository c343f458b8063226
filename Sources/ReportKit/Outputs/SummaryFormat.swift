/// The forms in which a summary is written.
package enum SummaryFormat: String, Sendable, Hashable, CaseIterable, OutputFormat {
  /// Headings, tables and sentences, for documents.
  case markdown
  /// A page of its own with the whole source text.
  case html
  /// The same as Markdown without its marks, for terminals.
  case text
  /// The values.
  case json

  package init?(ending: String) {
    switch ending {
    case "md": self = .markdown
    case "htm": self = .html
    case "txt": self = .text
    default: self.init(rawValue: ending)
    }
  }
}
