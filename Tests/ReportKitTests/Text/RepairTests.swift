import ReportKit
import Testing

/// What a converter did to a figure is repaired, and the figure still stands where the input has it.
@Suite("Repair")
struct RepairTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// What the input prints, line ends included.
    var printed: String
    /// The figure that it is.
    var value: String
    var unit: String
    var testDescription: String { printed.debugDescription }
  }

  static let repairs: [Case] = [
    Case(printed: "5012人", value: "5012", unit: "人"),
    Case(printed: "５０１２人", value: "5012", unit: "人"),
    Case(printed: "5 012人", value: "5012", unit: "人"),
    Case(printed: "5,012人", value: "5012", unit: "人"),
    Case(printed: "１，５０１，２００人", value: "1501200", unit: "人"),
    Case(printed: "12,345,678 元", value: "12345678", unit: "元"),
    Case(printed: "5012 人", value: "5012", unit: "人"),
    Case(printed: "5012\u{A0}人", value: "5012", unit: "人"),
    Case(printed: "5012\u{2009}人", value: "5012", unit: "人"),
    Case(printed: "5012\u{3000}人", value: "5012", unit: "人"),
    Case(printed: "50\u{200B}12人", value: "5012", unit: "人"),
    Case(printed: "50\u{FEFF}12人", value: "5012", unit: "人"),
    Case(printed: "5012[bookmark: _GoBack]人", value: "5012", unit: "人"),
    Case(printed: "98．30％", value: "98.30", unit: "%"),
    Case(printed: "1：1．25", value: "0.8", unit: ":1"),
    Case(printed: "1∶4", value: "0.25", unit: ":1"),
    Case(printed: "2.8 万多 人", value: "28000", unit: "人"),
    Case(printed: "１００Ｍｂｐｓ", value: "100", unit: "Mbps"),
    Case(printed: "5012\u{AD}人", value: "5012", unit: "人"),
  ]

  @Test("Each repair leads back to the input", arguments: repairs)
  func repair(_ expected: Case) throws {
    // The line before tells whether lines, columns and bytes are counted in the input.
    let before = "东岭市理工学校\u{A0}办学　历史　悠久，声誉良好。\r\n学校共计"
    let facts = try RepairTests.figures(before + expected.printed + "，结构合理。\r\n")
    let fact = try #require(facts.first)
    #expect(facts.count == 1)
    #expect("\(fact.value)" == expected.value)
    #expect(fact.unit?.description == expected.unit)
    #expect(fact.source.text == expected.printed)
    #expect(fact.source.line == 2)
    #expect(fact.source.column == 5)
    #expect(fact.source.byteOffset == before.utf8.count)
    #expect(fact.source.byteLength == expected.printed.utf8.count)
  }

  struct Join: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// What stands between the two parts.
    var between: String
    /// The parts of a figure.
    var parts = ("127", "5人")
    var value = "1275"
    /// What is wrong today; fails as soon as it is mended.
    var pending: Comment?
  }

  static let joins: [Join] = [
    Join(testDescription: "a blank line", between: "\n\n"),
    Join(testDescription: "CRLF", between: "\r\n\r\n"),
    Join(testDescription: "CR", between: "\r\r"),
    Join(testDescription: "a form feed", between: "\u{0C}"),
    Join(testDescription: "a page number", between: "\n\n- 12 -\n\n"),
    Join(testDescription: "a worded page number", between: "\n第12页 共40页\n"),
    Join(testDescription: "a repeated header", between: "\n东岭市理工学校质量年度报告\n"),
    Join(testDescription: "a header and a page number", between: "\n12\n东岭市理工学校质量年度报告\n\n"),
    Join(
      testDescription: "between number and unit", between: "\n\n", parts: ("1275", "人"),
      pending: "a unit alone behind a page break is not joined to its number"),
    Join(
      testDescription: "after the point", between: "\n\n", parts: ("12.7", "5万元"), value: "127500"),
    Join(
      testDescription: "at the point", between: "\n\n— 7 —\n\n", parts: ("12.", "75万元"),
      value: "127500"),
    Join(
      testDescription: "inside thousands", between: "\n\n— 7 —\n\n", parts: ("1,27", "5人")),
    Join(testDescription: "behind the separator", between: "\r\n\r\n", parts: ("1,", "275人")),
  ]

  @Test("A figure that a page break cut is one figure", arguments: joins)
  func join(_ expected: Join) throws {
    let header = "东岭市理工学校质量年度报告"
    let before = """
      \(header)

      学校认真落实就业工作责任，就业形势总体保持稳定，质量稳步提升。
      \(header)
      各专业都建立了就业台账，学校按月通报就业进展情况。
      \(header)
      截至目前，学校毕业生就业人数
      """
    if let pending = expected.pending {
      withKnownIssue(pending) { try check(expected, before: before) }
    } else {
      try check(expected, before: before)
    }
  }

  private func check(_ expected: Join, before: String) throws {
    let printed = expected.parts.0 + expected.between + expected.parts.1
    let facts = try RepairTests.figures(before + printed + "，就业质量稳步提升。\n")
    let fact = try #require(facts.first)
    #expect(facts.count == 1)
    #expect("\(fact.value)" == expected.value)
    #expect(fact.source.text == printed)
    #expect(fact.source.line == 7)
    #expect(fact.source.column == 15)
    #expect(fact.source.byteOffset == before.utf8.count)
    #expect(fact.source.byteLength == printed.utf8.count)
  }

  @Test("Joins are kept for whoever wants to see them")
  func joinsAreListed() throws {
    var source = try TextDecoder.decode(Array("截至目前，学校毕业生就业人数127\n\n5人，结构合理。\n".utf8))
    Normalizer.normalize(&source)
    #expect(source.joins.map(\.insideNumber) == [true])
    let join = try #require(source.joins.first)
    #expect(source.decoded[Int(join.decoded)] == 0x0A)
    #expect(source.normalized[Int(join.normalized)] == UInt8(ascii: "5"))
  }

  @Test(
    "Lines that end a sentence, or hold columns, stay apart",
    arguments: [
      "就业人数127人。\n\n5人升学。", "一、就业\n127\n5人升学。", "就业\t127\n升学\t5", "共127人；\n5人升学。",
    ])
  func apart(_ text: String) throws {
    var source = try TextDecoder.decode(Array(text.utf8))
    Normalizer.normalize(&source)
    #expect(source.joins.isEmpty)
    #expect(source.normalized == Array(text.utf8))
    #expect(source.segments.isEmpty)
  }

  @Test(
    "What only looks like a fault stays",
    arguments: ["1,2,3号", "12,34", "2021,2022", "3，5，7", "A－B", "甲：乙", "1.2345,678"])
  func kept(_ text: String) throws {
    var source = try TextDecoder.decode(Array(text.utf8))
    Normalizer.normalize(&source)
    #expect(String(decoding: source.normalized, as: UTF8.self) == text)
  }

  @Test("Every line end is one line feed", arguments: ["\r\n", "\r", "\n", "\u{0C}", "\u{2028}"])
  func lineEnds(_ end: String) throws {
    var source = try TextDecoder.decode(Array("甲。\(end)乙。\(end)".utf8))
    Normalizer.normalize(&source)
    #expect(String(decoding: source.normalized, as: UTF8.self) == "甲。\n乙。\n")
  }

  private static func figures(_ text: String) throws -> [Fact] {
    try ReportAnalyzer().facts(in: Array(text.utf8))
  }
}
