extension QuantityRule {
  /// 近三年, 连续五年, 三年来 say when; 三年制 and 五年一贯制 are names.
  static let yearCount = QuantityRule(
    id: "yearCount",
    explanation: """
      A number of years is a period where a word of time stands beside it (近三年, 连续五年, 三年来, \
      5年内, 每年), part of a name in 三年制, 三年级, 五年规划, and a figure elsewhere (学习三年). \
      三年 that opens a clause (三年召开理事会6次) says in which time.
      """
  ) { site in
    let text = site.text
    let behind = site.behind
    guard text.has("年", at: behind), !site.numeral.hasScale, site.numeral.value.exponent == 0 else {
      return nil
    }
    let end = behind + 3
    let years = Int(site.numeral.value.mantissa)
    guard years < 200 else { return nil }
    if text.has("周年", at: end - 3) { return .silence(end: end) }
    if text.length(of: names, at: end) > 0 { return .silence(end: end) }
    if text.length(of: timeBefore, endingAt: site.before) > 0
      || text.length(of: timeBehind, at: end) > 0
    {
      let isPast =
        text.length(of: pastLeads, endingAt: site.before) > 0
        || text.has("来", at: end) || text.has("以来", at: end)
        || text.hasAny(of: "共累合总", at: end)
      return .period(
        PeriodMention(site.numeral.start..<end, isPast ? .lastYears(years) : .unknown))
    }
    // 三年开会7次 at a clause's start says in what time.
    if opensClause(text, site.numeral.start), text.length(of: doings, at: end) > 0 {
      return .period(PeriodMention(site.numeral.start..<end, .lastYears(years)))
    }
    if site.quote >= 0 { return .silence(end: end) }
    if site.numeral.value.mantissa == 1, site.numeral.isChinese {
      // 一年来 was a time already; 一年一度, 一年四季, 新的一年.
      return text.hasAny(of: "，。；的", at: end) && text.hasAny(of: "为期", endingAt: site.before)
        ? nil : .silence(end: end)
    }
    return nil
  }

  private static let names: WordList = [
    "制", "级", "代", "一贯", "行动", "规划", "计划", "发展规划", "建设规划", "专", "高职", "中职", "大专", "本科",
    "一轮", "一届", "教龄",
  ]
  private static let timeBefore: WordList = [
    "近", "过去", "最近", "前", "后", "连续", "每", "未来", "今后", "这", "下", "头", "第", "逐", "历", "全", "满", "用",
    "龄", "利用", "往", "同", "又", "隔", "个", "业",
  ]
  private static let timeBehind: WordList = [
    "来", "间", "内", "以来", "之内", "前", "后", "期间", "共", "累计", "合计", "总计", "中", "之间", "里", "一次", "一度",
    "多来", "余来", "时间", "平均",
  ]

  private static func opensClause(_ text: Bytes, _ place: Int) -> Bool {
    place == 0 || text[place - 1] == 0x0A || text.hasAny(of: "，。；：", endingAt: place)
  }

  private static let doings: WordList = [
    "投入", "投资", "开", "召开", "培养", "完成", "获", "举办", "组织", "培训", "招", "新增", "建成", "建设", "毕业", "输送",
    "合计",
    "总", "修订", "选派", "引进", "立项", "到位", "接收", "服务", "开展", "主要", "实现", "增加", "减少", "争取", "资助", "发放",
    "支出", "使用", "拨付", "编写", "发表", "承办", "承担", "参加", "聘请", "打造",
  ]
  private static let pastLeads: WordList = ["近", "过去", "最近", "前", "这"]
}
