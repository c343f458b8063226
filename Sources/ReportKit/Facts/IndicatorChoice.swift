/// Chooses the indicator of a figure among the known words around it.
package struct IndicatorChoice {
  package let catalogue: Catalogue

  /// A wording and how well it fits; scores compare only with one another.
  package struct Candidate {
    package var alias: Int32
    package var mark: SentenceMarks.Mark
    package var score: Int
    package var isAfter: Bool
  }

  /// Scores are in tenths of a character's worth.
  private enum Weight {
    static let after = 140
    static let afterForMeasures = 60
    static let before = 120
    static let beforeWithAfter = 70
    static let otherItem = 60
    static let far = 50
    static let character = 22
    static let context = 30
    static let gapAfter = 10
    static let gapBefore = 11
    static let gapFar = 3
    static let clause = 20
    static let semicolon = 40
    static let figure = 15
    static let nounEnd = 12
    static let plain = 150
    static let adjacent = 20
    static let behindVerb = 60
    static let modifier = 60
    static let owner = 90
    static let otherNoun = 60
    static let bracketed = 90
  }

  /// The best wording around the figure; nil where none is permitted.
  ///
  /// - Parameters:
  ///   - classes: bit set of the unit classes that the wording must allow.
  ///   - excluding: a stretch that names something else (the whole of a share).
  ///   - figures: the sentence's figures before this one, to tell how many stand between.
  ///   - nearOnly: whether only words beside the figure may name it.
  ///   - isNamedBehind: whether what is told of a share stands behind it.
  package func best(
    _ site: FigureSite, _ marks: SentenceMarks, classes: UInt16, excluding: Range<Int> = 0..<0,
    figures: ArraySlice<Quantity>, nearOnly: Bool = false, isNamedBehind: Bool = false
  ) -> Candidate? {
    var best: Candidate?
    let pivot = site.quantity.range.lowerBound
    let prefersBefore = isMeasure(site.quantity.unit) && !isNamedBehind
    let hasAfter =
      !site.after.isEmpty && site.text.isIdeograph(at: skippingQuote(site, site.after.lowerBound))
    let verb = hasAfter ? VerbWords.first(site.text, site.after) : site.after.upperBound
    // 课程分6个模块: an unknown noun stands behind, and the words before name something else.
    let namesAnother =
      hasAfter && site.quantity.unit?.unitClass == .count
      && !VerbWords.begins(site.text, site.after.lowerBound)
      && site.text.length(of: IndicatorChoice.changes, at: site.after.lowerBound) == 0
    var index = marks.names(before: site.after.upperBound)
    // A long list before the figure must not be searched to its start.
    let farthest = marks.count(before: site.after.upperBound) - 160
    var walk = BackWalk(place: pivot)
    var head = Head()
    let bracket = site.bracket
    let measure = measure(of: site.quantity.unit)
    while index > 0, marks.names[index - 1] >= farthest {
      index -= 1
      let mark = marks.marks[marks.names[index]]
      if mark.end > excluding.lowerBound, mark.start < excluding.upperBound { continue }
      // 重点专业群 is a group of programmes, no 重点专业.
      if site.text.has("群", at: mark.end), site.text.has("专业", endingAt: mark.end) { continue }
      // 企业 inside 合作企业 is the same word; the longer one is meant.
      if let best, mark.start >= best.mark.start, mark.end < best.mark.end { continue }
      var alias = catalogue.firstAlias[mark.word]
      let isAfter = mark.start >= site.quantity.range.upperBound
      if !isAfter, mark.end > pivot { continue }
      if isAfter, mark.end > site.after.upperBound { continue }
      if !isAfter, mark.start < site.before.lowerBound {
        // Six pauses back, hardly any word still names the figure.
        // Nor where the figure's own clause names it well.
        if nearOnly || (best != nil && (walk.clauses >= 6 || best?.score ?? 0 >= Weight.plain)) {
          break
        }
      }
      var place =
        isAfter
        ? scoreAfter(site, mark, prefersBefore: prefersBefore, verb: verb)
        : scoreBefore(
          site, mark, prefersBefore: prefersBefore, hasAfter: hasAfter, namesAnother: namesAnother,
          figures: figures, walk: &walk)
      if !isAfter, !bracket.isEmpty { place += passing(bracket, mark) }
      if mark.end == head.modifierEnd { place = head.score + Weight.modifier }
      while alias >= 0 {
        let rule = catalogue.aliases[Int(alias)]
        if !rule.isRow, rule.classMask & classes != 0, isCounted(rule, in: measure) {
          let score =
            place + Int(rule.length) * Weight.character
            + Int(rule.contextGroups) * Weight.context
          let isBetter = score > best?.score ?? Int.min || best.map { mark.holds($0.mark) } ?? false
          // Whether its words stand there is asked last, for most others are better known.
          if isBetter, allows(rule, site, marks, mark) {
            best = Candidate(alias: alias, mark: mark, score: score, isAfter: isAfter)
            if !isAfter, rule.contextGroups == 0 {
              head.read(site, mark, bracket: bracket, score: place)
            }
          }
        }
        alias = rule.next
      }
    }
    return best
  }

  /// Whether such things are counted with the figure's measure word; what no indicator counts may be
  /// counted with any.
  @inline(__always)
  private func isCounted(_ rule: Catalogue.Alias, in measure: UInt64) -> Bool {
    rule.indicator < 0 || catalogue.indicators[Int(rule.indicator)].isCounted(in: measure)
  }

  /// The noun of 具有高级职称的教师78人: too general to name the figure where a known word stands before
  /// its 的.
  private struct Head {
    /// Where the words before 的 end, −1 for none.
    var modifierEnd = -1
    /// What the noun's place is worth.
    var score = 0

    mutating func read(
      _ site: FigureSite, _ mark: SentenceMarks.Mark, bracket: Range<Int>, score: Int
    ) {
      modifierEnd = -1
      guard mark.start - 3 > site.before.lowerBound,
        site.text.length(of: Head.general, at: mark.start) == mark.end - mark.start
      else { return }
      if site.text.has("的", endingAt: mark.start) {
        modifierEnd = mark.start - 3
      } else if !bracket.isEmpty, bracket.upperBound == mark.start {
        // 非全日制（在职）学生417人
        modifierEnd = bracket.lowerBound
      } else {
        return
      }
      self.score = score
    }

    private static let general: WordList = [
      "教师", "专任教师", "专业课教师", "专业教师", "教职工", "教职员工", "学生", "在校生", "毕业生", "人员", "学员", "新生",
    ]
  }

  /// What brackets directly before a figure are worth: 扩招（退役军人、农民工）1142名 counts none of those
  /// inside, and what stands before them is as near as if they were not there.
  private func passing(_ bracket: Range<Int>, _ mark: SentenceMarks.Mark) -> Int {
    if mark.end <= bracket.lowerBound {
      return min(bracket.count / 3, 20) * Weight.gapBefore
    }
    let isInside = mark.start >= bracket.lowerBound && mark.end <= bracket.upperBound
    return isInside ? -Weight.bracketed : 0
  }

  private func skippingQuote(_ site: FigureSite, _ place: Int) -> Int {
    site.text.has("“", at: place) || site.text.has("《", at: place) ? place + 3 : place
  }

  /// The measure word of a count; all bits for other units.
  private func measure(of unit: Unit?) -> UInt64 {
    guard let unit, unit.unitClass == .count else { return .max }
    return UnitTable.measureBit(unit)
  }

  private func isMeasure(_ unit: Unit?) -> Bool {
    switch unit?.unitClass {
    case .money, .area, .percent, .ratio, .points, .data, .times: true
    default: false
    }
  }

  private func scoreAfter(
    _ site: FigureSite, _ mark: SentenceMarks.Mark, prefersBefore: Bool, verb: Int
  ) -> Int {
    let gap = (mark.start - site.after.lowerBound) / 3
    var score = prefersBefore || isPredicate(site) ? Weight.afterForMeasures : Weight.after
    score -= gap * Weight.gapAfter
    if mark.end == site.after.upperBound { score += Weight.nounEnd }
    // 6个专业的人才培养方案: programmes are counted, whatever belongs to them.
    if gap == 0, site.quantity.unit?.unitClass == .count, site.text.has("的", at: mark.end) {
      score += Weight.owner
    }
    // What is counted stands before the verb that says what it does: 126家企业签订合作协议.
    if site.quantity.unit?.unitClass == .count, mark.start >= verb { score -= Weight.behindVerb }
    return score
  }

  private func scoreBefore(
    _ site: FigureSite, _ mark: SentenceMarks.Mark, prefersBefore: Bool, hasAfter: Bool,
    namesAnother: Bool, figures: ArraySlice<Quantity>, walk: inout BackWalk
  ) -> Int {
    let pivot = site.quantity.range.lowerBound
    // Of 甲、乙各1个 each item has its own words; those of the others may be shared (省级、市级课题).
    let isOthers = mark.end > site.before.upperBound
    let end = isOthers || mark.end < site.before.lowerBound ? pivot : site.before.upperBound
    let gap = (end - mark.end) / 3
    if mark.start >= site.before.lowerBound {
      if isOthers { return Weight.otherItem - min(gap, 20) * Weight.gapBefore }
      let base =
        hasAfter && !prefersBefore && !isPredicate(site)
        ? (namesAnother ? Weight.beforeWithAfter - Weight.otherNoun : Weight.beforeWithAfter)
        : Weight.before
      return base - min(gap, 20) * Weight.gapBefore + (gap == 0 ? Weight.adjacent : 0)
    }
    walk.back(to: mark.end, site.text)
    return Weight.far - min(gap, 60) * Weight.gapFar - walk.clauses * Weight.clause
      - walk.semicolons * Weight.semicolon - walk.figures(before: figures, end: mark.end)
      * Weight.figure
  }

  /// 毕业生528人全部升学: what stands behind the figure says what those before it did.
  private func isPredicate(_ site: FigureSite) -> Bool {
    site.text.length(of: IndicatorChoice.predicates, at: site.after.lowerBound) > 0
  }

  /// 由111个扩大到135个: no noun of its own.
  private static let changes: WordList = [
    "扩", "发展", "增", "提高", "提升", "上升", "减", "降", "升", "至", "逐", "变", "调整", "壮大", "以上", "左右", "之多",
    "和",
    "及", "或", "等", "不等", "整", "拓", "优化", "压", "跃", "突破", "又", "还", "先后", "正", "将", "是", "属", "位居",
    "占", "遍布", "分布", "涉及", "涵盖", "包括",
  ]

  private static let predicates: WordList = ["全部", "均", "都", "皆", "悉数", "全员", "已全部"]

  /// Counts the pauses between a wording and the figure; wordings are asked in falling order, so that
  /// each byte is looked at once.
  private struct BackWalk {
    var place: Int
    var clauses = 0
    var semicolons = 0

    mutating func back(to target: Int, _ text: Bytes) {
      while place > target {
        if text.isIdeograph(before: place) {
          place -= 3
          continue
        }
        let (scalar, length) = text.scalar(before: place)
        guard length > 0 else { return }
        switch scalar {
        case 0xFF1B: semicolons += 1
        case 0xFF0C, 0xFF1A, 0xFF08, 0xFF09, 0x3002, 0x28, 0x29, 0x2C: clauses = min(clauses + 1, 8)
        default: break
        }
        place -= length
      }
    }

    func figures(before figures: ArraySlice<Quantity>, end: Int) -> Int {
      var count = 0
      for figure in figures.reversed() {
        if figure.range.upperBound <= end || count >= 8 { break }
        count += 1
      }
      return count
    }
  }

  /// The longest wording of a rate that stands in the label of the count before: 硕士93人，占….
  package func share(namedIn label: Range<Int>, _ site: FigureSite, _ marks: SentenceMarks)
    -> Int32?
  {
    var best: (alias: Int32, length: UInt8)?
    var index = marks.names(before: label.upperBound)
    while index > 0 {
      index -= 1
      let mark = marks.marks[marks.names[index]]
      if mark.start < label.lowerBound { break }
      var alias = catalogue.firstAlias[mark.word]
      while alias >= 0 {
        let rule = catalogue.aliases[Int(alias)]
        let isShare =
          rule.classMask >> UInt16(Unit.Class.percent.rawValue) & 1 == 1
          && rule.classMask >> UInt16(Unit.Class.person.rawValue) & 1 == 0
        if isShare, !rule.isRow, rule.length > best?.length ?? 1, allows(rule, site, marks, mark) {
          best = (alias, rule.length)
        }
        alias = rule.next
      }
    }
    return best?.alias
  }

  /// From where on a word bears on the figure: 生均 no farther than to the next ；.
  private func reach(of word: Int, _ site: FigureSite) -> Int {
    guard case .perHead = catalogue.cues[word] else { return 0 }
    let text = site.text
    var place = site.quantity.range.lowerBound
    let limit = max(site.sentence.lowerBound, place - 300)
    while place > limit, !text.has("；", endingAt: place) {
      place -= text.scalar(before: place).length
    }
    return place > limit ? place : 0
  }

  /// Whether the contexts of a wording are met and its forbidden words absent.
  package func allows(
    _ rule: Catalogue.Alias, _ site: FigureSite, _ marks: SentenceMarks, _ mark: SentenceMarks.Mark
  ) -> Bool {
    let areMet = catalogue.areContextsMet(rule) { word in
      marks.isInHeading(word)
        || marks.has(word, from: reach(of: word, site), before: site.after.upperBound)
    }
    guard areMet else { return false }
    // A forbidden word beside the figure, or beside the wording itself, rules the wording out.
    let isNear = mark.start >= site.before.lowerBound
    let from = isNear ? site.before.lowerBound : mark.start - 18
    let end = isNear ? site.after.upperBound : mark.end + 18
    for index in rule.forbidden {
      let word = Int(catalogue.contextWords[Int(index)])
      if marks.has(word, from: from, before: end) { return false }
    }
    return true
  }
}
