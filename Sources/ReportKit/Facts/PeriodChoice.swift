/// Chooses the time that a figure speaks of among the times that its sentence names.
package struct PeriodChoice {
  package let catalogue: Catalogue
  /// The report's own.
  package let report: Period?
  /// Whether the report tells of one year.
  package let isAnnual: Bool
  /// The years that 建设期 means, where the report reviews some; as the text printed them.
  package private(set) var works: Period?
  /// The year that the report's organisation was founded in, where an earlier paragraph said so.
  private var foundingYear: Int16?
  /// Paragraphs with times that were read; the first ones tell of the organisation itself.
  private var learnt = 0

  package init(catalogue: Catalogue, report: Period?, isAnnual: Bool, works: Period?) {
    self.catalogue = catalogue
    self.report = report
    self.isAnnual = isAnnual
    self.works = works.map(PeriodChoice.plain)
  }

  /// Learns from the times of one paragraph what 建设期 and 组建时 mean later on.
  package mutating func learn(_ text: Bytes, _ paragraph: Range<Int>, _ mentions: [PeriodMention]) {
    guard learnt < 6 else { return }
    learnt += 1
    for mention in mentions {
      guard case .absolute(let period) = mention.meaning, let start = period.start else { continue }
      if works == nil, let end = period.end, end > start, period.startMonth != nil,
        text.first("建设", from: paragraph.lowerBound, to: paragraph.upperBound) != nil
      {
        works = PeriodChoice.plain(period)
      }
      if foundingYear == nil, period.end == start,
        isFounding(text, mention) || isFounded(text, behind: mention.range.upperBound)
      {
        foundingYear = start
      }
    }
  }

  /// From January to December is whole years.
  private static func plain(_ period: Period) -> Period {
    period.startMonth == 1 && period.endMonth == 12
      ? Period(start: period.start, end: period.end) : period
  }

  /// The figure's period, and what a change is measured from where a year is printed.
  package struct Choice {
    package var period: Period?
    package var base: Period?
    /// Whether the sentence names the period, before the figure.
    package var isNamed = false
    /// Where the mention that decided stands; −1 for none.
    package var place = -1
  }

  /// - Parameter carried: the period of the sentence before, where this one goes on with it (其中…).
  package func choose(
    _ site: FigureSite, _ marks: SentenceMarks, _ mentions: [PeriodMention], carried: Period?
  ) -> Choice {
    var choice = Choice(period: carried ?? report)
    let start = site.quantity.range.lowerBound
    var nearest: PeriodMention?
    // A paragraph may have any number of mentions.
    let first = partition(of: mentions.count) {
      mentions[$0].range.lowerBound < site.sentence.lowerBound
    }
    for mention in mentions[first...] {
      if mention.range.upperBound > start { break }
      if isFounding(site.text, mention) || isMove(site, mention) { continue }
      if isBase(site.text, mention) {
        if stands(mention.range.upperBound, directlyBefore: site) {
          nearest = ownYear(site.text, mention)
          continue
        }
        if mention.range.lowerBound >= site.clause || isCompared(site.text, mention),
          case .absolute(let period) = mention.meaning
        {
          choice.base = period
        }
        if mention.meaning == .unknown, mention.range.lowerBound >= site.clause,
          let year = YearReader.year(site.text, at: mention.range.lowerBound),
          site.text.has("级", at: year.end)
        {
          choice.base = Period(year: year.year)
        }
        continue
      }
      if isPast(site, mention) { continue }
      if let item = site.item, !item.overlaps(mention.range) { continue }
      if mention.meaning != .unknown { nearest = mention }
    }
    if let founded = founded(site, mentions) {
      choice.period = founded
      choice.isNamed = true
      choice.place = start
      return choice
    }
    // 2021年营业收入由上年的11.7亿元…: the year before the one that the clause names.
    var present = report?.end
    if let nearest, nearest.range.lowerBound >= site.clause,
      case .absolute(let period) = nearest.meaning, period.start == period.end, period.end != nil
    {
      present = period.end
    }
    if let year = present, let former = former(site, marks, year: year) {
      choice.period = former
      choice.isNamed = true
      choice.place = start
      return choice
    }
    if let plan = plan(site, marks, after: nearest?.range.upperBound ?? site.sentence.lowerBound) {
      choice.period = plan
      choice.isNamed = true
      return choice
    }
    if nearest.map({ $0.meaning == .unknown }) ?? true, let works,
      marks.contains(in: span(site.sentence.lowerBound, start), where: { $0.cue == .works })
    {
      choice.period = end(of: works, site)
      choice.isNamed = true
      choice.place = site.sentence.lowerBound
      return choice
    }
    if let year = report?.end, let nearest, isLasting(site, marks, after: nearest.range.upperBound)
    {
      choice.period = Period(start: nil, end: year)
      return choice
    }
    if let nearest {
      choice.isNamed = true
      choice.place = nearest.range.lowerBound
      switch nearest.meaning {
      case .absolute(let period): choice.period = end(of: period, site)
      case .lastYears(let years):
        if let works, let first = works.start, let last = works.end, works.startMonth != nil,
          Int(last - first) == years
        {
          choice.period = works
        } else if let year = report?.end, years > 1, years < 60 {
          choice.period = Period(start: year - Int16(years) + 1, end: year)
        }
      case .unknown: break
      }
      return choice
    }
    if let year = report?.end, isLasting(site, marks, after: site.sentence.lowerBound) {
      choice.period = Period(start: nil, end: year)
    } else if isAnnual, let year = report?.end, isStart(site) {
      choice.period = Period(year: year - 1)
    }
    return choice
  }

  /// 始建于1985年, 成立于2012年 date the school, not what it has.
  private func isFounding(_ text: Bytes, _ mention: PeriodMention) -> Bool {
    let before = text.skippingSpaceBack(mention.range.lowerBound)
    return text.has("于", endingAt: before) && text.hasAny(of: "建办立创成", endingAt: before - 3)
  }

  /// 2012年迁入新址，校园占地268亩: an event of the school's past, not the time of what follows it.
  private func isMove(_ site: FigureSite, _ mention: PeriodMention) -> Bool {
    let text = site.text
    guard mention.range.upperBound < site.clause,
      let year = YearReader.year(text, at: mention.range.lowerBound)?.year, year != report?.end
    else { return false }
    var place = mention.range.upperBound
    while place < mention.range.upperBound + 45, place < site.clause,
      !text.hasAny(of: "，；。、", at: place)
    {
      if text.length(of: PeriodChoice.moves, at: place) > 0 { return true }
      place += text.scalar(at: place).length
    }
    return false
  }

  private static let moves: WordList = [
    "迁入", "迁址", "迁至", "迁到", "迁建", "搬迁", "搬入", "更名", "改名", "升格", "合并", "并入", "转设", "改制", "划归", "易名",
  ]

  /// 较2021年增加58人: the year is what the change is measured from.
  private func isBase(_ text: Bytes, _ mention: PeriodMention) -> Bool {
    text.hasAny(of: "比较与同", endingAt: text.skippingSpaceBack(mention.range.lowerBound))
      && !text.has("对比", endingAt: mention.range.lowerBound)
  }

  /// Whether nothing but 同期, 底, 的 or a bracket stands between a time and a figure, which then is the
  /// level of that time, not a change since: 较2021年的55.9%提高, 比2020年（2984人）净增.
  private func stands(_ end: Int, directlyBefore site: FigureSite) -> Bool {
    let text = site.text
    var place = text.skippingSpace(end)
    var isSaid = false
    while place < site.quantity.range.lowerBound {
      let length = text.length(of: PeriodChoice.links, at: place)
      guard length > 0 else { return false }
      isSaid = isSaid || !text.has("底", at: place) && !text.has("同期", at: place)
      place = text.skippingSpace(place + length)
    }
    // 比上年3.2%: how much more, unless a verb that measures from it follows.
    switch site.quantity.unit?.unitClass {
    case .percent, .points:
      return isSaid || text.length(of: PeriodChoice.changes, at: site.quantity.range.upperBound) > 0
    default: return true
    }
  }

  /// 比2020年的719人多招60人, 与2020级（719人）相比: a time that names a year, if only that of a class.
  private func ownYear(_ text: Bytes, _ mention: PeriodMention) -> PeriodMention {
    guard mention.meaning == .unknown,
      let year = YearReader.year(text, at: mention.range.lowerBound)
    else { return mention }
    return PeriodMention(mention.range, .absolute(Period(year: year.year)))
  }

  /// 计划到2025年达到25%；新校区120亩…: a plan's year ends with its part of the sentence.
  private func isPast(_ site: FigureSite, _ mention: PeriodMention) -> Bool {
    guard case .absolute(let period) = mention.meaning, let year = period.end,
      let own = report?.end, year > own, mention.range.upperBound < site.clause
    else { return false }
    return site.text.first("；", from: mention.range.upperBound, to: site.clause) != nil
  }

  /// 由组建时的37家增至92家: of the year in which the text says that it was founded.
  private func founded(_ site: FigureSite, _ mentions: [PeriodMention]) -> Period? {
    let text = site.text
    var end = text.skippingSpaceBack(site.quantity.range.lowerBound)
    end -= text.length(ofAny: ["的", "有", "只有", "仅有", "仅"], endingAt: end)
    if text.length(of: PeriodChoice.foundingTimes, endingAt: end) == 0 {
      // 组建时有成员28家, 成立之初由2所学院、5家企业发起
      let opening = text.skippingSpace(site.sentence.lowerBound)
      let isOpening =
        text.length(of: PeriodChoice.foundingTimes, at: opening) > 0
        && !text.contains(PeriodChoice.presents, in: span(opening, site.quantity.range.lowerBound))
      var place = isOpening ? opening : text.skippingSpace(site.before.lowerBound)
      place += text.length(ofAny: ["，", "。", "；"], at: place)
      place += text.length(ofAny: ["由", "较", "比", "从", "在"], at: place)
      let length = text.length(of: PeriodChoice.foundingTimes, at: place)
      guard length > 0 else { return nil }
      end = place + length
    }
    for mention in mentions where mention.range.upperBound <= end {
      guard case .absolute(let period) = mention.meaning, let year = period.start else { continue }
      if isFounding(text, mention) || isFounded(text, behind: mention.range.upperBound) {
        return Period(year: year)
      }
    }
    // 合作始于2011年，从最初的1个班…: of that, not of the organisation.
    if text.has("最初", endingAt: end) { return nil }
    return foundingYear.map { Period(year: $0) }
  }

  /// 2014年6月由江洲学院牵头成立
  private func isFounded(_ text: Bytes, behind end: Int) -> Bool {
    var place = end
    while place < end + 120, place < text.count, !text.hasAny(of: "，。；", at: place) {
      if text.length(of: PeriodChoice.foundings, at: place) > 0 { return true }
      place += text.scalar(at: place).length
    }
    return false
  }

  private static let presents: WordList = [
    "目前", "如今", "现", "至今", "增", "发展", "扩大", "年", "达到", "拓展", "已",
  ]
  private static let foundingTimes: WordList = [
    "组建时", "成立时", "创办时", "建校时", "挂牌时", "组建之初", "成立之初", "创办之初", "建校之初", "最初", "组建初期", "成立初期",
    "建院时", "建院之初", "创建时",
  ]
  private static let foundings: WordList = ["组建", "成立", "创办", "创建", "建校", "挂牌", "揭牌", "建院", "始建"]

  /// 与2018年相比，…: the base of what follows.
  private func isCompared(_ text: Bytes, _ mention: PeriodMention) -> Bool {
    text.has("相比", at: mention.range.upperBound) || text.has("比较", at: mention.range.upperBound)
  }

  /// Of a span, 从111个 is its first year and 扩大到135个, 增长至5329人 its last.
  private func end(of period: Period, _ site: FigureSite) -> Period {
    guard let first = period.start, let last = period.end, first != last, last - first < 60
    else { return period }
    let text = site.text
    let before = text.skippingSpaceBack(site.quantity.range.lowerBound)
    if text.hasAny(of: "从由", endingAt: before) { return Period(year: first) }
    return text.length(of: PeriodChoice.lastYearLeads, endingAt: before) > 0
      ? Period(year: last) : period
  }

  /// （上年为91.2%）, 去年74人: the year before, where it is no comparison.
  private func former(_ site: FigureSite, _ marks: SentenceMarks, year: Int16) -> Period? {
    if marks.last(in: site.before, where: { $0.cue == .comingYear }) != nil {
      return comingYear(after: year)
    }
    let mark = marks.last(in: site.before) { $0.cue == .formerYear }
    guard let mark else { return nil }
    if site.text.hasAny(of: "比较与同", endingAt: mark.start) {
      // 比上年的1760人多243人: the first figure is the year before's own.
      guard stands(mark.end, directlyBefore: site) else { return nil }
    }
    return Period(year: year - 1)
  }

  /// The year after a report's own; of a report of a school year the next school year.
  func comingYear(after year: Int16) -> Period {
    guard let report, let start = report.start, let end = report.end, end - start == 1, year == end
    else { return Period(year: year + 1) }
    return Period(start: year, end: year + 1)
  }

  /// “十三五”期间, “十四五”以来: the five years of a plan, up to the report's own where they go on.
  private func plan(_ site: FigureSite, _ marks: SentenceMarks, after place: Int) -> Period? {
    var end: Int16 = 0
    let text = site.text
    let found = marks.last(in: span(place, site.quantity.range.lowerBound)) { mark in
      guard case .plan(let last) = mark.cue else { return false }
      let behind = text.has("”", at: mark.end) ? mark.end + 3 : mark.end
      guard text.length(of: PeriodChoice.planTails, at: behind) > 0 else { return false }
      end = last
      return true
    }
    guard let found else { return nil }
    let behind = text.has("”", at: found.end) ? found.end + 3 : found.end
    if text.has("末", at: behind) { return Period(year: end) }
    if text.has("以来", at: behind) { return Period(start: end - 4, end: nil) }
    return Period(start: end - 4, end: end)
  }

  /// 近年来…保持在…, 历年, 一直: up to now.
  private func isLasting(_ site: FigureSite, _ marks: SentenceMarks, after place: Int) -> Bool {
    marks.contains(in: span(place, site.quantity.range.lowerBound)) {
      $0.cue == .lasting
    }
  }

  /// 由8642人增至9135人: what it was before.
  private func isStart(_ site: FigureSite) -> Bool {
    let text = site.text
    guard text.hasAny(of: "从由", endingAt: text.skippingSpaceBack(site.quantity.range.lowerBound))
    else { return false }
    return text.length(of: PeriodChoice.lastYearLeads, at: site.quantity.range.upperBound) > 0
  }

  private static let links: WordList = ["同期", "底", "末", "年底", "年末", "的", "（", "("]
  private static let changes: WordList = [
    "提高", "上升", "增长", "增加", "略升", "下降", "降低", "减少", "略降", "微升", "微降", "高出", "回落", "提升",
  ]
  private static let planTails: WordList = ["期间", "时期", "以来", "末"]

  private static let lastYearLeads: WordList = [
    "增长至", "增至", "增到", "提升至", "提升到", "升高到", "下降到", "降低到", "降低至", "增加到", "增加至", "升至", "升到", "扩至",
    "提到", "降到", "下降至", "减至", "减少到", "扩大到", "扩大至",
    "上升到", "上升至", "提高到", "提高至", "发展到", "增长到", "降至", "下降到",
  ]
}
