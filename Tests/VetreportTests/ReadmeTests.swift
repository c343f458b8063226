import Foundation
import Testing

/// README's examples answer what is printed there; `RECORD=1` rewrites them, and fails.
@Suite struct ReadmeTests {
  private static let root = FormatTests.fixtures.deletingLastPathComponent()
  private static let fence = "```console\n"

  @Test func examplesAnswerAsPrinted() throws {
    let file = ReadmeTests.root.appendingPathComponent("README.md")
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard Vetreport.hasTools(for: expected) else { return }
    let program = try Vetreport()
    defer { program.remove() }
    try FileManager.default.createSymbolicLink(
      at: program.path("Fixtures"), withDestinationURL: FormatTests.fixtures)
    let parts = expected.components(separatedBy: ReadmeTests.fence)
    #expect(parts.count > 5)
    var actual = parts[0]
    for part in parts.dropFirst() {
      let pieces = part.components(separatedBy: "\n```\n")
      actual += ReadmeTests.fence + (try Session.play(pieces[0], program)) + "\n```\n"
      actual += pieces.dropFirst().joined(separator: "\n```\n")
    }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try actual.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded README.md; look at what changed, then run without RECORD")
    } else {
      #expect(actual == expected, "README.md differs; RECORD=1 rewrites its examples")
    }
  }
}
