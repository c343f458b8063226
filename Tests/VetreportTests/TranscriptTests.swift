import Foundation
import Testing

/// Each file in `Transcripts` is a `Session` that must go as it is written.
///
/// `RECORD=1 swift test` rewrites the files, and fails, so that nobody records by mistake.
@Suite struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: names)
  func sessionStands(_ name: String) throws {
    let file = TranscriptTests.folder.appendingPathComponent(name)
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard Vetreport.hasTools(for: expected) else { return }
    let program = try Vetreport()
    defer { program.remove() }
    try TranscriptTests.addReports(to: program)
    let actual = try Session.play(expected, program)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try actual.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); look at what changed, then run without RECORD")
    } else {
      #expect(actual == expected, "\(name) differs; RECORD=1 rewrites it")
    }
  }

  @Test func sessionsAreThere() { #expect(TranscriptTests.names.count >= 6) }

  /// The reports that the sessions speak of.
  private static func addReports(to program: Vetreport) throws {
    try program.write("school.txt", ExampleReport.text)
    try program.write("faulty.txt", ExampleReport.faulty)
    try program.write("sound.txt", ExampleReport.sound)
    let folder = program.path("reports")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try program.write("reports/b.txt", "全校教职工 60 人。\n")
    try program.write("reports/a.md", "图书馆藏书 3.2 万册。\n")
    try program.write("reports/notes.doc", "9 人\n")
    try FileManager.default.createDirectory(
      at: program.path("nothing"), withIntermediateDirectories: true)
  }
}
