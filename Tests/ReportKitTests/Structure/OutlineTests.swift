import ReportKit
import Testing

@Suite("Outline")
struct OutlineTests {
  static let text = "学校持续改进，取得良好成效。"

  /// Each heading is followed by a sentence, as in a report.
  private func read(_ headings: [String]) -> Reading {
    Reading("质量报告\n" + headings.map { $0 + "\n" + Self.text + "\n" }.joined())
  }

  static let outlines: [[String]] = [
    ["一、甲", "  （一）乙", "    1.丙", "    2.丁", "  （二）戊", "二、己", "  （一）庚"],
    ["1.甲", "  1.1乙", "    1.1.1丙", "    1.1.2丁", "  1.2戊", "2.己", "  2.1庚", "10.辛"],
    ["第一章 甲", "  第一节 乙", "    一、丙", "      （一）丁", "  第二节 戊", "第二章 己"],
    ["一、甲", "  1.乙", "    （1）丙", "    （2）丁", "  2.戊", "二、己", "  1.庚"],
    ["第一章 甲", "  1.1乙", "  1.2丙", "第二章 丁", "  2.1戊"],
    ["1 甲甲", "  1.1乙", "2 丙丙", "  2.1丁"],
    ["一、甲", "三、乙", "四、丙"],
    ["## 甲甲", "  ### 乙乙", "  ### 丙丙", "## 丁丁"],
  ]

  @Test("The order in which conventions appear decides the level", arguments: outlines)
  func levels(_ outline: [String]) {
    let reading = read(outline.map { String($0.drop { $0 == " " }) })
    #expect(reading.outline == outline)
  }

  @Test("Headings whose number was left out stand where the numbered ones stand")
  func missingNumbers() {
    let reading = read(["项目建设基本情况", "（一）甲", "（二）乙", "建设目标实现情况", "（一）丙", "三、任务完成情况", "（一）丁"])
    #expect(
      reading.outline == [
        "项目建设基本情况", "  （一）甲", "  （二）乙", "建设目标实现情况", "  （一）丙", "三、任务完成情况", "  （一）丁",
      ])
  }

  @Test("A case counts anew below it and ends where the outer numbers go on")
  func cases() {
    let reading = read([
      "1.甲", "1.1乙", "【案例一】丙", "一、背景", "（一）做法", "二、成效", "1.2丁", "【案例二】戊", "（一）起步", "2.己",
    ])
    #expect(
      reading.outline == [
        "1.甲", "  1.1乙", "    【案例一】丙", "      一、背景", "        （一）做法", "      二、成效", "  1.2丁",
        "    【案例二】戊", "      （一）起步", "2.己",
      ])
    #expect(reading.document.sections.filter(\.isCase).count == 2)
  }

  @Test("The title of a case may be printed below its number")
  func caseTitle() {
    let reading = Reading("质量报告\n一、特色\n案例1：\n高举红色旗帜\n推进治理现代化\n \n学校坚持改进，成效良好。\n一、做法\n很好。\n")
    #expect(reading.outline == ["一、特色", "  案例1：\n高举红色旗帜\n推进治理现代化", "    一、做法"])
  }

  @Test("Items open no section, but end that of the heading they go on with")
  func items() {
    let reading = Reading(
      """
      质量报告
      一、建设
      （一）建立机制
      学校建立机制，运行顺畅。
      （二）文化服务。2020年以来，开展教学班10期。
      （三）志愿服务
      学校组织志愿者，服务社区。
      """)
    #expect(reading.path(of: "学校建立") == ["一、建设", "（一）建立机制"])
    #expect(reading.path(of: "（二）文化") == ["一、建设"])
    #expect(reading.path(of: "学校组织") == ["一、建设", "（三）志愿服务"])
  }

  @Test("An attachment ends all that is open")
  func attachments() {
    let reading = read(["10.面临挑战", "10.1主要问题", "10.2改进措施", "附件：数据", "一、说明"])
    #expect(reading.outline == ["10.面临挑战", "  10.1主要问题", "  10.2改进措施", "附件：数据", "  一、说明"])
  }

  @Test("Contents open no sections")
  func contents() {
    let reading = Reading(
      """
      质量年度报告

      目录

      1. 基本情况\t4
      1.1 规模\t4
      【案例一】思政\t7
      附件：数据表\t39

      本年度，全市职业教育稳步发展，成效显著。

      1. 基本情况
      规模稳定，结构合理。
      """)
    #expect(
      reading.kinds == [
        .title, .contents, .contents, .contents, .contents, .contents, .paragraph, .heading,
        .paragraph,
      ])
    #expect(reading.outline == ["1. 基本情况"])
  }

  static let contentsLists: [(Int, String)] = [
    (3, "目录\n一、概况……3\n二、学生....12\n"),
    (3, "目  录\n一、概况\n二、学生\n"),
    (3, "一、概况……3\n二、学生……12\n三、问题……20\n"),
    (3, "1.概况\t3\n1.1规模\t3\n2.学生\t12\n"),
  ]

  @Test("Contents are known by dots, tabs, or by their coming again", arguments: contentsLists)
  func contentsForms(_ count: Int, _ contents: String) {
    let reading = Reading(
      "质量年度报告\n" + contents + "一、概况\n学校概况良好，规模稳定。\n二、学生\n学生发展良好，就业稳定。\n")
    #expect(reading.kinds.filter { $0 == .contents }.count == count)
    #expect(reading.outline == ["一、概况", "二、学生"])
  }
}
