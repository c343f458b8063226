/// Makes facts of the figures of paragraphs, sentence by sentence.
package struct SentenceReader {
  package let catalogue: Catalogue
  package let shares: ShareKeys
  package var facts: [FactRecord] = []
  package var diagnostics: [Diagnostic] = []
  package var trace: [TraceEntry] = []
  package var identities = FactIdentities()
  package var marks: SentenceMarks
  private var scanner: QuantityScanner
  private let choice: IndicatorChoice
  private let dimensionReader: DimensionReader
  private let freeReader: FreeDimensionReader
  private let periodChoice: PeriodChoice
  package var subjects: SubjectReader
  /// The period of the last figure, for a sentence that goes on with it.
  private var lastPeriod: Period?
  private var goesOn = false
  private let tracing: Bool
  private var paragraphStart = 0
  private var headingsOf: Int32 = -1
  /// The first fact that the figures of the current sentence may be parts of.
  private var scopeFacts = 0
  private let sections: [Section]
  private let titles: [Range<Int>]

  package init(_ catalogue: Catalogue, _ document: Document, tracing: Bool) {
    self.catalogue = catalogue
    shares = ShareKeys.builtIn
    marks = SentenceMarks(catalogue)
    scanner = QuantityScanner(keepsSilenced: tracing)
    choice = IndicatorChoice(catalogue: catalogue)
    dimensionReader = DimensionReader(catalogue: catalogue)
    freeReader = FreeDimensionReader(catalogue: catalogue)
    periodChoice = PeriodChoice(catalogue: catalogue, report: document.period)
    subjects = SubjectReader(document)
    sections = document.sections
    titles = document.blocks.prefix(12).filter { $0.kind == .title }.map(\.range)
    self.tracing = tracing
  }

  /// Reads one paragraph.
  package mutating func read(_ text: Bytes, _ block: Range<Int>, section: Int32) {
    scanner.scan(text, block)
    paragraphStart = block.lowerBound
    for range in scanner.tooLong {
      diagnostics.append(Diagnostic(range: range, reason: .outOfRange))
    }
    for (range, rule) in scanner.silenced {
      trace.append(TraceEntry(range: range, outcome: .silent(rule: rule)))
    }
    let quantities = scanner.quantities
    guard !quantities.isEmpty else {
      // A case names its school in a paragraph that may have no figure.
      if subjects.wantsNames(section) {
        subjects.read(
          text, block, upTo: min(block.upperBound, block.lowerBound + 600), section: section)
      }
      return
    }
    subjects.read(
      text, block, upTo: quantities.last?.range.upperBound ?? block.upperBound, section: section)
    if section != headingsOf {
      headingsOf = section
      marks.readHeadings(text, headings(section), catalogue)
    }
    var index = 0
    var start = block.lowerBound
    var before = start
    while index < quantities.count {
      let sentence = sentence(text, around: quantities[index].range, in: block, from: start)
      goesOn = sentence.lowerBound == start + 3 && isContinued(text, sentence)
      var last = index
      while last < quantities.count, quantities[last].range.lowerBound < sentence.upperBound {
        last += 1
      }
      // 其中… as a sentence of its own speaks of the sentence before it.
      let scope = goesOn ? span(before, sentence.upperBound) : sentence
      marks.read(text, scope, catalogue)
      if !goesOn { scopeFacts = facts.count }
      readSentence(text, sentence, quantities[index..<last], section: section)
      index = last
      lastPeriod = facts.last?.period
      before = sentence.lowerBound
      start = sentence.upperBound
    }
  }

  /// Adds a fact that another reader made.
  package mutating func append(_ fact: FactRecord, rangeForTrace range: Range<Int>) {
    if tracing { trace.append(TraceEntry(range: range, outcome: .figure(fact: facts.count))) }
    facts.append(fact)
  }

  /// The headings above a block, and the title.
  private func headings(_ section: Int32) -> [Range<Int>] {
    var ranges = titles
    var current = section
    while current > 0, Int(current) < sections.count, ranges.count < 12 {
      ranges.append(sections[Int(current)].heading)
      // A case stands for itself, wherever in the outline it was put.
      if sections[Int(current)].isCase { break }
      current = sections[Int(current)].parent
    }
    return ranges
  }

  /// The sentence of a figure; one without full stops is cut into windows, so that time stays linear.
  private func sentence(
    _ text: Bytes, around figure: Range<Int>, in block: Range<Int>, from start: Int
  ) -> Range<Int> {
    let window = 6000
    let stops = scanner.stops
    let before = SentenceMarks.count(stops.count) { stops[$0] < figure.lowerBound }
    var low = max(start, figure.lowerBound - window)
    if before > 0 { low = max(low, stops[before - 1] + 3) }
    while low < figure.lowerBound, text[low] & 0xC0 == 0x80 { low += 1 }
    // No stop stands inside a figure.
    var high = min(block.upperBound, figure.upperBound + window)
    if before < stops.count, stops[before] < high { high = stops[before] }
    while high < block.upperBound, text[high] & 0xC0 == 0x80 { high += 1 }
    return span(low, high)
  }

  /// 其中…, 分校看，…, 按地区分，…: a sentence that breaks the one before it down.
  private func isContinued(_ text: Bytes, _ sentence: Range<Int>) -> Bool {
    if text.has("其中", at: sentence.lowerBound) { return true }
    guard text.hasAny(of: "分按从", at: sentence.lowerBound) else { return false }
    var place = sentence.lowerBound
    while place < min(sentence.lowerBound + 36, sentence.upperBound), !text.has("，", at: place) {
      place += text.scalar(at: place).length
    }
    return text.has("，", at: place) && text.hasAny(of: "看分", endingAt: place)
  }

  private mutating func readSentence(
    _ text: Bytes, _ sentence: Range<Int>, _ figures: ArraySlice<Quantity>, section: Int32
  ) {
    let firstFact = scopeFacts
    identities.begin(text, sentence)
    var respective: [Range<Int>] = []
    for index in figures.indices {
      let previous =
        index > figures.startIndex ? figures[index - 1].range.upperBound : sentence.lowerBound
      let next =
        index + 1 < figures.endIndex ? figures[index + 1].range.lowerBound : sentence.upperBound
      let site = FigureSite(
        text, sentence: sentence, quantity: figures[index], previous: previous, next: next)
      if respective.isEmpty { respective = site.respective(figures[index...]) }
      let scope = (figures: figures[..<index], first: firstFact, section: section)
      if !respective.isEmpty {
        add(site.named(respective.removeFirst()), scope)
      } else if site.isDistributed {
        for site in site.distributed { add(site, scope) }
      } else {
        add(site, scope)
      }
    }
  }

  /// Adds the fact of one figure.
  private mutating func add(
    _ site: FigureSite, _ scope: (figures: ArraySlice<Quantity>, first: Int, section: Int32)
  ) {
    guard var fact = fact(site, scope.figures, sentenceFacts: scope.first) else { return }
    fact.section = scope.section
    fact.id = identities.next(site.text, site.quantity.range)
    if tracing {
      trace.append(TraceEntry(range: site.quantity.range, outcome: .figure(fact: facts.count)))
    }
    facts.append(fact)
  }

  /// The fact of one figure; nil where a bare number turns out to name nothing.
  private func fact(
    _ site: FigureSite, _ figures: ArraySlice<Quantity>, sentenceFacts: Int
  ) -> FactRecord? {
    var fact = FactRecord(quantity: site.quantity)
    let reading = RelationReader.read(site, marks, catalogue, unit: fact.unit)
    fact.relation = reading.relation
    // Parts stand close to their whole; a list without end must not be searched to its start.
    let before = facts[max(sentenceFacts, facts.count - 60)...]
    let classes = classMask(site.quantity, relation: reading.relation)
    var candidate: IndicatorChoice.Candidate?
    if let last = before.last, isListed(site), last.unit == fact.unit,
      last.relation == .share || last.unit?.unitClass == .ratio, last.indicator >= 0
    {
      // 比例为4.1%、37.6%和58.3%: one name for all.
      fact.indicator = last.indicator
      fact.relation = last.relation
      fact.label = last.label
    } else if reading.relation == .share, !reading.isOfNext,
      let parent = shareParent(site, reading, before)
    {
      fact.dimensions = parent.dimensions
      if let named = choice.share(namedIn: parent.label, site, marks),
        catalogue.aliases[Int(named)].indicator != shares.share(of: parent.indicator)
      {
        let alias = catalogue.aliases[Int(named)]
        fact.indicator = alias.indicator
        fact.alias = named
      } else {
        fact.indicator = shares.share(of: parent.indicator)
      }
      // 占专任教师 names a share; a bare 占 leaves the name to what it is a share of.
      fact.label =
        reading.whole.isEmpty
        ? parent.label : span(reading.labelEnd, reading.whole.upperBound)
    } else if isChange(reading), let whole = changed(site, reading, before) {
      fact.indicator = whole.indicator
      fact.dimensions = whole.dimensions
      fact.label = whole.label
    } else {
      candidate = choice.best(
        site, marks, classes: classes, excluding: reading.whole, figures: figures,
        isNamedBehind: reading.isOfNext)
      if candidate?.score ?? 0 < SentenceReader.threshold { candidate = nil }
      if let unit = fact.unit, UnitTable.isThing(unit), !isOwn(candidate, site) { candidate = nil }
      if candidate == nil, fact.relation == .share, !reading.isOfNext {
        // A share without a key of its own keeps the key of what it is a share of: 占全市的28.1%.
        candidate = choice.best(
          site, marks, classes: 0xFFFF, excluding: reading.whole, figures: figures,
          nearOnly: true)
      }
      if let list = list(site, before), !isFunding(candidate) {
        inherit(list, into: &fact, site: site)
      } else if !isOwn(candidate, site), let whole = whole(site, before, candidate) {
        inherit(whole, into: &fact, site: site)
      } else {
        apply(candidate, to: &fact)
        if candidate == nil, fact.relation == .share, !reading.isOfNext,
          let last = before.last(where: { $0.indicator >= 0 })
        {
          inherit(last, into: &fact, site: site)
          // 基本支出4310万元，占74.35%: the same part.
          if last.quantity.range.upperBound == before.last?.quantity.range.upperBound,
            reading.labelEnd - site.before.lowerBound <= 9
          {
            fact.dimensions = last.dimensions
          }
        } else if candidate == nil {
          applyFallback(site, to: &fact)
        }
      }
    }
    if site.quantity.grade != nil { fact.indicator = catalogue.known.awards }
    follow(before, site, &fact)
    if fact.relation == .growth { fact.indicator = shares.growth(of: fact.indicator) }
    if fact.unit == nil {
      guard completeUnit(&fact, site, candidate) else { return nil }
    }
    finish(&fact, site, reading)
    return fact
  }

  /// 开办“龙驭班”4个、学生162人: what a word means behind a figure of something else.
  private func follow(
    _ before: ArraySlice<FactRecord>, _ site: FigureSite, _ fact: inout FactRecord
  ) {
    guard fact.indicator >= 0, !fact.label.isEmpty else { return }
    if fact.indicator == catalogue.known.awards, isForResults(site) {
      fact.indicator = catalogue.known.results
      fact.alias = -1
      return
    }
    for former in before.suffix(3).reversed()
    where former.quantity.range.lowerBound >= site.sentence.lowerBound {
      // A contest named between the two is spoken of anew.
      guard
        site.text.first(
          "赛", from: former.quantity.range.upperBound, to: site.quantity.range.lowerBound) == nil,
        let other = shares.follower(
          of: former.indicator, read: fact.indicator, site.text, fact.label)
      else { continue }
      fact.indicator = other
      fact.alias = -1
      return
    }
  }

  /// 教学成果获国家级二等奖1项: a prize for results, not of a contest.
  private func isForResults(_ site: FigureSite) -> Bool {
    let text = site.text
    let start = site.quantity.range.lowerBound
    guard text.first("奖", from: site.before.lowerBound, to: site.after.upperBound) != nil,
      text.first("赛", from: site.clause, to: start) == nil
    else { return false }
    for word in ["教学成果", "科研成果", "科技成果", "教研成果", "论文"] as [StaticString]
    where text.first(word, from: site.clause, to: start) != nil { return true }
    return false
  }

  private func isChange(_ reading: RelationReader.Reading) -> Bool {
    (reading.relation == .change || reading.relation == .growth) && !reading.isAdded
  }

  /// The classes of units that the wording must allow.
  private func classMask(_ quantity: Quantity, relation: Relation) -> UInt16 {
    guard let unit = quantity.unit else { return 0xFFFF }
    let bit = UInt16(1) << UInt16(unit.unitClass.rawValue)
    switch unit.unitClass {
    case .points: return bit | 1 << UInt16(Unit.Class.percent.rawValue)
    case .percent, .times: return relation == .growth ? 0xFFFF : bit
    default: return bit
    }
  }

  /// The count that a share directly behind it is of: 硕士93人，占25.83%.
  private func shareParent(
    _ site: FigureSite, _ reading: RelationReader.Reading, _ before: ArraySlice<FactRecord>
  ) -> FactRecord? {
    // Words of its own before 占 name another part.
    guard reading.labelEnd - site.before.lowerBound <= 9 else { return nil }
    guard
      let parent = before.last(where: {
        $0.relation == .level && $0.unit?.unitClass != .percent
          && $0.quantity.range.upperBound <= reading.labelEnd
      })
    else { return nil }
    guard
      shares.share(of: parent.indicator) >= 0
        || choice.share(namedIn: parent.label, site, marks) != nil
    else { return nil }
    return parent
  }

  /// Whether nothing but a joint parts the figure from the one before it.
  private func isListed(_ site: FigureSite) -> Bool {
    let text = site.text
    guard site.before.lowerBound > site.sentence.lowerBound, isMeasured(site.quantity.unit)
    else { return false }
    var end = text.skippingSpaceBack(site.quantity.range.lowerBound)
    end -= text.length(ofAny: ["、", "和", "及", "与", "：", "∶"], endingAt: end)
    if text[end - 1] == 0x3A { end -= 1 }
    guard end <= site.before.lowerBound, let last = facts.last else { return false }
    return last.quantity.range.upperBound >= end - 3
  }

  /// The figure that a change directly behind it belongs to: 招生1774人，比上年增长537人.
  private func changed(
    _ site: FigureSite, _ reading: RelationReader.Reading, _ before: ArraySlice<FactRecord>
  ) -> FactRecord? {
    guard reading.labelEnd - site.before.lowerBound <= 6, let whole = before.last else {
      return nil
    }
    guard site.after.isEmpty || reading.fromLastYear || isMeasured(site.quantity.unit) else {
      return nil
    }
    let growth =
      site.quantity.unit?.unitClass == .percent || site.quantity.unit?.unitClass == .points
    return growth || whole.unit?.unitClass == site.quantity.unit?.unitClass ? whole : nil
  }

  private func isMeasured(_ unit: Unit?) -> Bool {
    unit?.unitClass == .percent || unit?.unitClass == .points || unit?.unitClass == .times
  }

  /// Scores below this leave the indicator open.
  private static let threshold = 60

  private func apply(_ candidate: IndicatorChoice.Candidate?, to fact: inout FactRecord) {
    guard let candidate else { return }
    let alias = catalogue.aliases[Int(candidate.alias)]
    fact.indicator = alias.indicator
    fact.alias = candidate.alias
    fact.dimensions = catalogue.dimensions(of: alias)
    fact.label = candidate.mark.start..<candidate.mark.end
  }

  /// Where no known word stands in the sentence: money of a paragraph on funds is of the kind that
  /// the paragraph spoke of last, lessons are hours, and events are counted in 场.
  private func applyFallback(_ site: FigureSite, to fact: inout FactRecord) {
    guard let unit = site.quantity.unit else { return }
    switch unit.unitClass {
    case .money:
      guard site.after.isEmpty,
        let last = facts.last(where: {
          $0.quantity.range.lowerBound < paragraphStart || $0.unit?.unitClass == .money
        }),
        last.quantity.range.lowerBound >= paragraphStart, last.indicator >= 0,
        catalogue.indicators[Int(last.indicator)].traits.contains(.funding)
      else { return }
      fact.indicator = last.indicator
    case .duration where unit == UnitTable.known.hour || unit == UnitTable.known.lesson:
      fact.indicator = catalogue.known.hours
    case .count where unit == UnitTable.known.department || unit == UnitTable.known.section:
      fact.indicator = catalogue.known.departments
    case .count where unit == UnitTable.known.sort:
      if site.text.has("大类", endingAt: site.quantity.range.upperBound) {
        fact.indicator = catalogue.known.categories
      }
    case .count where unit == UnitTable.known.firm && isOfFirms(site):
      fact.indicator = catalogue.known.enterprises
    case .count where unit == UnitTable.known.event || unit == UnitTable.known.eventCount:
      fact.indicator = catalogue.known.activities
    default: return
    }
  }

  /// 与5家公交、客运企业合办: the noun stands behind a list.
  private func isOfFirms(_ site: FigureSite) -> Bool {
    var place = site.after.lowerBound
    let end = min(place + 75, site.sentence.upperBound)
    while place < end, !site.text.hasAny(of: "，；：（）", at: place) {
      if site.text.length(ofAny: ["企业", "公司"], at: place) > 0 { return true }
      place += site.text.scalar(at: place).length
    }
    return false
  }

  /// Whether the wording stands beside the figure itself.
  private func isOwn(_ candidate: IndicatorChoice.Candidate?, _ site: FigureSite) -> Bool {
    guard let candidate else { return false }
    return candidate.isAfter || candidate.mark.start >= site.before.lowerBound
  }

  /// The figure that this one, which no known word names, is a part or the total of: the last one of
  /// the sentence in the same sort of unit, unless a known word stands between.
  private func whole(
    _ site: FigureSite, _ before: ArraySlice<FactRecord>, _ candidate: IndicatorChoice.Candidate?
  ) -> FactRecord? {
    guard let unit = site.quantity.unit else { return nil }
    // 提高1.5个百分点，达到97%: the level that a change led to.
    let goesOnTo =
      site.text.length(
        of: SentenceReader.arrivals,
        endingAt: site.text.skippingSpaceBack(site.quantity.range.lowerBound)) > 0
    guard
      let whole = before.last(where: {
        $0.indicator >= 0
          && ($0.unit?.unitClass == unit.unitClass
            || (goesOnTo && unit.unitClass == .percent && $0.unit?.unitClass == .points)
            // 通过率93.4%，高出全省平均11.2个百分点
            || (unit.unitClass == .points && $0.unit?.unitClass == .percent))
          && ($0.relation == .level || $0.relation == .perCapita || $0.relation == .target
            || goesOnTo || unit.unitClass == .points)
      })
    else { return nil }
    if let candidate, candidate.mark.start >= whole.quantity.range.upperBound { return nil }
    // A count of other things has another measure word, or a noun of its own behind it.
    if unit.unitClass == .count, unit != whole.unit { return nil }
    if unit.unitClass == .percent, whole.relation == .growth { return nil }
    if !site.after.isEmpty, !isMeasured(unit), unit.unitClass != .money, !isPredicate(site, unit) {
      return nil
    }
    return whole
  }

  /// 其中两门已在兄弟院校使用: what stands behind the figure says what became of the things.
  private func isPredicate(_ site: FigureSite, _ unit: Unit) -> Bool {
    let start = site.after.lowerBound
    if site.text.length(ofAny: ["已", "均", "都", "全部", "多", "少", "增", "减"], at: start) > 0 {
      return true
    }
    return unit.unitClass == .count && unit != UnitTable.unit("个")
      && site.text.length(
        ofAny: ["被", "获", "用于", "应用于", "入选", "通过", "达到", "完成", "实现", "属"], at: start) > 0
  }

  /// The amount whose parts a colon introduces: 全年教育投入926.5万元：设备402万元、奖助学金56万元.
  private func list(_ site: FigureSite, _ before: ArraySlice<FactRecord>) -> FactRecord? {
    guard site.quantity.unit?.unitClass == .money, let last = before.last else { return nil }
    let text = site.text
    return before.last { whole in
      whole.unit?.unitClass == .money && whole.indicator >= 0
        && catalogue.indicators[Int(whole.indicator)].traits.contains(.funding)
        && text.has("：", at: whole.quantity.range.upperBound)
        && last.unit?.unitClass == .money
        && text.first(
          "；", from: whole.quantity.range.upperBound, to: site.quantity.range.lowerBound) == nil
    }
  }

  private func isFunding(_ candidate: IndicatorChoice.Candidate?) -> Bool {
    guard let candidate else { return false }
    let indicator = catalogue.aliases[Int(candidate.alias)].indicator
    return catalogue.indicators[Int(indicator)].traits.contains(.funding)
  }

  /// Takes over the indicator of a whole, and of its breakdowns those that hold for its parts too.
  private func inherit(_ whole: FactRecord, into fact: inout FactRecord, site: FigureSite) {
    fact.indicator = whole.indicator
    if whole.relation == .perCapita, !isPerHead(site, fact.unit) {
      // 每人1500元，共35.85万元 goes back to the whole; 由7215元提高到9030元 stays per head.
      let total = shares.total(of: whole.indicator)
      if total >= 0, speaksOfTotal(site) {
        fact.indicator = total
      } else {
        fact.relation = .perCapita
      }
    }
    let isSameThing = site.text.hasAny(of: "上去", at: site.before.lowerBound) && isOfLastYear(site)
    fact.dimensions = whole.dimensions.filter {
      $0.key == .by || $0.key == .about || $0.key == .term || $0.key == .status
        || (isSameThing && $0.key == .source) || (goesOn && $0.key == .level)
    }
    if let region = LabelReader.region(site) {
      fact.dimensions.append(Dimension(.region, .text(region)))
    }
    if !catalogue.indicators[Int(whole.indicator)].takes(.level),
      let level = dimensionReader.ownLevel(site, marks)
    {
      fact.dimensions.append(Dimension(.level, .word(level)))
    }
  }

  /// 上年为1.18亿元: the same thing a year before.
  private func isOfLastYear(_ site: FigureSite) -> Bool {
    marks.contains(in: site.before) { $0.cue == .formerYear }
  }

  /// 毕业生750: the unit of what is counted; false where a bare number names nothing known.
  private func completeUnit(
    _ fact: inout FactRecord, _ site: FigureSite, _ candidate: IndicatorChoice.Candidate?
  ) -> Bool {
    let isScaled = site.quantity.rule == QuantityRules.amount
    if !isScaled {
      guard let candidate, !candidate.isAfter, candidate.mark.start >= site.before.lowerBound,
        site.quantity.range.lowerBound - candidate.mark.end <= 12
      else { return false }
    }
    if isScaled, speaksOfMoney(site) || fact.indicator < 0 {
      fact.unit = UnitTable.main(.money)
      if let candidate,
        catalogue.aliases[Int(candidate.alias)].classMask & 1 << UInt16(Unit.Class.money.rawValue)
          == 0
      {
        let money = choice.best(
          site, marks, classes: 1 << UInt16(Unit.Class.money.rawValue), figures: [])
        fact.indicator = -1
        fact.dimensions = []
        apply(money, to: &fact)
      }
      return speaksOfMoney(site) || fact.indicator >= 0 || isScaled
    }
    guard fact.indicator >= 0 else { return false }
    if site.text.has("人次", endingAt: site.before.upperBound) {
      fact.unit = UnitTable.main(.personTimes)
      return true
    }
    if site.text.has("人数", endingAt: site.before.upperBound) {
      fact.unit = UnitTable.main(.person)
      return true
    }
    fact.unit = UnitTable.main(catalogue.indicators[Int(fact.indicator)].mainClass)
    return true
  }

  private func speaksOfTotal(_ site: FigureSite) -> Bool {
    site.text.contains(SentenceReader.totals, in: site.before)
  }

  /// 助学金1500元/年 is what each gets.
  private func isYearly(_ fact: FactRecord) -> Bool {
    guard let unit = fact.unit, unit.unitClass == .money, unit.per != Unit.alone else {
      return false
    }
    return Unit(unit.per).unitClass == .duration && shares.perHead(of: fact.indicator) >= 0
  }

  /// 生均, 人均; of money also 每人, 每生, 元/人.
  private func isPerHead(_ site: FigureSite, _ unit: Unit?, label: Range<Int> = 0..<0) -> Bool {
    // 生均…由9000元增加到9500元: the label may stand before another figure.
    let labelStart =
      label.isEmpty || label.lowerBound < site.clause
      ? site.before.lowerBound : min(label.lowerBound - 6, site.before.lowerBound)
    guard let unit, unit.unitClass != .percent, unit.unitClass != .ratio else { return false }
    if unit.unitClass == .money, UnitTable.isPerHead(unit) { return true }
    return marks.contains(in: span(labelStart, site.before.upperBound)) { mark in
      guard case .perHead(let ofMoney) = mark.cue else { return false }
      return !ofMoney || unit.unitClass == .money
    }
  }

  private func speaksOfMoney(_ site: FigureSite) -> Bool {
    site.text.contains(
      SentenceReader.moneyWords, in: span(site.before.lowerBound, site.after.upperBound))
  }

  /// The period of the figure before, where this one is its part (扩大到135家（其中…）) or goes on with
  /// the funds of a span of years.
  private func carriedPeriod(
    _ site: FigureSite, _ fact: FactRecord, _ time: PeriodChoice.Choice
  ) -> Period? {
    guard let last = facts.last, last.quantity.range.lowerBound >= paragraphStart else {
      return nil
    }
    let isSameSentence = last.quantity.range.lowerBound >= site.sentence.lowerBound
    let text = site.text
    if isSameSentence, last.period != time.period,
      time.place < last.quantity.range.lowerBound,
      text.has("（", endingAt: site.clause) || text[site.clause - 1] == 0x28
        || text.has("其中", at: site.before.lowerBound) || isInsideBrackets(site)
    {
      return last.period
    }
    if !time.isNamed, fact.indicator >= 0, let period = last.period, period.start != period.end,
      period.start != nil, period.end != nil,
      catalogue.indicators[Int(fact.indicator)].traits.contains(.funding)
    {
      return period
    }
    return nil
  }

  /// Whether brackets that opened in the sentence are open at the figure: （其中学校5家，协会6家）.
  private func isInsideBrackets(_ site: FigureSite) -> Bool {
    var place = site.quantity.range.lowerBound
    let limit = max(site.sentence.lowerBound, place - 240)
    while place > limit {
      let (scalar, length) = site.text.scalar(before: place)
      if scalar == 0xFF08 || scalar == 0x28 { return true }
      if scalar == 0xFF09 || scalar == 0x29 { return false }
      place -= length
    }
    return false
  }

  /// Under a heading such as 下一步工作 a sentence with 将, 拟 or a coming year plans.
  private func isPlanned(_ site: FigureSite, _ period: Period?) -> Bool {
    if let year = period?.end, let report = periodChoice.report?.end, year > report { return true }
    let start = site.text.skippingSpaceBack(site.quantity.range.lowerBound)
    let plans: [StaticString] = ["教学计划", "授课计划", "实训计划", "工作计划", "培养计划", "课程计划", "培训计划"]
    if site.text.has("计划", endingAt: start), site.text.length(ofAny: plans, endingAt: start) == 0 {
      return true
    }
    // 下一步计划三年内…, 今后两年计划再投入…
    let isAnnounced = marks.contains(
      in: span(site.sentence.lowerBound, site.quantity.range.lowerBound)
    ) { $0.cue == .plans && !site.text.has("计划", endingAt: $0.end) }
    guard marks.isUnderPlans || isAnnounced else { return false }
    return marks.contains(in: span(site.sentence.lowerBound, site.quantity.range.lowerBound)) {
      $0.cue == .norm || $0.cue == .future
    }
  }

  /// 转化率不足两成, 本地就业比例近七成: the name of a rate, which is its level.
  private func isRate(_ site: FigureSite, _ label: Range<Int>) -> Bool {
    var end = site.text.skippingSpaceBack(site.quantity.range.lowerBound)
    end -= site.text.length(ofAny: ["达到", "达", "为", "仅", "约"], endingAt: end)
    return site.text.has("率", endingAt: label.upperBound)
      || site.text.length(ofAny: ["率", "就业比例", "升学比例", "满意度", "参与度"], endingAt: end) > 0
  }

  /// 三分之二, 一半, 七成 are of something by their nature.
  private func isFraction(_ quantity: Quantity) -> Bool {
    quantity.rule == QuantityRules.fraction
  }

  /// 县财政职业教育投入1.26亿元: whose money it is, where the wording leaves it open.
  private func addSource(
    _ entry: Catalogue.Indicator, _ site: FigureSite, _ fact: inout FactRecord
  ) {
    guard entry.traits.contains(.funding), fact.unit?.unitClass == .money,
      fact.relation == .level || fact.relation == .target || fact.relation == .change,
      !fact.dimensions.contains(where: { $0.key == .source || $0.key == .kind }),
      let source = dimensionReader.source(site)
    else { return }
    fact.dimensions.append(Dimension(.source, .word("\(source)")))
  }

  /// 旅校选手独得四金五银: medals of the contest that the sentence before named.
  private func carryLevel(
    _ entry: Catalogue.Indicator, _ site: FigureSite, _ fact: inout FactRecord
  ) {
    guard site.quantity.grade != nil, entry.traits.contains(.award),
      !fact.dimensions.contains(where: { $0.key == .level }),
      site.text.first(
        "赛", from: site.sentence.lowerBound, to: site.quantity.range.lowerBound) == nil,
      let last = facts.last(where: { $0.quantity.range.lowerBound < site.sentence.lowerBound }),
      last.quantity.range.lowerBound >= paragraphStart, last.indicator == fact.indicator,
      let level = last.dimensions.first(where: { $0.key == .level })
    else { return }
    fact.dimensions.append(level)
  }

  /// 计划新增产业学院3个: of things that have a state, one that is planned.
  private func addPlanned(_ site: FigureSite, _ fact: inout FactRecord) {
    guard fact.indicator >= 0, catalogue.indicators[Int(fact.indicator)].takes(.status),
      !fact.dimensions.contains(where: { $0.key == .status }),
      site.text.first("计划", from: site.clause, to: site.quantity.range.lowerBound) != nil
        || site.text.first("拟", from: site.clause, to: site.quantity.range.lowerBound) != nil
    else { return }
    fact.dimensions.append(Dimension(.status, .word(Cue.Status.planned.rawValue)))
  }

  private func finish(
    _ fact: inout FactRecord, _ site: FigureSite, _ reading: RelationReader.Reading
  ) {
    let text = site.text
    let time = periodChoice.choose(
      site, marks, scanner.periods, carried: goesOn ? lastPeriod : nil)
    fact.period = time.period
    if let period = carriedPeriod(site, fact, time) { fact.period = period }
    fact.subject = subjects.subject(at: site.quantity.range.lowerBound)
    if isPerHead(site, fact.unit, label: fact.label) || isYearly(fact),
      shares.perHead(of: fact.indicator) >= 0
    {
      fact.indicator = shares.perHead(of: fact.indicator)
    }
    if fact.relation == .level, isFraction(site.quantity), !isRate(site, fact.label) {
      fact.relation = .share
    }
    if fact.indicator >= 0 {
      let entry = catalogue.indicators[Int(fact.indicator)]
      if entry.traits.contains(.ofSchool) {
        fact.subject = subjects.school(of: fact.subject, at: site.sentence)
      }
      dimensionReader.read(
        site, marks, indicator: fact.indicator, carriesLevel: entry.traits.contains(.award),
        into: &fact.dimensions)
      addSource(entry, site, &fact)
      carryLevel(entry, site, &fact)
      freeReader.read(
        site, &fact,
        after: facts.last.flatMap {
          $0.quantity.range.lowerBound >= site.sentence.lowerBound ? $0 : nil
        }, isPart: fact.label.isEmpty)
      if fact.relation == .level,
        isPerHead(site, fact.unit, label: fact.label) || isYearly(fact)
          || entry.traits.contains(.perHead)
      {
        fact.relation = .perCapita
      }
    } else if fact.relation == .level, isPerHead(site, fact.unit) {
      fact.relation = .perCapita
    }
    if fact.relation != .growth,
      RelationReader.isTarget(site, marks, catalogue)
        || (fact.relation != .share && isPlanned(site, time.period))
    {
      fact.relation = .target
    }
    if fact.relation == .target { addPlanned(site, &fact) }
    if !reading.whole.isEmpty { fact.of = .text(reading.whole) }
    if fact.relation == .change || fact.relation == .growth {
      if let base = time.base {
        fact.of = .period(base)
      } else if reading.fromLastYear, let period = fact.period, let year = period.end {
        // A school year is compared with the one before.
        let span = period.start.map { year - $0 } ?? 0
        fact.of = .period(
          span == 1 ? Period(start: year - 2, end: year - 1) : Period(year: year - 1))
      }
    }
    if fact.label.isEmpty { fact.label = LabelReader.label(site) }
    fact.label = LabelReader.whole(text, fact.label)
    if LabelReader.saysNothing(text, fact.label), let last = facts.last,
      last.quantity.range.lowerBound >= site.sentence.lowerBound
    {
      fact.label = last.label
    } else if LabelReader.saysNothing(text, fact.label) {
      fact.label = LabelReader.trimmed(text, span(site.clause, site.quantity.range.lowerBound))
    }
  }

  private static let arrivals: WordList = ["达到", "达", "降至", "降到", "增至", "增加到", "升至", "提高到", "上升到"]
  private static let totals: WordList = ["共", "合计", "总", "累计", "额"]
  private static let moneyWords: WordList = [
    "投", "资", "费", "款", "额", "价值", "设备", "捐", "元", "工资", "收入", "薪",
  ]
}
