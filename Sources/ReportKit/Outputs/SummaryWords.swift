/// The words of people in a summary.
struct SummaryWords: Sendable {
  let isChinese: Bool

  func choose(_ english: String, _ chinese: String) -> String { isChinese ? chinese : english }

  func text(_ remark: Remark) -> String { isChinese ? remark.chinese : remark.english }

  // MARK: - The report

  func title(_ summary: ReportSummary) -> String {
    summary.title ?? summary.organisation ?? summary.path
  }

  func kind(_ kind: ReportKind) -> String {
    switch kind {
    case .schoolAnnualQuality: choose("annual quality report of a school", "中职学校质量年度报告")
    case .collegeAnnualQuality: choose("annual quality report of a college", "高职院校质量年度报告")
    case .regionalAnnualQuality:
      choose("annual quality report of a region", "区域职业教育质量年度报告")
    case .groupSelfAssessment:
      choose("self-assessment of an education group", "职教集团建设自查报告")
    case .cooperationReform: choose("report on cooperation with firms", "校企合作改革情况报告")
    case .groupWorkSummary: choose("yearly summary of an education group", "职教集团年度工作总结")
    case .unknown: choose("unknown kind", "未知类型")
    }
  }

  /// `2020年`, `2018年9月至2023年6月`; as the contract writes it in English.
  func period(_ period: Period) -> String {
    guard isChinese else { return period.description }
    func point(_ year: Int16?, _ month: Int8?) -> String {
      guard let year else { return "" }
      return "\(year)年" + (month.map { "\($0)月" } ?? "")
    }
    let start = point(period.start, period.startMonth)
    let end = point(period.end, period.endMonth)
    if start == end { return start }
    if start.isEmpty { return "截至" + end }
    return end.isEmpty ? start + "以来" : start + "至" + end
  }

  /// `无 … 是报告` is said in place of what cannot be said.
  func caution(_ summary: ReportSummary) -> String? {
    if summary.figures == 0 {
      return choose(
        "No figure was read in this text: there is nothing to summarise.",
        "没有从这份文本中读到数据，无可概括。")
    }
    guard summary.kind == .unknown else { return nil }
    return choose(
      "This does not look like a vocational-education report of a known kind. "
        + "What figures it has are given; nothing is said to be missing.",
      "这不像已知类型的职业教育报告。以下仅列出读到的数据，不判断缺项。")
  }

  func counts(_ summary: ReportSummary) -> String {
    let (all, typed) = (summary.figures, summary.typed)
    return choose(
      "\(all) figures read, \(typed) with an indicator; \(summary.relations) relations checked, "
        + "\(summary.verified) hold, \(findings(summary.findings.count)).",
      "读到数据 \(all) 个，其中有指标的 \(typed) 个；核对关系 \(summary.relations) 条，"
        + "成立 \(summary.verified) 条，\(findings(summary.findings.count))。")
  }

  func findings(_ count: Int) -> String {
    count == 1 ? choose("1 finding", "发现问题 1 个") : choose("\(count) findings", "发现问题 \(count) 个")
  }

  // MARK: - Headings

  var keyFigures: String { choose("Key figures", "主要数据") }
  var awards: String { choose("Prizes by level and grade", "获奖（按级别与等次）") }
  var trends: String { choose("Year on year, from tables", "两年对比（表格）") }
  var absent: String { choose("Not in this report", "报告未载明") }
  var findings: String { choose("Findings of the checks", "核对发现") }
  var cases: String { choose("Cases", "典型案例") }
  var further: String { choose("Figures read", "读到的数据") }

  var indicator: String { choose("Indicator", "指标") }
  var value: String { choose("Value", "数值") }
  var change: String { choose("Change", "变化") }
  var quote: String { choose("In the report’s words", "原文") }
  var place: String { choose("Place", "出处") }
  var level: String { choose("Level", "级别") }
  var competition: String { choose("Competition, winners", "赛事、获奖者") }
  var grades: String { choose("Grades", "等次") }
  var total: String { choose("Total", "合计") }
  var source: String { choose("Source", "来源") }
  var use: String { choose("Use", "用途") }
  var amount: String { choose("Amount", "金额") }
  var share: String { choose("Share", "占比") }
  var heading: String { choose("Case", "案例") }
  var school: String { choose("School or firm", "学校（单位）") }

  func income(_ flow: FundingFlow) -> String {
    flow.indicator == "funding.income"
      ? choose("Income by source", "收入来源") : choose("Money received", "到位资金构成")
  }
  var spending: String { choose("Spending", "支出去向") }

  func line(_ line: Int) -> String { choose("line \(line)", "第 \(line) 行") }

  func place(_ figure: SummaryFigure) -> String {
    guard let section = figure.section else { return line(figure.line) }
    return line(figure.line) + choose(", ", "，") + SummaryWords.oneLine(section)
  }

  /// A heading without its line ends.
  static func oneLine(_ text: String) -> String {
    DisplayWidth.isPlain(text)
      ? text : text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
  }

  // MARK: - Figures

  func number(_ figure: SummaryFigure) -> String { figure.number.text(isChinese: isChinese) }

  func number(_ computed: Computed) -> String { computed.number.text(isChinese: isChinese) }

  /// `计算：18 + 25 + 30 = 73`
  func formula(_ computed: Computed) -> String {
    choose("computed: ", "计算：") + computed.formula
  }

  /// The name of an indicator; a report's own words where the catalogue has none.
  func name(_ indicator: String) -> String {
    if let known = KeyIndicator.named(indicator) { return known.name(isChinese: isChinese) }
    guard isChinese, let index = Catalogue.builtIn.index(of: indicator) else {
      return SummaryWords.words(ofKey: indicator)
    }
    return CatalogueEntry(Catalogue.builtIn.indicators[index]).name
  }

  /// `teachers.fullTime` as `full time`.
  private static func words(ofKey key: String) -> String {
    var words = ""
    for letter in key.split(separator: ".").last ?? "" {
      if letter.isUppercase { words += " " }
      words += letter.lowercased()
    }
    return words
  }

  /// `较2019年 +537人`; a growth without its base is said to be one.
  func change(_ change: SummaryFigure) -> String {
    var number = change.number
    let isDown = number.value.mantissa < 0
    let isRate = change.relation == .growth
    if isChinese {
      let base = change.of.map { "较\(year($0))" } ?? (isRate ? "增长率" : "变化")
      return base + " " + number.text(isChinese: true, isSigned: true)
    }
    if isDown { number.value.mantissa = -number.value.mantissa }
    let sign = isDown ? "−" : "+"
    return sign + number.text(isChinese: false) + (change.of.map { " on \($0)" } ?? "")
  }

  private func year(_ of: String) -> String {
    of.utf8.count == 4 && of.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? of + "年" : of
  }

  /// What the report says of a change, or what two of its figures give.
  func changes(_ key: KeyFigure) -> [String] {
    let changes = key.changes(of: key.figure)
    if !changes.isEmpty { return changes.map(change) }
    guard let difference = key.difference, let earlier = key.earlier else { return [] }
    if difference.value.mantissa == 0 { return [same(as: earlier, of: key)] }
    let sign = difference.number.text(isChinese: isChinese, isSigned: true)
    let base = base(earlier, of: key)
    return [
      choose("\(sign) on \(base)", "较\(base) \(sign)") + choose(" (", "（")
        + formula(difference) + choose(")", "）")
    ]
  }

  /// `与2020年持平`
  func same(as earlier: SummaryFigure, of key: KeyFigure) -> String {
    let base = base(earlier, of: key)
    return choose("the same as \(base)", "与\(base)持平")
  }

  /// What a difference starts from: a time, or a figure.
  func base(_ earlier: SummaryFigure, of key: KeyFigure) -> String {
    let isOther = earlier.period != key.figure?.period
    return isOther ? earlier.period.map(period) ?? number(earlier) : number(earlier)
  }

  /// What tells a part from its whole: `国家级、学生`; else the report's words.
  func part(_ figure: SummaryFigure) -> String {
    let values = DimensionKey.allCases.compactMap { key in
      figure.dimensions[key].map { dimension(key, $0) }
    }
    let said = values.filter { !$0.isEmpty }
    if said.isEmpty {
      return figure.label.isEmpty
        ? choose("one of them", "其中一项") : SummaryWords.oneLine(figure.label)
    }
    return said.joined(separator: choose(", ", "、"))
  }

  /// A value of a dimension; phrases of the report stay as they are.
  func dimension(_ key: DimensionKey, _ value: String) -> String {
    if value.contains("+") {
      return value.split(separator: "+").map { dimension(key, String($0)) }
        .joined(separator: choose(" and ", "、"))
    }
    guard
      let words = SummaryWords.dimensions["\(key.name).\(value)"] ?? SummaryWords.dimensions[value]
    else { return value }
    return choose(words.english, words.chinese)
  }

  func period(ifOther figure: SummaryFigure, than own: Period?) -> String? {
    figure.period == own ? nil : figure.period.map(period)
  }

  func more(_ count: Int) -> String { choose("and \(count) more", "另有 \(count) 项") }

  /// Said in place of empty tables.
  func nothing(about topics: [SummaryTopic]) -> String {
    let names = topics.map { $0.name(isChinese: isChinese) }
    return choose(
      "No figure of the report’s own was understood on: " + names.joined(separator: ", ") + ".",
      "没有识别到报告单位在以下方面的数据：" + names.joined(separator: "、") + "。")
  }

  var nothingAbsent: String {
    choose(
      "Everything that a report of this kind should state was found.",
      "该类报告应载明的主要数据均已找到。")
  }

  var absentIntroduction: String {
    choose(
      "Reports of this kind should state these; no figure for them was understood:",
      "该类报告通常应载明以下数据，文中未识别到：")
  }

  func nothingFound(_ summary: ReportSummary) -> String {
    if summary.relations == 0 {
      return choose(
        "No figure could be compared with another; nothing was checked.",
        "没有可以相互核对的数据，未作任何检验。")
    }
    return choose(
      "No contradiction among \(summary.relations) relations that were checked.",
      "核对 \(summary.relations) 条关系，没有发现矛盾。")
  }

  var noCases: String { choose("The report tells no cases.", "报告没有单列典型案例。") }

  func severity(_ severity: Severity) -> String {
    ResultWords(isChinese: isChinese).severity(severity)
  }
}
