import ReportKit
import Testing

/// Every row of an official data table leads to its indicator, whatever its table's order.
@Suite("Official rows") struct OfficialRowTests {
  private static let rows = CatalogueWording.all.filter(\.isRow)

  /// Rows that a table of nothing else cannot lead to their key, and why.
  private static let exceptions: [String: String] = [:]

  @Test func rowsResolve() throws {
    var failures: [String] = []
    var needless: [String] = []
    for row in OfficialRowTests.rows {
      let failure = try failure(of: row)
      let isException = OfficialRowTests.exceptions[row.description] != nil
      if let failure, !isException { failures.append("\(row) → \(failure)") }
      if failure == nil, isException { needless.append(row.description) }
    }
    #expect(failures == [], "\(failures.count) of \(OfficialRowTests.rows.count) rows")
    #expect(needless == [], "exceptions that resolve by now")
  }

  @Test func exceptionsAreRows() {
    let rows = Set(OfficialRowTests.rows.map(\.description))
    #expect(OfficialRowTests.exceptions.keys.filter { !rows.contains($0) } == [])
  }

  /// What a table with this row alone gives instead of its key and dimensions; nil where it gives them.
  private func failure(of row: CatalogueWording) throws -> String? {
    let entry = try #require(CatalogueWording.entries.first { $0.key == row.key })
    let unit = OfficialRowTests.units[entry.classes[0]] ?? ""
    var lines = ["序号\t指标\t单位\t2022年"]
    for (index, label) in (row.parents + [row.word]).enumerated() {
      // A row under another is printed as one of its parts.
      lines.append("\(index + 1)\t\(index > 0 ? "其中：" : "")\(label)\t\(unit)\t12")
    }
    let facts = try ReportAnalyzer().facts(in: Array((lines.joined(separator: "\n") + "\n").utf8))
    guard let fact = facts.last, facts.count == row.parents.count + 1 else {
      return "\(facts.count) facts of \(row.parents.count + 1) rows"
    }
    let dimensions = Dictionary(
      uniqueKeysWithValues: fact.dimensions.map { ("\($0.key.name)", $0.value) })
    if fact.indicator != row.key { return fact.indicator ?? "none" }
    let missing = row.dimensions.filter { dimensions[$0.name] != $0.value }
    return missing.isEmpty ? nil : "its key, dimensions \(dimensions)"
  }

  /// How a unit column spells the classes.
  private static let units: [String: String] = [
    "person": "人", "personTimes": "人次", "count": "个", "money": "元", "area": "㎡",
    "percent": "%", "ratio": "：1", "points": "百分点", "data": "Mbps", "duration": "学时",
    "times": "倍",
  ]
}
