import Foundation
import Testing

/// Each file in `Transcripts` is a session: `$ ` lines are run, what follows is expected.
///
/// Standard output stands as it is, lines of standard error after `! `, a status other than 0 as `[3]`,
/// an empty line as `·`.
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
    let program = try Vetreport()
    defer { program.remove() }
    try TranscriptTests.addReports(to: program)
    let actual = try TranscriptTests.play(expected, program)
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
    let folder = program.path("reports")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try program.write("reports/b.txt", "全校教职工 60 人。\n")
    try program.write("reports/a.md", "图书馆藏书 3.2 万册。\n")
    try program.write("reports/notes.doc", "9 人\n")
    try FileManager.default.createDirectory(
      at: program.path("nothing"), withIntermediateDirectories: true)
  }

  /// Runs every command of a session and writes it anew; notes and blank lines stay.
  private static func play(_ session: String, _ program: Vetreport) throws -> String {
    var lines: [String] = []
    var isExpected = false
    for line in session.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") || (line.isEmpty && lines.last?.isEmpty != true) {
        isExpected = false
        lines.append(String(line))
      } else if line.hasPrefix("$ ") {
        isExpected = true
        lines.append(String(line))
        lines += try answer(to: String(line.dropFirst(2)), program)
      } else if !isExpected {
        lines.append(String(line))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func answer(to command: String, _ program: Vetreport) throws -> [String] {
    let result = try program.shell(command)
    func lines(_ text: String, _ mark: String) -> [String] {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last?.isEmpty == true { lines.removeLast() }
      // An empty line would end the answer.
      return lines.map { mark + ($0.isEmpty ? "·" : $0) }
    }
    var answer = lines(result.text, "") + lines(result.errors, "! ")
    if result.status != 0 { answer.append("[\(result.status)]") }
    return answer
  }
}
