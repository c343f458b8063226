import Foundation
import ReportKit
import Testing

/// The whole output for each fixture report, as committed in `Fixtures/NAME.golden.ndjson`.
///
/// A change that improves one sentence may spoil another; here every one of them is seen.
@Suite("Goldens") struct GoldenTests {
  private static let ending = ".golden.ndjson"

  static let names =
    (try? Checkout.stems(in: Checkout.url("Fixtures"), ending: ".txt")) ?? []

  @Test(arguments: names)
  func outputStands(_ name: String) throws {
    let path = "Fixtures/\(name).txt"
    let bytes = [UInt8](try Data(contentsOf: Checkout.url(path)))
    let report = ReportResult(path: path, analysis: try ReportAnalyzer().analyze(bytes))
    var output: [UInt8] = []
    var bytesOut = ByteWriter { part in
      output.append(contentsOf: part)
      return true
    }
    var writer = FactWriter(.ndjson, catalogue: .builtIn)
    writer.begin(&bytesOut)
    writer.write(report, to: &bytesOut)
    writer.end(&bytesOut)
    try Recorded.check(output, against: "Fixtures/\(name)\(GoldenTests.ending)")
  }

  /// A golden whose report is gone tests nothing.
  @Test func everyGoldenHasItsReport() throws {
    #expect(GoldenTests.names.count >= 7)
    let goldens = try Checkout.stems(in: Checkout.url("Fixtures"), ending: GoldenTests.ending)
    #expect(goldens == GoldenTests.names)
  }
}
