import ReportKit
import Testing

@Suite("Kinds of lines")
struct LineKindTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: Block.Kind
    var line: String
    var next = "学校办学历史悠久，声誉良好。"
    var testDescription: String { line }
  }

  static let lines: [Case] = [
    Case(kind: .heading, line: "一、学校情况"),
    Case(kind: .heading, line: "（一）扩容成员单位，创新运作机制"),
    Case(kind: .heading, line: "1.1学校概况"),
    Case(kind: .heading, line: "3.2.5深化智慧教学"),
    Case(kind: .heading, line: "第一章 学校概况"),
    Case(kind: .heading, line: "1．办学条件"),
    Case(kind: .heading, line: "1、办学条件"),
    Case(kind: .heading, line: "（三）升级“1+N”服务模式"),
    Case(kind: .heading, line: "（二）2022年工作回顾"),
    Case(kind: .heading, line: "2.主要做法："),
    Case(kind: .heading, line: "（一）签订协议，建章立制。"),
    Case(kind: .heading, line: "（二）新增2个专业"),
    Case(kind: .heading, line: "项目建设基本情况"),
    Case(kind: .heading, line: "附件1：质量数据"),
    Case(kind: .item, line: "（一）育人为本原则。以培养人才为根本，不断改进。"),
    Case(kind: .item, line: "1.治理更顺。完成换届，选出理事长1名。"),
    Case(kind: .item, line: "3. 2019年，我校老师获评大师，学校也获评基地。"),
    Case(kind: .item, line: "（1）在校生6324人"),
    Case(kind: .item, line: "1.教师：专任360人，兼职20人"),
    Case(kind: .item, line: "（2）新增3个专业", next: "（3）建成2个基地"),
    Case(kind: .item, line: "一是抓实训，二是抓就业。"),
    Case(kind: .item, line: "● 建成实训室12间"),
    Case(kind: .paragraph, line: "在校生6324人"),
    Case(kind: .paragraph, line: "8000元以上"),
    Case(kind: .paragraph, line: "2019年，学校搬迁。"),
    Case(kind: .paragraph, line: "2.8万名学员参加培训。"),
    Case(kind: .paragraph, line: "3.5亿元用于建设。"),
    Case(kind: .paragraph, line: "见附件", next: "八、问题"),
    Case(kind: .paragraph, line: "地址：东岭市学府路8号"),
    Case(kind: .paragraph, line: "2022年2月28日"),
    Case(kind: .caption, line: "图 2-1：教职工人数"),
    Case(kind: .caption, line: "表 1-1: 设施对照表"),
    Case(kind: .caption, line: "图9-1 入校检查 图9-2 志愿服务"),
    Case(kind: .caption, line: "附表3 经费"),
    Case(kind: .paragraph, line: "表1显示，学校规模稳定。"),
    Case(kind: .paragraph, line: "图书馆藏书丰富，环境优美。"),
    Case(kind: .caseHeading, line: "【案例三】精准育才"),
    Case(kind: .caseHeading, line: "【典型案例】校企共育"),
    Case(kind: .caseHeading, line: "案例1：打造平台"),
    Case(kind: .caseHeading, line: "特色案例二 烹饪大师"),
    Case(kind: .paragraph, line: "案例教学法广泛应用，效果良好。"),
    Case(kind: .residue, line: "- 12 -"),
    Case(kind: .residue, line: "第3页 共40页"),
    Case(kind: .residue, line: "![](media/image1.png)"),
  ]

  @Test("A line alone is told from its looks and the next", arguments: lines)
  func kind(_ expected: Case) {
    let before = "学校是国家级重点中等职业学校，创办于上世纪八十年代，校风优良，社会认可。"
    let reading = Reading("标题报告\n\(before)\n\n\(expected.line)\n\n\(expected.next)\n")
    #expect(reading.kinds.count == 4)
    #expect(reading.kinds[2] == expected.kind)
  }

  @Test("The last item of a list is no heading, though a paragraph follows")
  func lastItem() {
    let reading = Reading(
      """
      建设报告
      一、建议
      1.加大投入，更新设备。补齐短板。
      2.扩大师资，培养骨干。
      学校将认真落实上述建议。
      """)
    #expect(reading.kinds == [.title, .heading, .item, .item, .paragraph])
  }

  @Test("A signature and its date are no headings")
  func signature() {
    let reading = Reading(
      "工作总结\n一、成效\n集团运行良好，成员满意。\n\n东岭市机械职业教育集团\n\n2022 年 2 月 28 日\n")
    #expect(reading.kinds == [.title, .heading, .paragraph, .paragraph, .paragraph])
  }

  @Test("A page header that names the report three times is residue")
  func pageHeaders() {
    let header = "东岭市职业教育质量报告"
    let reading = Reading(
      "封面报告\n一、甲\n\(header)\n正文第一段，写得很好。\n\(header)\n正文第二段，也好。\n\(header)\n完。\n")
    #expect(reading.kinds.filter { $0 == .residue }.count == 3)
    #expect(reading.outline == ["一、甲"])
  }

  @Test("The text after a number begins at the body")
  func body() {
    let reading = Reading("报告\n1.2 学生情况\n在校生稳定，结构合理。\n")
    let block = reading.document.blocks[1]
    #expect(reading.string(block.body..<block.range.upperBound) == "学生情况")
  }
}
