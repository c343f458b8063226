import Foundation
import FoundationXML
import ReportKit
import Testing

/// What the formats of `check` promise, on every report in `Fixtures` and on findings made by hand.
@Suite struct CheckFormatTests {
  private static let reports = FormatTests.reports

  private func checked(_ report: URL) throws -> CheckedReport {
    try CheckExample.checked(
      Array(try Data(contentsOf: report)), path: report.lastPathComponent)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  // MARK: - JSON

  @Test(arguments: reports, CheckShow.allCases)
  func jsonHoldsToTheSchema(_ report: URL, _ show: CheckShow) throws {
    let schema = try JSONSchema(Data(Written.bytes { CheckSchema.write(to: &$0) }))
    let text = CheckExample.written(.json, [try checked(report)]) { $0.show = show }
    #expect(schema.faults(in: try object(text)) == [])
  }

  @Test func jsonOfTheWorstHoldsToTheSchema() throws {
    let schema = try JSONSchema(Data(Written.bytes { CheckSchema.write(to: &$0) }))
    let report = try CheckExample.report(excuses: [0: .known, 1: .suppressed(reason: "看过")])
    let text = CheckExample.written(.json, [report, report], unchecked: ["c.txt: gone"]) {
      $0.show = .all
    }
    let whole = try object(text)
    #expect(schema.faults(in: whole) == [])
    let first = try #require((whole["reports"] as? [[String: Any]])?.first)
    let findings = try #require(first["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["message"] as? String == CheckExample.hostile })
    #expect(findings.count { $0["suppressed"] is [String: Any] } == 2)
    let relations = try #require(first["relations"] as? [[String: Any]])
    #expect(relations.first?["computed"] as? String == "235 ÷ 247 = 95.142%")
    #expect(
      Set(relations.compactMap { $0["verdict"] as? String })
        == Set(Verdict.allCases.map(\.rawValue)))
    #expect((whole["summary"] as? [String: Any])?["verified"] as? Int == 4)
    #expect(whole["unchecked"] as? [String] == ["c.txt: gone"])
  }

  /// A validator that lets everything pass would prove nothing.
  @Test func theSchemaRefuses() throws {
    let schema = try JSONSchema(Data(Written.bytes { CheckSchema.write(to: &$0) }))
    var whole = try object(CheckExample.written(.json, [try CheckExample.report()]))
    whole["coverage"] = ["figures": -1]
    #expect(schema.faults(in: whole).count >= 2)
  }

  @Test(arguments: reports)
  func everyMemberStandsWhereItSays(_ report: URL) throws {
    let data = try Data(contentsOf: report)
    let checked = try checked(report)
    let relations = checked.relations.flatMap { [$0.claim] + $0.operands }
    for member in relations + checked.findings.flatMap({ [$0.claim] + $0.evidence }) {
      let start = member.place.byteOffset
      let printed = data[start..<start + member.place.byteLength]
      #expect(String(decoding: printed, as: UTF8.self) == member.text)
      let line = data[..<start].count { $0 == 0x0A } + 1
      #expect(line == member.place.line)
    }
  }

  @Test(arguments: reports)
  func ndjsonIsAnObjectALine(_ report: URL) throws {
    let checked = try checked(report)
    let lines = CheckExample.written(.ndjson, [checked]) { $0.show = .all }
      .split(separator: "\n")
    let records = try lines.map { try object(String($0))["record"] as? String ?? "" }
    #expect(records.count { $0 == "finding" } == checked.findings.count)
    #expect(records.count { $0 == "relation" } == checked.relations.count)
    #expect(records.last == "report")
  }

  // MARK: - SARIF

  private static let standard = ProcessInfo.processInfo.environment["VETREPORT_CORPUS"]
    .map { URL(fileURLWithPath: $0).appendingPathComponent("schemas/sarif-schema-2.1.0.json") }
    .flatMap { try? Data(contentsOf: $0) }

  /// Runs the body with the OASIS schema, where its folder is given.
  private func withStandard(_ body: (JSONSchema) throws -> Void) throws {
    guard let data = CheckFormatTests.standard else { return }
    try body(try JSONSchema(data))
  }

  @Test(arguments: reports)
  func sarifHoldsToTheStandard(_ report: URL) throws {
    let text = CheckExample.written(.sarif, [try checked(report)]) { $0.show = .all }
    let log = try object(text)
    try withStandard { #expect($0.faults(in: log) == []) }
  }

  @Test func sarifOfNothingHoldsToTheStandard() throws {
    for unchecked in [[], ["no.txt: gone"]] {
      let log = try object(CheckExample.written(.sarif, [], unchecked: unchecked))
      try withStandard { #expect($0.faults(in: log) == []) }
      let run = try #require((log["runs"] as? [[String: Any]])?.first)
      #expect((run["results"] as? [Any])?.isEmpty == true)
      let invocation = (run["invocations"] as? [[String: Any]])?.first
      #expect(invocation?["executionSuccessful"] as? Bool == unchecked.isEmpty)
    }
  }

  @Test func sarifOfTheWorstHoldsToTheStandard() throws {
    let report = try CheckExample.report(excuses: [0: .known, 1: .suppressed(reason: "看过")])
    let text = CheckExample.written(.sarif, [report, report]) {
      $0.show = .all
      $0.hasBaseline = true
    }
    let log = try object(text)
    try withStandard { schema in
      #expect(schema.faults(in: log) == [])
      // And the validator sees what is wrong.
      var broken = log
      broken["version"] = "2.0"
      broken["runs"] = [["tool": [String: Any](), "columnKind": "bytes"]]
      #expect(schema.faults(in: broken).count >= 3)
    }
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let results = try #require(run["results"] as? [[String: Any]])
    let kinds = results.compactMap { $0["kind"] as? String }
    #expect(Set(kinds) == ["fail", "review", "open", "pass"])
    for result in results where result["kind"] as? String != "fail" {
      #expect(result["level"] as? String == "none")
    }
    #expect(results.count { $0["suppressions"] != nil } == 2)
    #expect(results.count { $0["baselineState"] as? String == "unchanged" } == 2)
    #expect(results.allSatisfy { $0["ruleIndex"] as? Int == 0 })
  }

  @Test(arguments: [
    ("a b.txt", "a%20b.txt"), ("报告.txt", "%E6%8A%A5%E5%91%8A.txt"), ("/r/a.txt", "file:///r/a.txt"),
    ("../a%.txt", "../a%25.txt"), ("a:b", "a%3Ab"), ("-", "-"),
  ])
  func sarifNamesFilesAsURIs(_ path: String, _ uri: String) throws {
    let log = try object(CheckExample.written(.sarif, [try CheckExample.report(path: path)]))
    let run = (log["runs"] as? [[String: Any]])?.first
    let artifact = (run?["artifacts"] as? [[String: Any]])?.first
    #expect((artifact?["location"] as? [String: Any])?["uri"] as? String == uri)
    #expect(URL(string: uri) != nil)
  }

  // MARK: - JUnit

  /// Counts what a CI service would.
  private final class Reader: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]
    var stated: [String: Int] = [:]
    var messages: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      counts[name, default: 0] += 1
      if let message = attributes["message"] { messages.append(message) }
      guard name == "testsuite" else { return }
      for key in ["tests", "failures", "errors", "skipped"] {
        stated[key, default: 0] += attributes[key].flatMap { Int($0) } ?? -1
      }
    }
  }

  private func read(_ text: String) -> Reader? {
    let parser = XMLParser(data: Data(text.utf8))
    let reader = Reader()
    parser.delegate = reader
    return parser.parse() ? reader : nil
  }

  @Test(arguments: reports)
  func junitIsWellFormed(_ report: URL) throws {
    let checked = try checked(report)
    let reader = try #require(read(CheckExample.written(.junit, [checked])))
    #expect(reader.counts["testcase"] == reader.stated["tests"])
    #expect(reader.counts["failure", default: 0] == reader.stated["failures"])
    #expect(reader.counts["skipped", default: 0] == reader.stated["skipped"])
    let alone = checked.findings.count { $0.relation < 0 }
    #expect(reader.counts["testcase"] == checked.relations.count + alone)
  }

  @Test func junitOfTheWorstIsWellFormed() throws {
    let report = try CheckExample.report(excuses: [2: .suppressed(reason: CheckExample.hostile)])
    let text = CheckExample.written(.junit, [report], unchecked: [CheckExample.hostile])
    let reader = try #require(read(text))
    #expect(reader.counts["testcase"] == reader.stated["tests"])
    // Five relations, one finding of its own that is suppressed and one that is a note; an input.
    #expect(reader.stated["tests"] == 8)
    #expect(reader.stated["errors"] == 1)
    #expect(reader.stated["failures"] == 1)
    #expect(reader.stated["skipped"] == 3)
    #expect(reader.messages.contains { $0.contains("\"q\" 'r' <&> ]]> ::error::x\r\nnext") })
  }

  // MARK: - The others

  @Test(arguments: reports)
  func csvHasOneWidth(_ report: URL) throws {
    let checked = try checked(report)
    let rows = CSV.rows(CheckExample.written(.csv, [checked]) { $0.show = .all })
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows.count == checked.findings.count + checked.relations.count + 2)
  }

  @Test func noCellStartsAFormula() throws {
    let rows = CSV.rows(CheckExample.written(.csv, [try CheckExample.report()]))
    let column = try #require(rows[0].firstIndex(of: "difference"))
    #expect(rows[1][column] == "'=0.27")
  }

  @Test func githubGetsTheWorstFirstAndEscaped() throws {
    let report = try CheckExample.report()
    let lines = CheckExample.written(.github, [report, report], unchecked: ["c: gone\naway"])
      .split(separator: "\n", omittingEmptySubsequences: false)
    let names = lines.filter { $0.hasPrefix("::") }.map { $0.dropFirst(2).prefix { $0 != " " } }
    #expect(
      names == [
        "error", "error", "error", "warning", "warning", "notice", "notice", "notice", "notice",
      ])
    #expect(lines.first == "::error title=vetreport::c: gone%0Aaway")
    let finding = lines[1]
    #expect(finding.hasPrefix("::error file=reports/a%2C b%3A%25.txt,line=4,endLine=4,col="))
    #expect(finding.contains("::50%25 of a,b:c;"))
    #expect(finding.contains("x%0D%0Anext"))
    #expect(lines.allSatisfy { $0.isEmpty || $0.hasPrefix("::") || $0.hasPrefix("vetreport: ") })
  }

  @Test func aFindingIsOneLine() throws {
    let report = try CheckExample.report(path: "a.txt")
    let lines = CheckExample.written(.line, [report]).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[2].hasPrefix("a.txt:4:34: error: [sum.parts] 50% of a,b:c;"))
    #expect(!lines.contains { $0.unicodeScalars.contains { $0.value < 0x20 } })
  }

  @Test(arguments: CheckFormat.allCases)
  func everyFormatTellsTheCoverage(_ format: CheckFormat) throws {
    let report = try checked(CheckFormatTests.reports[0])
    let text = CheckExample.written(format, [report])
    for count in [
      report.coverage.figures, report.coverage.typed, report.coverage.related,
      report.coverage.decided,
    ] {
      #expect(text.contains(String(count)))
    }
    #expect(text.contains("decided"))
  }

  @Test(arguments: CheckFormat.allCases, [true, false])
  func everyFormatIsPlainText(_ format: CheckFormat, _ isChinese: Bool) throws {
    let text = CheckExample.written(format, [try CheckExample.report()]) {
      $0.isChinese = isChinese
      $0.show = .all
    }
    #expect(text.contains(isChinese ? "占比不符" : "50%"))
    // What a message or a file holds may not steer a terminal; CSV keeps it for its reader.
    if format != .csv, format != .github {
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
    if format == .text || format == .line {
      #expect(!text.unicodeScalars.contains { $0 == "\u{9B}" || $0 == "\u{202E}" })
    }
  }
}
