extension QuantityRule {
  /// 135个, 1419.34万元, 13.1161万平方米, 6000元/人, 3学时
  static let measure = QuantityRule(
    id: "measure",
    explanation: """
      Digits and a measure word, with money, areas, times, data and compound units: 135个, \
      1419.34万元, 317人次/年. A word that only begins like a measure word (5个性化, 3部门) is none.
      """
  ) { site in
    guard !site.numeral.isChinese, let (unit, end) = site.unit else { return nil }
    let text = site.text
    if MeasureWords.isWordOfItsOwn(text, unit: unit, start: site.behind, end: end) { return .silence(end: site.numeral.end) }
    if unit.baseName == "大", text.length(ofAny: ["赛", "会", "学", "队", "道", "奖"], at: end) > 0 { return nil }
    if unit.baseName == "月", text.has("月", at: site.behind) { return .silence(end: end) }
    if MeasureWords.isBareNoun(unit), site.numeral.hasPoint || site.numeral.start == site.block.lowerBound {
      return nil
    }
    if MeasureWords.isBareNoun(unit), text.length(ofAny: ["号", "第"], endingAt: site.before) > 0 { return .silence(end: end) }
    return QuantityBuilder.figure(
      site, unit: unit, end: end, norm: unit.unitClass == .ratio)
  }
}

/// Which words after a number measure, and which only look so.
enum MeasureWords {
  /// 位 of 五位一体, 支 of 支部, 部 of 部门: the measure word begins another word.
  static func isWordOfItsOwn(_ text: Bytes, unit: Unit, start: Int, end: Int) -> Bool {
    switch unit.baseName {
    case "人": text.has("位", at: start) ? text.has("一体", at: end) || text.has("数", at: end)
      : text.has("名", at: start) ? text.length(ofAny: ["师工程", "工程", "师名校", "列前"], at: end) > 0
      : text.length(ofAny: ["才", "间", "制", "行", "民", "文", "均", "工智"], at: end) > 0
    case "支": text.length(ofAny: ["部", "队", "行", "撑", "持", "教", "援"], at: end) > 0 && !text.has("队伍", at: end)
      && !text.has("教学", at: end) && !text.has("教师", at: end) && !text.has("支队", at: start + 3)
    case "部": text.length(ofAny: ["门", "委", "署", "长", "分", "队", "级"], at: end) > 0
    case "项": text.length(ofAny: ["目化"], at: end) > 0
    case "家": text.length(ofAny: ["长", "庭", "乡", "国"], at: end) > 0
    case "个": text.has("一", at: end) || text.length(ofAny: ["性", "体户", "人奖"], at: end) > 0
    case "次": text.length(ofAny: ["产业", "方"], at: end) > 0
    case "期": text.length(ofAny: ["工程", "建设项目", "货", "望", "末", "中", "间", "待", "项目"], at: end) > 0
    case "处": text.length(ofAny: ["级", "长", "室", "于", "理"], at: end) > 0
    case "台": text.length(ofAny: ["山", "县", "州"], at: end) > 0
    case "门": text.length(ofAny: ["峡", "户"], at: end) > 0
    case "条": text.length(ofAny: ["龙", "线", "心"], at: end) > 0
    case "面": text.length(ofAny: ["向", "对", "积", "临", "貌"], at: end) > 0
    case "类": text.length(ofAny: ["型"], at: end) > 0
    case "本": text.length(ofAny: ["科", "土", "校", "地", "次", "年", "学", "院", "专", "届", "市", "省", "级", "线"], at: end) > 0
    case "单": text.length(ofAny: ["位", "元", "式", "招", "独"], at: end) > 0
    case "字": text.length(ofAny: ["型", "典"], at: end) > 0
    case "所": text.length(ofAny: ["有", "在", "属", "需", "示", "谓", "长"], at: end) > 0
    case "场": text.length(ofAny: ["地", "所", "馆"], at: end) > 0
    case "节": text.length(ofAny: ["能", "日", "约", "假"], at: end) > 0
    case "组": text.length(ofAny: ["织", "成", "建", "长"], at: end) > 0
    case "层": text.length(ofAny: ["次", "级", "面"], at: end) > 0
    case "代": true
    case "对": text.length(ofAny: ["一", "口", "接", "外", "于"], at: end) > 0
    case "件": false
    case "片": text.length(ofAny: ["区", "面"], at: end) > 0
    case "只": text.length(ofAny: ["有", "要", "是", "需"], at: end) > 0
    case "把": text.length(ofAny: ["握", "关", "学"], at: end) > 0
    case "首": text.length(ofAny: ["批", "届", "次", "个", "家"], at: end) > 0
    case "块": text.has("头", at: end)
    case "点": true
    case "天": text.length(ofAny: ["津", "然"], at: end) > 0
    case "周": text.length(ofAny: ["年", "边", "岁", "围"], at: end) > 0
    case "道": text.length(ofAny: ["德", "路"], at: end) > 0
    case "元": text.length(ofAny: ["素", "化", "合", "旦", "育人", "主体", "共", "并", "协同", "制"], at: end) > 0
    case "院": text.length(ofAny: ["校", "士", "系", "级", "长"], at: end) > 0
    case "系": text.length(ofAny: ["列", "统", "主任"], at: end) > 0
    case "班": text.length(ofAny: ["主任", "级", "组", "长", "次"], at: end) > 0 && !text.has("班级", at: start)
    case "员", "席", "校", "师", "生": true
    case "亩": false
    default: false
    }
  }

  /// Units that are nouns: 8系, 4平台, 3校区.
  static func isBareNoun(_ unit: Unit) -> Bool {
    switch unit.baseName {
    case "系", "院", "校区", "中心", "平台", "基地", "场馆", "专业", "课程", "学校", "企业", "项目", "工位", "岗", "班": true
    default: false
    }
  }
}
