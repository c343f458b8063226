import Foundation
import ReportKit
import Testing

/// The whole summary of each Fixture, byte for byte; `RECORD=1 swift test` rewrites them, and fails.
@Suite("Goldens of summaries")
struct SummaryGoldenTests {
  static let stems =
    (try? Checkout.stems(in: Checkout.url("Fixtures"), ending: ".txt")) ?? []

  @Test("Fixtures are there")
  func fixtures() { #expect(SummaryGoldenTests.stems.count >= 7) }

  @Test("Markdown stands", arguments: stems)
  func markdown(_ stem: String) throws {
    try check(stem, .markdown, ending: "md")
  }

  @Test("JSON stands", arguments: stems)
  func json(_ stem: String) throws {
    try check(stem, .json, ending: "json")
  }

  @Test("English stands")
  func english() throws {
    try check("city-2021", .markdown, ending: "en.md", isChinese: false)
  }

  @Test("Plain text stands")
  func plain() throws {
    try check("college-2023", .text, ending: "txt")
  }

  private func check(
    _ stem: String, _ format: SummaryFormat, ending: String, isChinese: Bool = true
  ) throws {
    let path = "Fixtures/\(stem).txt"
    let report = [UInt8](try Data(contentsOf: Checkout.url(path)))
    let bytes = try Summarised.bytes(report, named: path, as: format, isChinese: isChinese)
    try Recorded.check(bytes, against: "Tests/Summaries/\(stem).\(ending)")
  }
}
