/// The forms in which findings are written.
package enum CheckFormat: String, Sendable, Hashable, CaseIterable {
  /// One object with every report, its findings and coverage.
  case json
}
