/// What `vetreport extract --format json` writes: reports one after another.
public struct ReportSet: Codable, Sendable, Hashable {
  /// Grows when a field changes its meaning.
  public var schemaVersion: Int
  /// What wrote it: `vetreport 0.1.0`.
  public var generator: String
  /// The reports, in the order of the inputs.
  public var reports: [Report]
}
