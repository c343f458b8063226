/// The forms in which findings are written.
package enum CheckFormat: String, Sendable, Hashable, CaseIterable, OutputFormat {
  /// Findings with excerpts, for people.
  case text
  /// One finding a line, for editors: `path:line:col: severity: [rule] message`.
  case line
  /// One object with every report, its findings and coverage.
  case json
  /// One finding, relation or report a line, for programs that read as it comes.
  case ndjson
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// JUnit's XML: a test case a relation.
  case junit
  /// RFC 4180, for spreadsheets.
  case csv

  package init?(ending: String) {
    switch ending {
    case "txt": self = .text
    case "xml": self = .junit
    default: self.init(rawValue: ending)
    }
  }
}
