import Foundation
import ReportKit

/// The reports of `Fixtures/` with their models.
enum Fixture {
  /// The report with this name, as the library reads it.
  static func report(_ name: String) throws -> Report {
    try ReportAnalyzer().analyze(Checkout.url("Fixtures/\(name).txt").path)
  }
}

extension Statement {
  /// The value as printed by the outputs: `118`, `26.49`.
  var text: String? { value?.description }
}

extension [Figure] {
  /// Values by what is stated of one dimension: `fiscal 82157000`.
  func texts(by key: DimensionKey) -> [String] {
    map { "\($0.dimensions[key] ?? "-") \($0.value)" }
  }
}
