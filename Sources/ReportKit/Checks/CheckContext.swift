/// What the rules look at: a report's text, structure and facts, with what each of them needs to find.
///
/// Built once a report, in one pass. It lives as long as the view of the text that it was made with.
package final class CheckContext {
  package let text: Bytes
  package let source: SourceText
  package let document: Document
  package let facts: [FactRecord]
  package let catalogue: Catalogue
  /// The organisations that `FactRecord.subject` counts.
  package let subjects: [String]
  /// What each fact says as a number; parallel to `facts`.
  package let numbers: [PrintedNumber]
  /// The sentences of paragraphs and items, in their order.
  package let sentences: [Sentence]
  /// For each fact its sentence; −1 in a table.
  package let sentenceOfFact: [Int32]
  /// The facts of each indicator, in their order; by index into the catalogue.
  package let factsOfIndicator: [Int16: [Int]]
  /// For each fact whether the report has others of its indicator.
  let hasCompany: [Bool]
  /// The facts of each table, in their order; by index into `Document.tables`.
  package let factsOfTable: [[Int]]
  /// Totals in running text with the figures that are told as their parts.
  package let breakdowns: [Breakdown]
  /// For each part of a breakdown its total.
  package let totalOfPart: [Int: Int]
  /// Shares in running text with their parts and bases.
  package let shares: [ShareClaim]
  package let wholes: WholeFinder
  /// Facts that are stated twice, with the statement that stands for each; four rules go through them.
  package private(set) var repeats: [(Int, Int)] = []
  /// For what something grew to, what it grew from: that has the words for both.
  package private(set) var sources: [Int: Int] = [:]
  /// The figures that state one fact, for each that is stated of an indicator with several figures.
  package let levels: [SameFact: [Int]]

  /// A sentence with its figures.
  package struct Sentence: Sendable {
    /// Without the full stop.
    package var range: Range<Int>
    /// Index into `Document.blocks`.
    package var block: Int
    package var section: Int32
    /// Its facts: indexes into `facts`.
    package var facts: Range<Int>
    /// Index of its block's first sentence.
    package var first: Int
  }

  /// The counts of each sentence, which three rules go through; parallel to `sentences`.
  private(set) lazy var countSites: [[CountSite]] = {
    let reader = CountSiteReader(self)
    return sentences.map(reader.sites)
  }()
  /// What is numbered, for the numbering itself and for what announces how many there are.
  private(set) lazy var numberedRuns: [NumberedRun] = NumberedRunReader.runs(in: self)

  /// Of each table the sums of rows under 其中, which two rules go through; by index into `Document.tables`.
  private(set) lazy var parentRows: [[[TableSums.Sum]]] = document.tables.indices.map {
    factsOfTable[$0].isEmpty ? [] : TableSums(self, table: $0).parentRows
  }
  /// The cells that changes in running text may lead to.
  private(set) lazy var cellsOfYears = TextChanges.Cells(self)
  /// What shares and values per head are mostly of; four rules ask.
  private(set) lazy var commonWholes = NearQuotients.wholes(self)
  /// What the shares were tested against, for three rules; parallel to `shares`.
  private(set) lazy var shareOutcomes: [ShareCheck.Outcome?] = shares.map {
    ShareCheck(self, $0).outcome
  }
  /// For each indicator whether an organisation has one figure of it at a time, of those asked for.
  private var stability: [Bool?]
  /// For each fact whether it speaks of the whole organisation; asked for each pair of figures.
  private var isWhole: [Bool] = []
  /// Tables that print totals, by index.
  private let totalled: [Bool]
  /// What facts count, of those that were asked for; rules ask for the same again and again.
  private var names: [WholeFinder.Name?]

  package init(_ analysis: Analysis, text: Bytes, catalogue: Catalogue = .builtIn) {
    self.text = text
    self.catalogue = catalogue
    source = analysis.source
    document = analysis.document
    facts = analysis.facts
    stability = [Bool?](repeating: nil, count: catalogue.indicators.count)
    names = [WholeFinder.Name?](repeating: nil, count: analysis.facts.count)
    subjects = analysis.subjects
    numbers = analysis.facts.map { PrintedNumber($0, in: text) }
    sentences = CheckContext.sentences(text, analysis.document, analysis.facts)
    var sentenceOf = [Int32](repeating: -1, count: facts.count)
    for (index, sentence) in sentences.enumerated() {
      for fact in sentence.facts { sentenceOf[fact] = Int32(index) }
    }
    sentenceOfFact = sentenceOf
    let lists = CheckContext.byIndicator(facts, catalogue)
    hasCompany = facts.map {
      lists.indices.contains(Int($0.indicator)) && lists[Int($0.indicator)].count > 1
    }
    factsOfIndicator = Dictionary(
      uniqueKeysWithValues: lists.enumerated().lazy.filter { !$0.element.isEmpty }
        .map { (Int16($0.offset), $0.element) })
    var byTable = [[Int]](repeating: [], count: document.tables.count)
    for index in facts.indices where byTable.indices.contains(Int(facts[index].table)) {
      byTable[Int(facts[index].table)].append(index)
    }
    factsOfTable = byTable
    totalled = document.totalledTables
    var levels: [SameFact: [Int]] = [:]
    for list in lists where list.count > 1 {
      for index in list where !document.isRowOfTotalled(facts[index], totalled) {
        if let key = SameFact(facts[index]) { levels[key, default: []].append(index) }
      }
    }
    self.levels = levels
    breakdowns = BreakdownReader(text, facts, sentences).read()
    var totalOfPart: [Int: Int] = [:]
    for breakdown in breakdowns where breakdown.form != .plain && breakdown.form != .totalLast {
      for part in breakdown.parts where totalOfPart[part] == nil {
        totalOfPart[part] = breakdown.total
      }
    }
    self.totalOfPart = totalOfPart
    wholes = WholeFinder(text, analysis, catalogue)
    shares = ShareReader(text, facts, sentences, wholes, breakdowns).read()
    isWhole = WholeSentences.all(self)
    for step in FromTo.read(self) { sources[step.to] = step.from }
    repeats = RepeatCheck(self).pairs()
  }

  /// The facts of each indicator, in their order; by index into the catalogue.
  private static func byIndicator(_ facts: [FactRecord], _ catalogue: Catalogue) -> [[Int]] {
    var lists = [[Int]](repeating: [], count: catalogue.indicators.count)
    for index in facts.indices where lists.indices.contains(Int(facts[index].indicator)) {
      lists[Int(facts[index].indicator)].append(index)
    }
    return lists
  }

  /// Cuts paragraphs and items at full stops, and deals the facts out to their sentences.
  private static func sentences(
    _ text: Bytes, _ document: Document, _ facts: [FactRecord]
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    var fact = 0
    for (index, block) in document.blocks.enumerated() {
      guard block.kind == .paragraph || block.kind == .item else { continue }
      var start = block.body
      let firstOfBlock = sentences.count
      while start < block.range.upperBound {
        var end = start
        while end < block.range.upperBound {
          end = text.skippingIdeographs(from: end, to: block.range.upperBound)
          if end >= block.range.upperBound || text.hasAny(of: "。！？", at: end) { break }
          end += text.scalar(at: end).length
        }
        while fact < facts.count, facts[fact].quantity.range.lowerBound < start { fact += 1 }
        let first = fact
        while fact < facts.count, facts[fact].quantity.range.lowerBound < end { fact += 1 }
        sentences.append(
          Sentence(
            range: start..<end, block: index, section: block.section, facts: first..<fact,
            first: firstOfBlock))
        start = min(end + 3, block.range.upperBound)
        if end >= block.range.upperBound { break }
      }
    }
    return sentences
  }

  // MARK: - Reading

  /// A fact as a member of a relation.
  package func operand(_ fact: Int) -> Operand {
    Operand(fact: fact, facts[fact].quantity.range, numbers[fact])
  }

  /// A place's text as a person reads it: without spaces at its ends.
  package func printed(_ range: Range<Int>) -> String { text.string(range) }

  /// What a fact counts, in the words of its label or of its column.
  func name(_ fact: Int) -> WholeFinder.Name {
    if let known = names[fact] { return known }
    let name = SameWords.name(self, fact)
    names[fact] = name
    return name
  }

  /// Whether an organisation has one figure of a fact's indicator at a time.
  func isStable(_ fact: Int) -> Bool {
    let indicator = Int(facts[fact].indicator)
    guard stability.indices.contains(indicator) else { return false }
    if let known = stability[indicator] { return known }
    let isStable = StableIndicators.holds(catalogue.indicators[indicator].key)
    stability[indicator] = isStable
    return isStable
  }

  /// The key of a fact's indicator.
  package func key(_ fact: Int) -> String? {
    let indicator = Int(facts[fact].indicator)
    return catalogue.indicators.indices.contains(indicator)
      ? catalogue.indicators[indicator].key : nil
  }

  /// Whether a figure speaks of the whole organisation that reports, so far as its words tell.
  package func isOfWhole(_ fact: Int) -> Bool { isWhole[fact] }

  /// Whether a figure stands in a row of which the table prints the total: of a district, not of the region.
  func isOfPart(_ fact: Int) -> Bool { document.isRowOfTotalled(facts[fact], totalled) }

  /// A count as a member of a relation, be it a fact or not.
  func operand(_ site: CountSite) -> Operand {
    if site.fact >= 0 { return operand(site.fact) }
    return Operand(
      site.range, number: PrintedNumber(Rational(Int128(site.value)), quantum: .one, isCount: true))
  }

  package func isCell(_ fact: Int) -> Bool { facts[fact].table >= 0 }

  /// 亩 in square metres.
  static let squareMetresOfMu = Rational(2000, 3)

  /// What turns an area into the unit of a claim: 亩 into square metres.
  func areaScale(of fact: Int, for claim: Int) -> Rational {
    facts[fact].unit?.baseName == "亩" && facts[claim].unit?.baseName == "㎡"
      ? CheckContext.squareMetresOfMu : .one
  }
}

extension PrintedNumber {
  /// What a fact says: a percentage as hundredths, a count as itself alone.
  package init(_ fact: FactRecord, in text: Bytes) {
    let quantity = fact.quantity
    var decimals = quantity.decimals
    var value = Rational(quantity.value)
    if let unit = fact.unit, unit.unitClass == .percent || unit.unitClass == .points {
      let isPermille = unit.baseName == "‰"
      decimals += isPermille ? 3 : 2
      value = value * Rational.power(isPermille ? -3 : -2)
    }
    var hedge = HedgeWord(quantity, in: text)
    if quantity.rule == QuantityRules.fraction {
      // 约三分之一 and 约占三分之一 say less than their digits.
      if hedge == nil, text.has("约占", endingAt: quantity.range.lowerBound) { hedge = .about }
      if hedge != nil { decimals = min(decimals, 1) }
    }
    let counts: Bool =
      switch fact.unit?.unitClass {
      case .person, .personTimes, .count: true
      default: false
      }
    self.init(
      value, quantum: Rational.power(-decimals), hedge: hedge,
      isCount: counts && decimals == 0 && value.isWhole && fact.unit?.perName == nil)
    isBareInteger = !quantity.number.contains { text[$0] == 0x2E }
  }
}

extension CheckContext {
  /// Whether the words before a change say that something fell: 减少, 下降.
  package func fallsBefore(_ change: Int) -> Bool {
    let start = facts[change].quantity.range.lowerBound
    let low = max(0, start - 30)
    var place = start
    while place > low, !text.hasAny(of: "，；。", endingAt: place) { place -= 1 }
    return text.contains(CheckContext.falling, in: span(place, start))
  }

  private static let falling: WordList = ["减少", "下降", "降低", "回落", "减", "降", "少", "低"]
}

extension Document {
  /// Tables that print totals, by index.
  package var totalledTables: [Bool] { tables.map { $0.rows.contains { $0.isTotal } } }

  /// Whether a fact stands in a row of which the table prints the total elsewhere: a part, whatever its
  /// column says.
  package func isRowOfTotalled(_ fact: FactRecord, _ totalled: [Bool]) -> Bool {
    guard totalled.indices.contains(Int(fact.table)), totalled[Int(fact.table)] else {
      return false
    }
    let rows = tables[Int(fact.table)].rows
    return rows.indices.contains(Int(fact.row)) && !rows[Int(fact.row)].isTotal
  }
}
