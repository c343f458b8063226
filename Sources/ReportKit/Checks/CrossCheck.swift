/// Compares reports with one another, each with all that were given before it.
///
/// Figures are found by what they state and when, so that a report costs what its own figures cost,
/// however many came before.
package struct CrossChecker: Sendable {
  private var index = CrossIndex()
  private let isSelected: [Bool]?
  private var count = 0

  /// - Parameter isSelected: by index into `CheckRules.all`; nil for all rules.
  package init(isSelected: [Bool]? = nil) { self.isSelected = isSelected }

  /// Whether any rule compares reports.
  package var isNeeded: Bool {
    CheckRules.all.indices.contains {
      CheckRules.all[$0].compare != nil && isSelected?[$0] ?? true
    }
  }

  /// What the next report has in common with those before it, in the order of its claims' places.
  ///
  /// - Parameter withArithmetic: also of what holds; what does not is always told with it.
  package mutating func compare(
    _ levels: ReportLevels, withArithmetic: Bool = true
  ) -> [CrossRelation] {
    let (relations, groups) = put(levels, withArithmetic: withArithmetic)
    for group in groups where !CrossCheck.contradictsItself(group) {
      index.add(group, of: levels, report: count)
    }
    count += 1
    return relations.enumerated().sorted {
      ($0.element.claim.level.operand.range.lowerBound, $0.element.rule, $0.offset)
        < ($1.element.claim.level.operand.range.lowerBound, $1.element.rule, $1.offset)
    }.map(\.element)
  }

  /// Puts the rules to a report, and gives its figures by what they state. The index is let go of before
  /// it is added to, so that it need not be copied.
  private func put(
    _ levels: ReportLevels, withArithmetic: Bool
  ) -> (relations: [CrossRelation], groups: [CrossCheck.Group]) {
    let check = CrossCheck(levels: levels, index: index)
    var relations: [CrossRelation] = []
    for (number, rule) in CheckRules.all.enumerated() where isSelected?[number] ?? true {
      guard let compare = rule.compare else { continue }
      var results = CrossResults(
        rule: number, severity: rule.severity, withArithmetic: withArithmetic)
      compare(check, &results)
      relations += results.relations
    }
    return (relations, check.groups)
  }
}

/// A figure of a report that is compared with others.
package struct CrossOperand: Sendable {
  /// In the order in which reports were given; nil for the report that is being compared.
  package var report: Int?
  package var level: ReportLevels.Level
}

/// Something that was put to the test between reports.
package struct CrossRelation: Sendable {
  package var kind: RelationKind
  /// Index into `CheckRules.all`.
  package var rule: Int
  /// A figure of the report that is being compared.
  package var claim: CrossOperand
  package var operands: [CrossOperand]
  /// The arithmetic as text: `4724 − 112 = 4612`.
  package var computed: String?
  package var judgement: Judgement
  package var finding: CrossFinding?
}

/// What is to be said of a relation between reports.
package struct CrossFinding: Sendable {
  package var severity: Severity
  /// With the arithmetic; the places of other reports are told by whoever knows their paths.
  package var message: Remark
  package var difference: String?
  package var hypotheses: [Remark]
}

/// What one rule found out between reports.
package struct CrossResults {
  private let rule: Int
  private let severity: Severity
  private let withArithmetic: Bool
  package private(set) var relations: [CrossRelation] = []

  init(rule: Int, severity: Severity, withArithmetic: Bool) {
    self.rule = rule
    self.severity = severity
    self.withArithmetic = withArithmetic
  }

  /// Adds a relation that was tested; one that fails is reported.
  ///
  /// - Parameters:
  ///   - value: what the formula gives.
  ///   - subject: what is wrong if it fails, in a few words.
  mutating func test(
    _ kind: RelationKind, claim: ReportLevels.Level, operands: [CrossOperand],
    formula: Formula, value: Rational?, _ judgement: Judgement, subject: Remark,
    severity: Severity? = nil, hypotheses: @autoclosure () -> [Remark] = []
  ) {
    let fails = judgement.verdict == .inconsistent || judgement.verdict == .review
    var computed: String?
    if fails || withArithmetic {
      let forms = operands.compactMap(\.level.form)
      if forms.count == operands.count {
        computed = Arithmetic.text(
          of: formula, claim: claim.form, operands: forms.map(\.text), value: value,
          holds: judgement.holds)
      }
    }
    var relation = CrossRelation(
      kind: kind, rule: rule, claim: CrossOperand(report: nil, level: claim),
      operands: operands, computed: computed, judgement: judgement)
    if fails {
      var message = subject
      if let computed, formula == .jump {
        message.english += ": \(computed)"
        message.chinese += "：\(computed)"
      } else if let computed, let printed = claim.form?.text {
        message.english += ": \(computed), this report says \(printed)"
        message.chinese += "：\(computed)，本报告为 \(printed)"
      }
      var difference: String?
      if let value, let number = claim.number, formula != .jump {
        difference = claim.form?.text(exact: (value - number.value).magnitude)
      }
      relation.finding = CrossFinding(
        severity: severity ?? self.severity, message: message, difference: difference,
        hypotheses: hypotheses())
    }
    relations.append(relation)
  }
}

/// What a rule between reports looks at: the figures of one report, and those of the reports before it.
package struct CrossCheck {
  /// What one report says of one fact at one time, the likeliest first.
  typealias Group = [ReportLevels.Mention]

  let levels: ReportLevels
  let index: CrossIndex
  /// In the order of their first mentions.
  let groups: [Group]

  init(levels: ReportLevels, index: CrossIndex) {
    self.levels = levels
    self.index = index
    groups = levels.mentions.grouped { CrossIndex.Place($0) }.map { group in
      // Exact figures before hedged ones; else the order of the text.
      if group.members.count == 1 { return group.members }
      return group.members.filter { $0.level.number?.hedge == nil }
        + group.members.filter { $0.level.number?.hedge != nil }
    }
  }

  /// What earlier reports say of the same at a time.
  func others(
    of mention: ReportLevels.Mention, as role: ReportLevels.Mention.Role, at period: Period
  ) -> [CrossIndex.Entry] {
    index.entries(CrossIndex.Place(key: mention.key, period: period, role: role))
  }

  /// Whether a report gives several figures for one fact, none of which can stand for it.
  static func contradictsItself(_ group: Group) -> Bool {
    guard let first = group.first, group.count > 1 else { return false }
    if first.role == .change || first.role == .growth { return false }
    return group.dropFirst().contains { !CrossCheck.repeats(first.level, $0.level).holds }
  }

  static func repeats(_ first: ReportLevels.Level, _ second: ReportLevels.Level) -> Judgement {
    guard let one = first.number, let other = second.number else {
      return Judgement(.undecidable, .missingOperand)
    }
    return Judge.repeated(one, other)
  }

  /// Whether two reports name what they count in the same words, or one in fewer.
  static func isNamed(_ first: ReportLevels.Level, _ second: ReportLevels.Level) -> Bool {
    first.name == second.name || first.name.hasSuffix(second.name)
      || second.name.hasSuffix(first.name)
  }

  /// What a typist may have done.
  static func hypotheses(_ claim: ReportLevels.Level, _ wanted: Rational?) -> [Remark] {
    guard let number = claim.number, let wanted else { return [] }
    if Misprint.isSwapped(number, wanted) {
      return [Remark(en: "two digits may have been exchanged", zh: "可能是相邻两位数字颠倒")]
    }
    guard Misprint.explains(number, wanted) else { return [] }
    return [Remark(en: "a power of ten may have been lost", zh: "可能差了十的倍数（如漏写“万”）")]
  }
}

/// The figures of the reports that were given so far, by what they state.
struct CrossIndex: Sendable {
  struct Place: Hashable {
    var key: LevelKey
    var period: Period
    var role: ReportLevels.Mention.Role

    init(key: LevelKey, period: Period, role: ReportLevels.Mention.Role) {
      self.key = key
      self.period = period
      self.role = role
    }

    init(_ mention: ReportLevels.Mention) {
      self.init(key: mention.key, period: mention.period, role: mention.role)
    }
  }

  struct Entry: Sendable {
    var report: Int
    var kind: ReportKind
    var mention: ReportLevels.Mention

    var operand: CrossOperand { CrossOperand(report: report, level: mention.level) }
    var now: CrossOperand? { mention.now.map { CrossOperand(report: report, level: $0) } }
  }

  /// Different figures that are kept of one fact; more say nothing new.
  private static let most = 4

  private var byPlace: [Place: [Entry]] = [:]

  func entries(_ place: Place) -> [Entry] { byPlace[place] ?? [] }

  mutating func add(_ group: CrossCheck.Group, of levels: ReportLevels, report: Int) {
    guard let first = group.first else { return }
    var entries = byPlace[Place(first)] ?? []
    for mention in group where entries.count < CrossIndex.most {
      let isKnown = entries.contains {
        $0.mention.level.number == mention.level.number
          && $0.mention.level.name == mention.level.name
          && $0.mention.now?.number == mention.now?.number && $0.mention.falls == mention.falls
      }
      if !isKnown { entries.append(Entry(report: report, kind: levels.kind, mention: mention)) }
    }
    byPlace[Place(first)] = entries
  }
}
