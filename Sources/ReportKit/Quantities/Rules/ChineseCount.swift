extension QuantityRule {
  /// 十七个, 两项, 三千余人次, 四大, 数百名
  static let chineseCount = QuantityRule(
    id: "chineseCount",
    explanation: """
      A Chinese numeral counts only before a measure word, and not inside a word (进一步, 统一, \
      五位一体), as an article (一个, 一批) or in a set phrase (四个自信, 两个确立). 其中一个…另外三个 and \
      一项 at a clause's end (省级一项、市级两项) count.
      """
  ) { site in
    guard site.numeral.isChinese else { return nil }
    let text = site.text
    guard let spelled = site.spelled else {
      // 六千左右: an amount may do without a unit.
      return site.numeral.hasScale && !site.numeral.isVague ? nil : .silence(end: site.numeral.end)
    }
    let (unit, end) = (spelled.unit, spelled.end)
    let start = site.numeral.start
    let value = site.numeral.value.mantissa
    if site.numeral.isVague, !isVagueAmount(site) { return .silence(end: site.numeral.end) }
    if UnitTable.beginsAWord(spelled, in: text) { return .silence(end: site.numeral.end) }
    // 三个一等奖 are prizes, 三个一工程 is a name.
    if text.length(of: setPhrases, at: start) > 0, !text.has("一等奖", at: end) {
      return .silence(end: end)
    }
    if text.has("三番", endingAt: start) { return .silence(end: end) }
    if text.hasAny(of: "统唯单专万逐划进合归如均惟初高", endingAt: start), value <= 3 { return .silence(end: end) }
    if text.hasAny(of: "·•-", at: end) || text[end] == 0x2D { return .silence(end: end) }
    if text.has("二", at: start), site.numeral.end - start == 3 { return .silence(end: end) }
    if silentUnits.contains(where: {
      text.has($0, at: site.behind) && end - site.behind == $0.utf8CodeUnitCount
    }), !(text.has("部", at: site.behind) && text.hasAny(of: "系院", endingAt: start)) {
      return .silence(end: end)
    }
    if unit.unitClass == .money, value < 100, !site.numeral.hasScale { return .silence(end: end) }
    if unit == UnitTable.known.group, !isGroupOf(site, end: end) { return .silence(end: end) }
    if UnitTable.isPlace(unit) {
      return CountedPlaces.isCount(site, unit, end: end)
        ? QuantityBuilder.figure(site, unit: unit, end: end) : .silence(end: end)
    }
    if unit == UnitTable.known.score { return .silence(end: end) }
    if UnitTable.isNoun(unit), !isChain(text, start: start, end: end) { return .silence(end: end) }
    if value == 1, site.numeral.upper == nil, site.numeral.end - start == 3,
      !isCountedOne(site, unitEnd: end)
    {
      return .silence(end: end)
    }
    return QuantityBuilder.figure(site, unit: unit, end: end)
  }

  /// 数百, 上万 and 百余 are amounts; 百 of 百家争鸣 is none.
  private static func isVagueAmount(_ site: NumberSite) -> Bool {
    let text = site.text
    let start = site.numeral.start
    if text.has("上", at: start) {
      return !text.hasAny(of: "以线路网晚早会身地场之", endingAt: start)
    }
    if text.has("数", at: start) || text.has("几", at: start) {
      return !text.hasAny(of: "人次总岁分", endingAt: start)
    }
    if site.numeral.inner != nil { return true }
    return Hedge.before(text, start) != nil || text.hasAny(of: "逾过超近达", endingAt: start)
  }

  /// 四大框架 groups things; 四大 before 会 or 赛 is another word, 十大 a prize.
  private static func isGroupOf(_ site: NumberSite, end: Int) -> Bool {
    let text = site.text
    if site.numeral.value.mantissa >= 10 || site.numeral.value.mantissa == 1 { return false }
    return !text.hasAny(of: "赛会奖学队道家型量批校", at: end)
  }

  /// 四系一部, 两院三中心: noun units count where two stand side by side.
  private static func isChain(_ text: Bytes, start: Int, end: Int) -> Bool {
    if NumeralReader.digit(text, at: end) > 0 { return true }
    return text.length(of: chainUnits, endingAt: start) > 0
  }

  /// 其中一个…; 省级一项、市级两项.
  private static func isCountedOne(_ site: NumberSite, unitEnd: Int) -> Bool {
    let text = site.text
    let start = site.numeral.start
    if text.has("其中", endingAt: start) {
      return text.hasAny(of: "为是获入被", at: unitEnd)
    }
    guard text.endsClause(at: unitEnd) || text[unitEnd] == 0 else { return false }
    guard text.isIdeograph(before: start), !text.has("大", at: site.behind) else { return false }
    return text.length(
      of: countedNouns, endingAt: start) > 0
  }

  private static let setPhrases: WordList = [
    "四个自信", "四个意识", "四个全面", "四个服务", "两个维护", "两个确立", "三个代表", "三个面向", "两个一百年", "一个中国",
    "八项规定", "四项基本", "五个一", "三个一", "四个一", "六个一", "十个一", "两个健康", "两个大局", "四个合格", "三个百分",
    "五位一体", "三位一体", "四位一体", "多位一体", "六位一体", "二位一体", "三个课堂", "一次性", "三次产业", "二次", "一类", "两个结合",
    "六个结合", "四个相统一", "三项岗位", "三条红线", "四有", "三部曲", "三部门", "百家争鸣", "千家万户", "一家亲", "万家灯火", "一人一",
    "三方面军", "两位数", "三位数", "四位数", "三台县", "七台河", "五台山", "二十四节气", "三门峡",
  ]
  private static let silentUnits: [StaticString] = [
    "班", "层", "次元", "字", "席", "道", "期", "集", "首", "片", "单", "岗", "块", "把", "页", "部", "周", "月",
    "双", "头", "岁", "匹",
  ]

  private static let chainUnits: WordList = ["系", "院", "部", "中心", "平台", "基地"]
  private static let countedNouns: WordList = [
    "奖", "级", "基地", "中心", "称号", "项目", "课程", "团队", "专业", "教材",
  ]
}
