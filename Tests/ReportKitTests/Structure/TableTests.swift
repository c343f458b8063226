import ReportKit
import Testing

@Suite("Tables")
struct TableTests {
  private func table(_ lines: String) throws -> (Reading, Table) {
    let reading = Reading("质量报告\n一、数据\n学校数据如下，均经核实。\n\n" + lines + "\n\n以上数据真实。\n")
    return (reading, try #require(reading.document.tables.first))
  }

  static let spellings = [
    """
    序号\t指标\t单位\t2020年\t2021年
    1\t教师数\t人\t93\t96
    2\t工作室数\t个\t3\t4
    \t其中：国家级\t个\t1\t1
    \t省级\t个\t2\t3
    3\t班级数\t个\t40\t41
    """,
    """
    | 序号 | 指标 | 单位 | 2020年 | 2021年 |
    |:---|---|---|---:|---:|
    | 1 | 教师数 | 人 | 93 | 96 |
    | 2 | 工作室数 | 个 | 3 | 4 |
    | | 其中：国家级 | 个 | 1 | 1 |
    | | 省级 | 个 | 2 | 3 |
    | 3 | 班级数 | 个 | 40 | 41 |
    """,
    """
    序号   指标            单位   2020年   2021年
    1      教师数          人     93       96
    2      工作室数        个     3        4
           其中：国家级    个     1        1
           省级            个     2        3
    3      班级数          个     40       41
    """,
    """
    序号 指标 单位 2020年 2021年
    1 教师数 人 93 96
    2 工作室数 个 3 4
    其中：国家级 个 1 1
    省级 个 2 3
    3 班级数 个 40 41
    """,
    """
    序号\t指标\t单位\t2020年\t2021年
    1\t教师数\t人\t93\t96
    2\t工作室数\t个\t3\t4
    其中：国家级\t个\t1\t1
    省级\t个\t2\t3

    12

    序号\t指标\t单位\t2020年\t2021年
    3\t班级数\t个\t40\t41
    """,
  ]

  @Test("One table, however its columns are held apart", arguments: spellings)
  func spelling(_ lines: String) throws {
    let (reading, table) = try table(lines)
    #expect(reading.document.tables.count == 1)
    #expect(table.columns.map(\.role) == [.index, .label, .unit, .value, .value])
    #expect(table.columns.map(\.period?.description) == [nil, nil, nil, "2020", "2021"])
    #expect(reading.labels(table) == ["教师数", "工作室数", "工作室数 > 国家级", "工作室数 > 省级", "班级数"])
    #expect(reading.cells(table.rows[0]) == ["1", "教师数", "人", "93", "96"])
    #expect(reading.cells(table.rows[3]) == ["", "省级", "个", "2", "3"])
    #expect(table.section == 1)
  }

  @Test("A numbered 其中 row belongs to the row before, and the next row to none")
  func numberedPart() throws {
    let (reading, table) = try table(
      "序号\t指标\t单位\t数值\n37\t教职员总数\t人\t1936\n38\t其中:专任教师总数\t人\t1700\n39\t生师比\t/\t16.58/1")
    #expect(reading.labels(table) == ["教职员总数", "教职员总数 > 专任教师总数", "生师比"])
    #expect(table.columns.map(\.role) == [.index, .label, .unit, .value])
  }

  @Test(
    "Two header rows with shared cells",
    arguments: [
      "项目\t高级\t\t中级\t\n\t人数\t比例\t人数\t比例\n机械系\t12\t30%\t20\t50%\n电子系\t8\t20%\t22\t55%",
      "项目\t高级\t中级\n\t人数\t比例\t人数\t比例\n机械系\t12\t30%\t20\t50%\n电子系\t8\t20%\t22\t55%",
      "项目\t高级\t中级\n人数\t比例\t人数\t比例\n机械系\t12\t30%\t20\t50%\n电子系\t8\t20%\t22\t55%",
    ])
  func sharedHeader(_ lines: String) throws {
    let (reading, table) = try table(lines)
    #expect(
      reading.headers(table) == ["项目", "高级 > 人数", "高级 > 比例", "中级 > 人数", "中级 > 比例"])
    #expect(table.rows.count == 2)
    #expect(table.columns.map(\.role) == [.label, .value, .value, .value, .value])
  }

  @Test("Merged cells of outer labels reach down")
  func mergedLabels() throws {
    let (reading, table) = try table(
      "类别\t指标\t2021年\n师资\t专任教师\t360\n\t兼职教师\t20\n设施\t教室\t80\n\t实训室\t45\n合计\t\t505")
    #expect(table.columns.map(\.role) == [.label, .label, .value])
    #expect(
      reading.labels(table) == ["师资 > 专任教师", "师资 > 兼职教师", "设施 > 教室", "设施 > 实训室", "合计"])
    #expect(table.rows.map(\.isTotal) == [false, false, false, false, true])
    #expect(table.rows.allSatisfy { $0.parent == -1 })
  }

  @Test("Sub-totals are known and belong to no row")
  func subtotals() throws {
    let (_, table) = try table("专业\t人数\n数控\t120\n焊接\t80\n小计\t200\n烹饪\t50\n总计\t250")
    #expect(table.rows.map(\.isTotal) == [false, false, true, false, true])
  }

  @Test("Rows that are years state the period")
  func years() throws {
    let (_, table) = try table("年份\t招生数\t在校生数\n2019年\t1774\t6100\n2020年\t1800\t6324")
    #expect(table.columns.map(\.role) == [.label, .value, .value])
    #expect(table.rows.map(\.period?.description) == ["2019", "2020"])
  }

  @Test("Without a header the cells tell what the columns are")
  func headerless() throws {
    let (reading, table) = try table("1\t教师数\t人\t93\n2\t班级数\t个\t40\n3\t满意度\t%\t99.06")
    #expect(table.columns.map(\.role) == [.index, .label, .unit, .value])
    #expect(reading.headers(table) == ["", "", "", ""])
    #expect(table.rows.count == 3)
  }

  @Test("Words and arrows are no figures")
  func textColumns() throws {
    let (_, table) = try table(
      "主要指标\t2020 年\t2021 年\t变化情况\n生均面积（平方米）\t38.73\t36.28\t↓\n生均设备值（元）\t11750\t12489\t↑")
    #expect(table.columns.map(\.role) == [.label, .value, .value, .text])
  }

  static let captions: [(String, String, String)] = [
    ("表 1-1: 设施对照表", "", "表 1-1: 设施对照表\n"),
    ("东岭市质量数据表", "", "东岭市质量数据表\n"),
    ("表2 经费", "万元", "表2 经费\n单位：万元\n"),
    ("表2 经费（单位：万元）", "万元", "表2 经费（单位：万元）\n"),
    ("", "人", "（计量单位: 人）\n"),
  ]

  @Test("The caption stands above, the unit below it", arguments: captions)
  func caption(_ caption: String, _ unit: String, _ above: String) throws {
    let (reading, table) = try table(above + "\n项目\t2021年\n收入\t120\n支出\t110")
    #expect(reading.string(table.caption) == caption)
    #expect(reading.string(table.unit) == unit)
  }

  @Test("Tables with captions of their own stay apart")
  func neighbours() {
    let reading = Reading(
      "报告\n表1 学生\n项目\t2021年\n在校生\t120\n毕业生\t110\n\n表2 教师\n项目\t2021年\n专任\t12\n兼职\t11\n")
    #expect(reading.document.tables.count == 2)
    #expect(reading.document.tables.map { reading.string($0.caption) } == ["表1 学生", "表2 教师"])
  }

  @Test("Missing cells at the end are padded")
  func padding() throws {
    let (reading, table) = try table(
      "项目\t2020年\t2021年\t备注\n收入\t120\t130\t已审\n支出\t110\t\n结余\t10\t20")
    #expect(table.rows.allSatisfy { $0.cells.count == 4 })
    #expect(reading.cells(table.rows[1]) == ["支出", "110", "", ""])
  }

  static let noTables = [
    "1.\t学校情况\n学校概况良好。", "教师\t学校\n", "学校网址 www.example.cn 电话 0573 1234", "甲  乙\n丙  丁",
    "图9-1 检查  图9-2 服务\n图9-3 检查  图9-4 服务",
  ]

  @Test("A tab behind a number, or a gap in a line, makes no table", arguments: noTables)
  func noTable(_ lines: String) {
    let reading = Reading("质量报告\n一、数据\n" + lines + "\n")
    #expect(reading.document.tables.isEmpty)
  }

  @Test("A blank label is the one above once more, with another unit")
  func blankLabel() throws {
    let (reading, table) = try table(
      "序号\t指标\t单位\t2023年\n1\t课程总数\t门\t210\n\t\t学时\t15800\n2\t专业数\t个\t12")
    #expect(reading.labels(table) == ["课程总数", "课程总数", "专业数"])
  }

  @Test("A row with a tab too many does not widen the table")
  func surplusTab() throws {
    let (reading, table) = try table(
      "序号\t指标\t单位\t2023年\n1\t教师数\t人\t312\n2\t资源库数\t个\t3\n\t其中：国家级\t个\t0\n\t\t省级\t个\t1\n3\t专业数\t个\t12"
    )
    #expect(table.columns.map(\.role) == [.index, .label, .unit, .value])
    #expect(reading.labels(table) == ["教师数", "资源库数", "资源库数 > 国家级", "资源库数 > 省级", "专业数"])
    #expect(reading.cells(table.rows[3]) == ["", "省级", "个", "1"])
  }

  @Test("A form's name field between caption and table")
  func formField() throws {
    let (reading, table) = try table(
      "附表1 计分卡\n名称：东岭市理工学校（12345）\n\n指标\t2023年\n毕业生人数\t1602\n升学人数\t980")
    #expect(reading.string(table.caption) == "附表1 计分卡")
  }

  @Test("A line between rows heads a group")
  func groups() throws {
    let (reading, table) = try table(
      "指标\t单位\t2021年\n师资队伍\n专任教师\t人\t360\n兼职教师\t人\t20\n设施\n教室\t间\t80")
    #expect(
      reading.labels(table) == ["师资队伍", "师资队伍 > 专任教师", "师资队伍 > 兼职教师", "设施", "设施 > 教室"])
  }
}
