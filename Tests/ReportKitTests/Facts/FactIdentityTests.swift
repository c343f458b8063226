import ReportKit
import Testing

/// A fact keeps its identity while its sentence does, whatever stands around it.
@Suite("Identities of facts")
struct FactIdentityTests {
  static let sentence = "在校生5012人，教职工412人，专任教师328人。"

  @Test("A paragraph before it, a heading above it or a repair leaves a fact its identity")
  func stability() throws {
    let ids = try ids(FactIdentityTests.sentence)
    #expect(ids.count == 3)
    #expect(Set(ids).count == 3)
    let surroundings = [
      "学校占地320亩，环境优美，设施齐全。\n\n" + FactIdentityTests.sentence,
      "学校占地320亩，环境优美，设施齐全。" + FactIdentityTests.sentence,
      "二、师生规模\n\n" + FactIdentityTests.sentence + "\n\n毕业生1402人。",
      FactIdentityTests.sentence.replacing("5012", with: "５０１２"),
      FactIdentityTests.sentence.replacing("412人", with: "412 人"),
    ]
    for text in surroundings {
      #expect(Set(ids).isSubset(of: try self.ids(text)), "\(text)")
    }
  }

  @Test("A changed figure is another fact, and so is one in a changed sentence")
  func change() throws {
    let ids = try ids(FactIdentityTests.sentence)
    for text in [
      FactIdentityTests.sentence.replacing("412人", with: "413人"),
      FactIdentityTests.sentence.replacing("教职工", with: "教工"),
    ] {
      #expect(Set(ids).isDisjoint(with: try self.ids(text)), "\(text)")
    }
  }

  @Test("Equal statements have identities of their own")
  func ordinals() throws {
    let one = try ids("在校生5012人。")
    let two = try ids("在校生5012人。\n\n学校办学历史悠久，声誉良好。\n\n在校生5012人。")
    #expect(two.count == 2)
    #expect(Set(two).count == 2)
    #expect(two.first == one.first)
  }

  @Test("A cell is known by caption, row and column, not by its neighbours")
  func cells() throws {
    let table = "表1 规模\n指标\t2020年\t2021年\n在校生（人）\t4986\t5012\n教职工（人）\t405\t412\n"
    let ids = try ids(table)
    #expect(ids.count == 4)
    #expect(Set(ids).count == 4)
    let longer = table.replacing("教职工（人）", with: "毕业生（人）\t1370\t1402\n教职工（人）")
    #expect(Set(ids).isSubset(of: try self.ids(longer)))
    let renamed = try self.ids(table.replacing("表1 规模", with: "表1 情况"))
    #expect(Set(ids).isDisjoint(with: renamed))
  }

  @Test("Twelve hexadecimal digits")
  func form() throws {
    for id in try ids(FactIdentityTests.sentence) {
      #expect(id.count == 12)
      #expect(id.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }
  }

  private func ids(_ text: String) throws -> [String] {
    let head = "东岭市理工学校\n中等职业教育质量年度报告（2021年度）\n\n一、基本情况\n\n"
    return try ReportAnalyzer().facts(in: Array((head + text + "\n").utf8)).map(\.id)
  }
}
