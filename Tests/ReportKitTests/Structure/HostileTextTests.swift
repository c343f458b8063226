import ReportKit
import Testing

@Suite("Hostile texts")
struct HostileTextTests {
  static let texts: [String] = [
    "", "\n", " ", "\t", "|", "||", "一", "（", "【案例", "1.", "1.1.1.1.1.1.1.1.1.1", "目录", "目录\n",
    "表", "图1", "附件", "单位：", "…1", "#", "###### ", "一、\n一、\n", "案例1：", "其中：\t\t\n\t\t\n",
    "|-|\n|-|\n", "20", "二〇二", "\t其中\n\t其中：\n\t\t1\n",
    String(repeating: "一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n案例1：\n附件：\n", count: 200),
    String(repeating: "\t", count: 5000) + "1",
    String(repeating: "a\tb\n", count: 500) + String(repeating: "x\t", count: 300) + "\n"
      + String(repeating: "a\tb\n", count: 500),
    String(repeating: "|", count: 5000) + "\n" + String(repeating: "|", count: 5000),
    String(repeating: "1.", count: 5000),
    String(repeating: "（", count: 5000),
    String(repeating: "育人", count: 100_000),
    String(repeating: "指标 人 3 4\n", count: 2000),
    String(repeating: "目录\n一\t1\n", count: 500),
  ]

  @Test("Every line becomes one block, and all indexes lead somewhere", arguments: texts)
  func invariants(_ text: String) { check(Reading(text)) }

  @Test("Random pieces of structure do no harm", arguments: 1...40)
  func random(_ seed: UInt64) {
    let pieces = [
      "\t", " ", "  ", "\n", "\n\n", "1", "2.", "、", "一", "（", "）", "【", "案例", "】", "|", "-", "其中：",
      "合计",
      "2020年", "人", "。", "目录", "…", "表1", "图2", "单位：", "附件", "指标", "序号", "学校", "报告", "集团", "12.5",
      "%",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    var text = ""
    for _ in 0..<3000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    check(Reading(text))
  }

  @Test("Bytes that are no text do no harm", arguments: 1...10)
  func bytes(_ seed: UInt64) {
    var state = seed
    let bytes = (0..<5000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    check(Reading(bytes: bytes))
  }

  private func check(_ reading: Reading) {
    let document = reading.document
    let lines = reading.bytes.split(separator: 0x0A).filter { line in
      line.contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    }
    #expect(document.blocks.count == lines.count)
    for block in document.blocks {
      #expect(block.range.contains(block.body) || block.body == block.range.upperBound)
      #expect(document.sections.indices.contains(Int(block.section)))
      #expect(block.table < document.tables.count)
    }
    for (index, section) in document.sections.enumerated().dropFirst() {
      #expect(section.parent < index)
      #expect(section.level == document.sections[Int(section.parent)].level + 1)
    }
    for table in document.tables {
      for (index, row) in table.rows.enumerated() {
        #expect(row.cells.count == table.columns.count)
        #expect(row.parent < index)
        #expect(row.cells.allSatisfy { $0.upperBound <= reading.bytes.count })
      }
    }
  }
}
