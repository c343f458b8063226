/// Reads the breakdowns whose values are the report's own words: of which contest, which aid, which
/// task, which sort.
package struct FreeDimensionReader {
  package let catalogue: Catalogue

  /// What it asks of the fact before a figure in its sentence.
  struct Former {
    var end: Int
    var label: Range<Int>
    var indicator: Int16
    var alias: Int32
    var dimensions: [Dimension]
  }

  /// Adds to a fact what the words between the figure before it and the figure itself say.
  ///
  /// - Parameters:
  ///   - last: the fact before it in the sentence.
  ///   - isPart: whether the figure is a part of that fact's, and its own words say which.
  func read(_ site: FigureSite, _ fact: inout FactRecord, after last: Former?, isPart: Bool) {
    guard fact.indicator >= 0 else { return }
    let entry = catalogue.indicators[Int(fact.indicator)]
    let gap = span(
      max(last?.end ?? 0, site.sentence.lowerBound),
      site.quantity.range.lowerBound)
    if entry.traits.contains(.award) {
      add(
        .about,
        contest(site, gap)
          ?? (entry.takes(.grade) ? carried(site, [.award, .occasion], last) : nil),
        to: &fact)
    } else if entry.traits.contains(.aid) {
      add(
        .about, scheme(site, gap) ?? project(site).map { .text($0) } ?? carried(site, .aid, last),
        to: &fact)
    } else if entry.traits.contains(.funding) {
      let own = task(site, fact) ?? facility(site, fact).map { .text($0) }
      if own == nil, isPart, let part = taskPart(site, fact) {
        // 治理结构优化52.3万元、运行机制创新118.6万元: each amount has a task of its own.
        fact.dimensions.removeAll { $0.key == .about }
        add(.about, part, to: &fact)
      }
      add(.about, own ?? carried(site, .funding, last), to: &fact)
    } else if entry.traits.contains(.occasion) {
      add(.about, occasion(site, gap) ?? carried(site, .occasion, last), to: &fact)
    } else if entry.takes(.about) {
      if !entry.traits.contains(.training) { add(.about, title(site, gap), to: &fact) }
      add(.about, object(site, fact, entry), to: &fact)
    }
    if entry.takes(.courseSubject), let course = course(site) {
      fact.dimensions.removeAll { $0.key == .courseSubject }
      fact.dimensions.add(Dimension(.courseSubject, .text(course)))
    }
    if isPart, !entry.traits.contains(.award) {
      // Of money the task says it already; a district is a part of its own.
      let says: DimensionKey = entry.traits.contains(.funding) ? .about : .region
      if !fact.dimensions.contains(where: { $0.key == says || $0.key == .region }) {
        let part = part(site, fact).flatMap { part in
          // 比2019年的4.87亿元增长9.2% names no part.
          site.text.length(ofAny: ["比", "较", "与", "同比"], at: part.lowerBound) > 0 ? nil : part
        }
        // 人员经费 is a sort of money, 治理结构优化 what it is for.
        let isTask = entry.traits.contains(.funding) && part.map { isWork(site, $0) } ?? false
        add(
          isTask ? .about : .kind,
          part.map { Dimension.Value.text($0) } ?? levelOnly(site, last), to: &fact)
      }
    } else if entry.takes(.kind) {
      if entry.traits.contains(.area), let room = room(site, fact) {
        add(.kind, room, to: &fact)
      } else {
        add(.kind, sort(site, fact), to: &fact)
      }
    }
    if fact.relation == .level, !fact.dimensions.contains(where: { $0.key == .kind }),
      let kind = attribute(site)
    {
      add(.kind, kind, to: &fact)
    }
    if fact.unit?.unitClass == .person, let last, let classes = classes(site, last) {
      replaceKind(classes, &fact)
    }
    if entry.traits.contains(.ofSchool) || entry.traits.contains(.training) {
      addPeople(site, &fact)
    }
    add(.about, plan(site, fact), to: &fact)
  }

  /// The task that an amount of a list is for: all the words from the mark before it to the amount.
  private func taskPart(_ site: FigureSite, _ fact: FactRecord) -> Range<Int>? {
    let text = site.text
    let range = LabelReader.trimmed(text, site.before)
    let before = text.skippingSpaceBack(range.lowerBound)
    guard fact.unit?.unitClass == .money, fact.relation == .level, range.count >= 6,
      range.count <= 45, text.length(ofAny: ["比", "较", "与", "同比"], at: range.lowerBound) == 0,
      text.hasAny(of: "、：，；（", endingAt: before), !LabelReader.saysNothing(text, range),
      text.isIdeograph(at: range.lowerBound), isWork(site, range)
    else { return nil }
    return range
  }

  private func isWork(_ site: FigureSite, _ part: Range<Int>) -> Bool {
    site.text.length(of: FreeDimensionReader.monies, endingAt: part.upperBound) == 0
  }

  // MARK: - Rooms

  private static let facilities: WordList = [
    "实训中心", "实践中心", "体验中心", "培训中心", "研发中心", "创业中心", "服务中心", "展示中心", "基地", "实训室", "实训楼", "教学楼",
    "综合楼",
    "公寓", "宿舍楼", "图书馆", "体育馆", "训练馆", "车间", "工坊", "产业学院", "新校区", "直播间", "餐厅", "农场", "产业园",
    "中心", "创业园", "实训工厂", "实习工厂", "食堂", "孵化园",
  ]

  /// 建有粮油实训室4间，面积680㎡: the room that the sentence spoke of before its area or its cost.
  private func room(_ site: FigureSite, _ fact: FactRecord) -> Range<Int>? {
    let text = site.text
    var end = text.skippingSpaceBack(site.before.upperBound)
    end -= text.length(ofAny: ["达到", "约", "达", "为", "近", "有", "共"], endingAt: end)
    let measure = text.length(of: FreeDimensionReader.measures, endingAt: end)
    guard measure > 0 else { return nil }
    return facility(site, before: end - measure)
  }

  private static let measures: WordList = [
    "总建筑面积", "建筑面积", "占地面积", "场地面积", "总面积", "使用面积", "面积", "占地", "场地",
  ]

  /// What money went into that the sentence built: 建成…实训中心，…总投资2140万元.
  private func facility(_ site: FigureSite, _ fact: FactRecord) -> Range<Int>? {
    let text = site.text
    var end = text.skippingSpaceBack(site.before.upperBound)
    end -= text.length(ofAny: ["达到", "约", "达", "为", "近", "共计", "共"], endingAt: end)
    let cost = text.length(of: FreeDimensionReader.costs, endingAt: end)
    guard cost > 0 else { return nil }
    return facility(site, before: end - cost)
  }

  private static let costs: WordList = ["总投资", "总投入", "总造价", "投资", "设备总值", "设备总价值"]

  private func facility(_ site: FigureSite, before end: Int) -> Range<Int>? {
    var found = PhraseReader.last(
      site.text, endingIn: FreeDimensionReader.facilities,
      span(max(site.sentence.lowerBound, end - 300), end))
    guard let range = found, range.count >= 9,
      site.text.length(ofAny: ["职教中心", "教育中心", "职业中心"], endingAt: range.upperBound) == 0
    else { return nil }
    // “…”实训中心: with the quotation that closes behind it.
    if site.text.has("”", at: range.upperBound),
      let open = site.text.first("“", from: site.sentence.lowerBound, to: range.lowerBound + 1)
        ?? (site.text.has("“", endingAt: range.lowerBound) ? range.lowerBound - 3 : nil),
      range.lowerBound - open < 60
    {
      found = open + 3..<range.upperBound
    }
    return found.map { PhraseReader.withoutLevel(site.text, $0) }
  }

  // MARK: - Attributes

  /// 近年未招满的有7个, 规模以上的9家, 在校生超过3000人的只有4所: the words before 的 tell which.
  private func attribute(_ site: FigureSite) -> Range<Int>? {
    let text = site.text
    var end = text.skippingSpaceBack(site.quantity.range.lowerBound)
    let verb = text.length(
      ofAny: ["就有", "还有", "只有", "仅有", "共有", "也有", "有", "仅"], endingAt: end)
    end -= verb
    guard text.has("的", endingAt: end), site.after.isEmpty else { return nil }
    end -= 3
    var start = max(site.clause, site.sentence.lowerBound)
    // 14所学校中在校生超过3000人的: behind what all of them are.
    if let inner = text.first("中", from: start, to: end), inner + 9 < end,
      !text.hasAny(of: "学职等心期", at: inner + 3), !text.hasAny(of: "其高初集", endingAt: inner)
    {
      start = inner + 3
    }
    start += text.length(ofAny: ["其中", "、", "以及", "现有", "目前"], at: start)
    start += text.length(ofAny: ["全年", "当年", "年内", "本年"], at: start)
    guard end - start >= 6, end - start <= (verb > 0 ? 60 : 12), text.isIdeograph(at: start),
      text.length(of: FreeDimensionReader.comparisons, at: start) == 0,
      !PhraseReader.withoutLevel(text, start..<end).isEmpty
    else { return nil }
    return start..<end
  }

  private static let comparisons: WordList = [
    "占", "比", "较", "达", "由", "从", "为", "与", "同", "按", "按照", "去年", "上年", "在", "是", "对", "近", "超过",
  ]

  // MARK: - People

  private static let groupsOfPeople: WordList = [
    "少数民族", "留学生", "建档立卡", "贫困毕业生", "贫困生", "残疾", "外籍", "高级工", "中级工", "预备技师", "非全日制", "村干部", "退役军人",
    "农村户籍",
  ]
  private static let enrolled: WordList = [
    "在读学生", "在班学生", "在读学员", "在班学员", "在册学员", "培养学生", "在读", "在班", "首届学生", "学员", "招收学生", "有学生",
  ]
  private static let majors: WordList = ["专业", "类"]
  private static let schools: WordList = ["学校", "学院", "中学", "中心", "职校", "当年", "职高", "中专"]
  private static let plainMajors: WordList = [
    "本专业", "各专业", "该专业", "全专业", "非专业", "专业类", "各类", "开设专业", "招生专业",
  ]
  private static let ages: WordList = ["岁以下", "岁以上", "岁及以下", "岁及以上"]

  /// Which pupils or teachers: 少数民族学生1865人, 35岁以下教师52名.
  private func addPeople(_ site: FigureSite, _ fact: inout FactRecord) {
    let text = site.text
    let kind = fact.dimensions.first { $0.key == .kind }
    if case .text = kind?.value {
      // Such words say less than those of a group.
    } else if kind != nil {
      return
    }
    var place = site.before.lowerBound
    while place < site.before.upperBound {
      let length = text.length(of: FreeDimensionReader.ages, at: place)
      if length > 0, text.isDigit(at: place - 1) {
        var start = place - 1
        while text.isDigit(at: start - 1) { start -= 1 }
        replaceKind(start..<place + length, &fact)
        return
      }
      place += max(1, text.scalar(at: place).length)
    }
    guard kind == nil else { return }
    if let group = text.firstRange(of: FreeDimensionReader.groupsOfPeople, in: site.before) {
      add(.kind, group, to: &fact)
      return
    }
    add(.kind, major(site), to: &fact)
  }

  /// 护理专业318名毕业生, 机械类毕业生143人: of which subject the pupils are.
  private func major(_ site: FigureSite) -> Range<Int>? {
    let text = site.text
    guard
      let found = PhraseReader.last(
        text, endingIn: FreeDimensionReader.majors, site.before)
    else { return nil }
    var start = found.lowerBound
    var place = start
    while place < found.upperBound {
      let length = text.length(of: FreeDimensionReader.schools, at: place)
      if length > 0 { start = place + length }
      place += max(1, text.scalar(at: place).length)
    }
    let words = text.length(of: FreeDimensionReader.plainMajors, at: start)
    guard found.upperBound - start >= 9, words != found.upperBound - start else { return nil }
    return start..<found.upperBound
  }

  /// The classes that the figure before counted, of whose pupils this one speaks: 订单班7个，在读学员286人.
  private func classes(_ site: FigureSite, _ last: Former) -> Range<Int>? {
    let text = site.text
    let words = LabelReader.trimmed(text, site.before)
    guard
      words.isEmpty || text.length(of: FreeDimensionReader.enrolled, endingAt: words.upperBound) > 0
    else { return nil }
    var range = last.label
    if case .text(let kind) = last.dimensions.first(where: { $0.key == .kind })?.value {
      range = kind
    }
    range = LabelReader.whole(text, range)
    let end = text.has("”", endingAt: range.upperBound) ? range.upperBound - 3 : range.upperBound
    guard text.has("班", endingAt: end), !text.has("教学班", endingAt: end), range.count >= 6,
      range.lowerBound >= site.sentence.lowerBound, !text.has("每", at: range.lowerBound)
    else { return nil }
    return range
  }

  private func replaceKind(_ range: Range<Int>, _ fact: inout FactRecord) {
    fact.dimensions.removeAll { $0.key == .kind }
    add(.kind, range, to: &fact)
  }

  // MARK: - Plans

  /// 完成招生计划的102.7%, 计划完成率: of which plan.
  private func plan(_ site: FigureSite, _ fact: FactRecord) -> Range<Int>? {
    guard fact.unit?.unitClass == .percent else { return nil }
    let text = site.text
    var end = text.skippingSpaceBack(site.before.upperBound)
    end -= text.length(ofAny: ["的", "完成率为", "完成率达", "完成率"], endingAt: end)
    guard end < site.before.upperBound,
      text.has("计划", endingAt: end) || text.has("任务", endingAt: end)
    else { return nil }
    let start = PhraseReader.start(text, end, floor: site.before.lowerBound)
    return end - start > 6 ? start..<end : nil
  }

  private func add(_ key: DimensionKey, _ value: Dimension.Value?, to fact: inout FactRecord) {
    guard let value, !fact.dimensions.contains(where: { $0.key == key }) else { return }
    fact.dimensions.add(Dimension(key, value))
  }

  private func add(_ key: DimensionKey, _ range: Range<Int>?, to fact: inout FactRecord) {
    add(key, range.map { Dimension.Value.text($0) }, to: &fact)
  }

  /// What the fact before it in the sentence is about, if it is of the same sort and no ； parts them.
  private func carried(
    _ site: FigureSite, _ traits: Catalogue.Indicator.Traits, _ last: Former?
  ) -> Dimension.Value? {
    guard let last, last.indicator >= 0,
      !catalogue.indicators[Int(last.indicator)].traits.isDisjoint(with: traits)
    else { return nil }
    let text = site.text
    var place = last.end
    while place < site.quantity.range.lowerBound {
      if text.has("；", at: place) || text.has("。", at: place) { return nil }
      place += text.scalar(at: place).length
    }
    return last.dimensions.first { $0.key == .about }?.value
  }

  // MARK: - Contests and aid

  private static let contests: WordList = [
    "选拔赛", "锦标赛", "邀请赛", "公开赛", "挑战赛", "总决赛", "决赛", "省赛", "市赛", "国赛", "世赛", "大赛", "竞赛", "比赛", "联赛",
    "技能节", "大比武", "运动会", "”活动", "展演", "技能赛", "烹调赛", "烹饪赛", "演讲赛", "辩论赛", "设计赛", "技术赛", "行业赛",
    "专业赛", "对抗赛", "预选赛", "资格赛",
  ]

  private static let events: WordList = [
    "技能赛", "烹调赛", "烹饪赛", "演讲赛", "辩论赛", "设计赛", "招聘会", "双选会", "宣讲会", "活动周", "活动月", "活动", "大赛", "竞赛",
    "比赛", "论坛", "仪式", "研讨会", "讲座", "会议",
  ]

  /// At which event: 2020年夏季线上招聘会, 全民终身学习活动周.
  private func occasion(_ site: FigureSite, _ gap: Range<Int>) -> Dimension.Value? {
    guard let found = PhraseReader.last(site.text, endingIn: FreeDimensionReader.events, gap),
      found.count >= 12
    else { return nil }
    return .text(found)
  }

  /// The title that stands before the figure: 《果树栽培》.
  private func title(_ site: FigureSite, _ gap: Range<Int>) -> Range<Int>? {
    let text = site.text
    let range = span(max(gap.lowerBound, site.clause - 3), gap.upperBound)
    guard let close = text.first("》", from: range.lowerBound, to: range.upperBound) else {
      return nil
    }
    guard let open = text.first("《", from: range.lowerBound, to: close) else { return nil }
    return open..<close + 3
  }

  /// “全国技术能手”称号: the honour behind the figure.
  private func honour(_ site: FigureSite) -> Range<Int>? {
    let text = site.text
    guard let open = text.first("“", from: site.after.lowerBound, to: site.after.upperBound),
      let close = text.first("”", from: open, to: min(site.sentence.upperBound, open + 90)),
      text.has("称号", at: close + 3) || text.has("荣誉", at: close + 3) || text.has("等", at: close + 3)
    else { return nil }
    return open..<close + 3
  }

  /// In which contest a prize was won: 全国职业院校技能大赛, 省赛, “文明风采”活动.
  private func contest(_ site: FigureSite, _ gap: Range<Int>) -> Dimension.Value? {
    let text = site.text
    if let found = honour(site) { return .text(found) }
    if let found = PhraseReader.last(text, endingIn: FreeDimensionReader.contests, gap) {
      return .text(found)
    }
    if let found = PhraseReader.first(text, endingIn: FreeDimensionReader.contests, site.after) {
      return .text(found)
    }
    return nil
  }

  private static let schemes: WordList = [
    "奖学金", "助学金", "奖助学金", "补贴", "补助", "津贴", "免学费", "免除学费", "学费减免", "教育券", "助学贷款", "贷款", "学费补偿",
    "”助学",
    "基金", "住宿费",
  ]

  /// By which scheme students were aided: 国家助学金, “匠苗”奖学金, 求职补贴.
  private func scheme(_ site: FigureSite, _ gap: Range<Int>) -> Dimension.Value? {
    let text = site.text
    let found =
      PhraseReader.last(text, endingIn: FreeDimensionReader.schemes, gap)
      ?? PhraseReader.first(text, endingIn: FreeDimensionReader.schemes, site.after)
    guard let found else { return nil }
    if text.has("免除学费", endingAt: found.upperBound) { return .word("免学费") }
    // 补助 alone names no scheme.
    return isPlain(text, found) ? nil : .text(found)
  }

  // MARK: - Funds

  private static let works: WordList = [
    "用于", "新建", "建设", "建成", "改造", "购置", "打造", "升级", "完善", "安排", "扩建", "更新", "添置",
  ]

  /// What money was for: 健全运行机制实际到位资金13万元, 投入360万元建成虚拟现实体验中心.
  private func task(_ site: FigureSite, _ fact: FactRecord) -> Dimension.Value? {
    let text = site.text
    // X实际到位资金, X实际支出
    let head = site.clause
    if let place = text.first("实际", from: head, to: site.quantity.range.lowerBound) {
      var end = place
      if text.has("部分", endingAt: end) { end -= 6 }
      var start = head
      while text.hasAny(of: "，、其中", at: start) { start += 3 }
      if end - start >= 18, text.isIdeograph(at: start),
        text.length(of: FreeDimensionReader.funds, endingAt: end) == 0
      {
        return .text(start..<end)
      }
    }
    if let project = project(site) { return .text(project) }
    let from = site.quantity.range.upperBound
    let limit = min(site.sentence.upperBound, from + 45)
    var place = from
    if text.has("，", at: place) { place += 3 }
    place += text.length(of: FreeDimensionReader.places, at: place)
    let verb = text.length(of: FreeDimensionReader.works, at: place)
    guard verb > 0 else { return nil }
    place += verb
    if text.hasAny(of: "了成", at: place) { place += 3 }
    var end = place
    while end < limit + 30, end < site.sentence.upperBound, !FigureSite.isPause(text, at: end),
      !text.isDigit(at: end)
    {
      end += text.scalar(at: end).length
    }
    let range = LabelReader.trimmed(text, span(place, end))
    guard range.count >= 9, range.count <= 60,
      text.length(of: FreeDimensionReader.sizes, at: range.lowerBound) == 0
    else { return nil }
    return .text(range)
  }

  private static let places: WordList = ["在校内", "在校园", "在园区"]
  private static let sizes: WordList = ["占地", "面积", "建筑面积", "总面积"]

  /// “实训设备购置”项目, “匠造基金”: the project in quotation marks before the figure.
  private func project(_ site: FigureSite) -> Range<Int>? {
    let text = site.text
    let range = span(site.clause, site.quantity.range.lowerBound)
    guard let open = text.first("“", from: range.lowerBound, to: range.upperBound),
      let close = text.first("”", from: open, to: range.upperBound)
    else { return nil }
    let end = close + 3 + text.length(of: FreeDimensionReader.projects, at: close + 3)
    guard end > close + 3 || text.has("基金", endingAt: close) else { return nil }
    return open..<end
  }

  private static let projects: WordList = ["项目", "专项", "工程", "计划", "基金"]

  private static let funds: WordList = ["资金", "经费", "年", "专项", "学校", "集团", "学院", "已"]

  private static let monies: WordList = [
    "经费", "资金", "收入", "支出", "财政", "配套", "拨款", "专项", "自筹", "费", "投入", "捐助", "捐赠", "附加", "结余", "基金",
    "出资", "款",
    "企业", "学校", "市级", "省级", "中央", "会费", "作价",
  ]

  // MARK: - Objects and sorts

  /// The words directly before the wording: 课堂教学 of 课堂教学满意度, 招生计划 of 招生计划完成率.
  private func object(
    _ site: FigureSite, _ fact: FactRecord, _ entry: Catalogue.Indicator
  ) -> Range<Int>? {
    if entry.traits.contains(.training) {
      guard !fact.dimensions.contains(where: { $0.key == .kind }), let sort = sort(site, fact),
        site.text.first("培训", from: sort.lowerBound, to: sort.upperBound) != nil
      else { return nil }
      return sort
    }
    let isNear =
      fact.label.lowerBound >= site.sentence.lowerBound && !fact.label.isEmpty
      && fact.label.upperBound <= site.quantity.range.lowerBound
      && site.quantity.range.lowerBound - fact.label.upperBound < 30
    guard let label = isNear ? fact.label : own(site, fact.label) else { return nil }
    let floor = isNear ? site.sentence.lowerBound : floor(site, label)
    let end =
      site.text.has("的", endingAt: label.lowerBound) ? label.lowerBound - 3 : label.lowerBound
    let start = PhraseReader.start(site.text, end, floor: floor)
    var object = PhraseReader.withoutLevel(site.text, span(start, label.lowerBound))
    for word in ["总体", "整体", "综合", "平均", "的"] as [StaticString]
    where site.text.has(word, endingAt: object.upperBound) {
      object = span(object.lowerBound, object.upperBound - word.utf8CodeUnitCount)
    }
    guard object.count >= 6, !isPeople(site.text, object) else { return nil }
    return object
  }

  /// Whose rate it is says another breakdown.
  private func isPeople(_ text: Bytes, _ range: Range<Int>) -> Bool {
    text.length(of: FreeDimensionReader.people, endingAt: range.upperBound) > 0
  }

  private static let people: WordList = [
    "学生", "教师", "家长", "毕业生", "用人单位", "企业", "单位", "社会", "学员", "教职工", "雇主", "在校生",
  ]

  /// The wording with what stands before it in its noun phrase: 在线精品课程, “订单班”, 论文.
  private func sort(_ site: FigureSite, _ fact: FactRecord) -> Range<Int>? {
    guard let label = own(site, fact.label) else { return nil }
    // What stands before 提供岗位 says who provides them.
    let isPhrase = PhraseReader.withoutLevel(site.text, label).lowerBound > label.lowerBound
    let start =
      isPhrase
      ? label.lowerBound
      : PhraseReader.start(site.text, label.lowerBound, floor: floor(site, label))
    var sort = PhraseReader.withoutLevel(site.text, span(start, label.upperBound))
    while site.text.hasAny(of: "、，", at: sort.lowerBound) {
      sort = span(sort.lowerBound + 3, sort.upperBound)
    }
    if site.text.has("之一", endingAt: sort.upperBound) {
      sort = span(sort.lowerBound, sort.upperBound - 6)
    }
    sort = LabelReader.whole(site.text, sort)
    guard sort.count >= 6, sort.count <= 75, !isPlain(site.text, sort) else { return nil }
    return sort
  }

  /// Whether the phrase says no more than that such things are.
  private func isPlain(_ text: Bytes, _ range: Range<Int>) -> Bool {
    let length = text.length(of: FreeDimensionReader.plain, at: range.lowerBound)
    return length == range.count
  }

  private static let plain: WordList = [
    "年培训", "实习学生", "实习生", "学员", "实习",
    "支出合计", "立项课题", "课题立项", "课题结题", "立项", "科研项目", "科研课题", "研究课题", "培训学员", "培训班", "技术培训", "学生培训",
    "系列培训", "培训学生",
    "培训教师", "培训员工", "开设课程", "面积总", "成员企业", "研发项目", "岗位培训",
    "合作企业", "企业", "活动", "学校", "课程", "教材", "项目", "实训基地", "基地", "学生", "教师", "专业", "培训", "会议", "资金",
    "经费",
    "支出", "投入", "收入", "成员单位", "单位", "制度", "机构", "课题", "成果", "专利", "授权专利", "奖项", "荣誉", "岗位", "兼职教师",
    "工作室",
    "高级职称", "总支出", "总收入", "院校", "职业院校", "中职学校", "合作院校", "楼", "补助", "补贴", "资助", "住宿费", "贷款", "基金",
    "津贴", "标准", "回收", "面积",
    "总面积", "占地面积", "在读学生", "在班学生", "在读学员", "在班学员", "应届", "到账经费", "到款", "年薪", "执行数", "就业", "就业人数",
    "落实去向", "平台", "支出合计", "技术", "扩大", "增长", "提高",
    "下降",
    "减少", "用于", "最高可", "合作学校", "扩充", "上升", "降低", "开课", "总投资", "占地", "建筑面积", "执行", "增至", "就业学生",
    "场地",
    "发出", "总数", "人数", "其余", "总量", "办法", "规定", "文件",
  ]

  /// The label where it stands beside the figure, as far as the clause goes.
  private func own(_ site: FigureSite, _ label: Range<Int>) -> Range<Int>? {
    guard !label.isEmpty, label.lowerBound >= site.before.lowerBound,
      label.upperBound <= site.before.upperBound || label.lowerBound >= site.after.lowerBound,
      label.upperBound <= site.after.upperBound || site.after.isEmpty
    else { return nil }
    return label
  }

  private func floor(_ site: FigureSite, _ label: Range<Int>) -> Int {
    label.lowerBound >= site.after.lowerBound && !site.after.isEmpty
      ? site.after.lowerBound : site.before.lowerBound
  }

  /// 在线精品课程2门，省级15门: a part that only says its level is of the same sort.
  private func levelOnly(_ site: FigureSite, _ last: Former?) -> Dimension.Value? {
    let range = LabelReader.trimmed(site.text, site.before)
    guard !range.isEmpty, PhraseReader.withoutLevel(site.text, range).isEmpty else { return nil }
    guard let last, last.alias >= 0 || last.indicator >= 0 else { return nil }
    return last.dimensions.first { $0.key == .kind }?.value
  }

  /// The words of a part: 公办19所、民办7所; 其中技师以上20位.
  private func part(_ site: FigureSite, _ fact: FactRecord) -> Range<Int>? {
    let text = site.text
    guard site.after.isEmpty || text.has("（", at: site.quantity.range.upperBound),
      fact.relation == .level, !text.has("每", endingAt: site.before.lowerBound)
    else { return nil }
    var range = LabelReader.trimmed(text, site.before)
    range = span(
      PhraseReader.start(text, range.upperBound, floor: range.lowerBound), range.upperBound)
    for word in ["其中", "包括", "含", "各", "另有", "的"] as [StaticString]
    where text.has(word, at: range.lowerBound) {
      range = span(range.lowerBound + word.utf8CodeUnitCount, range.upperBound)
    }
    range = LabelReader.trimmed(text, PhraseReader.withoutLevel(text, range))
    guard range.count >= 6, range.count <= 48, !LabelReader.saysNothing(text, range),
      !isPlain(text, range),
      text.isIdeograph(at: range.lowerBound)
        || text.has("“", at: range.lowerBound)
    else { return nil }
    return LabelReader.whole(text, range)
  }

  private static let courses: WordList = [
    "语文", "数学", "英语", "外语", "思想政治", "历史", "物理", "化学", "体育", "信息技术", "计算机基础",
  ]

  /// The one course that stands before the figure.
  private func course(_ site: FigureSite) -> Range<Int>? {
    var place = site.before.lowerBound
    var found: Range<Int>?
    while place < site.before.upperBound {
      let length = site.text.length(of: FreeDimensionReader.courses, at: place)
      if length > 0 {
        if found != nil { return nil }
        found = place..<place + length
        place += length
      } else {
        place += site.text.scalar(at: place).length
      }
    }
    return found
  }
}
