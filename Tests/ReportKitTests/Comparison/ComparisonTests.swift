import Foundation
import ReportKit
import Testing

/// Reports side by side: rows, order, changes with what the printed digits leave open, and the forms.
@Suite("Comparison")
struct ComparisonTests {
  static let folder = "Tests/ReportKitTests/Comparison/Golden"
  static let names = ["north-2020", "north-2021", "south-2021"]

  static func analysis(_ name: String) throws -> Analysis {
    let bytes = [UInt8](try Data(contentsOf: Checkout.url("\(folder)/\(name).txt")))
    return try ReportAnalyzer().analyze(bytes)
  }

  static func reports(
    _ names: [String] = names, by order: Comparison.Order = .subject, onlyShared: Bool = false,
    prefix: String = ""
  ) throws -> ComparedReports {
    let reports = try names.map { name in
      let analysis = try analysis(name)
      let path = "\(prefix)\(name).txt"
      return (
        report: ComparedReport(path: path, analysis),
        levels: CheckedLevels(path: path, analysis)
      )
    }
    return ComparedReports(reports, by: order, onlyShared: onlyShared)
  }

  static func written(
    _ format: ComparisonFormat, isChinese: Bool = true, _ reports: ComparedReports
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    var output = ByteWriter { part in
      bytes.append(contentsOf: part)
      return true
    }
    var options = ComparisonWriter.Options()
    options.isChinese = isChinese
    var writer = ComparisonWriter(format, options: options)
    writer.begin(&output)
    writer.write(reports, to: &output)
    writer.end(&output)
    return bytes
  }

  /// The change of an indicator's whole in a column.
  static func change(_ key: String, at column: Int = 1) throws -> ComparedChange? {
    let comparison = try reports().comparison
    let index = try #require(Catalogue.builtIn.index(of: key))
    let row = try #require(
      comparison.rows.first { $0.key.indicator == index && $0.key.dimensions.isEmpty })
    return comparison.change(in: row, at: column)
  }

  @Test(
    "The forms are as recorded",
    arguments: [(ComparisonFormat.json, "json"), (.markdown, "md"), (.csv, "csv")])
  func goldens(_ format: ComparisonFormat, _ ending: String) throws {
    let bytes = ComparisonTests.written(format, try ComparisonTests.reports())
    try Recorded.check(bytes, against: "\(ComparisonTests.folder)/comparison.\(ending)")
  }

  @Test("Columns stand by organisation and time, or by time and organisation")
  func order() throws {
    func paths(_ order: Comparison.Order) throws -> [String] {
      try ComparisonTests.reports(ComparisonTests.names.reversed(), by: order)
        .comparison.columns.map(\.path)
    }
    #expect(try paths(.subject) == ["north-2020.txt", "north-2021.txt", "south-2021.txt"])
    #expect(try paths(.period) == ["north-2020.txt", "north-2021.txt", "south-2021.txt"])
    let columns = try ComparisonTests.reports(by: .period).comparison.columns
    #expect(columns.map(\.before) == [nil, 0, nil])
  }

  @Test("Only shared rows have no gap")
  func shared() throws {
    let rows = try ComparisonTests.reports(onlyShared: true).comparison.rows
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.cells.allSatisfy { $0 != nil } })
    #expect(rows.count < (try ComparisonTests.reports().comparison.rows.count))
  }

  @Test("Counts change exactly")
  func exact() throws {
    let change = try #require(try ComparisonTests.change("enrolment.students"))
    #expect(change.isExact)
    #expect(change.absolute == Rational(112))
    #expect(change.relative == Rational(11200, 2316))
    #expect(try ComparisonTests.change("enrolment.students", at: 0) == nil)
    #expect(try ComparisonTests.change("enrolment.students", at: 2) == nil)
  }

  @Test("Rates change in percentage points, within what their digits leave open")
  func points() throws {
    let change = try #require(try ComparisonTests.change("employment.rate"))
    #expect(change.absolute == Rational(1, 10))
    #expect(change.range == Interval(.zero, Rational(2, 10)))
    #expect(change.relative == nil)
    #expect(change.unit?.description == "pp")
  }

  @Test("The coarser figure decides how much is left open")
  func coarse() throws {
    let change = try #require(try ComparisonTests.change("school.floorArea"))
    #expect(change.absolute == Rational(2800))
    #expect(change.range == Interval(Rational(2250), Rational(3350)))
  }

  @Test("A page loads nothing, says what it draws, and shows marks as text")
  func page() throws {
    let page = String(
      decoding: ComparisonTests.written(.html, try ComparisonTests.reports(prefix: "<b>")),
      as: UTF8.self)
    for mark in ["http:", "https:", "src=", "href=", "@import", "url(", "<b>north", "innerHTML"] {
      #expect(!page.contains(mark), "\(mark)")
    }
    #expect(page.contains("&lt;b&gt;north-2020.txt"))
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("<svg role=\"img\""))
    #expect(
      page.components(separatedBy: "<svg ").count == page.components(separatedBy: "<title>").count
        - 1)
    #expect(page.contains("<th scope=\"row\""))
  }

  @Test("What does not fit between reports stands below the table")
  func findings() throws {
    let found = try ComparisonTests.reports().findings
    #expect(found.map { "\($0.finding.ruleId)" } == ["cross.lastYear"])
    #expect(found.map(\.column) == [1])
  }

  @Test("Reports without a figure in common are told so")
  func nothing() throws {
    let analysis = try ReportAnalyzer().analyze(Array("天气很好。\n".utf8))
    let one = (
      report: ComparedReport(path: "a", analysis), levels: CheckedLevels(path: "a", analysis)
    )
    let reports = ComparedReports([one, one], by: .subject, onlyShared: false)
    for format in ComparisonFormat.allCases {
      #expect(!ComparisonTests.written(format, reports).isEmpty)
    }
  }
}
