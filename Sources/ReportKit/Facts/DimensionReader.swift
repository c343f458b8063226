/// Reads the breakdowns that words around a figure state.
package struct DimensionReader {
  package let catalogue: Catalogue

  /// Adds to `dimensions` what the words say, for the dimensions that the indicator takes.
  package func read(
    _ site: FigureSite, _ marks: SentenceMarks, indicator: Int16, carriesLevel: Bool,
    into dimensions: inout [Dimension]
  ) {
    guard indicator >= 0 else { return }
    let entry = catalogue.indicators[Int(indicator)]
    if entry.takes(.level), !has(.level, dimensions) {
      if let level = level(site, marks, carries: carriesLevel) {
        dimensions.add(Dimension(.level, .word(level)))
      }
    }
    if entry.takes(.grade), !has(.grade, dimensions) {
      if let grade = site.quantity.grade ?? grade(site, marks) {
        dimensions.add(Dimension(.grade, .word(grade.value)))
      }
    }
    if entry.takes(.by), !has(.by, dimensions) {
      // Prizes are the students' where nobody else is named.
      if let by = by(site, marks, isFirst: !carriesLevel) ?? (carriesLevel ? .student : nil) {
        dimensions.add(Dimension(.by, .word(by.rawValue)))
      }
    }
    if entry.takes(.term), !has(.term, dimensions), let isFirst = term(site, marks) {
      dimensions.add(Dimension(.term, .word(isFirst ? "first" : "second")))
    }
    if entry.takes(.status), !has(.status, dimensions), let status = status(site, marks) {
      dimensions.add(Dimension(.status, .word(status.rawValue)))
    }
  }

  /// Whose money: 县财政…投入, 企业出资, 学校自筹; nil where the words before the figure name nobody.
  package func source(_ site: FigureSite) -> StaticString? {
    let text = site.text
    var place = site.before.lowerBound
    var found: StaticString?
    while place < site.before.upperBound {
      if text.has("财政", at: place) {
        if text.length(ofAny: ["财政收入", "财政专户", "财政局", "财政厅", "财政部"], at: place) == 0 {
          found = treasury(text, place) ?? "fiscal"
        }
      } else if text.length(of: DimensionReader.givers, at: place) > 0,
        text.first("与", from: site.before.lowerBound, to: place) == nil
      {
        found = "enterprise"
      } else if text.length(of: DimensionReader.own, at: place) > 0 {
        found = "selfRaised"
      }
      place += max(1, text.scalar(at: place).length)
    }
    return found ?? giver(site)
  }

  /// 含财政3200万元、企业4250万元、学校1190万元: who gave stands alone before the amount.
  private func giver(_ site: FigureSite) -> StaticString? {
    let text = site.text
    var name = LabelReader.trimmed(text, site.before)
    let lead = text.length(ofAny: ["其中", "包括", "含"], at: name.lowerBound)
    name = LabelReader.trimmed(text, span(name.lowerBound + lead, name.upperBound))
    let tail = text.length(ofAny: ["投入", "出资"], endingAt: name.upperBound)
    name = span(name.lowerBound, max(name.lowerBound, name.upperBound - tail))
    func isOne(of words: WordList) -> Bool {
      !name.isEmpty && text.length(of: words, at: name.lowerBound) == name.count
    }
    if isOne(of: DimensionReader.firms) { return "enterprise" }
    if isOne(of: DimensionReader.schools) { return "selfRaised" }
    if isOne(of: DimensionReader.others) { return "other" }
    return nil
  }

  private static let firms: WordList = [
    "行业企业", "企业行业", "合作企业", "企业方", "企业", "公司", "社会企业", "成员企业",
  ]
  private static let schools: WordList = [
    "学校", "学院", "院校", "校方", "我校", "我院", "牵头学校", "牵头院校", "成员学校", "成员院校", "单位自有", "自有",
  ]
  private static let others: WordList = ["其他", "其它", "社会", "社会捐赠", "其他来源", "其他渠道"]

  /// 市, 市级, 市本级 directly before 财政; nil for the others.
  package func treasury(_ text: Bytes, _ place: Int) -> StaticString? {
    guard text.has("财政", at: place), !text.has("财政性", at: place) else { return nil }
    var before = text.has("级", endingAt: place) ? place - 3 : place
    if text.has("本级", endingAt: place) { before -= 3 }
    // 中央及省财政: two of them.
    if text.length(ofAny: ["及省", "和省", "、省", "及市", "和市", "、市"], endingAt: before) > 0 {
      return nil
    }
    if text.has("市", endingAt: before) { return "municipalFiscal" }
    return text.has("省", endingAt: before) ? "provincialFiscal" : nil
  }

  private static let givers: WordList = [
    "企业出", "公司出", "集团出", "企业投", "公司投", "企业原则上投", "企业捐", "公司捐", "企业支持", "企业配套", "企业以", "企业方出",
    "企业方投", "作价", "公司以", "企业先后投", "企业累计投", "企业共投", "公司先后投", "公司累计投", "企业赠", "公司赠",
    "公司计划", "企业计划", "公司再投", "企业再投", "公司拿出", "企业拿出", "公司拨", "公司斥资",
  ]
  private static let own: WordList = [
    "学校出", "学院出", "我校出", "校方出", "学校投", "学院投", "校方投", "学校自筹", "学院自筹", "学校配套", "自筹",
  ]

  /// The level that the words directly before the figure name.
  package func ownLevel(_ site: FigureSite, _ marks: SentenceMarks) -> String? {
    levels(marks, site.before, last: true, site)
  }

  /// 国家级1名, 省级3名 of things that no indicator counts: only what is called a level is one.
  package func namedLevel(_ site: FigureSite, _ marks: SentenceMarks) -> String? {
    let mark =
      marks.last(in: site.before) { isNamedLevel($0, site.text) }
      ?? marks.last(in: site.after) { isNamedLevel($0, site.text) }
    guard let mark, case .level(let level, _) = mark.cue else { return nil }
    return level.rawValue
  }

  private func isNamedLevel(_ mark: SentenceMarks.CueMark, _ text: Bytes) -> Bool {
    guard case .level(_, isStrong: true) = mark.cue else { return false }
    return text.has("级", endingAt: mark.end)
  }

  private func has(_ key: DimensionKey, _ dimensions: [Dimension]) -> Bool {
    dimensions.contains { $0.key == key }
  }

  /// The level that stands nearest: in the noun behind the figure, before it in the clause, and for
  /// prizes anywhere before it in the sentence. 省级、国家级 side by side are both meant.
  private func level(_ site: FigureSite, _ marks: SentenceMarks, carries: Bool) -> String? {
    if let found = bracketed(site, marks) { return found }
    if let found = LevelWords.several(site.text, site.after) { return found }
    if let found = levels(marks, site.after, last: false, site) { return found }
    if let found = LevelWords.several(site.text, site.before) { return found }
    let own = levels(marks, site.before, last: true, site)
    guard carries else { return own }
    let before = span(site.sentence.lowerBound, site.before.lowerBound)
    // 全省大赛上，安陵市职专独得9金: a contest's level outweighs a place in a name.
    if let own {
      return isStrong(marks, site.before, site)
        ? own : isStrong(marks, before, site) ? levels(marks, before, last: true, site) : own
    }
    return levels(marks, before, last: true, site)
  }

  /// Whether a word in the range names a level outright.
  private func isStrong(_ marks: SentenceMarks, _ range: Range<Int>, _ site: FigureSite) -> Bool {
    marks.contains(in: range) { mark in
      guard case .level(_, let isStrong) = mark.cue else { return false }
      return isStrong || isCountedLevel(site.text, mark) || namesContest(site.text, mark)
    }
  }

  /// 三等奖5项（省级）: a level alone in brackets behind the figure.
  private func bracketed(_ site: FigureSite, _ marks: SentenceMarks) -> String? {
    let start = site.quantity.range.upperBound + 3
    guard site.text.has("（", at: start - 3) else { return nil }
    for mark in marks.cues[marks.cues(before: start)...].prefix(3)
    where mark.start == start && site.text.has("）", at: mark.end) {
      if case .level(let level, isStrong: true) = mark.cue { return level.rawValue }
    }
    return nil
  }

  private func levels(
    _ marks: SentenceMarks, _ range: Range<Int>, last: Bool, _ site: FigureSite
  ) -> String? {
    var weak: Cue.Level?
    var weakEnd = -1
    var found: (level: Cue.Level, start: Int, end: Int)?
    var joined: String?
    var index = marks.cues(before: range.upperBound)
    while index > 0 {
      index -= 1
      let mark = marks.cues[index]
      if mark.start < range.lowerBound { break }
      if mark.end > range.upperBound { continue }
      guard case .level(let level, let isStrong) = mark.cue else { continue }
      // 上市, 城市, 市直 and 市场 name no level.
      if site.text.has("市", at: mark.start),
        site.text.hasAny(of: "上城都", endingAt: mark.start)
          || site.text.hasAny(of: "直场民值", at: mark.end)
      {
        continue
      }
      // 我市代表队 is of the place that reports; only 我市技能大赛 tells a level.
      if mark.end - mark.start == 3, site.text.hasAny(of: "我本该各", endingAt: mark.start),
        !namesContest(site.text, mark)
      {
        continue
      }
      // 省外, 市内: a place.
      if mark.end - mark.start == 3, site.text.hasAny(of: "外内", at: mark.end) { continue }
      // 6个国家 and 世界500强 neither.
      if site.text.has("国家", at: mark.start), site.text.has("个", endingAt: mark.start) { continue }
      if site.text.has("世界", at: mark.start), site.text.has("500", at: mark.end) { continue }
      // 教育部门
      if site.text.has("部", endingAt: mark.end), site.text.has("门", at: mark.end) { continue }
      if isWinner(site.text, mark) || isRegion(site.text, mark) { continue }
      // 国家 inside 国家级 is the same word.
      if let found, mark.start >= found.start, mark.end <= found.end { continue }
      // 省、市技能大赛: both hold contests.
      let isShared =
        found.map { first in
          mark.end - mark.start == 3 && first.end - first.start == 3
            && mark.end + 3 == first.start && site.text.has("、", at: mark.end)
        } ?? false
      if isStrong || isShared || isCountedLevel(site.text, mark)
        || (last && namesContest(site.text, mark))
      {
        if let first = found {
          if level != .industry,
            mark.end == first.start
              || (site.text.has("、", at: mark.end) && mark.end + 3 == first.start)
              || (site.text.has("和", at: mark.end) && mark.end + 3 == first.start),
            level != first.level
          {
            joined = level.rawValue + "+" + (joined ?? first.level.rawValue)
            found = (level, mark.start, first.end)
            continue
          }
          if mark.end >= first.end, mark.start <= first.start {
            found = (level, mark.start, mark.end)
            continue
          }
          if last { break }
          found = (level, mark.start, mark.end)
          joined = nil
        } else {
          found = (level, mark.start, mark.end)
        }
      } else if level == .county {
        // 区 and 县 stand in too many names to tell a level.
        continue
      } else if weak == nil {
        weak = level
        weakEnd = mark.end
      } else if mark.end == weakEnd {
        // 重庆市 is a province's rank, though it ends in 市.
        weak = level
      }
    }
    if let joined { return joined }
    if let found { return found.level.rawValue }
    return weak?.rawValue
  }

  /// 省技能大赛，全市获一等奖12个: who won, not what it was won in.
  private func isWinner(_ text: Bytes, _ mark: SentenceMarks.CueMark) -> Bool {
    guard text.hasAny(of: "市省县州区盟", endingAt: mark.end), mark.end - mark.start <= 6,
      text.has("全", endingAt: mark.end - 3)
    else { return false }
    return text.length(of: DimensionReader.winning, at: mark.end) > 0
  }

  /// 2021年全市共有5.1万人次受惠, 全省中职学校在校生: the region that reports, no level.
  private func isRegion(_ text: Bytes, _ mark: SentenceMarks.CueMark) -> Bool {
    // 市 inside 全市 is a word of its own.
    let start = text.has("全", endingAt: mark.start) ? mark.start - 3 : mark.start
    return text.has("全", at: start) && text.hasAny(of: "市省县区州盟", endingAt: mark.end)
      && text.length(of: DimensionReader.regional, at: mark.end) > 0
      && (FigureSite.isPause(text, at: start - 3)
        || text.hasAny(of: "年度前末底", endingAt: start) || text[start - 1] <= 0x20)
      && !namesContest(text, mark)
  }

  private static let regional: WordList = [
    "共", "累计", "合计", "现有", "有", "各", "中职", "中等职业", "职业院校", "职业学校", "职校", "学校", "学生", "在校",
  ]

  private static let winning: WordList = [
    "获", "共获", "荣获", "斩获", "夺", "勇夺", "拿", "累计获", "合计获", "选手", "摘", "捧", "有",
  ]

  /// 浙江省选拔赛, 市十五届技能节: the name of a contest tells its level.
  private func namesContest(_ text: Bytes, _ mark: SentenceMarks.CueMark) -> Bool {
    var place = mark.end
    while place < mark.end + 75, !FigureSite.isPause(text, at: place) {
      if text.length(of: DimensionReader.contestNouns, at: place) > 0 {
        if text.length(of: DimensionReader.contests, at: place) > 0 { return true }
        guard text.has("校", at: place) else { return false }
        let end = min(place + 60, mark.end + 75)
        return text.first("赛", from: place, to: end) ?? text.first("技能节", from: place, to: end)
          != nil
      }
      place += text.scalar(at: place).length
    }
    return false
  }

  /// A bare 省 or 市 names a level at a clause's start or after a number's end: 省一等奖, 市名师工作室.
  private func isCountedLevel(_ text: Bytes, _ mark: SentenceMarks.CueMark) -> Bool {
    guard mark.end - mark.start == 3 else { return false }
    return FigureSite.isPause(text, at: mark.start - 3)
      || text.hasAny(of: "获为得成评和及、", endingAt: mark.start)
  }

  private func grade(_ site: FigureSite, _ marks: SentenceMarks) -> Grade? {
    var found: Grade?
    // 省赛、市赛一等奖各1项: a later item's word may be meant for all.
    var shared: Grade?
    for index in marks.cues(before: site.before.lowerBound)..<marks.cues.count {
      let mark = marks.cues[index]
      if mark.end > site.after.upperBound { break }
      guard case .grade(let grade) = mark.cue else { continue }
      if mark.end > site.before.upperBound, mark.start < site.after.lowerBound {
        shared = grade
        continue
      }
      // The noun behind the figure decides, else the last word before it.
      if mark.start >= site.after.lowerBound { return grade }
      found = grade
    }
    return found ?? worded(site, shared) ?? shared
  }

  /// 一、二等奖各3项: the number of the first item, whose 等奖 stands behind the second.
  private func worded(_ site: FigureSite, _ shared: Grade?) -> Grade? {
    guard shared != nil else { return nil }
    switch NumeralReader.digit(site.text, at: site.before.upperBound - 3) {
    case 1: return .first
    case 2: return .second
    case 3: return .third
    default: return nil
    }
  }

  /// Whose: a prize's nearest before it, a satisfaction's first in the clause.
  private func by(_ site: FigureSite, _ marks: SentenceMarks, isFirst: Bool) -> Cue.By? {
    let from = isFirst ? site.before.lowerBound : site.sentence.lowerBound
    var found: (by: Cue.By, start: Int, end: Int)?
    for index in marks.cues(before: from)..<marks.cues.count {
      let mark = marks.cues[index]
      if mark.start >= site.after.upperBound { break }
      guard case .by(let by) = mark.cue, mark.end <= site.after.upperBound else { continue }
      // 对毕业生的满意度 is somebody else's.
      if isFirst, site.text.has("对", endingAt: mark.start) { continue }
      if let found, mark.start < found.end, mark.end - mark.start <= found.end - found.start {
        continue
      }
      if isFirst, let found, mark.start >= found.end { return found.by }
      if !isFirst, by == .enterprise || by == .employer || by == .graduate { continue }
      found = (by, mark.start, mark.end)
    }
    if found == nil, isFirst { return by(site, marks, isFirst: false) }
    return found?.by
  }

  private func term(_ site: FigureSite, _ marks: SentenceMarks) -> Bool? {
    for index in (0..<marks.cues(before: site.quantity.range.lowerBound)).reversed() {
      let mark = marks.cues[index]
      if case .term(let isFirst) = mark.cue, mark.end <= site.quantity.range.lowerBound {
        return isFirst
      }
    }
    return nil
  }

  /// The status that the words beside the figure name.
  package func status(_ site: FigureSite, _ marks: SentenceMarks) -> Cue.Status? {
    var found: Cue.Status?
    for index in marks.cues(before: site.before.lowerBound)..<marks.cues.count {
      let mark = marks.cues[index]
      if mark.start >= site.after.upperBound { break }
      // 立项时, 立项前 say when.
      if case .status(let status) = mark.cue, mark.end <= site.after.upperBound,
        !site.text.hasAny(of: "时前以之", at: mark.end)
      {
        found = status
      }
    }
    return found
  }

  private static let contestNouns: WordList = ["赛", "技能节", "校", "学院", "公司"]
  private static let contests: WordList = ["赛", "技能节"]
}
