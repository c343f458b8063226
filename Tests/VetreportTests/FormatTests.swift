import Foundation
import ReportKit
import Testing

/// What the formats promise, on every report in `Fixtures`.
@Suite struct FormatTests {
  static let fixtures = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  static let reports = ((try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  /// All facts of a fixture in one format.
  private func written(_ format: FactFormat, _ name: String) throws -> [UInt8] {
    let data = try Data(contentsOf: FormatTests.fixtures.appendingPathComponent(name))
    let analysis = try ReportAnalyzer().analyze(Array(data))
    var writer = FactWriter(format, catalogue: .builtIn)
    return Written.bytes { output in
      writer.begin(&output)
      writer.write(ReportResult(path: name, analysis: analysis), to: &output)
      writer.end(&output)
    }
  }

  @Test(arguments: reports)
  func everyLineHoldsToTheSchema(_ name: String) throws {
    let schema = try JSONSchema(Data(Written.bytes { FactsSchema.write(to: &$0) }))
    let lines = try written(.ndjson, name).split(separator: 0x0A)
    #expect(!lines.isEmpty)
    for line in lines {
      let value = try JSONSerialization.jsonObject(with: Data(line))
      #expect(schema.faults(in: value) == [], "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test(arguments: reports)
  func jsonHoldsTheSameFacts(_ name: String) throws {
    let data = Data(try written(.json, name))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["schemaVersion"] as? Int == 1)
    let report = try #require((object["reports"] as? [[String: Any]])?.first)
    #expect(report["path"] as? String == name)
    let facts = try #require(report["facts"] as? [[String: Any]])
    let lines = try written(.ndjson, name).split(separator: 0x0A)
    #expect(
      facts.compactMap { $0["id"] as? String }
        == (try lines.map { line in
          let fact = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
          return fact?["id"] as? String ?? ""
        }))
  }

  @Test(arguments: reports)
  func theSourceIsWhatStandsThere(_ name: String) throws {
    let data = try Data(contentsOf: FormatTests.fixtures.appendingPathComponent(name))
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
  func csvHasOneWidth(_ name: String) throws {
    let rows = CSV.rows(String(decoding: try written(.csv, name), as: UTF8.self))
    #expect(rows.first?.count == 23)
    #expect(rows.allSatisfy { $0.count == 23 })
    let facts = try written(.ndjson, name).split(separator: 0x0A).count
    #expect(rows.count == facts + 1)
  }

  @Test(arguments: reports)
  func noTableLineIsWiderThanTheTerminal(_ name: String) throws {
    let text = String(decoding: try written(.table, name), as: UTF8.self)
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
