/// What the words directly before a figure say of its relation to what it names.
package enum RelationReader {
  /// The relation, and where the words that state it begin (the label stands before them).
  package struct Reading {
    package var relation: Relation
    package var labelEnd: Int
    /// The whole of a share, as printed.
    package var whole: Range<Int> = 0..<0
    /// Whether a comparison with the year before stands in the clause.
    package var fromLastYear = false
    /// 新增: added, not compared.
    package var isAdded = false
    /// 42.7%的毕业生: the whole stands behind the share.
    package var isOfNext = false
  }

  private static let rises: WordList = [
    "增长", "增加", "提高", "提升", "下降", "减少", "上升", "上涨", "降低", "回落", "净增", "增幅", "降幅", "收窄", "扩大",
    "缩减", "高出", "多出", "少了", "多了", "多招", "还差", "相差", "增幅为", "增幅达", "增速", "缩小", "压减", "增设", "扩招",
    "减招", "增产", "降价", "涨价", "提价",
    "多卖", "多收", "多赚", "多开", "少招", "少收", "涨", "缩短", "压缩",
  ]
  private static let shortRises: WordList = [
    "多", "少", "增", "减", "高", "低", "升", "降", "多出", "增多", "少招", "节约", "节省", "少了", "多了",
  ]
  /// 超计划21.4%: how far more was done than was planned.
  private static let excesses: WordList = ["超计划", "超额", "超额完成", "超出计划", "超任务", "超目标", "超预期"]
  private static let fillers: WordList = [
    "了", "约", "近", "超", "到", "达", "为", "率", "超过", "逾", "幅度", "了约", "各",
  ]
  /// What a rate of change is called.
  private static let rates: WordList = [
    "降幅为", "增幅为", "涨幅为", "降幅达", "增幅达", "涨幅达", "降幅", "涨幅", "降幅约为", "增幅约为",
  ]
  private static let comparisons: WordList = ["比", "较", "同", "环比", "高于", "低于"]

  package static func read(
    _ site: FigureSite, _ marks: SentenceMarks, _ catalogue: Catalogue, unit: Unit?
  ) -> Reading {
    let text = site.text
    let start = site.quantity.range.lowerBound
    var reading = Reading(relation: .level, labelEnd: start)
    let isPercent = unit?.unitClass == .percent
    if let mark = marks.last(
      in: span(site.clause, start), where: { $0.cue == .lastYear })
    {
      reading.fromLastYear = true
      reading.labelEnd = mark.start
    }
    if isPercent {
      let excess = text.length(of: excesses, endingAt: text.skippingSpaceBack(start))
      if excess > 0 {
        reading.relation = .growth
        reading.labelEnd = text.skippingSpaceBack(start) - excess
        return reading
      }
    }
    if isPercent, let share = share(site) ?? shareOfNext(site) { return share }
    if unit?.unitClass == .points {
      reading.relation = .change
      if !reading.fromLastYear, let place = riseStart(site) { reading.labelEnd = place }
      return reading
    }
    if let place = riseStart(site) {
      let added =
        text.has("新增", endingAt: start) || text.has("增设", endingAt: start)
        || text.has("扩招", endingAt: start)
      reading.isAdded = added
      reading.relation = isPercent || unit?.unitClass == .times ? .growth : .change
      if !reading.fromLastYear {
        reading.labelEnd =
          lastOf(comparisons, text, span(max(place - 60, site.before.lowerBound), place)) ?? place
      }
      return reading
    }
    if isPercent,
      text.first("增长率", from: site.before.lowerBound, to: start) != nil
        || text.has("增速", endingAt: start)
        || text.first("增幅", from: site.before.lowerBound, to: start) != nil
    {
      reading.relation = .growth
      return reading
    }
    if let mark = marks.last(in: site.before, where: { $0.cue == .added }),
      !text.has("新增长", at: mark.start), !text.has("至", endingAt: start),
      !text.has("新建", at: mark.start) || isBody(unit)
    {
      reading.relation = .change
      reading.isAdded = true
    } else if isMoved(site, unit) {
      reading.relation = .change
      reading.isAdded = true
    }
    return reading
  }

  /// 新建党支部2个 adds to those there are; 新建实训楼4800平方米, 新建制度6项 tell what was made.
  private static func isBody(_ unit: Unit?) -> Bool {
    unit?.unitClass == .count && unit != UnitTable.known.item
  }

  /// 吸纳48家、清退3家; 更换电脑200台: what came in or went out.
  private static func isMoved(_ site: FigureSite, _ unit: Unit?) -> Bool {
    let text = site.text
    let start = text.skippingSpaceBack(site.quantity.range.lowerBound)
    if unit?.unitClass == .count, text.length(ofAny: ["吸纳", "吸收"], endingAt: start) > 0 {
      return true
    }
    let isThing = unit.map(UnitTable.isThing) ?? false
    let isFirm = unit == UnitTable.known.firm
    let words: WordList = isThing ? replaced : isFirm ? removedFirms : removed
    var place = site.before.lowerBound
    while true {
      place = words.skippingStrangers(in: text, from: place, to: start)
      guard place < start else { break }
      if text.length(of: words, at: place) > 0 { return unit?.unitClass == .count }
      place += max(1, text.scalar(at: place).length)
    }
    return false
  }

  private static let removed: WordList = ["清退", "注销", "劝退", "除名"]
  private static let removedFirms: WordList = ["清退", "注销", "劝退", "除名", "退出", "淘汰"]
  private static let replaced: WordList = ["更换", "更新"]

  /// Where 增长, 提高 … stands, if it stands directly before the figure and no 至 or 到 makes it a level.
  private static func riseStart(_ site: FigureSite) -> Int? {
    let text = site.text
    var place = text.skippingSpaceBack(site.quantity.range.lowerBound)
    let rate = text.length(of: rates, endingAt: place)
    if rate > 0 { return place - rate }
    if site.quantity.unit?.unitClass == .times, text.has("翻了", endingAt: place) { return place - 6 }
    if text.hasAny(of: "至到为", endingAt: place), !text.has("幅为", endingAt: place),
      !text.has("率为", endingAt: place)
    {
      return nil
    }
    let filler =
      text.has("节约", endingAt: place)
      ? 0 : text.length(of: RelationReader.riseFillers, endingAt: place)
    place -= filler
    let long = text.length(of: rises, endingAt: place)
    if long > 0, isCompared(site, place - long) {
      return place - long >= site.clause ? place - long : nil
    }
    let short = text.length(of: shortRises, endingAt: place)
    guard short > 0 else { return nil }
    // 比上年的1760人多243人: the comparison stands before the figure before.
    let follows = place - short <= text.skippingSpace(site.before.lowerBound)
    let from = follows ? site.clause : max(site.before.lowerBound, place - 90)
    let compared = lastOf(comparisons, text, span(from, place - short))
    return compared == nil ? nil : place - short
  }

  /// 服务能力提升 374.5万元 names a task: of amounts only 增加 and its like state a difference.
  private static func isCompared(_ site: FigureSite, _ place: Int) -> Bool {
    let text = site.text
    switch site.quantity.unit?.unitClass {
    case .percent, .points, .times, nil: return true
    default: break
    }
    if text.length(of: RelationReader.tasks, at: place) == 0 { return true }
    return lastOf(comparisons, text, span(max(site.clause, place - 90), place)) != nil
  }

  /// 占专任教师的25.83%, 占比62%, 占总收入91%.
  private static func share(_ site: FigureSite) -> Reading? {
    let text = site.text
    let end = site.quantity.range.lowerBound
    var place = end
    let from = max(site.before.lowerBound, end - 150)
    var found: Int?
    while place > from {
      let (scalar, length) = text.scalar(before: place)
      place -= length
      if scalar == 0x5360 {  // 占
        // 占地 measures land.
        if !text.has("占地", at: place) { found = place }
        break
      }
    }
    if found == nil, let place = shareOfFigure(site) {
      var reading = Reading(relation: .share, labelEnd: place)
      var stop = place + 3
      while stop < site.before.lowerBound, !text.isDigit(at: stop), text[stop] != 0x20 {
        stop += text.scalar(at: stop).length
      }
      reading.whole = place + 3..<max(stop, place + 3)
      return reading
    }
    if let found {
      var reading = Reading(relation: .share, labelEnd: found)
      var whole = found + 3
      whole += text.length(of: RelationReader.shareNouns, at: whole)
      var stop = end
      for word in RelationReader.shareVerbs
      where text.has(word, endingAt: stop) && stop - word.utf8CodeUnitCount >= whole {
        stop -= word.utf8CodeUnitCount
      }
      if stop > whole { reading.whole = whole..<stop }
      return reading
    }
    if let place = text.first("比重", from: from, to: end) {
      return Reading(relation: .share, labelEnd: place)
    }
    return nil
  }

  /// 占在校生1903人的71.9%: where 占 stands before the figure of the whole.
  private static func shareOfFigure(_ site: FigureSite) -> Int? {
    let text = site.text
    var end = text.skippingSpaceBack(site.quantity.range.lowerBound)
    end -= text.length(ofAny: ["的近", "的约", "的"], endingAt: end)
    // 占2020级199名学生的82.4%: the noun of the figure before may stand between.
    guard end > site.clause,
      end <= text.skippingSpace(site.before.lowerBound)
        || (end - site.before.lowerBound <= 24 && text.has("的", at: end))
    else { return nil }
    var place = site.before.lowerBound
    while place > site.clause {
      let (scalar, length) = text.scalar(before: place)
      place -= length
      if scalar == 0x5360 { return text.has("占地", at: place) ? nil : place }
    }
    return nil
  }

  /// 42.7%的毕业生留在本省, 班组长中45%毕业于本校: a share whose whole is no rate's name.
  private static func shareOfNext(_ site: FigureSite) -> Reading? {
    let text = site.text
    let start = site.quantity.range.lowerBound
    if text.first("率", from: site.before.lowerBound, to: start) != nil { return nil }
    let end = text.skippingSpaceBack(start)
    var reading = Reading(relation: .share, labelEnd: start)
    reading.isOfNext = true
    // 仅为年度计划的78%, 学生到企业就业的比例为38.6%
    var behind = end
    behind -= text.length(ofAny: ["达到", "为", "达", "是"], endingAt: behind)
    if text.length(
      ofAny: ["计划的", "任务的", "目标的", "总数的", "总量的", "总额的", "的比例", "的比重"], endingAt: behind) > 0
    {
      reading.isOfNext = false
      return reading
    }
    if text.length(ofAny: ["中有", "中", "里有"], endingAt: end) > 0,
      text.length(ofAny: ["其中", "其中有", "高中", "初中"], endingAt: end) == 0
    {
      reading.whole =
        site.before.lowerBound..<end
        - text.length(ofAny: ["中有", "中", "里有"], endingAt: end)
      return reading
    }
    let noun = text.length(of: groups, at: site.after.lowerBound)
    guard noun > 0 else { return nil }
    reading.whole = site.after.lowerBound..<site.after.lowerBound + noun
    return reading
  }

  /// Whom a share may be of.
  private static let groups: WordList = [
    "毕业生", "学生", "在校生", "同学", "女生", "男生", "教师", "师生", "学员", "家长", "企业", "成员单位", "用人单位", "员工",
    "职工", "受访", "家庭", "院校", "学校", "专任教师", "专业教师",
  ]

  /// Where the last of the words in `range` begins.
  private static func lastOf(_ words: WordList, _ text: Bytes, _ range: Range<Int>) -> Int? {
    var best: Int?
    var place = range.lowerBound
    while true {
      place = words.skippingStrangers(in: text, from: place, to: range.upperBound)
      guard place < range.upperBound else { break }
      let length = text.length(of: words, at: place)
      if length > 0, place + length <= range.upperBound { best = place }
      place += max(1, text.scalar(at: place).length)
    }
    return best
  }

  /// Whether the figure is a norm or promise: 原则上不低于300万元, 确保…不低于5000元.
  package static func isTarget(
    _ site: FigureSite, _ marks: SentenceMarks, _ catalogue: Catalogue
  ) -> Bool {
    if isStart(site) { return false }
    return marks.contains(in: span(site.clause, site.quantity.number.lowerBound)) { mark in
      mark.cue == .norm
        // 模拟, 相应: 拟 and 应 are the end of another word.
        && !(site.text.hasAny(of: "拟应", at: mark.start)
          && site.text.hasAny(of: "模虚草相适反对响", endingAt: mark.start))
        // 教学计划开出率: what was planned is carried out.
        && !(site.text.has("计划", at: mark.start)
          && site.text.length(of: plans, endingAt: mark.start) > 0)
        && !isOfNoun(site, mark)
    } || isNorm(site)
      // 力争发表论文30篇以上，立项课题8项: all that follows is hoped for.
      || site.text.first(
        "力争", from: max(site.sentence.lowerBound, site.clause - 300), to: site.clause) != nil
  }

  /// 力争留任率由38%提高到45%: what it is now.
  private static func isStart(_ site: FigureSite) -> Bool {
    let text = site.text
    let start = text.skippingSpaceBack(site.quantity.range.lowerBound)
    return text.hasAny(of: "由从", endingAt: start)
      && text.length(of: climbs, at: text.skippingSpace(site.quantity.range.upperBound)) > 0
  }

  private static let climbs: WordList = [
    "提高", "提升", "增加", "增长", "增至", "增到", "扩大", "扩展", "上升", "升至", "升到", "降至", "降到", "下降", "降低", "减少",
    "调整", "达到", "发展到", "压缩",
  ]

  /// 下企业不少于一个月的教师76人: what the norm bounds ends at 的, and is not the figure.
  private static func isOfNoun(_ site: FigureSite, _ mark: SentenceMarks.CueMark) -> Bool {
    let start = site.text.skippingSpace(mark.end)
    guard site.text.has("不", at: mark.start),
      site.text.isDigit(at: start) || NumeralReader.digit(site.text, at: start) > 0
    else { return false }
    return site.text.first("的", from: mark.end, to: site.quantity.number.lowerBound) != nil
  }
  private static let plans: WordList = ["教学", "授课", "实训", "课程", "培养", "工作", "学习"]

  /// 高于30%的规定, 距省定8000元的标准, 下达的950人任务: a figure that others have set.
  static func isNorm(_ site: FigureSite) -> Bool {
    let text = site.text
    let end = site.quantity.range.upperBound
    if text.has("的", at: end),
      text.length(ofAny: ["规定", "要求", "标准", "合格线", "底线", "红线", "目标", "任务"], at: end + 3) > 0
    {
      // 按每人每天150元的标准发放 says what is paid.
      return site.quantity.unit?.unitClass != .money
        || text.first("按", from: site.before.lowerBound, to: end) == nil
          && text.first("每人", from: site.before.lowerBound, to: end) == nil
    }
    // 32个任务 are tasks themselves.
    if text.has("任务", at: end), site.quantity.unit?.unitClass != .count { return true }
    let start = text.skippingSpaceBack(site.quantity.range.lowerBound)
    if text.length(of: setValues, endingAt: start) > 0 { return true }
    // 建成后可提供工位600个 tells what is to come.
    if let place = lastOf(completions, text, span(site.clause, start)),
      text.first("可", from: place, to: start) != nil
        || text.first("将", from: place, to: start) != nil
        || text.first("能", from: place, to: start) != nil
    {
      return true
    }
    // 距合格标准54㎡相去甚远, 离省定要求的8000元还差不少
    if text.length(ofAny: ["标准", "要求", "要求的", "标准的", "底线", "红线"], endingAt: start) > 0,
      text.length(ofAny: ["距", "离", "低于", "未达", "达不到"], at: site.before.lowerBound) > 0
    {
      return true
    }
    if text.length(ofAny: ["省定", "国定", "部颁", "规定的"], endingAt: start) > 0 { return true }
    return text.has("任务", endingAt: start)
      && text.first("下达", from: site.clause, to: start) != nil
  }

  /// What others have set: 完成计划数800人次的117%.
  private static let setValues: WordList = [
    "合格标准", "达标标准", "规定标准", "国家标准", "省定标准", "办学标准", "设置标准", "合格线", "红线", "底线", "达标线",
    "省定", "国定", "部颁", "规定的", "计划数", "任务数", "目标数", "任务量", "目标值",
  ]
  private static let completions: WordList = [
    "建成后", "投用后", "竣工后", "达产后", "完工后", "建成投用后", "投入使用后", "落成后", "交付后",
  ]

  /// 生均, 人均, 师均 in the label.
  package static func isPerCapita(_ text: Bytes, _ label: Range<Int>) -> Bool {
    text.contains(RelationReader.perHead, in: label)
  }

  private static let riseFillers: WordList = [
    "了约", "了近", "幅度达", "幅达", "幅为", "了", "约", "近", "达", "各",
  ]
  private static let tasks: WordList = ["提升", "提高", "优化", "上升", "下降"]
  private static let shareNouns: WordList = ["比重", "比例", "比", "到", "全部", "总数"]
  private static let perHead: WordList = ["生均", "人均", "师均", "每生", "班均", "校均", "户均", "百名", "每百"]
  private static let shareVerbs: [StaticString] = [
    "的比例为", "的比例达", "的比例", "的比重为", "的比重", "比例为", "比例达", "比例", "比为", "比重为", "比重", "总数的", "的",
    "比", "约", "达", "为", "近",
  ]
}
