extension QuantityRule {
  /// 135个, 1419.34万元, 13.1161万平方米, 6000元/人, 3学时
  static let measure = QuantityRule(
    id: "measure",
    explanation: """
      Digits and a measure word, with money, areas, times, data and compound units: 135个, \
      1419.34万元, 317人次/年. A word that only begins like a measure word (5个性化, 3部门) is none.
      """
  ) { site in
    guard !site.numeral.isChinese, let spelled = site.spelled else { return nil }
    let text = site.text
    let (unit, end) = (spelled.unit, spelled.end)
    if UnitTable.beginsAWord(spelled, in: text) { return .silence(end: site.numeral.end) }
    if unit == UnitTable.known.group,
      text.length(of: contestWords, at: end) > 0
    {
      return nil
    }
    if unit == UnitTable.known.month, text.has("月", at: site.behind) { return .silence(end: end) }
    // An age is a figure only where it is an average.
    if unit == UnitTable.known.age {
      var lead = Hedge.before(text, site.numeral.start)?.start ?? site.before
      lead -= text.length(of: linkWords, endingAt: lead)
      if !text.has("平均年龄", endingAt: lead) { return .silence(end: end) }
    }
    if UnitTable.isPlace(unit) {
      return CountedPlaces.isCount(site, unit, end: end)
        ? QuantityBuilder.figure(site, unit: unit, end: end) : nil
    }
    if unit == UnitTable.known.score, !isScored(site) { return nil }
    if UnitTable.isNoun(unit) {
      if site.numeral.hasPoint || site.numeral.start == site.block.lowerBound { return nil }
      if text.hasAny(of: "号第", endingAt: site.before) { return .silence(end: end) }
    }
    return QuantityBuilder.figure(site, unit: unit, end: end)
  }

  /// 自评得分92.5分: minutes and parts are spelled the same way, so the clause must speak of a score.
  private static func isScored(_ site: NumberSite) -> Bool {
    let text = site.text
    let low = max(site.block.lowerBound, site.before - 120)
    var place = site.before
    var isSentence = false
    while place > low, !isSentence {
      isSentence = text.hasAny(of: "。；", endingAt: place)
      if text.length(of: scoreWords, endingAt: place) > 0 { return true }
      place -= max(1, text.scalar(before: place).length)
    }
    return false
  }

  private static let scoreWords: WordList = [
    "得分", "评分", "自评", "考核", "总分", "均分", "平均分", "分数", "成绩", "打分", "满分", "分值", "测评", "量化", "评价", "评估",
  ]
  private static let linkWords: WordList = ["为", "是", "达到", "达", "在", "仅", "只有", "降至", "升至"]
  private static let contestWords: WordList = ["赛", "会", "学", "队", "道", "奖"]
}
