/// The forms in which facts are written.
package enum FactFormat: String, Sendable, Hashable, CaseIterable {
  /// One fact a line, for programs that read as it comes.
  case ndjson
  /// One object with every report and its facts.
  case json
  /// RFC 4180, for spreadsheets.
  case csv
  /// Columns for people.
  case table
}

/// What was read, where from.
package struct ReportResult: Sendable {
  /// As the user named it.
  package var path: String
  package var analysis: Analysis

  package init(path: String, analysis: Analysis) {
    self.path = path
    self.analysis = analysis
  }
}
