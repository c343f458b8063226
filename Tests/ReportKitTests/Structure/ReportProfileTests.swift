import ReportKit
import Testing

@Suite("What report it is")
struct ReportProfileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var kind: ReportKind
    var title: String
    var organisation: String
    var period: String?
    var text: String
    var testDescription: String { title }
  }

  static let reports: [Case] = [
    Case(
      kind: .schoolAnnualQuality, title: "2020年教育质量年度报告", organisation: "东岭科技工程学校（江北技师学院）",
      period: "2020",
      text: "2020年教育质量年度报告\n1.学校情况\n1.1学校概况\n东岭科技工程学校（江北技师学院）是东岭市人民政府举办的中等职业学校，位于文博路8号，占地面积广阔，"
        + "环境优美，设施齐全，师资雄厚，专业特色鲜明，社会声誉良好，是国家级重点职业学校，首批示范校，先后荣获多项荣誉。\n"),
    Case(
      kind: .schoolAnnualQuality, title: "东岭市理工学校 中等职业教育质量年度报告（2022年度）",
      organisation: "东岭市理工学校", period: "2022",
      text: "东岭市理工学校\n中等职业教育质量年度报告（2022年度）\n一、人才培养\n学校坚持立德树人，成效良好。\n"),
    Case(
      kind: .collegeAnnualQuality, title: "江北职业技术学院 高等职业教育质量年度报告 （2023）",
      organisation: "江北职业技术学院", period: "2023",
      text: "江北职业技术学院\n高等职业教育质量年度报告\n（2023）\n一、人才培养\n学院坚持立德树人，成效良好。\n"),
    Case(
      kind: .regionalAnnualQuality, title: "2021年度 东岭市中等职业教育年度质量报告",
      organisation: "东岭市教育局", period: "2021",
      text: "2021年度\n东岭市中等职业教育年度质量报告\n\n东岭市教育局\n二〇二一年十二月\n\n1. 基本情况\n全市规模稳定，结构合理。\n"),
    Case(
      kind: .regionalAnnualQuality, title: "东岭省中等职业教育质量年度报告（2020-2021学年）",
      organisation: "东岭省", period: "2020/2021",
      text: "东岭省中等职业教育质量年度报告（2020-2021学年）\n一、基本情况\n全省规模稳定，结构合理。\n"),
    Case(
      kind: .groupSelfAssessment, title: "东岭一职职教集团建设自查报告", organisation: "东岭一职职教集团",
      period: "2023",
      text: "东岭一职职教集团建设自查报告\n东岭市第一职业技术学校创办于1980年，2023年成员众多，截至2023年运行良好。\n"),
    Case(
      kind: .groupWorkSummary, title: "东岭市模具（国际）职业教育集团 2021年度工作总结",
      organisation: "东岭市模具（国际）职业教育集团", period: "2021",
      text: "东岭市模具（国际）职业教育集团\n2021年度工作总结\n集团一年来工作如下，请审阅：\n"),
    Case(
      kind: .cooperationReform, title: "2022年校企合作机制体制改革情况报告", organisation: "江北职业技术学院",
      period: "2022",
      text: "2022年校企合作机制体制改革情况报告\n2022年，学院认真落实方案。\n一、基本情况\n（一）江北职业技术学院与某云合作共建。\n合作良好，成果丰富。\n"),
    Case(
      kind: .schoolAnnualQuality, title: "东岭市职业教育中心学校教育质量报告（二〇二二年度）",
      organisation: "东岭市职业教育中心学校", period: "2022",
      text: "东岭市职业教育中心学校教育质量报告（二〇二二年度）\n一、学校情况\n学校规模稳定，结构合理。\n"),
    Case(
      kind: .unknown, title: "食堂采购情况说明", organisation: "", period: nil,
      text: "食堂采购情况说明\n一、概况\n食材新鲜，价格公道。\n"),
  ]

  @Test("Title, organisation, period and kind", arguments: reports)
  func profile(_ expected: Case) {
    let document = Reading(expected.text).document
    #expect(document.title == expected.title)
    #expect(document.organisation == expected.organisation)
    #expect(document.period?.description == expected.period)
    #expect(document.kind == expected.kind)
  }
}
