extension QuantityRule {
  /// 4金6银8铜, 4优胜奖
  static let medal = QuantityRule(
    id: "medal",
    explanation: """
      A number directly before 金, 银, 铜 or 优胜奖 counts medals, each a figure of its own (unit 枚). \
      金牌 and 金奖 alike; not 金属, 银行, 金融, 金课.
      """
  ) { site in
    let text = site.text
    guard !site.numeral.hasScale else { return nil }
    let unit = UnitTable.known.medal
    let place = site.behind
    let grade: Grade
    var end = place + 3
    if text.has("金", at: place) {
      grade = .gold
    } else if text.has("银", at: place) {
      grade = .silver
    } else if text.has("铜", at: place) {
      grade = .bronze
    } else if text.has("优胜", at: place) || text.has("优秀奖", at: place) || text.has("优胜奖", at: place)
    {
      end = place + (text.has("优胜奖", at: place) || text.has("优秀奖", at: place) ? 9 : 6)
      return QuantityBuilder.figure(site, unit: unit, end: end, grade: .excellence)
    } else {
      return nil
    }
    if text.hasAny(of: "属像器融行课额库工领银砖鼎种花", at: end),
      !text.has("银", at: end) || site.numeral.isChinese
    {
      return nil
    }
    if text.has("牌", at: end) || text.has("奖", at: end) { end += 3 }
    // 五金 is hardware: worded medals come in chains or behind a word of winning.
    if site.numeral.isChinese, NumeralReader.digit(text, at: end) < 1,
      !text.hasAny(of: "获得夺揽金银摘", endingAt: site.numeral.start)
    {
      return nil
    }
    return QuantityBuilder.figure(site, unit: unit, end: end, grade: grade)
  }
}
