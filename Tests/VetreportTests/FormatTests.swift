import Foundation
import ReportKit
import Testing

/// What the formats promise, on every report in `Fixtures`.
@Suite struct FormatTests {
  static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// Our own reports, and the real ones where their folder is given.
  static let reports = ([fixtures] + corpus).flatMap(texts)

  private static let corpus =
    (ProcessInfo.processInfo.environment["VETREPORT_CORPUS"])
    .map { [URL(fileURLWithPath: $0).appendingPathComponent("reports")] } ?? []

  private static func texts(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map(folder.appendingPathComponent)
  }

  /// All facts of a report in one format.
  private func written(_ format: FactFormat, _ report: URL) throws -> [UInt8] {
    let data = try Data(contentsOf: report)
    let analysis = try ReportAnalyzer().analyze(Array(data))
    var writer = FactWriter(format, catalogue: .builtIn)
    return Written.bytes { output in
      writer.begin(&output)
      writer.write(ReportResult(path: report.lastPathComponent, analysis: analysis), to: &output)
      writer.end(&output)
    }
  }

  @Test(arguments: reports)
  func everyLineHoldsToTheSchema(_ report: URL) throws {
    let schema = try JSONSchema(Data(Written.bytes { FactsSchema.write(to: &$0) }))
    let lines = try written(.ndjson, report).split(separator: 0x0A)
    #expect(!lines.isEmpty)
    for line in lines {
      let value = try JSONSerialization.jsonObject(with: Data(line))
      #expect(schema.faults(in: value) == [], "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test(arguments: reports)
  func jsonHoldsTheSameFacts(_ report: URL) throws {
    let data = Data(try written(.json, report))
    let whole = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(whole["schemaVersion"] as? Int == 1)
    let object = try #require((whole["reports"] as? [[String: Any]])?.first)
    #expect(object["path"] as? String == report.lastPathComponent)
    let facts = try #require(object["facts"] as? [[String: Any]])
    let lines = try written(.ndjson, report).split(separator: 0x0A)
    #expect(
      facts.compactMap { $0["id"] as? String }
        == (try lines.map { line in
          let fact = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
          return fact?["id"] as? String ?? ""
        }))
  }

  @Test(arguments: reports)
  func everyReportHoldsToTheSchema(_ report: URL) throws {
    let schema = try JSONSchema(Data(Written.bytes { ReportSchema.write(to: &$0) }))
    let data = Data(try written(.json, report))
    let whole = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let reports = try #require(whole["reports"] as? [Any])
    #expect(reports.count == 1)
    for report in reports { #expect(schema.faults(in: report) == []) }
  }

  /// A validator that lets everything pass would prove nothing.
  @Test func theSchemaOfAReportRefuses() throws {
    let schema = try JSONSchema(Data(Written.bytes { ReportSchema.write(to: &$0) }))
    let report = try #require(FormatTests.reports.first)
    let data = Data(try written(.json, report))
    let whole = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    var object = try #require((whole["reports"] as? [[String: Any]])?.first)
    #expect(schema.faults(in: object).isEmpty)
    object["teachers"] = ["wizards": [String: Any]()]
    #expect(schema.faults(in: object).contains { $0.hasPrefix("$.teachers") })
    object["teachers"] = ["staff": ["parts": [["value": "3"]], "related": [Any]()]]
    #expect(schema.faults(in: object).contains { $0.hasPrefix("$.teachers.staff.parts[]") })
    object["teachers"] = nil
    #expect(schema.faults(in: object).contains { $0.hasPrefix("$: required") })
  }

  @Test(arguments: reports)
  func theSourceIsWhatStandsThere(_ report: URL) throws {
    let data = try Data(contentsOf: report)
    for fact in try ReportAnalyzer().facts(in: Array(data)) {
      let start = fact.source.byteOffset
      let printed = data[start..<start + fact.source.byteLength]
      #expect(String(decoding: printed, as: UTF8.self) == fact.source.text)
      let before = data[..<start].split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(before.count == fact.source.line)
      let column = String(decoding: before.last ?? Data(), as: UTF8.self).unicodeScalars.count + 1
      #expect(column == fact.source.column)
    }
  }

  @Test(arguments: reports)
  func csvHasOneWidth(_ report: URL) throws {
    let rows = CSV.rows(String(decoding: try written(.csv, report), as: UTF8.self))
    #expect(rows.first?.count == 23)
    #expect(rows.allSatisfy { $0.count == 23 })
    let facts = try written(.ndjson, report).split(separator: 0x0A).count
    #expect(rows.count == facts + 1)
  }

  @Test(arguments: reports)
  func noTableLineIsWiderThanTheTerminal(_ report: URL) throws {
    let text = String(decoding: try written(.table, report), as: UTF8.self)
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 100) }
  }
}

/// Collects what a writer hands over.
enum Written {
  static func bytes(capacity: Int = 1 << 12, _ body: (inout ByteWriter) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeMutablePointer(to: &bytes) { target in
      var output = ByteWriter(capacity: capacity) { part in
        target.pointee.append(contentsOf: part)
        return true
      }
      body(&output)
      output.flush()
    }
    return bytes
  }

  static func text(capacity: Int = 1 << 12, _ body: (inout ByteWriter) -> Void) -> String {
    String(decoding: bytes(capacity: capacity, body), as: UTF8.self)
  }
}

/// A reader of RFC 4180, as strict as a spreadsheet is lax.
enum CSV {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      if isQuoted {
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if place < scalars.count, scalars[place] == "\"" {
          cell += "\""
          place += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"": isQuoted = true
      case ",":
        row.append(cell)
        cell = ""
      case "\r": break
      case "\n":
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
