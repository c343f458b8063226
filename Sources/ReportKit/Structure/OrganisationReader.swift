/// Finds names of organisations: `江门市第一职业技术学校`, `嘉兴技师学院`, `江门市教育局`.
struct OrganisationReader {
  let text: Bytes
  /// Whether bodies within an organisation (产业学院, 实践中心) and firms count too.
  var withBodies = false

  /// What goes on to 公司: 江洲重工集团有限公司.
  private static let firmEndings: WordList = ["有限", "股份", "控股"]

  /// A name and where it stands.
  struct Name: Sendable {
    var range: Range<Int>
    var ending: Ending
  }

  enum Ending: Sendable { case school, college, group, authority, other }

  /// What names of bodies end in that no report is of.
  private static let bodies: [StaticString] = [
    "共同体", "联合体", "研究院", "研究所", "医院", "协会", "学会", "商会", "促进会", "联合会", "研究会", "联盟", "合作社",
    "社区", "轴承厂", "机械厂", "机床厂", "配件厂", "铸造厂", "食品厂", "化工厂", "电机厂", "服装厂", "纺织厂", "水泥厂",
    "造纸厂", "印刷厂", "钢铁厂", "电子厂", "农机厂", "电器厂", "家具厂", "陶瓷厂", "制药厂", "总厂", "银行", "分行", "支行",
  ]
  private static let bodyEndings = WordList(bodies)

  /// What names end in; longer ones first.
  static let endings = WordList(reporting)
  private static let allEndings = WordList(reporting + bodies)
  private static let reporting: [StaticString] = [
    "职业教育集团", "职教集团", "集团（联盟）", "集团", "职教联盟", "学校", "学院", "大学", "高级中学", "职业高中",
    "职高", "职校", "技校", "卫校", "艺校", "农校", "商校", "体校", "中专", "职专", "职中", "中学", "教育局", "教育厅", "教育和体育局",
    "教体局", "教育委员会", "教育体育局", "中心",
    "公司",
  ]

  /// The longest name that ends at each ending within `range`, in order.
  func names(in range: Range<Int>, limit: Int = 64) -> [Name] {
    var names: [Name] = []
    let endings = withBodies ? OrganisationReader.allEndings : OrganisationReader.endings
    var place = range.lowerBound
    var lastEnd = place
    while place < range.upperBound, names.count < limit {
      // At most places nothing ends.
      while place < range.upperBound {
        place = endings.skippingStrangers(in: text, from: place, to: range.upperBound)
        guard place < range.upperBound, !endings.mayStand(in: text, at: place) else { break }
        let byte = text.base[place]
        place += byte &- 0xE0 < 16 ? 3 : byte < 0x80 ? 1 : text.scalar(at: place).length
      }
      guard place < range.upperBound else { break }
      guard text.isIdeograph(at: place) else {
        place += text.scalar(at: place).length
        continue
      }
      let length = text.length(of: endings, at: place)
      guard length > 0, place + length <= range.upperBound else {
        place += 3
        continue
      }
      let end = withBranch(place + length, range.upperBound)
      // 职业教育中心学校: the name goes on.
      if isNoEnding(place, length) {
        place += 3
        continue
      }
      if text.length(of: OrganisationReader.endings, at: place + length) > 0
        || withBodies && text.length(of: OrganisationReader.firmEndings, at: place + length) > 0
      {
        place += length
        continue
      }
      let kind = ending(place..<place + length)
      // A group's name may begin with a school's: 江门市第一职业技术学校职教集团.
      let low = kind == .group ? range.lowerBound : max(range.lowerBound, lastEnd)
      if let start = start(before: place, from: low) {
        if let last = names.last, last.range.lowerBound == start { names.removeLast() }
        names.append(Name(range: start..<end, ending: kind))
      }
      place = end
      lastEnd = end
    }
    return names
  }

  private func ending(_ range: Range<Int>) -> Ending {
    if text.has("集团", endingAt: range.upperBound) || text.has("联盟", endingAt: range.upperBound)
      || text.has("集团（联盟）", at: range.lowerBound)
    {
      return .group
    }
    if text.has("学院", at: range.lowerBound) || text.has("大学", at: range.lowerBound) {
      return text.has("技师", endingAt: range.lowerBound) ? .school : .college
    }
    if text.has("教育", at: range.lowerBound) || text.has("教体", at: range.lowerBound) {
      return .authority
    }
    return text.length(of: OrganisationReader.otherEndings, at: range.lowerBound) > 0
      ? .other : .school
  }

  private static let otherEndings: WordList = [
    "中心", "公司", "共同体", "联合体", "研究院", "研究所", "医院", "协会", "学会", "商会", "促进会", "联合会", "研究会", "合作社",
    "社区",
    "轴承厂", "机械厂", "机床厂", "配件厂", "铸造厂", "食品厂", "化工厂", "电机厂", "服装厂", "纺织厂", "水泥厂", "造纸厂",
    "印刷厂", "钢铁厂", "电子厂", "农机厂", "电器厂", "家具厂", "陶瓷厂", "制药厂", "总厂", "银行", "分行", "支行",
  ]

  /// 中学生, 高中学历, 学会了, 在职中层: the characters of an ending that are none here.
  private func isNoEnding(_ place: Int, _ length: Int) -> Bool {
    guard length == 6 else { return false }
    let behind = place + 6
    if text.has("中学", at: place) {
      return text.hasAny(of: "生历习段时科校", at: behind) || text.hasAny(of: "高初其", endingAt: place)
    }
    if text.has("学会", at: place) { return text.hasAny(of: "议了计用使做如", at: behind) }
    if text.has("商会", at: place) { return text.hasAny(of: "议谈", at: behind) }
    if text.has("职中", at: place) { return text.hasAny(of: "层的央期青", at: behind) }
    if text.has("职专", at: place) { return text.hasAny(of: "业任", at: behind) }
    return text.has("社区", at: place) && text.hasAny(of: "教学服居治工干养医卫老文矫大团", at: behind)
  }

  /// `浙江科技工程学校（嘉兴技师学院）`: a second name in brackets belongs to the first.
  private func withBranch(_ end: Int, _ limit: Int) -> Int {
    guard text.has("（", at: end), !text.has("（以下", at: end), !text.has("（简称", at: end) else {
      return end
    }
    var close = end + 3
    while close < min(limit, end + 75), !text.has("）", at: close) { close += 1 }
    guard text.has("）", at: close) else { return end }
    let inner = end + 3..<close
    guard inner.count >= 12, text.length(of: OrganisationReader.endings, endingAt: close) > 0
    else { return end }
    return close + 3
  }

  // MARK: - Where a name begins

  /// Bytes of the longest name.
  private static let longest = 120

  /// The start of the name that ends in a word at `place`; nil where the word stands alone.
  private func start(before place: Int, from low: Int) -> Int? {
    var start = place
    while start > low, place - start < OrganisationReader.longest {
      let (scalar, length) = text.scalar(before: start)
      if scalar == 0xFF09 {
        guard let opening = opening(before: start - 3, from: low) else { break }
        start = opening
        continue
      }
      if scalar == 0x201D, withBodies, mayBeQuoted(place),
        let opening = quotation(before: start - 3, from: low)
      {
        // “校中厂”实训中心: what stands in the quotation marks is the name.
        start = opening
        break
      }
      if isBoundary(scalar) || endsInWord(start) { break }
      start -= length
    }
    start = trimmedLead(start, place)
    guard place - start >= 6 else { return nil }
    return isName(start..<place) ? start : nil
  }

  /// Whether a word that belongs to no name ends here; 等 of 中等 does, and 有 of 有限公司.
  private func endsInWord(_ place: Int) -> Bool {
    guard text.length(of: words, endingAt: place) > 0 else { return false }
    if text.has("等", endingAt: place), text.hasAny(of: "中高初", endingAt: place - 3) {
      return false
    }
    if text.has("企业", endingAt: place) {
      return text.length(of: OrganisationReader.enterprise, at: place) == 0
    }
    return text.length(of: OrganisationReader.compounds, at: place - 3) == 0
      && text.length(of: OrganisationReader.tails, endingAt: place) == 0
  }

  /// 财经学校, 青年学院: words of names that end like a word of none.
  private static let tails: WordList = [
    "财经", "青年", "少年", "百年", "万年", "华为", "无为", "有为", "国有", "大有", "富有", "呼和", "平和", "泰和", "太和", "永和",
    "中和", "仁和", "政和", "三和", "义和", "德和", "怡和", "祥和", "共和", "信和", "嘉和", "明月", "明日", "研究所", "事务所",
    "交易所", "大使", "自由",
  ]
  /// 企业管理公司 is a name; 合作企业江洲公司 is not.
  private static let enterprise: WordList = [
    "管理", "服务", "发展", "联合", "家协", "家联", "文化", "咨询", "孵化", "技术", "协会", "集团", "商会", "大学", "研究", "公司",
    "学院", "总部", "促进",
  ]

  /// Words of names that begin like a word of none.
  private static let compounds: WordList = [
    "有限", "有色", "经济", "经贸", "经营", "经开", "经纬", "对外", "和平", "和田", "和县", "向阳", "从化", "于都", "日照",
    "将乐", "到位", "等离子", "以琳", "并州", "所属", "经管", "经纶", "经典", "和顺", "和龙", "和静", "和硕", "和政", "和谐", "和美",
    "和信", "和泰", "和林", "为民", "日新", "日升", "日月", "月湖", "月坛", "有机", "有线", "从江", "至诚", "至善", "至德", "至臻",
    "向东", "向明", "让胡", "将军", "被服", "给排", "给水", "于洪", "年丰", "年华",
  ]

  /// Names of centres and firms begin with a quotation; “双高”学校 is a sort of schools.
  private func mayBeQuoted(_ place: Int) -> Bool {
    text.length(of: OrganisationReader.quotedEndings, at: place) > 0
      || text.has("产业", endingAt: place) && text.has("学院", at: place)
  }

  private static let quotedEndings: WordList = ["中心", "公司", "研究院", "共同体"]

  /// The “ of the quotation that closes at `close`.
  private func quotation(before close: Int, from low: Int) -> Int? {
    var place = close
    while place > low, close - place < 60 {
      place -= 1
      if text.has("“", at: place) { return place }
    }
    return nil
  }

  /// The `（` of `模具（国际）`, which names contain.
  private func opening(before close: Int, from low: Int) -> Int? {
    var place = close
    while place > low, close - place < 30 {
      place -= 1
      if text.has("（", at: place) { return text.isIdeograph(before: place) ? place : nil }
    }
    return nil
  }

  private func isBoundary(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF: false
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    default: true
    }
  }

  /// Words that stand before a name and belong to none.
  private let words = OrganisationReader.strangers
  private static let strangers: WordList = [
    "是", "为", "与", "和", "在", "由", "的", "对", "及", "至", "被", "向", "从", "到", "了", "将", "把", "以",
    "给", "于", "经", "所", "等", "年", "月", "日", "批准", "依托", "成立", "组建", "建立", "共建", "借助", "联合", "我校",
    "推进", "承接", "提供", "开展", "举办", "加强", "进行", "支持", "帮助", "引导", "助推", "带动", "帮扶", "服务于", "选派", "组织",
    "邀请", "来到", "使", "通过", "利用", "围绕", "结合", "立足", "深化", "推动", "促进", "完善", "打造", "形成", "覆盖", "惠及",
    "学期", "并", "有", "让", "等", "其中", "聘请", "委托", "升级", "获得", "荣获", "落户", "建成", "共有", "成为", "达到",
    "我院", "作为", "根据", "按照", "参加", "进入", "走进", "牵头", "引入", "引进", "携手", "配合", "对接", "我市", "我县", "我区",
    "我省", "本市", "年度", "确保", "明确", "升入", "登上", "完成", "更新", "搭建", "创建", "新建", "改建", "扩建", "筹建", "包括",
    "包含", "不含", "入围", "入选", "获批", "获评", "评为", "认定", "列为", "贯彻", "落实", "申请", "考入", "录取", "接收", "签订",
    "签署", "设立", "开设", "助力", "爱心企业", "合作企业", "龙头企业", "成员企业", "牵头企业", "知名企业", "本地企业", "当地企业",
    "现任", "曾任", "历任", "担任", "成员单位", "集团成员", "成员", "牵头单位", "合作单位", "理事长单位", "主管单位", "牵头学校", "成员学校",
    "合作学校", "牵头院校", "成员院校",
    "支援", "不断",
    "积极", "充分", "全面", "修订", "出台", "协助", "实现", "提升", "聚焦", "增强", "强化", "优化", "提高", "加快", "健全", "制定",
    "制订", "坚持", "瞄准", "扩大", "拓展", "整合", "汇聚", "营造", "激发", "丰富", "弘扬", "响应", "列入", "纳入", "融入", "考察",
    "该", "单位", "企业", "配套商", "供应商", "经销商", "合作方", "加入", "领办", "创办", "开办", "兴办", "合办", "供职", "取得",
    "归",
    "调研", "走访", "慰问", "联系", "派遣", "来自", "推荐", "报考", "回馈", "捐赠给", "吸引", "涌现", "接待", "赠予", "分享",
  ]

  /// Without a year or an adverb at its start.
  private func trimmedLead(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, text.isDigit(at: start) || text[start] == 0x20 { start += 1 }
    // 全国…共同体 is the whole name.
    if withBodies, text.length(of: OrganisationReader.bodyEndings, at: end) > 0 { return start }
    return start + text.length(of: OrganisationReader.leads, at: start)
  }

  private static let leads: WordList = ["年度", "年", "目前", "近年来", "其中", "全市", "全省", "全国"]

  /// Whether a place or a trade stands in the name: `该学校`, `各级学校` are none.
  private func isName(_ range: Range<Int>) -> Bool {
    if withBodies {
      // 现代职教集团 is none, 国家电投集团 one.
      return NameWords.isDistinct(text, range)
        && (range.count >= 9 || text.length(of: OrganisationReader.plain, at: range.upperBound) > 0
          || text.hasAny(of: "公大研职技医社协轴机配铸食化电服纺水造印钢农家陶制总商促联", at: range.upperBound))
    }
    if text.length(of: OrganisationReader.generic, at: range.lowerBound) > 0 { return false }
    if text.has("公司", at: range.upperBound) { return false }
    if text.length(of: OrganisationReader.inner, endingAt: range.upperBound) > 0 {
      return text.length(of: OrganisationReader.groups, at: range.upperBound) > 0
    }
    if range.count >= 18 { return true }
    return text.length(of: OrganisationReader.trades, endingAt: range.upperBound) > 0
      || text.first("市", from: range.lowerBound, to: range.upperBound) != nil
      || text.first("职", from: range.lowerBound, to: range.upperBound) != nil
      || range.count >= 12
  }

  /// Endings that two characters before them make a name of: 江洲中专.
  private static let plain: WordList = ["中专", "职专", "职高", "中学", "卫校", "艺校", "农校", "商校"]
  private static let groups: WordList = ["职业教育集团", "职教集团", "职教联盟"]
  /// 创新学院, 产业学院 are parts of an organisation.
  private static let inner: WordList = ["产业", "创新", "网络", "示范", "服务"]
  private static let trades: WordList = ["技师", "职业", "第一", "第二", "技工", "市"]

  private static let generic: WordList = [
    "中职", "高职", "中等职业", "高等职业", "职业", "各", "全", "本", "该", "我", "示范", "一批", "多所", "几所",
    "建设", "合作", "牵头", "成员", "国家", "首批", "重点", "现代", "高水平", "产业", "混合", "产教", "规范", "教育",
    "办学", "项目", "贫困", "集团", "技工", "技师学院", "省级", "市级", "县级", "区级", "两所", "三所", "民办", "公办",
  ]
}
