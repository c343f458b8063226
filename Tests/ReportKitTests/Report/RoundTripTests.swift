import Foundation
import ReportKit
import Testing

/// What the program writes, the public types read; and writing it again gives the same bytes.
@Suite("Round trip") struct RoundTripTests {
  private static let names = GoldenTests.names

  private func written(_ format: FactFormat, _ name: String) throws -> [UInt8] {
    let bytes = [UInt8](try Data(contentsOf: Checkout.url("Fixtures/\(name).txt")))
    let result = ReportResult(
      path: "Fixtures/\(name).txt", analysis: try ReportAnalyzer().analyze(bytes))
    return Printed.bytes { output in
      var writer = FactWriter(format, catalogue: .builtIn)
      writer.begin(&output)
      writer.write(result, to: &output)
      writer.end(&output)
    }
  }

  @Test(arguments: names)
  func linesComeBack(_ name: String) throws {
    for line in try written(.ndjson, name).split(separator: 0x0A) {
      let fact = try JSONDecoder().decode(Fact.self, from: Data(line))
      let again = Printed.bytes { JSONValue.write(fact, to: &$0) }
      #expect(again == Array(line), "\(String(decoding: again, as: UTF8.self))")
    }
  }

  @Test(arguments: names)
  func reportsComeBack(_ name: String) throws {
    let bytes = try written(.json, name)
    let set = try JSONDecoder().decode(ReportSet.self, from: Data(bytes))
    #expect(set.reports.count == 1)
    #expect(Printed.bytes { JSONReports.write(set, to: &$0) } == bytes)
    // Not only the bytes: the models are those that the library gives.
    var (read, built) = (try #require(set.reports.first), try Fixture.report(name))
    built.path = read.path
    // A fact of the library has its number as printed, 98.30; JSON has 98.3.
    (read.facts, built.facts) = ([], [])
    #expect(read == built)
  }

  /// The lines and the object are written by two ways through the program.
  @Test(arguments: names)
  func factsOfTheLibraryAreTheLines(_ name: String) throws {
    let lines = try written(.ndjson, name).split(separator: 0x0A).map(Array.init)
    let bytes = [UInt8](try Data(contentsOf: Checkout.url("Fixtures/\(name).txt")))
    let facts = try ReportAnalyzer().facts(in: bytes, named: "Fixtures/\(name).txt")
    #expect(facts.map { fact in Printed.bytes { JSONValue.write(fact, to: &$0) } } == lines)
  }

  @Test func severalReportsComeBack() throws {
    let bytes = Printed.bytes { output in
      var writer = FactWriter(.json, catalogue: .builtIn)
      writer.begin(&output)
      for text in ["", "全校教职工 312 人。\n", "专任教师约1.5万人，占74.04%。\n"] {
        guard let analysis = try? ReportAnalyzer().analyze(Array(text.utf8)) else { continue }
        writer.write(ReportResult(path: "a \"b\".txt", analysis: analysis), to: &output)
      }
      writer.end(&output)
    }
    let set = try JSONDecoder().decode(ReportSet.self, from: Data(bytes))
    #expect(set.reports.count == 3)
    #expect(Printed.bytes { JSONReports.write(set, to: &$0) } == bytes)
  }

  // MARK: - Values

  @Test(arguments: ["2020", "2020/2021", "2018-09/2023-06", "2023/", "/2020", "2021-09"])
  func periodsComeBack(_ text: String) throws {
    let period = try JSONDecoder().decode(Period.self, from: Data("\"\(text)\"".utf8))
    #expect(period.description == text)
  }

  @Test(arguments: ["", "/", "2020/2021/2022", "2020-13", "年", "2020-"])
  func whatIsNoPeriodIsRefused(_ text: String) {
    let data = Data("\"\(text)\"".utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Period.self, from: data) }
  }

  @Test func unitsComeBack() throws {
    for name in UnitTable.names {
      let data = Data("\"\(name)\"".utf8)
      #expect(try JSONDecoder().decode(Unit.self, from: data).description == name)
    }
    let data = Data("\"furlong\"".utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Unit.self, from: data) }
  }

  @Test(arguments: [
    "0", "-3", "0.05", "74.04", "0.0000001", "66.666667", "14193400", "1234567890.12345",
    "999999999999999999", "-0.5", "342000000000000000",
  ])
  func numbersComeBack(_ text: String) throws {
    let number = try JSONDecoder().decode(ReportKit.Decimal.self, from: Data(text.utf8))
    let again = Printed.bytes { JSONValue.write(number, to: &$0) }
    #expect(String(decoding: again, as: UTF8.self) == text)
    // A general encoder writes the same number.
    let general = try JSONEncoder().encode(number)
    #expect(try JSONDecoder().decode(ReportKit.Decimal.self, from: general) == number)
  }

  @Test func anUnknownVersionIsRefused() throws {
    let line = try #require(try written(.ndjson, "school-2019").split(separator: 0x0A).first)
    let other = String(decoding: line, as: UTF8.self)
      .replacingOccurrences(of: "\"schemaVersion\":1", with: "\"schemaVersion\":2")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Fact.self, from: Data(other.utf8))
    }
  }
}

/// Collects what a writer hands over.
enum Printed {
  static func bytes(_ body: (inout ByteWriter) -> Void) -> [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeMutablePointer(to: &bytes) { target in
      var output = ByteWriter(capacity: 256) { part in
        target.pointee.append(contentsOf: part)
        return true
      }
      body(&output)
      output.flush()
    }
    return bytes
  }
}
