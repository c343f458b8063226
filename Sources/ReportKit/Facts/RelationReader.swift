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
  }

  private static let rises: WordList = [
    "增长", "增加", "提高", "提升", "下降", "减少", "上升", "上涨", "降低", "回落", "净增", "增幅", "降幅", "收窄", "扩大",
    "缩减", "高出", "多招", "增幅为", "增幅达", "增速", "缩小", "压减", "增设", "扩招", "减招",
  ]
  private static let shortRises: WordList = ["多", "少", "增", "减", "高", "低", "升", "降"]
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
    if isPercent, let share = share(site) { return share }
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
      !text.has("新增长", at: mark.start), !text.has("至", endingAt: start)
    {
      reading.relation = .change
      reading.isAdded = true
    }
    return reading
  }

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
    let filler = text.length(
      of: RelationReader.riseFillers, endingAt: place)
    place -= filler
    let long = text.length(of: rises, endingAt: place)
    if long > 0, isCompared(site, place - long) {
      return place - long >= site.clause ? place - long : nil
    }
    let short = text.length(of: shortRises, endingAt: place)
    guard short > 0 else { return nil }
    let from = max(site.before.lowerBound, place - 90)
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

  /// Where the last of the words in `range` begins.
  private static func lastOf(_ words: WordList, _ text: Bytes, _ range: Range<Int>) -> Int? {
    var best: Int?
    var place = range.lowerBound
    while place < range.upperBound {
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
    marks.contains(in: span(site.clause, site.quantity.number.lowerBound)) { mark in
      mark.cue == .norm
        && !site.text.hasAny(of: "模虚草相适反对响", endingAt: mark.start)
    }
  }

  /// 生均, 人均, 师均 in the label.
  package static func isPerCapita(_ text: Bytes, _ label: Range<Int>) -> Bool {
    text.contains(RelationReader.perHead, in: label)
  }

  private static let riseFillers: WordList = [
    "了约", "了近", "幅度达", "幅达", "幅为", "了", "约", "近", "达", "各",
  ]
  private static let tasks: WordList = ["提升", "提高", "优化", "上升", "下降"]
  private static let shareNouns: WordList = ["比重", "比例", "比", "到", "全部", "总数"]
  private static let perHead: WordList = ["生均", "人均", "师均", "每生", "班均"]
  private static let shareVerbs: [StaticString] = [
    "的比例为", "的比例达", "的比例", "的比重为", "的比重", "比例为", "比例达", "比例", "比为", "比重为", "比重", "总数的", "的",
    "比", "约", "达", "为", "近",
  ]
}
