/// What writes the outputs.
package enum Generator {
  package static let name = "vetreport"
  /// As `--version` prints it.
  package static let version = "0.1.0"
  /// Name and version, as the outputs give them.
  static let text = "\(name) \(version)"
}
