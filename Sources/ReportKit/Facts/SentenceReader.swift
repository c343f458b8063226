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
  private var periodChoice: PeriodChoice
  package var subjects: SubjectReader
  /// The period of the last figure, for a sentence that goes on with it.
  private var lastPeriod: Period?
  private var goesOn = false
  /// The facts that the next figures of a list are changes of.
  private var dealt: [Int] = []
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
    periodChoice = PeriodChoice(
      catalogue: catalogue, report: document.period, isAnnual: document.kind.isAnnual,
      works: document.works)
    subjects = SubjectReader(document)
    sections = document.sections
    titles = document.blocks.prefix(12).filter { $0.kind == .title }.map(\.range)
    self.tracing = tracing
  }

  /// Reads one paragraph.
  package mutating func read(_ text: Bytes, _ block: Range<Int>, section: Int32) {
    scanner.scan(text, block)
    paragraphStart = block.lowerBound
    if !scanner.periods.isEmpty { periodChoice.learn(text, block, scanner.periods) }
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
      let scope =
        goesOn
        ? span(before, sentence.upperBound)
        : span(topic(text, block, of: sentence), sentence.upperBound)
      // Behind what the last figure counts nothing bears on the figures.
      marks.read(
        text, scope, upTo: FigureSite.end(text, quantities[last - 1], sentence), catalogue)
      if !goesOn { scopeFacts = facts.count }
      readSentence(text, sentence, quantities[index..<last], section: section)
      index = last
      lastPeriod = facts.indices.last.flatMap { facts[$0].period }
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
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(12 + titles.count)
    ranges += titles
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
    let before = partition(of: stops.count) { stops[$0] < figure.lowerBound }
    var low = max(start, figure.lowerBound - window)
    if before > 0 { low = max(low, stops[before - 1] + 3) }
    while low < figure.lowerBound, text[low] & 0xC0 == 0x80 { low += 1 }
    // No stop stands inside a figure.
    var high = min(block.upperBound, figure.upperBound + window)
    if before < stops.count, stops[before] < high { high = stops[before] }
    while high < block.upperBound, text[high] & 0xC0 == 0x80 { high += 1 }
    return span(low, high)
  }

  /// 生均设备值偏低。全市平均7850元。: a paragraph's first words, which only say what the next sentence is
  /// about and whether that is much or little.
  private func topic(_ text: Bytes, _ block: Range<Int>, of sentence: Range<Int>) -> Int {
    let end = sentence.lowerBound - 3
    let first = block.lowerBound
    guard end > first, end - first <= 72, text.has("。", at: end),
      text.length(of: SentenceReader.judgements, endingAt: end) > 0,
      text.first("。", from: first, to: end) == nil
    else { return sentence.lowerBound }
    return first
  }

  private static let judgements: WordList = [
    "偏低", "偏高", "较低", "较高", "不足", "不够", "不高", "过高", "过低", "偏少", "较少", "偏小", "偏大", "短缺", "紧张", "不达标",
    "未达标", "达标", "下降", "上升", "下滑", "提高", "提升", "增长", "偏紧", "缺口大", "缺口较大", "不理想", "不大", "不多", "太低",
    "太少",
  ]

  /// 其中…, 分校看，…, 按地区分，…, 按年级分：…: a sentence that breaks the one before it down.
  private func isContinued(_ text: Bytes, _ sentence: Range<Int>) -> Bool {
    if text.has("其中", at: sentence.lowerBound) { return true }
    // 较成立时的102家增长四分之一。
    if text.length(of: SentenceReader.comparing, at: sentence.lowerBound) > 0 { return true }
    guard text.hasAny(of: "分按从", at: sentence.lowerBound) else { return false }
    var place = sentence.lowerBound
    while place < min(sentence.lowerBound + 36, sentence.upperBound),
      !text.hasAny(of: "，：", at: place)
    {
      place += text.scalar(at: place).length
    }
    return text.hasAny(of: "，：", at: place) && text.hasAny(of: "看分", endingAt: place)
  }

  private mutating func readSentence(
    _ text: Bytes, _ sentence: Range<Int>, _ figures: ArraySlice<Quantity>, section: Int32
  ) {
    let firstFact = scopeFacts
    identities.begin(text, sentence)
    var respective: [Range<Int>] = []
    dealt.removeAll(keepingCapacity: true)
    var parents: [Int] = []
    for index in figures.indices {
      let previous =
        index > figures.startIndex ? figures[index - 1].range.upperBound : sentence.lowerBound
      let next =
        index + 1 < figures.endIndex ? figures[index + 1].range.lowerBound : sentence.upperBound
      let site = FigureSite(
        text, sentence: sentence, quantity: figures[index], previous: previous, next: next)
      if respective.isEmpty { respective = site.respective(figures[index...]) }
      if respective.isEmpty, dealt.isEmpty {
        dealt = dealtOut(site, figures[index...], since: firstFact)
      }
      let scope = (figures: figures[..<index], first: firstFact, section: section)
      defer { if !dealt.isEmpty { dealt.removeFirst() } }
      if parents.isEmpty { parents = dealtParents(site, figures[index...], from: firstFact) }
      if !parents.isEmpty {
        add(site, scope, parent: parents.removeFirst())
      } else if !respective.isEmpty {
        add(site.named(respective.removeFirst()), scope)
      } else if site.isDistributed {
        for site in site.distributed { add(site, scope) }
      } else {
        add(site, scope)
      }
    }
  }

  /// The counts whose shares 分别占 deals out to this figure and the next ones: 高级职称51人、硕士20人，
  /// 分别占专任教师的23.1%和9.3%.
  private func dealtParents(
    _ site: FigureSite, _ figures: ArraySlice<Quantity>, from first: Int
  ) -> [Int] {
    let count = site.dealtShares(figures)
    guard count > 1 else { return [] }
    let counts = (max(first, facts.count - 60)..<facts.count).filter {
      facts[$0].relation == .level && facts[$0].unit?.unitClass != .percent
    }
    return counts.count >= count ? Array(counts.suffix(count)) : []
  }

  /// Adds the fact of one figure; `parent` is what it is the share of, where 分别 says so.
  private mutating func add(
    _ site: FigureSite, _ scope: (figures: ArraySlice<Quantity>, first: Int, section: Int32),
    parent: Int? = nil
  ) {
    var fact = FactRecord(quantity: site.quantity)
    guard fill(&fact, site, scope.figures, sentenceFacts: scope.first, parent: parent) else {
      return
    }
    fact.section = scope.section
    fact.id = identities.next(site.text, site.quantity.range)
    if tracing {
      trace.append(TraceEntry(range: site.quantity.range, outcome: .figure(fact: facts.count)))
    }
    facts.append(consume fact)
  }

  /// The facts that 分别 deals changes out to, one a figure: 合格率96%，就业率98%，分别提高1.1和0.5个百分点.
  private func dealtOut(
    _ site: FigureSite, _ figures: ArraySlice<Quantity>, since first: Int
  ) -> [Int] {
    let text = site.text
    guard isMeasured(site.quantity.unit) || site.quantity.unit?.unitClass == .person,
      text.first("分别", from: site.clause, to: site.quantity.range.lowerBound) != nil
    else { return [] }
    var count = 1
    var place = site.quantity.range.upperBound
    for figure in figures.dropFirst() {
      guard figure.range.lowerBound - place <= 6, figure.unit == site.quantity.unit else { break }
      place = figure.range.upperBound
      count += 1
    }
    guard count > 1, facts.count - first >= count else { return [] }
    let bases = facts[(facts.count - count)...]
    guard
      bases.allSatisfy({
        $0.relation == .level
          // 培训148期、1.16万人次，分别增长24.4%和18%
          && ($0.unit == bases.first?.unit
            || site.quantity.unit?.unitClass == .percent && $0.unit?.unitClass != .percent)
          && $0.quantity.range.lowerBound >= site.sentence.lowerBound
      })
    else { return [] }
    return Array(bases.indices)
  }

  /// Fills the fact of one figure; false where a bare number turns out to name nothing.
  private func fill(
    _ fact: inout FactRecord, _ site: FigureSite, _ figures: ArraySlice<Quantity>,
    sentenceFacts: Int, parent: Int?
  ) -> Bool {
    var reading = RelationReader.read(site, marks, catalogue, unit: fact.unit)
    if reading.relation == .level, isShareInBrackets(site) || isBareFraction(site) {
      reading.relation = .share
    }
    if !dealt.isEmpty, reading.relation == .level, let last = facts.last, last.unit == fact.unit,
      last.relation == .change || last.relation == .growth,
      site.quantity.range.lowerBound - last.quantity.range.upperBound <= 6
    {
      // 分别增加30人、20人
      reading.relation = last.relation
    }
    if parent != nil { reading.relation = .share }
    fact.relation = reading.relation
    // Parts stand close to their whole; a list without end must not be searched to its start.
    let before = max(sentenceFacts, facts.count - 60)..<facts.count
    let classes = classMask(site.quantity, relation: reading.relation)
    var candidate: IndicatorChoice.Candidate?
    if let unit = fact.unit, UnitTable.isPlace(unit) {
      // 与老挝等四国院校合作: the countries are counted, not what lies in them.
      if unit == UnitTable.known.side, isJoint(site) { fact.indicator = catalogue.known.parties }
    } else if let last = before.last, parent == nil, facts[last].unit == fact.unit,
      (isListed(site)
        && (facts[last].relation == .share || facts[last].unit?.unitClass == .ratio))
        || (reading.relation == .level && isFormerShare(site, last)), facts[last].indicator >= 0
    {
      // 比例为4.1%、37.6%和58.3%: one name for all.
      fact.indicator = facts[last].indicator
      fact.relation = facts[last].relation
      fact.label = facts[last].label
    } else if reading.relation == .share, !reading.isOfNext,
      let parent = parent ?? shareParent(site, reading, before)
    {
      fact.dimensions = facts[parent].dimensions
      let share = shares.share(of: facts[parent].indicator)
      if let named = choice.share(namedIn: facts[parent].label, site, marks),
        catalogue.aliases[Int(named)].indicator != share
      {
        let alias = catalogue.aliases[Int(named)]
        fact.indicator = alias.indicator
        fact.alias = named
      } else {
        fact.indicator = share
      }
      // 占专任教师 names a share; a bare 占 leaves the name to what it is a share of.
      fact.label =
        reading.whole.isEmpty
        ? facts[parent].label : span(reading.labelEnd, reading.whole.upperBound)
    } else if let rate = rate(site, before) {
      fact.indicator = shares.count(of: facts[rate].indicator)
      fact.dimensions = facts[rate].dimensions
      fact.label = facts[rate].label
    } else if isChange(reading), let base = dealt.first {
      fact.indicator = facts[base].indicator
      fact.dimensions = facts[base].dimensions
      fact.label = facts[base].label
    } else if isChange(reading), let last = changed(site, reading, before) {
      let whole = allPrizes(last, before, site)
      fact.indicator = facts[whole].indicator
      fact.dimensions = facts[whole].dimensions
      fact.label = facts[whole].label
    } else {
      candidate = choice.best(
        site, marks, classes: classes, excluding: reading.whole, figures: figures,
        isNamedBehind: reading.isOfNext)
      if candidate?.score ?? 0 < threshold(fact.unit) { candidate = nil }
      if let unit = fact.unit, UnitTable.isThing(unit), !isOwn(candidate, site) { candidate = nil }
      var isPart = false
      if fact.relation == .share, !reading.isOfNext,
        candidate.map({ $0.mark.end - $0.mark.start <= 6 }) ?? true
      {
        // A share without a key of its own keeps the key of what it is a share of: 占全市的28.1%.
        let part = choice.best(
          site, marks, classes: 0xFFFF, excluding: reading.whole, figures: figures,
          nearOnly: true)
        let share = part.map { shares.share(of: catalogue.aliases[Int($0.alias)].indicator) } ?? -1
        if let own = candidate {
          // 财政拨款所占比重为66.7%
          isPart = share >= 0 && share == catalogue.aliases[Int(own.alias)].indicator
          if isPart { candidate = part }
        } else {
          candidate = part
          isPart = share >= 0
        }
      }
      if let list = list(site, before), !isFunding(candidate) {
        inherit(facts[list], into: &fact, site: site)
      } else if !isOwn(candidate, site), let companion = companion(site, before) {
        fact.indicator = companion
      } else if !isOwn(candidate, site) || isHeadless(candidate, site),
        let whole = whole(site, before, isHeadless(candidate, site) ? nil : candidate)
      {
        inherit(facts[whole], into: &fact, site: site)
      } else {
        apply(candidate, to: &fact)
        if isPart { fact.indicator = shares.share(of: fact.indicator) }
        if candidate == nil, fact.relation == .share, !reading.isOfNext,
          let last = before.last(where: { facts[$0].indicator >= 0 })
        {
          inherit(facts[last], into: &fact, site: site)
          // 基本支出4310万元，占74.35%: the same part.
          if facts[last].quantity.range.upperBound == facts.last?.quantity.range.upperBound,
            reading.labelEnd - site.before.lowerBound <= 9
          {
            fact.dimensions = facts[last].dimensions
          }
        } else if candidate == nil {
          applyFallback(site, to: &fact)
        }
      }
    }
    if site.quantity.grade != nil { fact.indicator = catalogue.known.awards }
    if let last = before.last { goOn(from: facts[last], site, &fact) }
    follow(before, site, &fact)
    if isOfNamedClass(site, fact, candidate) {
      fact.indicator = catalogue.known.sponsored
    } else if fact.indicator == catalogue.known.employed, isTakenOn(site, fact) {
      fact.indicator = catalogue.known.talents
      fact.alias = -1
    } else if fact.indicator == catalogue.known.employed, isOfPlace(site, fact) {
      fact.indicator = catalogue.known.local
      fact.alias = -1
    }
    if fact.relation == .growth { fact.indicator = shares.growth(of: fact.indicator) }
    if fact.unit == nil {
      guard completeUnit(&fact, site, candidate) else { return false }
    }
    finish(&fact, site, reading)
    return true
  }

  /// 占专业课教师的比例由71.5%上升到74.8%, 新建实训室1间、机房2间: the figure before says what this one is.
  private func goOn(from last: FactRecord, _ site: FigureSite, _ fact: inout FactRecord) {
    guard fact.relation == .level, last.unit == fact.unit, last.indicator == fact.indicator else {
      return
    }
    let text = site.text
    if last.relation == .share {
      let start = text.skippingSpaceBack(site.quantity.range.lowerBound)
      let arrival = text.length(of: SentenceReader.arrivals, endingAt: start)
      guard arrival > 0, start - arrival <= text.skippingSpace(site.before.lowerBound) else {
        return
      }
      fact.relation = .share
      fact.label = last.label
    } else if last.relation == .change, last.of == .none,
      fact.unit?.unitClass == .count || fact.unit?.unitClass == .person,
      text.has("、", endingAt: site.before.lowerBound),
      last.quantity.range.upperBound + 3 == site.before.lowerBound,
      !text.hasAny(of: "续修停撤调退", at: site.before.lowerBound)
    {
      fact.relation = .change
    }
  }

  /// 开办“龙驭班”4个、学生162人: what a word means behind a figure of something else.
  private func follow(
    _ before: Range<Int>, _ site: FigureSite, _ fact: inout FactRecord
  ) {
    guard fact.indicator >= 0, !fact.label.isEmpty else { return }
    if fact.indicator == catalogue.known.awards, isForResults(site) {
      fact.indicator = catalogue.known.results
      fact.alias = -1
      return
    }
    for former in before.suffix(3).reversed()
    where facts[former].quantity.range.lowerBound >= site.sentence.lowerBound {
      // 预算1500万元，到位1200万元，其中财政900万元: the nearer figure is of the same kind.
      if facts[former].indicator == fact.indicator { return }
      guard
        let other = shares.follower(
          of: facts[former].indicator, read: fact.indicator, site.text, fact.label),
        // A contest named between the two is spoken of anew.
        site.text.first(
          "赛", from: facts[former].quantity.range.upperBound, to: site.quantity.range.lowerBound)
          == nil
      else { continue }
      fact.indicator = other
      fact.alias = -1
      return
    }
  }

  /// 培训班5期、412人; 助学金703人次，70.3万元: what a figure directly behind one of something else counts.
  private func companion(_ site: FigureSite, _ before: Range<Int>) -> Int16? {
    guard let last = before.last.map({ facts[$0] }), last.indicator >= 0,
      let unit = site.quantity.unit,
      last.quantity.range.lowerBound >= site.sentence.lowerBound, last.unit != unit,
      site.after.isEmpty
        || site.text.length(of: SentenceReader.persons, at: site.after.lowerBound) > 0,
      let other = shares.companion(of: last.indicator, unit.unitClass)
    else { return nil }
    let text = site.text
    if other == catalogue.known.students,
      text.first("招", from: site.clause, to: site.quantity.range.lowerBound) != nil
    {
      return catalogue.known.newStudents
    }
    var place = last.quantity.range.upperBound
    while place < site.quantity.range.lowerBound {
      if text[place] == 0x20 || text[place] == 0x28 || text[place] == 0x29 {
        place += 1
        continue
      }
      let length = text.length(of: SentenceReader.fillers, at: place)
      guard length > 0 else { return nil }
      place += length
    }
    // 教师培训7期、410人次
    if catalogue.indicators[Int(other)].traits.contains(.training),
      let teachers = text.first(
        "教师", from: max(site.sentence.lowerBound, last.quantity.range.lowerBound - 24),
        to: last.quantity.range.lowerBound),
      // A firm that trains 学院教师 tells of its own courses.
      !text.hasAny(of: "院校", endingAt: teachers)
    {
      return catalogue.known.trainedTeachers
    }
    return other
  }

  /// 一体化教师71人，不到三成: a fraction that follows a count without a word of its own.
  private func isBareFraction(_ site: FigureSite) -> Bool {
    guard isFraction(site.quantity), let last = facts.last,
      site.text.skippingSpace(site.before.lowerBound) >= site.quantity.range.lowerBound,
      site.quantity.range.lowerBound - last.quantity.range.upperBound <= 3
    else { return false }
    return site.after.isEmpty && last.relation == .level && last.unit?.unitClass == .person
  }

  /// 认缴1020万元（51%）: a percentage alone in brackets behind an amount or a count is its share.
  private func isShareInBrackets(_ site: FigureSite) -> Bool {
    let range = site.quantity.range
    let text = site.text
    guard site.quantity.unit?.unitClass == .percent,
      text.has("（", endingAt: range.lowerBound) || text[range.lowerBound - 1] == 0x28,
      text.has("）", at: range.upperBound) || text[range.upperBound] == 0x29,
      let last = facts.last, range.lowerBound - last.quantity.range.upperBound <= 3,
      last.quantity.range.upperBound < range.lowerBound, last.relation == .level,
      let unit = last.unit
    else { return false }
    switch unit.unitClass {
    case .person, .personTimes, .count, .money, .area: return true
    default: return false
    }
  }

  /// 在湘就业1987人, 留经开区就业235人: those who found work in a place.
  private func isOfPlace(_ site: FigureSite, _ fact: FactRecord) -> Bool {
    guard fact.relation == .level, fact.unit?.unitClass == .person, !fact.label.isEmpty,
      fact.label.lowerBound >= site.clause,
      !fact.dimensions.contains(where: { $0.key == .employerSize })
    else { return false }
    let text = site.text
    guard
      let end = text.first("就业", from: fact.label.lowerBound, to: fact.label.upperBound)
    else { return false }
    // The name of the place is short.
    var place = end
    let floor = max(site.clause, end - 21)
    while place > floor {
      place -= text.scalar(before: place).length
      if text.has("留", at: place), end - place >= 6 {
        return !text.hasAny(of: "学校企用任级", at: place + 3)
      }
      if text.has("在", at: place), end - place >= 6 {
        let isShort = end - place == 6
        return isShort
          ? text.length(of: SentenceReader.provinces, endingAt: end) > 0
          : text.hasAny(of: "区县市省州镇旗盟", endingAt: end)
            && text.length(ofAny: ["地区", "城市", "外省", "外市", "外县"], endingAt: end) == 0
      }
    }
    return false
  }

  private static let provinces: WordList = [
    "京", "津", "沪", "渝", "冀", "豫", "滇", "辽", "黑", "湘", "皖", "鲁", "新", "苏", "浙", "赣", "鄂", "桂", "甘",
    "晋", "蒙", "陕", "吉", "闽", "贵", "黔", "粤", "青", "藏", "川", "蜀", "宁", "琼",
  ]

  /// 录用毕业生275人 in a firm's own report: schools trained them for it.
  private func isTakenOn(_ site: FigureSite, _ fact: FactRecord) -> Bool {
    subjects.isFirm && fact.relation != .share
      && site.text.contains(
        SentenceReader.hirings, in: span(site.clause, site.after.upperBound))
  }

  private static let hirings: WordList = ["录用", "招聘", "留用", "招录", "吸纳", "聘用"]

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

  /// “腾远班”是公司与学校合办的，首届40人: the students of a class that bears a firm's name.
  private func isOfNamedClass(
    _ site: FigureSite, _ fact: FactRecord, _ candidate: IndicatorChoice.Candidate?
  ) -> Bool {
    let text = site.text
    let start = site.quantity.range.lowerBound
    guard site.quantity.unit?.unitClass == .person,
      fact.indicator < 0 || fact.indicator == catalogue.known.students
        || fact.indicator == catalogue.known.newStudents,
      let place = lastOf("班”", text, span(max(paragraphStart, start - 360), start))
    else { return false }
    let lead = LabelReader.trimmed(text, span(max(site.before.lowerBound, place + 6), start))
    // 每届计划40人, 在读115人, 2021级39人: what is said of the class itself.
    guard
      lead.isEmpty
        || text.length(of: SentenceReader.classLeads, endingAt: lead.upperBound) > 0,
      fact.indicator >= 0 || site.after.isEmpty
        || text.length(ofAny: ["学生", "学员", "同学", "新生"], at: site.after.lowerBound) > 0
    else { return false }
    // A class of the school's own is none: “综合高中班”.
    if text.length(of: SentenceReader.ownClasses, endingAt: place + 3) > 0 { return false }
    return SentenceReader.sponsors.contains {
      text.first($0, from: max(paragraphStart, place - 600), to: start) != nil
    }
  }

  private func lastOf(_ word: StaticString, _ text: Bytes, _ range: Range<Int>) -> Int? {
    var found: Int?
    var place = range.lowerBound
    while let next = text.first(word, from: place, to: range.upperBound) {
      found = next
      place = next + word.utf8CodeUnitCount
    }
    return found
  }

  private static let classLeads: WordList = [
    "首期", "首届", "首批", "每届", "每期", "计划", "在读", "在班", "在籍", "招收", "招生", "届", "级", "期", "班", "规模",
    "人数",
    "学员", "学生", "招", "录取", "选拔",
  ]
  private static let ownClasses: WordList = [
    "高中班", "实验班", "火箭班", "特长班", "升学班", "高考班", "单招班", "预科班", "提高班", "重点班", "普高班", "春考班", "培训班",
    "研修班",
    "短训班", "新疆班", "西藏班", "民族班", "珍珠班", "宏志班",
  ]
  private static let sponsors: [StaticString] = [
    "公司", "企业", "集团", "订单", "冠名", "学徒", "合办", "联办", "校企", "厂",
  ]

  /// 升学人数占毕业生17.53%，上年为14.43%: the same share a year before.
  private func isFormerShare(_ site: FigureSite, _ last: Int) -> Bool {
    facts[last].relation == .share && facts[last].unit?.unitClass == .percent && site.after.isEmpty
      && site.before.count <= 30 && isOfLastYear(site)
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
    _ site: FigureSite, _ reading: RelationReader.Reading, _ before: Range<Int>
  ) -> Int? {
    // Words of its own before 占 name another part.
    guard reading.labelEnd - site.before.lowerBound <= 9 || sumsUp(site, to: reading.labelEnd)
    else { return nil }
    guard
      let parent = before.last(where: {
        facts[$0].relation == .level && facts[$0].unit?.unitClass != .percent
          && facts[$0].quantity.range.upperBound <= reading.labelEnd
      })
    else { return nil }
    guard
      shares.share(of: facts[parent].indicator) >= 0
        || choice.share(namedIn: facts[parent].label, site, marks) != nil
    else { return nil }
    return parent
  }

  /// 教授41人，副教授149人，二者之和占30.45%: words that only add up what stands before.
  private func sumsUp(_ site: FigureSite, to end: Int) -> Bool {
    var place = site.text.skippingSpace(site.before.lowerBound)
    if site.text.has("，", at: place) { place += 3 }
    let length = site.text.length(of: SentenceReader.sums, at: place)
    return length > 0 && end - place - length <= 6
  }

  /// Whether nothing but a joint parts the figure from the one before it.
  private func isListed(_ site: FigureSite) -> Bool {
    let text = site.text
    guard site.before.lowerBound > site.sentence.lowerBound, isMeasured(site.quantity.unit)
    else { return false }
    var end = text.skippingSpaceBack(site.quantity.range.lowerBound)
    end -= text.length(ofAny: ["、", "和", "及", "与", "：", "∶"], endingAt: end)
    if text[end - 1] == 0x3A { end -= 1 }
    guard end <= site.before.lowerBound, let last = facts.indices.last else { return false }
    return facts[last].quantity.range.upperBound >= end - 3
  }

  /// The figure that a change directly behind it belongs to: 招生1774人，比上年增长537人.
  private func changed(
    _ site: FigureSite, _ reading: RelationReader.Reading, _ before: Range<Int>
  ) -> Int? {
    guard reading.labelEnd - site.before.lowerBound <= 6, var whole = before.last else {
      return nil
    }
    // 经费7.19亿元，占84.99%，比上年增长6.8%: it is the amount that grew.
    if facts[whole].relation == .share, site.quantity.unit?.unitClass == .percent,
      site.text.first("增长", from: site.before.lowerBound, to: site.quantity.range.lowerBound)
        != nil,
      whole > before.lowerBound, facts[whole - 1].relation == .level,
      facts[whole - 1].unit?.unitClass == .money,
      facts[whole - 1].quantity.range.lowerBound >= site.sentence.lowerBound
    {
      whole -= 1
    }
    guard site.after.isEmpty || reading.fromLastYear || isMeasured(site.quantity.unit) else {
      return nil
    }
    let growth =
      site.quantity.unit?.unitClass == .percent || site.quantity.unit?.unitClass == .points
      || site.quantity.unit?.unitClass == .times
    return growth || facts[whole].unit?.unitClass == site.quantity.unit?.unitClass ? whole : nil
  }

  private func isMeasured(_ unit: Unit?) -> Bool {
    unit?.unitClass == .percent || unit?.unitClass == .points || unit?.unitClass == .times
  }

  /// Scores below this leave the indicator open. Few things are ratios: 生师比偏高，到2025年应降至16:1.
  private func threshold(_ unit: Unit?) -> Int { unit?.unitClass == .ratio ? 0 : 60 }

  /// The rate whose count stands in brackets directly behind it: 就业率97.5%（589人）.
  private func rate(_ site: FigureSite, _ before: Range<Int>) -> Int? {
    guard site.before.isEmpty, site.quantity.unit?.unitClass == .person, let last = before.last,
      facts[last].unit?.unitClass == .percent, facts[last].indicator >= 0,
      site.text.length(ofAny: ["（", "("], at: facts[last].quantity.range.upperBound) > 0,
      facts[last].quantity.range.upperBound + 3 >= site.quantity.range.lowerBound,
      shares.count(of: facts[last].indicator) >= 0
    else { return nil }
    return last
  }

  /// 其中建在企业的18个: the things counted are those before, and the word before 的 says which.
  private func isHeadless(_ candidate: IndicatorChoice.Candidate?, _ site: FigureSite) -> Bool {
    guard let candidate, !candidate.isAfter, site.quantity.unit?.unitClass == .count else {
      return false
    }
    let start = site.text.skippingSpaceBack(site.quantity.range.lowerBound)
    return site.text.length(ofAny: ["的", "的有", "的仅", "的只有", "的共"], endingAt: start) > 0
      && site.after.isEmpty
  }

  /// 三方共建, 三方共同举办
  private func isJoint(_ site: FigureSite) -> Bool {
    site.text.length(of: SentenceReader.joint, at: site.quantity.range.upperBound) > 0
  }

  private static let joint: WordList = ["共建", "共同", "联合", "合办", "协同共建"]

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
    case .data where unit != UnitTable.main(.data):
      // Capacity; only of networks is it speed.
      if site.text.first("带宽", from: site.sentence.lowerBound, to: site.quantity.range.lowerBound)
        == nil
      {
        fact.indicator = catalogue.known.digitalResources
      }
    case .count where unit == UnitTable.known.phase && speaks(of: "培训", site):
      fact.indicator = catalogue.known.sessions
    case .ratio where speaks(of: "教师", site) && RelationReader.isNorm(site):
      // 教师不足，按1:16的标准还缺4人
      fact.indicator = catalogue.known.studentRatio
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

  private func speaks(of word: StaticString, _ site: FigureSite) -> Bool {
    site.text.first(word, from: site.sentence.lowerBound, to: site.quantity.range.lowerBound) != nil
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
    _ site: FigureSite, _ before: Range<Int>, _ candidate: IndicatorChoice.Candidate?
  ) -> Int? {
    guard let unit = site.quantity.unit else { return nil }
    // 提高1.5个百分点，达到97%: the level that a change led to.
    let goesOnTo =
      site.text.length(
        of: SentenceReader.arrivals,
        endingAt: site.text.skippingSpaceBack(site.quantity.range.lowerBound)) > 0
    guard
      let whole = before.last(where: {
        guard facts[$0].indicator >= 0, let other = facts[$0].unit?.unitClass else { return false }
        let relation = facts[$0].relation
        return
          (other == unit.unitClass
          || (goesOnTo && unit.unitClass == .percent && other == .points)
          // 通过率93.4%，高出全省平均11.2个百分点
          || (unit.unitClass == .points && other == .percent))
          && (relation == .level || relation == .perCapita || relation == .target
            || goesOnTo || unit.unitClass == .points
            // 新增专利13件，学生参与的有5件
            || (relation == .change && facts[$0].of == .none && unit == facts[$0].unit))
      })
    else { return nil }
    if let candidate, candidate.mark.start >= facts[whole].quantity.range.upperBound {
      // 投入2150万元添置设备，两县合计7100万元 adds up what stands before.
      let end = site.text.skippingSpaceBack(site.quantity.range.lowerBound)
      guard unit == facts[whole].unit,
        site.text.length(ofAny: ["合计", "共计", "总计"], endingAt: end) > 0,
        candidate.mark.start < site.before.lowerBound
      else { return nil }
    }
    // A count of other things has another measure word, or a noun of its own behind it.
    if unit.unitClass == .count, unit != facts[whole].unit { return nil }
    if unit.unitClass == .percent, facts[whole].relation == .growth { return nil }
    if !site.after.isEmpty, !isMeasured(unit), unit.unitClass != .money, !isPredicate(site, unit),
      site.text.length(of: SentenceReader.norms, at: site.after.lowerBound) == 0
    {
      return nil
    }
    return whole
  }

  /// 其中两门已在兄弟院校使用: what stands behind the figure says what became of the things.
  private func isPredicate(_ site: FigureSite, _ unit: Unit) -> Bool {
    let start = site.after.lowerBound
    if site.text.length(of: SentenceReader.predicates, at: start) > 0 {
      return true
    }
    return unit.unitClass == .count && unit != UnitTable.main(.count)
      && site.text.length(
        ofAny: ["被", "获", "用于", "应用于", "入选", "通过", "达到", "完成", "实现", "属"], at: start) > 0
  }

  /// 获奖62项，其中一等奖9项、二等奖18项，比去年增加13项: the change is of all prizes, not of the last grade.
  private func allPrizes(_ last: Int, _ before: Range<Int>, _ site: FigureSite) -> Int {
    func isGraded(_ index: Int) -> Bool { facts[index].dimensions.contains { $0.key == .grade } }
    guard last == before.last, isGraded(last),
      site.text.hasAny(of: "，；", at: facts[last].quantity.range.upperBound)
    else { return last }
    var index = last
    while index > before.lowerBound, isGraded(index),
      facts[index].indicator == facts[last].indicator, facts[index].unit == site.quantity.unit
    {
      index -= 1
    }
    let isTotal =
      last - index > 1 && !isGraded(index) && facts[index].relation == .level
      && facts[index].indicator == facts[last].indicator
      && facts[index].unit == facts[last].unit
      && facts[index].quantity.range.lowerBound >= site.sentence.lowerBound
    return isTotal ? index : last
  }

  /// The amount whose parts a colon introduces: 全年教育投入926.5万元：设备402万元、奖助学金56万元.
  private func list(_ site: FigureSite, _ before: Range<Int>) -> Int? {
    guard site.quantity.unit?.unitClass == .money, let last = before.last,
      facts[last].unit?.unitClass == .money
    else { return nil }
    let text = site.text
    return before.last { whole in
      let end = facts[whole].quantity.range.upperBound
      return (text.has("：", at: end) || text.has("，其中", at: end) || text.has("（其中", at: end))
        && facts[whole].unit?.unitClass == .money && facts[whole].indicator >= 0
        && catalogue.indicators[Int(facts[whole].indicator)].traits.contains(.funding)
        && text.first("；", from: end, to: site.quantity.range.lowerBound) == nil
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
      // 每人1500元，共35.85万元 and 生均1.2万元，新增380万元 go back to the whole; 由7215元提高到9030元 stays per head.
      let total = shares.total(of: whole.indicator)
      let entry = catalogue.indicators[Int(whole.indicator)]
      let isAdded = fact.relation == .change && marks.contains(in: site.before) { $0.cue == .added }
      if total >= 0, speaksOfTotal(site) || isAdded {
        fact.indicator = total
      } else if total >= 0 || entry.traits.contains(.perHead)
        || fact.unit?.unitClass == .money
        // 校均1852人，最大的东城职专5204人 names others.
        || site.quantity.range.lowerBound - site.before.lowerBound <= 15
      {
        if fact.relation != .change { fact.relation = .perCapita }
      }
    }
    var start = site.before.lowerBound
    let lead = site.text.length(ofAny: ["，比", "，较", "比", "较", "与"], at: start)
    start += lead
    let isSameThing =
      site.text.hasAny(of: "上去", at: start) && isOfLastYear(site)
      // 比2019年的4.87亿元增长9.2%
      || lead > 0 && SubjectWords.isYear(site.text, at: start)
    let hasStatus = dimensionReader.status(site, marks) != nil
    fact.dimensions = whole.dimensions.filter {
      $0.key == .by || $0.key == .about || $0.key == .term || ($0.key == .status && !hasStatus)
        || (isSameThing && SentenceReader.lasting.contains($0.key)) || (goesOn && $0.key == .level)
    }
    if let region = LabelReader.region(site) {
      fact.dimensions.add(Dimension(.region, .text(region)))
    }
    if !catalogue.indicators[Int(whole.indicator)].takes(.level),
      let level = dimensionReader.ownLevel(site, marks)
    {
      fact.dimensions.add(Dimension(.level, .word(level)))
    }
  }

  /// What holds for the same thing a year before: 比上学年的8个多了3个 speaks of first prizes too.
  private static let lasting: [DimensionKey] = [
    .source, .grade, .level, .route, .destination, .employerSize, .kind,
  ]

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
      else { return completePart(&fact, site) }
    }
    if isScaled, fact.indicator < 0, !speaksOfMoney(site),
      site.text.contains(SentenceReader.people, in: site.before)
    {
      // 总人口427万
      fact.unit = UnitTable.main(.person)
      return true
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
    let main = catalogue.indicators[Int(fact.indicator)].mainUnit
    // 实训室12间（机房3、汽修4）: parts are counted like their whole.
    if let last = facts.last, last.indicator == fact.indicator,
      last.unit?.unitClass == main.unitClass,
      last.quantity.range.lowerBound >= site.sentence.lowerBound
    {
      fact.unit = last.unit
    } else {
      fact.unit = main
    }
    return true
  }

  /// 获奖8个（一等1、二等2、三等5）, 外派163人次，国培12、市培104: bare numbers are parts in the unit of
  /// what stands before them.
  private func completePart(_ fact: inout FactRecord, _ site: FigureSite) -> Bool {
    let text = site.text
    guard let last = facts.last, last.indicator >= 0, let unit = last.unit,
      last.quantity.range.lowerBound >= site.sentence.lowerBound,
      unit.unitClass == .count || unit.unitClass == .person || unit.unitClass == .personTimes,
      site.quantity.range.lowerBound - last.quantity.range.upperBound <= 30,
      !site.quantity.number.isEmpty
    else { return false }
    let end = last.quantity.range.upperBound
    let opens = text.has("（", at: end) || text.has("：", at: end) || text.has("，其中", at: end)
    let follows = last.quantity.unit == nil && text.hasAny(of: "、，", at: end)
    guard opens || follows, site.before.lowerBound >= end else { return false }
    inherit(last, into: &fact, site: site)
    fact.dimensions.append(
      contentsOf: last.dimensions.filter { $0.key == .level })
    fact.relation = .level
    fact.unit = unit
    return true
  }

  private func speaksOfTotal(_ site: FigureSite) -> Bool {
    site.text.contains(SentenceReader.totals, in: site.before)
      || site.text.has("计", at: site.text.skippingSpace(site.before.lowerBound))
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
    guard let last = facts.indices.last else { return nil }
    let (start, lastPeriod) = (facts[last].quantity.range.lowerBound, facts[last].period)
    guard start >= paragraphStart else { return nil }
    let isSameSentence = start >= site.sentence.lowerBound
    let text = site.text
    if isSameSentence, lastPeriod != time.period,
      time.place < start,
      text.has("（", endingAt: site.clause) || text[site.clause - 1] == 0x28
        || text.has("其中", at: site.before.lowerBound) || isInsideBrackets(site)
    {
      return lastPeriod
    }
    // 明年计划招生1300人，新增工位200个: all that is planned in the sentence is of that year.
    if isSameSentence, !time.isNamed, facts[last].relation == .target,
      let year = lastPeriod?.end, let own = periodChoice.report?.end, year > own,
      text.first("；", from: facts[last].quantity.range.upperBound, to: site.clause) == nil
    {
      return lastPeriod
    }
    // 2016—2017学年，…获奖126项。省赛获一等奖2项: prizes and funds of a paragraph that begins with its year.
    if !time.isNamed, fact.indicator >= 0, time.period == periodChoice.report,
      let opening = openingPeriod(), lastPeriod == opening,
      fact.indicator == catalogue.known.awards
        || catalogue.indicators[Int(fact.indicator)].traits.contains(.funding)
    {
      return opening
    }
    if !time.isNamed, fact.indicator >= 0, let period = lastPeriod, period.start != period.end,
      period.start != nil, period.end != nil,
      catalogue.indicators[Int(fact.indicator)].traits.contains(.funding)
    {
      return period
    }
    return nil
  }

  /// The time that the paragraph begins with.
  private func openingPeriod() -> Period? {
    guard let first = scanner.periods.first, first.range.lowerBound - paragraphStart <= 12,
      case .absolute(let period) = first.meaning, period.end != nil
    else { return nil }
    return period
  }

  /// 力争由38%提高到45%: where a planned change starts from is what there is.
  private func isStartOfChange(_ site: FigureSite) -> Bool {
    let start = site.text.skippingSpaceBack(site.quantity.range.lowerBound)
    return site.text.hasAny(of: "由从", endingAt: start)
      || site.text.length(ofAny: ["由目前的", "由现在的", "从目前的", "从现在的", "由现有的"], endingAt: start) > 0
  }

  private static let comingYears: WordList = ["新学年", "明年", "来年", "下学年", "下一学年", "下一年", "下年度"]

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
    if let year = period?.end, let report = periodChoice.report?.end, year > report,
      !site.text.contains(
        SentenceReader.deadlines, in: span(site.sentence.lowerBound, site.quantity.range.lowerBound)
      )
    {
      return true
    }
    var start = site.text.skippingSpaceBack(site.quantity.range.lowerBound)
    start -= site.text.length(ofAny: ["（", "("], endingAt: start)
    let plans: [StaticString] = ["教学计划", "授课计划", "实训计划", "工作计划", "培养计划", "课程计划", "培训计划"]
    if site.text.has("计划", endingAt: start), !site.text.has("超", endingAt: start - 6),
      site.text.length(ofAny: plans, endingAt: start) == 0
    {
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
    _ traits: Catalogue.Indicator.Traits, _ site: FigureSite, _ fact: inout FactRecord
  ) {
    guard traits.contains(.funding), fact.unit?.unitClass == .money,
      fact.relation == .level || fact.relation == .target || fact.relation == .change,
      !fact.dimensions.contains(where: { $0.key == .kind })
    else { return }
    if let index = fact.dimensions.firstIndex(where: { $0.key == .source }) {
      // 市本级财政拨款: the wording says public money, the words before it whose.
      guard fact.dimensions[index].value == .word("fiscal"), !fact.label.isEmpty,
        let source = dimensionReader.treasury(site.text, fact.label.lowerBound)
      else { return }
      fact.dimensions[index] = Dimension(.source, .word("\(source)"))
      return
    }
    guard let source = dimensionReader.source(site) else { return }
    fact.dimensions.add(Dimension(.source, .word("\(source)")))
  }

  /// 获11个一等奖，比上年的8个多3个: the grade of the wording, wherever it stands.
  private func addGrade(_ indicator: Int16, _ fact: inout FactRecord) {
    guard catalogue.indicators[Int(indicator)].takes(.grade), !fact.label.isEmpty,
      !fact.dimensions.contains(where: { $0.key == .grade }),
      let mark = marks.last(
        in: fact.label,
        where: {
          if case .grade = $0.cue { true } else { false }
        }), case .grade(let grade) = mark.cue
    else { return }
    fact.dimensions.add(Dimension(.grade, .word(grade.value)))
  }

  /// 财政拨款占总收入93.32%: which income the share is of.
  private func addShareSource(
    _ traits: Catalogue.Indicator.Traits, _ site: FigureSite, _ reading: RelationReader.Reading,
    _ fact: inout FactRecord
  ) {
    guard fact.relation == .share, traits.contains(.funding), !reading.isOfNext,
      !fact.dimensions.contains(where: { $0.key == .source })
    else { return }
    var index = marks.names(before: reading.labelEnd)
    while index > 0 {
      index -= 1
      let mark = marks.marks[marks.names[index]]
      if mark.start < site.before.lowerBound { return }
      var alias = catalogue.firstAlias[mark.word]
      while alias >= 0 {
        let rule = catalogue.aliases[Int(alias)]
        if catalogue.indicators[Int(rule.indicator)].traits.contains(.funding), !rule.isRow,
          let source = catalogue.dimensions(of: rule).first(where: { $0.key == .source })
        {
          fact.dimensions.add(source)
          return
        }
        alias = rule.next
      }
    }
  }

  /// 旅校选手独得四金五银: medals of the contest that the sentence before named.
  private func carryLevel(
    _ traits: Catalogue.Indicator.Traits, _ site: FigureSite, _ fact: inout FactRecord
  ) {
    guard site.quantity.grade != nil, traits.contains(.award),
      !fact.dimensions.contains(where: { $0.key == .level }),
      site.text.first(
        "赛", from: site.sentence.lowerBound, to: site.quantity.range.lowerBound) == nil,
      let last = facts.last(where: { $0.quantity.range.lowerBound < site.sentence.lowerBound }),
      last.quantity.range.lowerBound >= paragraphStart, last.indicator == fact.indicator,
      let level = last.dimensions.first(where: { $0.key == .level })
    else { return }
    fact.dimensions.add(level)
  }

  /// 申请专利23件，其中发明专利7件: parts are in the state of their whole.
  private func carryStatus(_ site: FigureSite, _ fact: inout FactRecord) {
    guard catalogue.indicators[Int(fact.indicator)].takes(.status), let last = facts.last,
      last.indicator == fact.indicator, last.quantity.range.lowerBound >= site.sentence.lowerBound,
      let status = last.dimensions.first(where: { $0.key == .status }),
      !fact.dimensions.contains(where: { $0.key == .status }),
      site.text.has("其中", at: site.before.lowerBound)
        || site.text.has("、", endingAt: site.before.lowerBound)
    else { return }
    fact.dimensions.add(status)
  }

  /// 301名参加对口高考，录取288名，其中本科43名: by the examination that the sentence named.
  private func carryRoute(_ site: FigureSite, _ fact: inout FactRecord) {
    guard fact.indicator == catalogue.known.progression,
      !fact.dimensions.contains(where: { $0.key == .route })
    else { return }
    let text = site.text
    var place = site.quantity.range.lowerBound
    let floor = max(site.sentence.lowerBound, place - 300)
    while place > floor {
      place -= text.scalar(before: place).length
      if text.has("；", at: place) || text.has("其他", at: place) { return }
      // What was told of all who went on is behind the examination no more.
      if text.has("升学", at: place) { return }
      if text.length(of: SentenceReader.examinations, at: place) > 0 {
        fact.dimensions.add(Dimension(.route, .word("vocationalGaokao")))
        return
      }
    }
  }

  private static let examinations: WordList = [
    "职教高考", "职业教育高考", "春季高考", "春考", "对口高考", "高职高考", "三校生高考", "对口升学考试",
  ]

  /// 泉溪县毕业生1486人，就业率98.1%: the district that the clause or the figure before it speaks of.
  private func addRegion(_ site: FigureSite, _ fact: inout FactRecord) {
    guard !fact.dimensions.contains(where: { $0.key == .region }) else { return }
    if let region = RegionReader.region(site) {
      if let region = region.name {
        fact.dimensions.add(Dimension(.region, .text(region)))
        fact.dimensions.removeAll { dimension in
          guard dimension.key == .kind, case .text(let kind) = dimension.value else { return false }
          return kind.overlaps(region)
        }
      }
      return
    }
    guard let last = facts.indices.last,
      facts[last].quantity.range.lowerBound >= site.sentence.lowerBound,
      let region = facts[last].dimensions.first(where: { $0.key == .region })
    else { return }
    fact.dimensions.add(region)
  }

  /// 计划新增产业学院3个: of things that have a state, one that is planned.
  private func addPlanned(_ site: FigureSite, _ fact: inout FactRecord) {
    guard fact.indicator >= 0, catalogue.indicators[Int(fact.indicator)].takes(.status),
      !fact.dimensions.contains(where: { $0.key == .status }),
      site.text.first("计划", from: site.clause, to: site.quantity.range.lowerBound) != nil
        || site.text.first("拟", from: site.clause, to: site.quantity.range.lowerBound) != nil
    else { return }
    fact.dimensions.add(Dimension(.status, .word(Cue.Status.planned.rawValue)))
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
      let traits = catalogue.indicators[Int(fact.indicator)].traits
      if traits.contains(.ofSchool) {
        fact.subject = subjects.school(of: fact.subject, at: site.sentence)
      }
      dimensionReader.read(
        site, marks, indicator: fact.indicator, carriesLevel: traits.contains(.award),
        into: &fact.dimensions)
      addGrade(fact.indicator, &fact)
      addSource(traits, site, &fact)
      addShareSource(traits, site, reading, &fact)
      // 省级财政100万元: the level is the giver's.
      if traits.contains(.funding), fact.dimensions.contains(where: { $0.key == .source }) {
        fact.dimensions.removeAll { $0.key == .level }
      }
      carryLevel(traits, site, &fact)
      carryStatus(site, &fact)
      carryRoute(site, &fact)
      freeReader.read(site, &fact, after: former(site), isPart: fact.label.isEmpty)
      if fact.relation == .level,
        isPerHead(site, fact.unit, label: fact.label) || isYearly(fact)
          || traits.contains(.perHead)
      {
        fact.relation = .perCapita
      }
    } else {
      if fact.relation == .level, isPerHead(site, fact.unit) { fact.relation = .perCapita }
      if let level = dimensionReader.namedLevel(site, marks) {
        fact.dimensions.add(Dimension(.level, .word(level)))
      }
    }
    if subjects.isRegion, fact.subject == subjects.ownSubject {
      addRegion(site, &fact)
    }
    if fact.relation != .growth,
      RelationReader.isTarget(site, marks, catalogue)
        || (fact.relation != .share && isPlanned(site, time.period)) || isBelowNorm(site, fact)
    {
      fact.relation = .target
    }
    if fact.relation == .target, isStartOfChange(site) {
      fact.relation = .level
      fact.period = periodChoice.report
    }
    if fact.relation == .target, !time.isNamed, let year = periodChoice.report?.end,
      text.length(of: SentenceReader.comingYears, at: paragraphStart) > 0
    {
      fact.period = periodChoice.comingYear(after: year)
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
    guard LabelReader.saysNothing(text, fact.label) else { return }
    if let last = facts.indices.last,
      facts[last].quantity.range.lowerBound >= site.sentence.lowerBound
    {
      fact.label = facts[last].label
    } else {
      fact.label = LabelReader.trimmed(text, span(site.clause, site.quantity.range.lowerBound))
    }
  }

  /// What the fact before a figure in its sentence says.
  private func former(_ site: FigureSite) -> FreeDimensionReader.Former? {
    let last = facts.count - 1
    guard last >= 0, facts[last].quantity.range.lowerBound >= site.sentence.lowerBound else {
      return nil
    }
    return FreeDimensionReader.Former(
      end: facts[last].quantity.range.upperBound, label: facts[last].label,
      indicator: facts[last].indicator, alias: facts[last].alias, dimensions: facts[last].dimensions
    )
  }

  /// 生均占地19.48平方米，低于20平方米: what the figure before it is measured by.
  private func isBelowNorm(_ site: FigureSite, _ fact: FactRecord) -> Bool {
    let start = site.text.skippingSpace(site.before.lowerBound)
    guard start >= site.quantity.range.lowerBound,
      site.text.length(ofAny: ["低于", "高于", "未达到", "未达", "不及"], at: start) > 0,
      let last = facts.last, last.quantity.range.lowerBound >= site.sentence.lowerBound
    else { return false }
    return last.unit == fact.unit && last.indicator == fact.indicator && fact.indicator >= 0
  }

  private static let comparing: WordList = [
    "较", "比上年", "比去年", "比上一年", "比上届", "比前一年", "同比", "与上年", "与去年", "与前一年",
  ]
  private static let fillers: WordList = [
    "，", "、", "（", "）", "共计", "合计", "共", "累计", "总计", "计", "涉及", "惠及", "覆盖", "受益", "总额", "金额", "约",
    "达",
    "近", "超", "和", "班级", "班",
  ]
  private static let persons: WordList = ["学员", "职工", "员工", "农民", "居民", "学生"]
  private static let sums: WordList = [
    "二者之和", "两者之和", "三者之和", "二者合计", "两者合计", "三者合计", "两项合计", "三项合计", "两类合计", "合计", "共计", "总计",
    "两者共", "二者共", "合起来",
  ]
  private static let norms: WordList = ["要求", "标准", "规定", "目标", "合格线", "底线", "红线", "任务"]
  /// 较上年的11240人净增623人, 较五年前的9家翻了一番: what became of the figure.
  private static let predicates: WordList = [
    "已", "均", "都", "全部", "多", "少", "增", "减", "净增", "净减", "翻", "涨", "上升", "下降", "提高", "提升", "扩大",
    "缩减", "回落", "高出",
  ]
  private static let people: WordList = ["人口", "人数", "居民", "农民", "劳动力", "游客"]
  private static let deadlines: WordList = ["截至", "截止"]
  private static let arrivals: WordList = ["达到", "达", "降至", "降到", "增至", "增加到", "升至", "提高到", "上升到"]
  private static let totals: WordList = [
    "共", "合计", "总", "累计", "额", "发放", "拨付", "下拨", "下达", "支付", "减免", "投入", "资金",
  ]
  private static let moneyWords: WordList = [
    "投", "资", "费", "款", "额", "价值", "设备", "捐", "元", "工资", "收入", "薪", "花",
  ]
}
