import Foundation
import ReportKit
import Testing

/// Which of several facts a model shows, and what it gives as the reason.
@Suite("Ranking") struct RankingTests {
  /// A fact of 500 teachers of 甲校 in 2020, in running text; with some fields set otherwise.
  private static func fact(_ id: Int, _ fields: [String: Any]) throws -> Fact {
    var object: [String: Any] = [
      "schemaVersion": 1, "id": String(format: "%012x", id), "report": "a.txt",
      "indicator": "teachers.fullTime", "label": "专任教师", "dimensions": [String: String](),
      "subject": "甲校", "period": "2020", "relation": "level", "value": 500, "upper": NSNull(),
      "unit": "人", "approximation": "exact", "decimals": 0, "of": NSNull(),
      "origin": "narrative", "row": NSNull(), "column": NSNull(),
      "source": [
        "line": id, "column": 1, "byteOffset": id, "byteLength": 3, "text": "500",
        "section": [String](),
      ] as [String: Any],
    ]
    object.merge(fields) { $1 }
    let data = try JSONSerialization.data(withJSONObject: object)
    return try JSONDecoder().decode(Fact.self, from: data)
  }

  private static func statement(_ facts: [[String: Any]]) throws -> Statement {
    let facts = try facts.enumerated().map { try fact($0.offset + 1, $0.element) }
    let report = Report(
      path: "a.txt", organisation: "甲校", period: Period(year: 2020), facts: facts)
    return try #require(report.teachers.fullTime)
  }

  private static func expect(
    _ facts: [[String: Any]], shown: Int, _ reason: Figure.Reason,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let figure = try #require(try statement(facts).figure, sourceLocation: sourceLocation)
    #expect(figure.fact == String(format: "%012x", shown), sourceLocation: sourceLocation)
    #expect(figure.reason == reason, sourceLocation: sourceLocation)
    #expect(figure.alternatives.count == facts.count - 1, sourceLocation: sourceLocation)
  }

  @Test func oneFactIsTheOnlyOne() throws { try RankingTests.expect([[:]], shown: 1, .only) }

  @Test func equalsKeepTheirOrder() throws {
    try RankingTests.expect([[:], [:]], shown: 1, .first)
  }

  @Test func ownSubjectFirst() throws {
    let other: [String: Any] = ["subject": "乙校", "origin": "table"]
    try RankingTests.expect([other, [:]], shown: 2, .ownSubject)
  }

  @Test(arguments: ["2019", "2021", "2018/2019", "2021/"])
  func ownPeriodFirst(_ period: String) throws {
    let other: [String: Any] = ["period": period, "origin": "table"]
    try RankingTests.expect([other, [:]], shown: 2, .ownPeriod)
  }

  @Test func aPeriodAroundTheOwnIsNearer() throws {
    let facts = ["2019", "2019/2020"].map { ["period": $0] as [String: Any] }
    try RankingTests.expect(facts, shown: 2, .ownPeriod)
  }

  @Test func wholeRowFirst() throws {
    let part: [String: Any] = ["origin": "table", "row": "教职工 > 专任教师", "column": "数"]
    let whole: [String: Any] = ["origin": "table", "row": "专任教师", "column": "数"]
    try RankingTests.expect([part, whole], shown: 2, .whole)
  }

  @Test func tableFirst() throws {
    let cell: [String: Any] = ["origin": "table", "row": "专任教师", "column": "数", "value": 510]
    try RankingTests.expect([[:], cell], shown: 2, .table)
  }

  @Test func exactBeforeHedged() throws {
    let about: [String: Any] = ["approximation": "about", "value": 500, "decimals": -2]
    try RankingTests.expect([about, ["value": 512]], shown: 2, .exact)
    try RankingTests.expect([about, ["value": 712]], shown: 1, .first)
  }

  @Test func preciseBeforeRounded() throws {
    let rounded: [String: Any] = ["value": 28000, "decimals": -3]
    try RankingTests.expect([rounded, ["value": 28134]], shown: 2, .precise)
  }

  @Test func anotherNumberIsNotMorePrecise() throws {
    let rounded: [String: Any] = ["value": 28000, "decimals": -3]
    try RankingTests.expect([rounded, ["value": 115]], shown: 1, .first)
  }

  @Test func partsDoNotStandForTheWhole() throws {
    let parts = ["国家级", "省级"].map { ["dimensions": ["kind": $0]] as [String: Any] }
    let statement = try RankingTests.statement(parts)
    #expect(statement.figure == nil)
    #expect(statement.parts.map(\.dimensions) == [[.kind: "国家级"], [.kind: "省级"]])
    #expect(try RankingTests.statement(parts + [[:]]).figure?.dimensions == [:])
  }

  @Test func theWholeOfPartsMayItselfBeAKind() throws {
    let statement = try RankingTests.statement([
      ["dimensions": ["kind": "外聘"]], ["dimensions": ["kind": "外聘", "level": "national"]],
    ])
    #expect(statement.figure?.dimensions == [.kind: "外聘"])
    #expect(statement.part([.level: "national", .kind: "外聘"]) != nil)
  }

  @Test func changesAndTargetsAreNoLevels() throws {
    let statement = try RankingTests.statement([
      ["relation": "target", "value": 600], ["relation": "change", "value": 20, "of": "2019"], [:],
      ["relation": "share", "value": 80.5, "unit": "%"],
    ])
    #expect(statement.value == Decimal(500))
    #expect(statement.related.map(\.relation) == [.target, .change, .share])
    #expect(statement.related(.change).first?.of == "2019")
  }
}
