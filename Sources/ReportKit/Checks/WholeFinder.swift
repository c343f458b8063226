/// Finds the figure that a phrase names as a base: the 专任教师 of 占专任教师的31%.
///
/// Built once a report; a look-up costs what the phrase and the figures of its indicator cost.
package struct WholeFinder {
  private let text: Bytes
  private let facts: [FactRecord]
  private let catalogue: Catalogue
  private let isInCase: [Bool]
  /// Facts that stand for a whole, by the words that name them.
  private var byName: [String: [Int]] = [:]
  private var byIndicator: [Int16: [Int]] = [:]

  /// A figure that may be the base.
  package struct Base: Sendable {
    package var fact: Int
    /// Whether the phrase names this figure and no other.
    package var isSure: Bool
  }

  package init(_ text: Bytes, _ facts: [FactRecord], _ document: Document, _ catalogue: Catalogue) {
    self.text = text
    self.facts = facts
    self.catalogue = catalogue
    var inCase = [Bool](repeating: false, count: document.sections.count)
    for index in document.sections.indices {
      let section = document.sections[index]
      let parent = Int(section.parent)
      inCase[index] = section.isCase || (parent < index && inCase[parent])
    }
    isInCase = inCase
    for (index, fact) in facts.enumerated() where WholeFinder.canBeWhole(fact) {
      let name = WholeFinder.name(text, fact.label)
      if !name.isEmpty { byName[name, default: []].append(index) }
      if fact.indicator >= 0 { byIndicator[fact.indicator, default: []].append(index) }
    }
  }

  package static func canBeWhole(_ fact: FactRecord) -> Bool {
    guard fact.relation == .level || fact.relation == .parameter, fact.quantity.upper == nil,
      let unit = fact.unit, unit.perName == nil
    else { return false }
    switch unit.unitClass {
    case .person, .personTimes, .count, .money, .area: return true
    case .percent, .ratio, .points, .data, .duration, .times: return false
    }
  }

  /// Whether a fact stands in a case, which speaks for itself.
  package func standsInCase(_ fact: FactRecord) -> Bool {
    isInCase.indices.contains(Int(fact.section)) && isInCase[Int(fact.section)]
  }

  /// The bases that a phrase may mean for a figure, the likeliest first.
  package func bases(for figure: Int, named phrase: Range<Int>) -> [Base] {
    let name = WholeFinder.name(text, phrase)
    guard !name.isEmpty else { return [] }
    var found = candidates(byName[name] ?? [], for: figure)
    if found.isEmpty, let indicator = indicator(of: phrase) {
      found = candidates(byIndicator[indicator] ?? [], for: figure).filter {
        facts[$0].dimensions.isEmpty || facts[$0].dimensions == facts[figure].dimensions
      }
    }
    guard let nearest = found.first else { return [] }
    let exact = found.filter { facts[$0].quantity.approximation == .exact }
    let values = Set(exact.map { facts[$0].quantity.value.canonical })
    return found.prefix(4).map {
      Base(fact: $0, isSure: values.count <= 1 || ($0 == nearest && isClose(nearest, figure)))
    }
  }

  /// The figures of an indicator that can stand beside a figure: of the same organisation and time.
  package func figures(of indicator: Int16, beside figure: Int) -> [Int] {
    candidates(byIndicator[indicator] ?? [], for: figure)
  }

  /// Those of the same organisation, time and case; in the text before the figure first, the nearest first.
  private func candidates(_ indexes: [Int], for figure: Int) -> [Int] {
    let own = facts[figure]
    let fitting = indexes.filter { index in
      let other = facts[index]
      return index != figure && other.subject == own.subject && other.period == own.period
        && standsInCase(other) == standsInCase(own)
        && (!standsInCase(own) || other.section == own.section)
    }
    let before = fitting.filter { $0 < figure }
    return before.reversed() + fitting.filter { $0 > figure }
  }

  private func isClose(_ base: Int, _ figure: Int) -> Bool {
    abs(facts[base].quantity.range.lowerBound - facts[figure].quantity.range.lowerBound) < 600
  }

  // MARK: - Names

  /// What a phrase names, without words that say only that it is all of it: 全校专任教师总数 is 专任教师.
  package static func name(_ text: Bytes, _ phrase: Range<Int>) -> String {
    var start = phrase.lowerBound
    var end = phrase.upperBound
    var hasChanged = true
    while hasChanged, start < end {
      hasChanged = false
      let lead = text.length(
        ofAny: [
          "全校", "全院", "全市", "学校", "我校", "学院", "我院", "该校", "集团", "全体", "全部", "所有", "总", "其",
          "现有", "共有", "校内", "“", "”", " ", "年度", "当年", "本年", "的",
        ], at: start)
      if lead > 0, start + lead < end {
        start += lead
        hasChanged = true
      }
      let tail = text.length(
        ofAny: ["总人数", "人数", "总数", "数量", "总量", "总额", "数", "“", "”", " ", "的", "共", "为", "达"],
        endingAt: end)
      if tail > 0, end - tail > start {
        end -= tail
        hasChanged = true
      }
    }
    return text.string(start..<end).filter { $0 != "“" && $0 != "”" && $0 != " " }
  }

  /// The indicator that the longest known wording in a phrase names; nil for none.
  private func indicator(of phrase: Range<Int>) -> Int16? {
    guard phrase.count <= 90 else { return nil }
    var marks = SentenceMarks(catalogue)
    marks.read(text, phrase, catalogue)
    var best: (length: Int, indicator: Int16)?
    for mark in marks.marks {
      var alias = catalogue.firstAlias[mark.word]
      while alias >= 0 {
        let entry = catalogue.aliases[Int(alias)]
        let length = mark.end - mark.start
        if !entry.isRow, entry.contexts.isEmpty, length > best?.length ?? 0,
          byIndicator[entry.indicator] != nil
        {
          best = (length, entry.indicator)
        }
        alias = entry.next
      }
    }
    // The wording must be most of the phrase: 占新能源专业在校生 is of no whole that is known.
    guard let best, best.length * 3 >= phrase.count * 2 || best.length + 6 >= phrase.count else {
      return nil
    }
    return best.indicator
  }
}
