/// What stands around a name and tells whether its clause speaks of it.
enum SubjectWords {
  /// Words at the start of a clause behind which a name may stand that the clause speaks of.
  private static let leads: WordList = [
    "其中", "目前", "全年", "同时", "年", "月", "日", "年度", "学年", "年底", "年末", "年初", "如", "此外", "另外", "期间",
    "以来",
    "近年来", "一是", "二是", "三是", "四是", "五是", "六是", "此前", "当前", "现在", "去年", "今年", "上半年", "下半年", "首先",
    "其次",
    "近三年", "近五年", "五年来", "三年来", "一年来", "而", "但", "现", "共有", "分校看",
  ]

  /// Behind these what follows speaks of what was founded.
  static let founding: WordList = [
    "成立", "成立了", "组建", "组建了", "设立", "设立了", "创办", "共建", "建成", "建成了", "注册", "领办", "开办", "兴办", "合办",
  ]
  /// The name behind these is the report's own new one.
  static let renaming: WordList = ["升格为", "更名为", "改名为", "更名", "改建为", "转设为"]
  /// What we lead and what belongs to us is spoken of.
  static let leading: WordList = [
    "牵头的", "牵头组建的", "所属的", "下属的", "主办的", "牵头成立的", "举办的", "牵头建设的", "参与的", "组建的", "成立的",
    "共建的", "合建的", "合办的", "共同建设的", "联合建设的",
  ]
  /// Whom we help is spoken of where a result follows: 助推江洲职校建成….
  static let helping: WordList = [
    "助推", "带动", "帮扶", "助力", "帮助", "支持", "指导", "推动", "促成", "引领", "使", "让", "支援",
  ]
  static let results: WordList = [
    "获", "荣获", "建成", "成为", "创建", "升格", "通过", "入选", "新增", "实现", "达到", "成功", "提升", "完成了", "开设了", "增设",
    "跻身",
    "建起", "脱", "取得",
  ]
  /// What a body does with a contest or a course of its own.
  static let holding: WordList = ["承办的", "主办的", "举办的", "组织的", "开办的", "承接的"]
  private static let appositions: WordList = [
    "牵头学校", "成员学校", "牵头院校", "成员院校", "牵头单位", "成员单位", "理事长单位", "爱心企业", "合作企业", "龙头企业", "成员企业",
    "牵头企业", "知名企业", "本地企业", "当地企业", "合作单位", "合作学校", "主管单位", "成员",
  ]

  /// Whether a clause begins at `place`, or has begun with words that say when or in which order.
  static func opensClause(_ text: Bytes, at place: Int, from start: Int) -> Bool {
    var place = text.skippingSpaceBack(place)
    if text.has("“", endingAt: place) { place = text.skippingSpaceBack(place - 3) }
    if place <= start { return true }
    switch text[place - 1] {
    case 0x0A, 0x2C, 0x3B, 0x3A, 0x09: return true
    default: break
    }
    if text.hasAny(of: "，。；：！？】〗", endingAt: place) { return true }
    return text.length(of: leads, endingAt: place) > 0
  }

  /// What may begin a short form in the middle of a clause (see `mayBeLed`), or the income of a firm.
  static let starts: WordList = [
    "该", "牵", "我", "本", "学", "集", "全", "公", "各", "成", "收", "利", "归", "同",
  ]

  /// Whether a short form that begins with `scalar` may follow a word such as 2021年.
  static func mayBeLed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x8BE5, 0x6211, 0x672C, 0x5B66, 0x96C6, 0x5168, 0x516C, 0x5404, 0x6210, 0x7275: true
    default: false
    }
  }

  /// Before the “ of a name in quotation marks.
  static func start(_ text: Bytes, ofQuoted place: Int) -> Int {
    let place = text.skippingSpaceBack(place)
    return text.has("“", endingAt: place) ? text.skippingSpaceBack(place - 3) : place
  }

  /// The start of words such as 牵头学校 that stand before a name and say what it is to us.
  static func apposition(_ text: Bytes, _ place: Int) -> Int? {
    let length = text.length(of: appositions, endingAt: place)
    guard length > 0 else { return nil }
    let start = place - length
    let whose: WordList = SubjectWords.whose
    return start - text.length(of: whose, endingAt: start)
  }

  private static let whose: WordList = ["集团", "学校", "我校", "学院", "联盟"]

  /// 党委中心组, 人民大学出版社, 大学生: the word of the name's end goes on.
  static func isPartOfWord(_ text: Bytes, _ name: Range<Int>) -> Bool {
    text.length(of: continuations, at: name.upperBound) > 0
      && text.length(of: predicates, at: name.upperBound) == 0
  }

  /// Verbs and nouns that begin like the rest of a word: 江洲学校组织…, 江洲学校生师比….
  private static let predicates: WordList = [
    "组织", "组建", "组成", "组团", "生师", "生均", "生源", "制定", "制订", "制作", "派来", "派出", "派驻", "派遣", "派教", "派人",
    "部分", "部署", "部门", "派专", "派技", "派员", "派师", "化解", "城区", "类似", "路径",
  ]

  private static let continuations: WordList = [
    "组", "出版社", "生", "路", "城", "杯", "附近", "制", "化", "式", "类", "派", "级", "大道", "街", "奖学金", "助学金",
    "章程", "学报", "部",
  ]

  /// Whether the name is that of all schools of a place: 江洲市中职学校, 江洲市中等职业学校.
  static func isAtLarge(_ text: Bytes, _ name: Range<Int>) -> Bool {
    let length = text.length(of: atLarge, endingAt: name.upperBound)
    guard length > 0 else { return false }
    return text.hasAny(of: "市省州", endingAt: name.upperBound - length)
      || text.has("中职", at: name.upperBound - length)
  }

  private static let atLarge: WordList = ["中等职业学校", "中职学校", "高职学校", "高职学院", "职业大学"]

  /// Whether more stands before the first 市 or 县 of the name than places have: the name begins later.
  static func beginsInWords(_ text: Bytes, _ name: Range<Int>) -> Bool {
    var place = name.lowerBound
    var characters = 0
    while place < name.upperBound {
      if text.hasAny(of: "市县省", at: place) { return characters >= 5 }
      if text.has("自治", at: place) || text.has("“", at: place) { return false }
      characters += 1
      place += text.scalar(at: place).length
    }
    return false
  }

  /// 江洲市教育局下达招生计划1800人: what an authority gives is the receiver's figure.
  static func grants(_ text: Bytes, _ name: Range<Int>) -> Bool {
    text.length(of: authorities, endingAt: name.upperBound) > 0
      && text.length(of: grants, at: name.upperBound) > 0
  }

  private static let authorities: WordList = ["教育局", "教育厅", "教体局", "体育局", "委员会"]
  private static let grants: WordList = [
    "下达", "下拨", "拨付", "拨款", "投入", "批复", "批准", "核定", "安排", "给予", "补助", "认定", "授予", "评为", "同意", "支持",
    "划拨",
  ]

  /// Whether a place stands in the name, so that it is no word for any school.
  static func hasPlace(_ text: Bytes, _ name: Range<Int>) -> Bool {
    for marker: StaticString in ["市", "县", "省"]
    where text.first(marker, from: name.lowerBound + 6, to: name.upperBound) != nil {
      return true
    }
    return false
  }

  /// Whether the four digits of a year stand at `place`.
  static func isYear(_ text: Bytes, at place: Int) -> Bool {
    for offset in 0..<4 where !text.isDigit(at: place + offset) { return false }
    return text.has("年", at: text.skippingSpace(place + 4)) || text[place + 4] == 0x2D
      || text.has("学年", at: place + 4)
  }

  /// Whether the figure at `place` ends at 、 or ）, as in a list of names with figures.
  static func isListed(_ text: Bytes, at place: Int) -> Bool {
    let end = itemEnd(text, place)
    guard end - place < 30, text.hasAny(of: "、）", at: end) else { return false }
    // 江洲学校5金、12银: figures of one.
    return text.has("）", at: end) || !text.isDigit(at: text.skippingSpace(end + 3))
  }

  /// 一是, 二是 …: the text turns to the next point.
  static func isEnumerator(_ text: Bytes, at place: Int) -> Bool {
    text.has("是", at: place + 3) && text.hasAny(of: "一二三四五六七八九", at: place)
  }

  /// 海讯新显示业务主营业务收入: what has an income of its business is a firm, whatever its name ends in.
  static func earner(_ text: Bytes, at place: Int) -> Range<Int>? {
    let length = text.length(of: earnings, endingAt: place + 6)
    guard length > 0 else { return nil }
    let end = place + 6 - length
    var start = end
    while end - start < 45, text.isIdeograph(before: start) || text.isLetter(at: start - 1) {
      if text.length(of: leads, endingAt: start) > 0 { break }
      start -= text.isLetter(at: start - 1) ? 1 : 3
    }
    guard end - start >= 9, end - start < 45, opensClause(text, at: start, from: 0),
      VerbWords.first(text, start..<end) >= end, NameWords.isDistinct(text, start..<end),
      !text.hasAny(of: "年月度司", endingAt: end)
    else { return nil }
    return start..<end
  }

  private static let earnings: WordList = ["主营业务收入", "营业收入", "销售收入", "净利润", "毛利率"]

  /// The next pause.
  static func itemEnd(_ text: Bytes, _ place: Int) -> Int {
    var end = place
    while end < place + 90, !FigureSite.isPause(text, at: end) {
      end += text.scalar(at: end).length
    }
    return end
  }

  /// The short name that stands in brackets behind a name: （以下简称“集团”）.
  static func definition(_ text: Bytes, behind place: Int) -> Range<Int>? {
    var start = text.has("”", at: place) ? place + 3 : place
    guard text.hasAny(of: "（，", at: start) || text[start] == 0x28 else { return nil }
    start += text[start] == 0x28 ? 1 : 3
    let lead = text.length(of: definers, at: start)
    guard lead > 0 else { return nil }
    start += lead
    while text.hasAny(of: "：“《", at: start) { start += 3 }
    var end = start
    while end < start + 60, !FigureSite.isPause(text, at: end), !text.has("”", at: end) {
      end += text.scalar(at: end).length
    }
    return end - start >= 6 ? start..<end : nil
  }

  /// Behind the bracket of a definition, if one stands at `place`: （以下简称“集团”）.
  static func skippingDefinition(_ text: Bytes, _ place: Int) -> Int {
    guard text.hasAny(of: "（", at: place) || text[place] == 0x28,
      let short = definition(text, behind: place)
    else { return place }
    var end = short.upperBound
    if text.has("”", at: end) { end += 3 }
    return text.has("）", at: end) ? end + 3 : text[end] == 0x29 ? end + 1 : place
  }

  private static let definers: WordList = ["以下简称为", "以下简称", "下文简称", "简称为", "简称", "下称", "以下称"]

  /// 集团, 学校, 公司: words for any organisation of its sort.
  static func isGeneric(_ text: Bytes, _ short: Range<Int>) -> Bool {
    let words: [StaticString] = [
      "集团", "学校", "学院", "公司", "中心", "联盟", "职教集团", "教育集团", "产业学院", "我校", "本校", "我院", "企业",
    ]
    return words.contains {
      $0.utf8CodeUnitCount == short.count && text.has($0, at: short.lowerBound)
    }
  }
}
