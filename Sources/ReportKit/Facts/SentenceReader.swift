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
  private let reportPeriod: Period?
  private let tracing: Bool

  package init(_ catalogue: Catalogue, period: Period?, tracing: Bool) {
    self.catalogue = catalogue
    shares = ShareKeys(catalogue)
    marks = SentenceMarks(catalogue)
    scanner = QuantityScanner(keepsSilenced: tracing)
    choice = IndicatorChoice(catalogue: catalogue)
    dimensionReader = DimensionReader(catalogue: catalogue)
    reportPeriod = period
    self.tracing = tracing
  }

  /// Reads one paragraph.
  package mutating func read(_ text: Bytes, _ block: Range<Int>, section: Int32) {
    scanner.scan(text, block)
    for range in scanner.tooLong {
      diagnostics.append(Diagnostic(range: range, reason: .outOfRange))
    }
    for (range, rule) in scanner.silenced {
      trace.append(TraceEntry(range: range, outcome: .silent(rule: rule)))
    }
    let quantities = scanner.quantities
    var index = 0
    var start = block.lowerBound
    while index < quantities.count {
      let sentence = sentence(text, around: quantities[index].range, in: block, from: start)
      var last = index
      while last < quantities.count, quantities[last].range.lowerBound < sentence.upperBound { last += 1 }
      marks.read(text, sentence, catalogue)
      readSentence(text, sentence, Array(quantities[index..<last]), section: section)
      index = last
      start = sentence.upperBound
    }
  }

  /// The sentence of a figure; one without full stops is cut into windows, so that time stays linear.
  private func sentence(
    _ text: Bytes, around figure: Range<Int>, in block: Range<Int>, from start: Int
  ) -> Range<Int> {
    let window = 6000
    var low = figure.lowerBound
    let floor = max(start, figure.lowerBound - window)
    while low > floor {
      if text.hasAny(of: "。！？", endingAt: low) { break }
      low -= 1
    }
    while low < figure.lowerBound, text[low] & 0xC0 == 0x80 { low += 1 }
    var high = figure.upperBound
    let ceiling = min(block.upperBound, figure.upperBound + window)
    while high < ceiling {
      if text[high] == 0xE3, text.has("。", at: high) { break }
      if text[high] == 0xEF, text.hasAny(of: "！？", at: high) { break }
      high += text.scalar(at: high).length
    }
    return low..<min(high, block.upperBound)
  }

  private mutating func readSentence(
    _ text: Bytes, _ sentence: Range<Int>, _ figures: [Quantity], section: Int32
  ) {
    let firstFact = facts.count
    identities.begin(text, sentence)
    for (index, quantity) in figures.enumerated() {
      let previous = index > 0 ? figures[index - 1].range.upperBound : sentence.lowerBound
      let next =
        index + 1 < figures.count ? figures[index + 1].range.lowerBound : sentence.upperBound
      let site = FigureSite(
        text, sentence: sentence, quantity: quantity, previous: previous, next: next)
      guard var fact = fact(site, figures[..<index], sentenceFacts: firstFact) else { continue }
      fact.section = section
      fact.id = identities.next(text, quantity.range)
      if tracing {
        trace.append(TraceEntry(range: quantity.range, outcome: .figure(fact: facts.count)))
      }
      facts.append(fact)
    }
  }

  /// The fact of one figure; nil where a bare number turns out to name nothing.
  private func fact(
    _ site: FigureSite, _ figures: ArraySlice<Quantity>, sentenceFacts: Int
  ) -> FactRecord? {
    var fact = FactRecord(quantity: site.quantity)
    let reading = RelationReader.read(site, unit: fact.unit)
    fact.relation = reading.relation
    let before = facts[sentenceFacts...]
    let classes = classMask(site.quantity, relation: reading.relation)
    var candidate: IndicatorChoice.Candidate?
    if reading.relation == .share, let parent = shareParent(site, reading, before) {
      fact.indicator = shares.share(of: parent.indicator)
      fact.dimensions = parent.dimensions
      fact.label = reading.labelEnd..<site.quantity.range.lowerBound
    } else if isChange(reading), let whole = changed(site, reading, before) {
      fact.indicator = whole.indicator
      fact.dimensions = whole.dimensions
      fact.label = whole.label
    } else {
      candidate = choice.best(
        site, marks, classes: classes, excluding: reading.whole, figures: Array(figures))
      apply(candidate, to: &fact, site: site, before: before)
    }
    if site.quantity.grade != nil, let awards = catalogue.index(of: "awards.count") {
      fact.indicator = Int16(awards)
    }
    if fact.unit == nil {
      guard completeUnit(&fact, site, candidate) else { return nil }
    }
    finish(&fact, site, reading)
    return fact
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
    guard let parent = before.last(where: { $0.relation == .level && $0.unit?.unitClass != .percent })
    else { return nil }
    guard shares.share(of: parent.indicator) >= 0 else { return nil }
    return parent
  }

  /// The figure that a change directly behind it belongs to: 招生1774人，比上年增长537人.
  private func changed(
    _ site: FigureSite, _ reading: RelationReader.Reading, _ before: ArraySlice<FactRecord>
  ) -> FactRecord? {
    guard reading.labelEnd - site.before.lowerBound <= 6, let whole = before.last else { return nil }
    guard site.after.isEmpty || reading.fromLastYear || isMeasured(site.quantity.unit) else { return nil }
    let growth = site.quantity.unit?.unitClass == .percent || site.quantity.unit?.unitClass == .points
    return growth || whole.unit?.unitClass == site.quantity.unit?.unitClass ? whole : nil
  }

  private func isMeasured(_ unit: Unit?) -> Bool {
    unit?.unitClass == .percent || unit?.unitClass == .points || unit?.unitClass == .times
  }

  /// Scores below this leave the indicator open.
  private static let threshold = 60

  private func apply(
    _ candidate: IndicatorChoice.Candidate?, to fact: inout FactRecord, site: FigureSite,
    before: ArraySlice<FactRecord>
  ) {
    if let candidate, candidate.score >= SentenceReader.threshold {
      let alias = catalogue.aliases[Int(candidate.alias)]
      fact.indicator = alias.indicator
      fact.alias = candidate.alias
      fact.dimensions = Array(
        catalogue.dimensions[Int(alias.dimensions.lowerBound)..<Int(alias.dimensions.upperBound)])
      fact.label = candidate.mark.start..<candidate.mark.end
    }
  }

  /// 毕业生750: the unit of what is counted; false where a bare number names nothing known.
  private func completeUnit(
    _ fact: inout FactRecord, _ site: FigureSite, _ candidate: IndicatorChoice.Candidate?
  ) -> Bool {
    let isScaled = QuantityRules.all[Int(site.quantity.rule)].id.description == "amount"
    if !isScaled {
      guard let candidate, !candidate.isAfter, candidate.mark.start >= site.before.lowerBound,
        site.quantity.range.lowerBound - candidate.mark.end <= 12
      else { return false }
    }
    if isScaled, speaksOfMoney(site) || fact.indicator < 0 {
      fact.unit = UnitTable.unit("元")
      if let candidate, catalogue.aliases[Int(candidate.alias)].classMask & 1 << UInt16(Unit.Class.money.rawValue) == 0 {
        let money = choice.best(
          site, marks, classes: 1 << UInt16(Unit.Class.money.rawValue), figures: [])
        fact.indicator = -1
        fact.dimensions = []
        apply(money, to: &fact, site: site, before: [])
      }
      return speaksOfMoney(site) || fact.indicator >= 0 || isScaled
    }
    guard fact.indicator >= 0 else { return false }
    fact.unit = UnitTable.unit(Self.mainUnit(catalogue.indicators[Int(fact.indicator)].mainClass))
    return fact.unit != nil
  }

  private func speaksOfMoney(_ site: FigureSite) -> Bool {
    let range = site.before.lowerBound..<site.after.upperBound
    for word in ["投", "资", "费", "款", "额", "价值", "设备", "捐", "元", "工资", "收入", "薪"] as [StaticString] {
      if site.text.first(word, from: range.lowerBound, to: range.upperBound) != nil { return true }
    }
    return false
  }

  package static func mainUnit(_ unitClass: Unit.Class) -> String {
    switch unitClass {
    case .person: "人"
    case .personTimes: "人次"
    case .count: "个"
    case .money: "元"
    case .area: "㎡"
    case .percent: "%"
    case .ratio: ":1"
    case .points: "pp"
    case .data: "Mbps"
    case .duration: "学时"
    case .times: "倍"
    }
  }

  private func finish(
    _ fact: inout FactRecord, _ site: FigureSite, _ reading: RelationReader.Reading
  ) {
    let text = site.text
    fact.period = reportPeriod
    if fact.indicator >= 0 {
      let key = catalogue.indicators[Int(fact.indicator)].key
      let isAward = key.hasPrefix("awards.")
      dimensionReader.read(
        site, marks, indicator: fact.indicator, carriesLevel: isAward, into: &fact.dimensions)
      if fact.relation == .level,
        RelationReader.isPerCapita(text, site.before) && fact.unit?.unitClass != .percent || key.hasSuffix("PerStudent")
      {
        fact.relation = .perCapita
      }
    } else if fact.relation == .level, RelationReader.isPerCapita(text, site.before) {
      fact.relation = .perCapita
    }
    if fact.relation == .level || fact.relation == .share || fact.relation == .change, RelationReader.isTarget(site) {
      fact.relation = .target
    }
    if !reading.whole.isEmpty { fact.of = .text(reading.whole) }
    if reading.fromLastYear, let year = fact.period?.end, fact.relation != .level {
      fact.of = .period(Period(year: year - 1))
    }
    if fact.label.isEmpty { fact.label = LabelReader.label(site) }
  }
}
