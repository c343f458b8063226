extension QuantityRule {
  /// 图 2-1, 附件3, 案例1, （一）, 一、: numbers that number.
  static let enumeration = QuantityRule(
    id: "enumeration",
    explanation: """
      Numbers of figures, tables, appendices, cases, items and footnotes: 图2-1, 表 1-1, 附件3, \
      案例1, （二）, ①, 一是, 其一, and the 2. before a year (2.2020年).
      """
  ) { site in
    let text = site.text
    let before = site.before
    if text.length(of: numbered, endingAt: before) > 0,
      site.unit == nil || text[site.numeral.digitsEnd] == 0x2D
        || text.length(of: references, at: site.behind) > 0,
      !site.numeral.hasScale
    {
      var end = site.numeral.digitsEnd
      while text[end] == 0x2D || text.isDigit(at: end) || text[end] == 0x2E { end += 1 }
      return .silence(end: max(end, site.numeral.digitsEnd))
    }
    if site.numeral.hasScale { return nil }
    let end = site.numeral.end
    let opens =
      text.has("（", endingAt: site.numeral.start) || text[site.numeral.start - 1] == 0x28
      || text.has("[", endingAt: site.numeral.start) || text.has("〔", endingAt: site.numeral.start)
    if opens,
      text.has("）", at: end) || text[end] == 0x29 || text[end] == 0x5D || text.has("〕", at: end)
    {
      return .silence(end: end)
    }
    if site.numeral.isChinese {
      if text.has("是", at: end) || text.has("、", at: end) && clauseStarts(text, site.numeral.start)
      {
        return .silence(end: end)
      }
      if text.has("其", endingAt: site.numeral.start) { return .silence(end: end) }
    } else if let end = beforeYear(site) {
      return .silence(end: end)
    } else if clauseStarts(text, site.numeral.start), !site.numeral.hasPoint || site.unit == nil,
      text.has("、", at: end) || text.has("．", at: end) || text[end] == 0x29
        || text.has("）", at: end)
    {
      return .silence(end: end)
    }
    return nil
  }

  /// 2.2020年的数据: the item's number before a year, with the point.
  private static func beforeYear(_ site: NumberSite) -> Int? {
    let text = site.text
    let year = site.numeral.digitsEnd - 4
    guard site.numeral.hasPoint, text.has("年", at: site.numeral.end),
      year - site.numeral.start >= 2, year - site.numeral.start <= 3, text[year - 1] == 0x2E,
      text[year] == 0x31 || text[year] == 0x32, clauseStarts(text, site.numeral.start)
    else { return nil }
    return year
  }

  /// 如表3所列, 图4.2所示
  private static let references: WordList = ["所列", "所示", "所述", "所附", "所载"]

  private static let numbered: WordList = [
    "图", "表", "附件", "附表", "附图", "案例", "附录", "项目编号", "式", "模块", "阶段", "步骤", "任务", "方案", "版本", "注",
  ]

  private static func clauseStarts(_ text: Bytes, _ place: Int) -> Bool {
    place == 0 || text[place - 1] == 0x0A || text.hasAny(of: "，。；：！？", endingAt: place)
      || text[place - 1] == 0x28 || text[place - 1] == 0x20 || text.has("（", endingAt: place)
  }
}
