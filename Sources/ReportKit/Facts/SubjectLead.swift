/// What leads up to a name that a clause speaks of, beyond words such as 其中: 对口帮扶的岭南学校, 配套商岭南公司.
enum SubjectLead {
  /// Characters of the longest attribute before a name.
  private static let longest = 14 * 3

  /// Whether only an attribute stands between the start of the clause and the name at `place`: 规模最小的,
  /// 托管的, 我们的配套商. An attribute with a preposition or a verb of its own has the name as object.
  static func isAttribute(_ text: Bytes, before place: Int, from start: Int) -> Bool {
    let isRelative = text.has("的", endingAt: place)
    guard isRelative || text.length(of: roles, endingAt: place) > 0 else { return false }
    var begin = place
    while begin > start, place - begin <= longest {
      if text.isDigit(at: begin - 1) {
        guard text.hasAny(of: "年月日", at: begin) else { return false }
        break
      }
      if FigureSite.isPause(text, at: begin - 3) || text.hasAny(of: "，。；：！？、“”", endingAt: begin) {
        break
      }
      if text[begin - 1] == 0x0A || text[begin - 1] == 0x20 { break }
      guard text.isIdeograph(before: begin) else { return false }
      begin -= 3
    }
    guard place - begin <= longest, begin < place, !text.has("、", endingAt: begin) else {
      return false
    }
    begin += text.length(of: leads, at: begin)
    if text.length(of: ourselves, at: begin) > 0, text.length(of: own, at: begin) == 0 {
      return false
    }
    var at = begin
    while at < place {
      if text.length(of: allowed, at: at) > 0 {
        at += text.length(of: allowed, at: at)
        continue
      }
      if text.length(of: governors, at: at) > 0
        || text.hasAny(of: "在与和到从由把将赴以被派送往为给向同是有于入让使至", at: at)
      {
        return false
      }
      at += 3
    }
    return true
  }

  /// What an organisation is to another: 合作单位, 配套商.
  private static let roles: WordList = [
    "单位", "企业", "配套商", "供应商", "经销商", "服务商", "运营商", "合作方", "伙伴", "院校", "高校", "中职学校", "校办", "院办",
    "厂办", "会员", "机构", "友校", "支援学校", "帮扶学校", "受援学校", "兄弟学校",
  ]
  private static let leads: WordList = ["而", "但", "其中", "目前", "同时", "此外", "另外", "现", "年", "月"]
  /// 学校引进的江洲公司, and the like, have their own subject.
  private static let ourselves: WordList = [
    "学校", "学院", "我校", "我院", "本校", "本院", "集团", "公司", "中心", "我中心",
  ]
  private static let own: WordList = [
    "学校牵头", "学院牵头", "学校下属", "学院下属", "学校附属", "学院附属", "集团下属", "集团旗下", "公司旗下", "公司下属", "集团所属",
    "学校托管", "学院托管", "学校所在", "学院所在", "我校对口", "学校对口", "学院对口", "我院对口", "集团牵头",
  ]
  /// Words of attributes with a character that would tell of an object.
  private static let allowed: WordList = [
    "对口", "与我", "同类", "入选", "入驻", "为数", "最为", "较为", "民办", "公有", "国有", "所在", "拥有", "有限", "派驻", "托管",
    "共同",
  ]
  private static let governors: WordList = [
    "引进", "引入", "引荐", "邀请", "聘请", "依托", "借助", "组织", "走访", "走进", "参观", "携手", "选择", "选聘", "慰问", "看望",
    "联合", "联系", "联手", "牵手", "对接", "服务", "面向", "成立", "建成", "打造", "支持", "帮助", "指导", "助推", "助力", "带动",
    "访问", "考察", "调研", "捐赠", "赠予", "接待", "接收", "培训", "收购", "招聘", "签约", "签订", "获", "吸引", "吸纳", "新增",
  ]

  // MARK: - Regions

  /// 江洲市 at the start of a sentence that goes on as one of the region does: 江洲市是…, 江洲市现有….
  static func region(_ text: Bytes, at place: Int) -> Range<Int>? {
    guard !text.hasAny(of: "全我本该各外一城超上县门", at: place) else { return nil }
    var end = place
    var hasCounty = false
    while end < place + 27, text.isIdeograph(at: end) {
      end += 3
      if hasCounty, text.hasAny(of: "村镇乡", endingAt: end) {
        return text.length(of: rural, at: end) > 0 ? place..<end : nil
      }
      guard end >= place + 9, end <= place + 15, text.hasAny(of: "市县州旗", endingAt: end) else {
        if end > place + 15, !hasCounty { return nil }
        continue
      }
      if text.length(of: regional, at: end) > 0 { return place..<end }
      hasCounty = true
      if SubjectWords.isYear(text, at: end),
        text.length(of: regional, at: end + (text.has("年度", at: end + 4) ? 10 : 7)) > 0
      {
        return place..<end
      }
    }
    return nil
  }

  /// 云轴股份是本市最大的轴承企业，职工2300人: a firm that a paragraph begins with, whose name ends in its trade.
  static func firm(_ text: Bytes, at place: Int) -> Range<Int>? {
    var end = place
    while end < place + 24, text.isIdeograph(at: end) {
      end += 3
      guard end >= place + 12 else { continue }
      let trade = text.length(of: trades, endingAt: end)
      guard trade > 0, text.length(of: statements, at: end) > 0 else { continue }
      var limit = end
      while limit < end + 240, limit < text.count, text[limit] != 0x0A { limit += 1 }
      return NameWords.isDistinct(text, place..<end - trade)
        && text.contains(business, in: end..<limit) ? place..<end : nil
    }
    return nil
  }

  private static let trades: WordList = [
    "股份", "乳业", "电子", "科技", "水产", "食品", "重工", "汽车", "机械", "物流", "药业", "酒店", "实业", "轴承", "风电", "动力",
    "电器", "服饰", "纺织", "化工", "建材", "电机", "精工", "农牧", "牧业", "种业", "茶业", "酒业", "传媒", "软件", "智能", "装备",
    "材料", "能源", "铝业", "陶瓷", "家居", "餐饮", "连锁", "航空",
  ]
  private static let statements: WordList = [
    "是", "系", "（", "现有", "拥有", "位于", "坐落", "成立于", "创办于", "创建于", "始建于", "存栏", "年产", "日产", "占地", "注册",
    "每年", "员工", "职工", "自", "近",
  ]
  private static let business: WordList = [
    "员工", "职工", "企业", "公司", "产值", "营业收入", "营收", "销售额", "年产", "注册资", "产能", "存栏",
  ]

  private static let rural: WordList = [
    "地处", "位于", "现有", "共有", "全村", "全镇", "是", "有", "原是", "原来", "属",
  ]
  private static let regional: WordList = [
    "是", "现有", "共有", "地处", "位于", "常住", "户籍", "总人口", "人口", "地区生产", "生产总值", "规模以上", "农业", "工业",
    "初中", "高中", "普通高中", "总面积", "实现地区", "经济", "职业教育经费", "职业教育总投入", "教育经费", "城镇", "政府历来", "政府高度",
    "政府始终", "委市政府", "委、市政府", "委县政府", "委、县政府", "有着", "拥有", "中考",
  ]

  // MARK: - Others that are not named

  /// 学院团队帮助其改造…: what we do for another is told of that one.
  static func servesAnother(_ text: Bytes, at place: Int) -> Bool {
    var at = place
    while at < place + 36, text.isIdeograph(at: at) {
      if text.has("其", at: at) { return text.hasAny(of: "为助给向对帮替", endingAt: at) }
      at += 3
    }
    return false
  }

  /// 企业向集团学校提供岗位500个，学校输送…: the members that the sentence spoke of.
  static func members(_ text: Bytes, before place: Int) -> String? {
    var at = place
    while at > place - 150, at > 0, text[at - 1] != 0x0A, !text.hasAny(of: "。；！", endingAt: at) {
      if text.has("集团学校", endingAt: at) { return "集团学校" }
      if text.has("成员学校", endingAt: at) { return "成员学校" }
      at -= text.scalar(before: at).length
    }
    return nil
  }

  /// 高于全省同类院校60%的平均水平: those that we are compared with.
  static func peers(_ text: Bytes, at place: Int, from low: Int) -> Range<Int>? {
    guard text.has("同类", at: place) else { return nil }
    let length = text.length(of: schools, at: place + 6)
    guard length > 0,
      text.length(of: figures, at: place + 6 + length) > 0
        || text.isDigit(at: text.skippingSpace(place + 6 + length))
    else { return nil }
    var start = place
    while start > low, place - start < 36 {
      if text.length(of: comparisons, endingAt: start) > 0 { break }
      guard text.isIdeograph(before: start) || text.has("、", endingAt: start) else { break }
      start -= 3
    }
    return place - start < 36 ? start..<place + 6 + length : nil
  }

  private static let schools: WordList = ["院校", "学校", "高校", "中职学校", "职业院校"]
  private static let figures: WordList = ["平均", "的平均", "均值"]
  private static let comparisons: WordList = [
    "超过", "远超", "超", "高于", "低于", "优于", "高出", "比", "较", "于", "出",
  ]

  // MARK: - Sums

  /// 总投资1180万元，学校出680万元: who paid a part of a sum is no subject of its own. `end` is behind
  /// the name, `start` that of the paragraph.
  static func isPart(_ text: Bytes, behind end: Int, from start: Int) -> Bool {
    let verb = text.length(of: payments, at: end)
    guard verb > 0 else { return false }
    let figure = text.skippingSpace(end + verb)
    guard text.isDigit(at: figure) else { return false }
    var begin = end
    while begin > max(start, end - 240), !text.has("。", endingAt: begin) {
      begin -= text.scalar(before: begin).length
    }
    return text.contains(sums, in: begin..<end)
  }

  private static let payments: WordList = ["出资", "出", "自筹", "投入", "投资", "配套", "承担", "筹集"]
  private static let sums: WordList = ["总投", "到位", "共投", "合计投", "总额", "预算", "筹资", "筹集"]

  // MARK: - Lists

  /// The items behind 分别 that a list of `count` names is told with: 甲校、乙校招生分别为300人、200人.
  /// Nil where they are not as many. `place` is behind the list, in the same sentence.
  static func shares(_ text: Bytes, behind place: Int, count: Int, limit: Int) -> [Range<Int>]? {
    let end = min(limit, place + 240)
    var start = place
    while start < end, !text.has("分别", at: start) {
      if text.hasAny(of: "。；！？", at: start) || text[start] == 0x0A { return nil }
      start += text.scalar(at: start).length
    }
    guard start < end else { return nil }
    var items: [Range<Int>] = []
    var item = start + 6
    var at = item
    var hasDigit = false
    while items.count < count, at < limit + 90 {
      if text.isDigit(at: at) { hasDigit = true }
      if text.hasAny(of: "、，和。；！？）", at: at) || text[at] == 0x0A || at >= text.count {
        guard hasDigit else { return nil }
        items.append(item..<at)
        if !text.hasAny(of: "、，和", at: at) { break }
        item = at + 3
        hasDigit = false
      }
      at += max(text.scalar(at: at).length, 1)
    }
    return items.count == count ? items : nil
  }
}
