/// Finds the figure that a phrase names as a base: the 专任教师 of 占专任教师的31%.
///
/// Built once a report; a look-up costs what the phrase and the figures of its indicator cost.
package struct WholeFinder {
  private let text: Bytes
  private let facts: [FactRecord]
  private let catalogue: Catalogue
  private let isInCase: [Bool]
  /// Index of the organisation that reports among the subjects; −1 where it has none.
  private let reportSubject: Int32
  private let organisation: String
  private let isOnMany: Bool
  /// Facts that stand for a whole.
  private let named: NamedWholes
  /// The same by index into the catalogue.
  private var byIndicator: [[Int]]

  /// What is counted, as Unicode scalars: names are compared by their characters' values alone.
  package typealias Name = [UInt32]

  /// A figure that may be the base.
  package struct Base: Sendable {
    package var fact: Int
    /// Whether the phrase names this figure and no other.
    package var isSure: Bool
    /// Whether the phrase has words that narrow what the figure counts: 市直中职在校生.
    package var isNarrowed = false
  }

  package init(_ text: Bytes, _ analysis: Analysis, _ catalogue: Catalogue) {
    self.text = text
    let (facts, document) = (analysis.facts, analysis.document)
    isOnMany = document.kind == .regionalAnnualQuality
    organisation = document.organisation + document.title
    reportSubject = Int32(analysis.subjects.firstIndex(of: document.organisation) ?? -1)
    self.facts = facts
    self.catalogue = catalogue
    var inCase = [Bool](repeating: false, count: document.sections.count)
    for index in document.sections.indices {
      let section = document.sections[index]
      let parent = Int(section.parent)
      inCase[index] = section.isCase || (parent < index && inCase[parent])
    }
    isInCase = inCase
    let totalled = document.totalledTables
    let wholes = facts.indices.filter {
      WholeFinder.canBeWhole(facts[$0]) && !document.isRowOfTotalled(facts[$0], totalled)
    }
    named = NamedWholes(text, facts, wholes)
    byIndicator = [[Int]](repeating: [], count: catalogue.indicators.count)
    for index in wholes where byIndicator.indices.contains(Int(facts[index].indicator)) {
      byIndicator[Int(facts[index].indicator)].append(index)
    }
  }

  /// The facts that stand for a whole by the words that name them; few reports ask for them.
  private final class NamedWholes {
    private(set) lazy var byName = Dictionary(grouping: wholes) { [text, facts] in
      WholeFinder.name(text, facts[$0].label)
    }
    private let text: Bytes
    private let facts: [FactRecord]
    private let wholes: [Int]

    init(_ text: Bytes, _ facts: [FactRecord], _ wholes: [Int]) {
      self.text = text
      self.facts = facts
      self.wholes = wholes
    }
  }

  @inline(__always)
  package static func canBeWhole(_ fact: FactRecord) -> Bool {
    guard fact.relation == .level || fact.relation == .parameter, fact.quantity.upper == nil,
      let unit = fact.unit, unit.per == Unit.alone
    else { return false }
    switch unit.unitClass {
    case .person, .personTimes, .count, .money, .area: return true
    case .percent, .ratio, .points, .data, .duration, .times: return false
    }
  }

  /// Whether a fact stands in a case, which speaks for itself.
  package func standsInCase(_ fact: FactRecord) -> Bool { standsInCase(fact.section) }

  private func standsInCase(_ section: Int32) -> Bool {
    isInCase.indices.contains(Int(section)) && isInCase[Int(section)]
  }

  /// The bases that a phrase may mean for a part, the likeliest first.
  ///
  /// - Parameters:
  ///   - part: the fact that the share is told of; a base is at least as great and in the same sort of unit.
  package func bases(for part: Int, named phrase: Range<Int>) -> [Base] {
    bases(named: phrase, beside: part) { canHold(part, in: $0) }
  }

  /// The bases that a phrase may mean where the part is not printed: counts of people.
  package func bases(namedBy phrase: Range<Int>, beside figure: Int) -> [Base] {
    bases(named: phrase, beside: figure) { facts[$0].unit?.unitClass == .person }
  }

  private func bases(
    named phrase: Range<Int>, beside part: Int, where canHold: (Int) -> Bool
  ) -> [Base] {
    let name = WholeFinder.name(text, phrase)
    guard !name.isEmpty, !isOfAnotherRegion(phrase) else { return [] }
    let wording = wording(of: phrase)
    let indicator = wording?.indicator
    let named = near(part, in: self.named.byName[name] ?? [])
    var fitting = named.filter(canHold)
    if let indicator {
      let others = near(part, in: wholes(of: indicator)).filter { index in
        (facts[index].dimensions.isEmpty || facts[index].dimensions == facts[part].dimensions)
          && canHold(index)
      }
      fitting = WholeFinder.merged(fitting, others)
    }
    // What the paragraph has just told of comes first, whoever it is of.
    var found = isOfReport(phrase) ? [] : fitting.reversed().filter { isJustTold($0, before: part) }
    if found.isEmpty { found = candidates(fitting, for: part, ofReport: isOfReport(phrase)) }
    if found.isEmpty, !isOfOneSchool(phrase) {
      found = candidates(fitting, for: part, ofReport: true)
    }
    guard let nearest = found.first else { return [] }
    let exact = found.lazy.filter { facts[$0].quantity.approximation == .exact }
      .map { facts[$0].quantity.value.canonical }
    let first = exact.first
    let haveOneValue = exact.allSatisfy { $0 == first }
    return found.prefix(4).map {
      Base(
        fact: $0,
        isSure: haveOneValue
          || ($0 == nearest && isClose(nearest, part) && named.contains($0)),
        isNarrowed: !named.contains($0) && (wording?.isNarrowed ?? false))
    }
  }

  /// The members of two lists in their order, each once.
  private static func merged(_ first: [Int], _ second: [Int]) -> [Int] {
    if first.isEmpty { return second }
    var all: [Int] = []
    all.reserveCapacity(first.count + second.count)
    var next = 0
    for index in first {
      while next < second.count, second[next] < index {
        all.append(second[next])
        next += 1
      }
      if next < second.count, second[next] == index { next += 1 }
      all.append(index)
    }
    return all + second[next...]
  }

  private func isJustTold(_ base: Int, before part: Int) -> Bool {
    let start = facts[base].quantity.range.upperBound
    let end = facts[part].quantity.range.lowerBound
    guard facts[base].table < 0, start <= end, end - start < 300 else { return false }
    return !(start..<end).contains { text[$0] == 0x0A || text.has("。", at: $0) }
  }

  /// 全校 in a report on many schools is no figure of the region.
  private func isOfOneSchool(_ phrase: Range<Int>) -> Bool {
    isOnMany && text.length(ofAny: ["全校", "学校", "本校", "该校", "全院"], at: phrase.lowerBound) > 0
  }

  private func canHold(_ part: Int, in whole: Int) -> Bool {
    whole != part && facts[whole].unit?.unitClass == facts[part].unit?.unitClass
      && Rational(facts[whole].quantity.value) >= Rational(facts[part].quantity.value)
  }

  /// 全市中职在校生 is the report's own figure, whoever the sentence speaks of, where the report is a city's.
  private func isOfReport(_ phrase: Range<Int>) -> Bool {
    if !isOfRegion(phrase) { return false }
    let region = text.string(phrase.lowerBound + 3..<phrase.lowerBound + 6)
    return region == "集" || organisation.contains(region)
  }

  /// A region's name begins the phrase that is not the report's: 全县 in a city's report.
  private func isOfAnotherRegion(_ phrase: Range<Int>) -> Bool {
    isOfRegion(phrase) && !isOfReport(phrase)
  }

  private func isOfRegion(_ phrase: Range<Int>) -> Bool {
    text.length(
      ofAny: ["全市", "全县", "全区", "全省", "全州", "全地区", "全集团", "本市", "我市", "我县", "我区"],
      at: phrase.lowerBound) > 0
  }

  /// The figures of an indicator that can stand beside a figure: of the same organisation and time.
  package func figures(of indicator: Int16, beside figure: Int) -> [Int] {
    candidates(near(figure, in: wholes(of: indicator)), for: figure, ofReport: false)
  }

  private func wholes(of indicator: Int16) -> [Int] {
    byIndicator.indices.contains(Int(indicator)) ? byIndicator[Int(indicator)] : []
  }

  /// How many figures of one name are looked at on either side: more than a report has.
  private static let farthest = 250

  /// Those of a sorted list that stand nearest to a figure, so that a look-up's cost does not grow
  /// with the text.
  private func near(_ figure: Int, in indexes: [Int]) -> ArraySlice<Int> {
    guard indexes.count > 2 * WholeFinder.farthest else { return indexes[...] }
    let before = partition(of: indexes.count) { indexes[$0] < figure }
    return indexes[
      max(0, before - WholeFinder.farthest)..<min(indexes.count, before + WholeFinder.farthest)]
  }

  /// Those of the same organisation, time and case; in the text before the figure first, the nearest first.
  private func candidates(_ indexes: some Sequence<Int>, for figure: Int, ofReport: Bool) -> [Int] {
    let (period, section) = (facts[figure].period, facts[figure].section)
    let subject = ofReport ? reportSubject : facts[figure].subject
    let isInCase = !ofReport && standsInCase(section)
    var (before, behind): ([Int], [Int]) = ([], [])
    for index in indexes where facts[index].subject == subject && index != figure {
      let other = facts[index].section
      guard standsInCase(other) == isInCase, !isInCase || other == section,
        WholeFinder.isOneTime(facts[index].period, period)
      else { continue }
      if index < figure { before.append(index) } else { behind.append(index) }
    }
    before.reverse()
    return before + behind
  }

  /// 截至2022年9月，在校生4976人 is the stock of 2022 that the year's other figures are measured by.
  static func isOneTime(_ first: Period?, _ second: Period?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    if first.end != second.end { return false }
    if first == second { return true }
    // Of two months one is another time.
    return first.start == first.end && second.start == second.end
      && (first.endMonth == nil || second.endMonth == nil)
  }

  private func isClose(_ base: Int, _ figure: Int) -> Bool {
    abs(facts[base].quantity.range.lowerBound - facts[figure].quantity.range.lowerBound) < 600
  }

  // MARK: - Names

  /// What a phrase names, without words that say only that it is all of it: 全校专任教师总数 is 专任教师.
  package static func name(_ text: Bytes, _ phrase: Range<Int>) -> Name {
    var start = phrase.lowerBound
    var end = phrase.upperBound
    var hasChanged = true
    while hasChanged, start < end {
      hasChanged = false
      let lead = text.length(of: WholeFinder.leads, at: start)
      if lead > 0, start + lead < end {
        start += lead
        hasChanged = true
      }
      let tail = text.length(of: WholeFinder.tails, endingAt: end)
      if tail > 0, end - tail > start {
        end -= tail
        hasChanged = true
      }
    }
    var name: Name = []
    name.reserveCapacity((end - start) / 3 + 1)
    while start < end {
      let (scalar, length) = text.scalar(at: start)
      if scalar != 0x201C, scalar != 0x201D, scalar != 0x20 { name.append(scalar) }
      start += length
    }
    return name
  }

  private static let leads: WordList = [
    "全校", "全院", "全市", "全县", "全区", "全省", "全州", "中职", "高职", "学校", "我校", "学院", "我院", "该校", "集团", "全体",
    "全部", "所有", "总", "其", "现有", "共有", "校内", "“", "”", " ", "年度", "当年", "本年", "的",
  ]
  private static let tails: WordList = [
    "总人数", "人数", "总数", "数量", "总量", "总额", "数", "“", "”", " ", "的", "共", "为", "达", "者",
  ]

  /// The indicator that the longest known wording in a phrase names; nil for none.
  private func wording(of phrase: Range<Int>) -> (indicator: Int16, isNarrowed: Bool)? {
    guard phrase.count <= 90 else { return nil }
    var marks = SentenceMarks(catalogue)
    marks.read(text, phrase, catalogue)
    var best: (length: Int, start: Int, indicator: Int16)?
    for mark in marks.marks {
      var alias = catalogue.firstAlias[mark.word]
      while alias >= 0 {
        let entry = catalogue.aliases[Int(alias)]
        let length = mark.end - mark.start
        if !entry.isRow, entry.contexts.isEmpty, length > best?.length ?? 0,
          !wholes(of: entry.indicator).isEmpty
        {
          best = (length, mark.start, entry.indicator)
        }
        alias = entry.next
      }
    }
    // The wording must be most of the phrase: 占新能源专业在校生 is of no whole that is known.
    guard let best, best.length * 3 >= phrase.count * 2 || best.length + 6 >= phrase.count else {
      return nil
    }
    var start = phrase.lowerBound
    while start < best.start {
      let lead = text.length(of: WholeFinder.leads, at: start)
      if lead == 0 { break }
      start += lead
    }
    return (best.indicator, start < best.start)
  }
}
