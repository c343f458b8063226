import ReportKit
import Testing

/// What a summary says of reports, and of texts that are none.
@Suite("Summaries")
struct SummaryTests {
  private static let head = "东岭市理工学校质量年度报告（2020年度）\n\n1 学校情况\n\n1.1 学生情况\n"

  @Test("A stated change is given, with its base")
  func change() throws {
    let text = try Summarised.text(
      SummaryTests.head + "全日制在校生6324人。2020年新生招生数为1774人，比2019年增加537人。\n")
    #expect(text.contains("| 在校生 | 6,324人 |"))
    #expect(text.contains("较2019年 +537人"))
  }

  @Test("A difference of two years is marked as computed, with its formula")
  func difference() throws {
    let text = try Summarised.text(
      SummaryTests.head
        + "表1 质量数据表\n指标\t单位\t2019年\t2020年\n全日制在校生数\t人\t6120\t6324\n毕业生总数\t人\t1800\t1750\n")
    #expect(text.contains("（计算：6,324 − 6,120 = 204）"))
    #expect(text.contains("| 全日制在校生数 | 6,120人 | 6,324人 |"))
  }

  @Test("What a report of its kind should say and does not is named")
  func absence() throws {
    let text = try Summarised.text(SummaryTests.head + "全日制在校生6324人。\n")
    #expect(text.contains("- 生师比"))
    #expect(!text.contains("- 在校生"))
  }

  @Test("Figures that the checks question are marked")
  func findings() throws {
    let text = try Summarised.text(
      SummaryTests.head + "专业课教师247人，其中“双师型”教师235人，占专业课教师的59.14%。\n")
    #expect(text.contains("59.14% ⚑1"))
    #expect(text.contains("⚑1 错误"))
  }

  @Test("A price list is no report, and its figures are given all the same")
  func priceList() throws {
    let text = try Summarised.text("苹果每斤5元\n共采购梨30公斤，花费120元\n")
    #expect(text.contains("这不像已知类型的职业教育报告"))
    #expect(text.contains("120元"))
    #expect(!text.contains("报告未载明"))
    let json = try Summarised.text("苹果每斤5元\n", as: .json)
    #expect(json.contains("\"kind\":\"unknown\""))
  }

  @Test("A text without figures says so", arguments: SummaryFormat.allCases)
  func nothing(_ format: SummaryFormat) throws {
    let text = try Summarised.text("山里下了一夜的雪。\n", as: format)
    #expect(format == .json ? text.contains("\"figures\":0") : text.contains("无可概括"))
  }

  @Test("Marks of Markdown in a report stay text")
  func marks() throws {
    let text = try Summarised.text(
      "[甲](http://x)*乙*学校质量年度报告（2020年度）\n\n全日制在校生|6324人<b>。\n")
    #expect(!text.contains("[甲]("))
    #expect(!text.contains("<b>"))
  }

  @Test("What is there by now is shown, not what there was first, nor what came new")
  func standing() throws {
    let text = try Summarised.text(
      SummaryTests.head
        + "图书馆新增图书7600册，新增期刊420册，现有图书160500册。\n合作企业由12家公司起步。目前合作企业31家。\n")
    #expect(text.contains("| 纸质图书 | 160,500册 |"))
  }

  @Test("A change stands beside the part that it is of, and not beside another thing")
  func partChange() throws {
    let text = try Summarised.text(
      SummaryTests.head
        + "毕业生满意度91.25%，比上年提高0.75个百分点。完成技能培训27446人次，比上年增加4990人次；开展扶贫培训560人次。\n"
        + "校企合作项目4个获得批准；新增研修项目1个。\n")
    #expect(text.contains("| 91.25% | 较2019年 +0.75个百分点 |"))
    #expect(text.contains("| 较2019年 +4,990人次 |"))
    #expect(!text.contains("变化 +1"))
  }

  @Test("A part without a breakdown is named by the report's words")
  func namedPart() throws {
    let text = try Summarised.text(
      SummaryTests.head + "校企共同开发课程7门；建成省级精品课程5门、市级精品课程9门。\n")
    #expect(!text.contains("其中一项"))
  }

  @Test("A case is about the school that its text begins with, figures or not")
  func caseSubjects() throws {
    let text = try Summarised.text(
      """
      东岭市中等职业教育质量年度报告（2020年度）

      一、学生发展
      全市在校生8120人。

      【案例一】思政课程有新意
      北湖县职业技术学校以党史教育为主线，开好思政课。校友所在的南桥社区征集作品17份。

      【案例二】工匠回乡
      2016届毕业生王远现任南江机械有限公司主管。

      """)
    #expect(text.contains("| 【案例一】思政课程有新意 | 北湖县职业技术学校 |"))
    #expect(!text.contains("现任南江"))
  }

  @Test("Prizes are told with how their total changed")
  func prizeChange() throws {
    let text = try Summarised.text(
      SummaryTests.head + "在省技能竞赛中获62项奖励，其中一等奖9项、二等奖18项、三等奖35项，比去年增加13项。\n")
    #expect(text.contains("62项（较2019年 +13项）"))
  }
}
