import Foundation
import Testing

/// What README offers to copy works as it stands there.
@Suite struct ReadmePiecesTests {
  private static let readme =
    (try? String(
      contentsOf: FormatTests.fixtures.deletingLastPathComponent()
        .appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

  /// The blocks of one language, in their order.
  private static func blocks(_ language: String) -> [String] {
    readme.components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
  }

  /// A repository with a sound report that is committed, and a faulty one that is not.
  private func repository() throws -> Vetreport? {
    let program = try Vetreport()
    let line = """
      command -v git > /dev/null || exit 77
      git init -q . && git config user.email a@b.c && git config user.name n
      mkdir reports
      """
    guard try program.shell(line).status == 0 else { return nil }
    try program.write("reports/sound.txt", ExampleReport.sound)
    try program.write("reports/报告 -1.txt", ExampleReport.faulty)
    return program
  }

  @Test func theHookRefusesAReportThatContradictsItself() throws {
    let hook = try #require(ReadmePiecesTests.blocks("sh").first { $0.hasPrefix("#!/bin/sh") })
    guard let program = try repository() else { return }
    defer { program.remove() }
    try program.write(".git/hooks/pre-commit", hook + "\n")
    let first = try program.shell(
      "chmod +x .git/hooks/pre-commit; git add reports/sound.txt; git commit -qm one")
    #expect(first.status == 0, "\(first.errors)")
    let second = try program.shell("git add reports; git commit -qm two")
    #expect(second.status != 0)
    #expect((second.text + second.errors).contains("reports/报告 -1.txt:7:34: error: [share.stated]"))
    // What is no report does not call the program at all.
    let third = try program.shell("git reset -q; echo 1 > a.c; git add a.c; git commit -qm three")
    #expect(third.status == 0, "\(third.errors)")
  }

  @Test func theWorkflowsStepChecksTheReports() throws {
    let workflow = try #require(
      ReadmePiecesTests.blocks("yaml").first { $0.contains("runs-on:") })
    let step = try #require(workflow.components(separatedBy: "name: check\n").last)
    let lines =
      step.components(separatedBy: "run: |\n").last?
      .components(separatedBy: "      - uses").first ?? ""
    let command = lines.replacingOccurrences(of: ".vetreport/.build/release/", with: "")
    guard let program = try repository() else { return }
    defer { program.remove() }
    let result = try program.shell(command)
    #expect(result.status == 1, "\(result.errors)")
    #expect(result.text.hasPrefix("::error file=reports/报告 -1.txt,line=7,"))
    let names = try FileManager.default.contentsOfDirectory(atPath: program.place.path)
    #expect(Set(names).isSuperset(of: ["vetreport.sarif", "vetreport.xml"]))
  }

  @Test func theSettingsAreUnderstood() throws {
    let settings = try #require(ReadmePiecesTests.blocks("json").first)
    let program = try Vetreport()
    defer { program.remove() }
    try FileManager.default.createSymbolicLink(
      at: program.path("Fixtures"), withDestinationURL: FormatTests.fixtures)
    try program.write(".vetreport.json", settings)
    let first = try program.shell(
      "vetreport check --write-baseline known.json Fixtures/school-2019.txt")
    #expect(first.status == 0)
    #expect(first.errors.isEmpty, "\(first.errors)")
    #expect(first.text.contains("(suppressed: of all full-time teachers)"))
  }
}
