/// Changes of running text whose levels are cells of one row of a table: 毕业生3652人，比上届多263人 beside 3389 | 3652.
struct TextChanges {
  private let context: CheckContext

  /// The cells of a report that are of a year; made once for changes and growth.
  struct Cells {
    /// Those that hold a value of a sort of unit.
    fileprivate var byValue: [CellKey: [Int]] = [:]
    /// Those of each row, in the order of their years.
    fileprivate var rows: [RowKey: [Int]] = [:]

    init(_ context: CheckContext) {
      for facts in context.factsOfTable {
        for fact in facts {
          let record = context.facts[fact]
          guard record.period?.end != nil, record.quantity.upper == nil, let unit = record.unit,
            record.relation != .change, record.relation != .growth
          else { continue }
          rows[RowKey(table: record.table, row: record.row), default: []].append(fact)
          let key = CellKey(value: context.numbers[fact].value, unitClass: unit.unitClass)
          byValue[key, default: []].append(fact)
        }
      }
    }
  }

  fileprivate struct CellKey: Hashable {
    var value: Rational
    var unitClass: Unit.Class
  }

  fileprivate struct RowKey: Hashable {
    var table: Int32
    var row: Int32
  }

  /// A change with the cells that it leads from and to.
  struct Step {
    var change: Int
    var now: Int
    var before: Int
    var value: Rational
    var judgement: Judgement
    /// Whether the sentence states the very level that the cell has, in the cell's words.
    var isSure: Bool
  }

  init(_ context: CheckContext) { self.context = context }

  /// The steps of a sort of changes, but for those that are decided.
  func steps(growth: Bool, known: Set<Int32>) -> [Step] {
    let relation: Relation = growth ? .growth : .change
    let changes = context.facts.indices.filter { change in
      let fact = context.facts[change]
      return fact.table < 0 && fact.quantity.upper == nil
        && (fact.relation == relation || (!growth && isWordedChange(change)))
        && context.sentenceOfFact[change] >= 0 && !known.contains(Int32(change))
    }
    return changes.isEmpty || context.cellsOfYears.byValue.isEmpty ? [] : changes.compactMap(step)
  }

  /// 生均6504元，较2016年增加1278元: a change of a value that is a level by its words.
  private func isWordedChange(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    guard record.relation == .perCapita, record.table < 0 else { return false }
    let start = context.text.skippingSpaceBack(record.quantity.range.lowerBound)
    return context.text.length(ofAny: ["增加", "增加了", "提高", "提高了", "减少", "减少了"], endingAt: start) > 0
      && context.text.hasAny(["较", "比"], in: context.text.stretch(before: start, limit: 36))
  }

  /// The year that a change is counted from, by its words: 较2016年增加.
  private func namedYear(_ change: Int) -> Int16? {
    let text = context.text
    let words = text.stretch(before: context.facts[change].quantity.range.lowerBound, limit: 36)
    guard let place = text.first("年", from: words.lowerBound, to: words.upperBound),
      place - 4 >= words.lowerBound, (place - 4..<place).allSatisfy(text.isDigit)
    else { return nil }
    return (place - 4..<place).reduce(0) { $0 * 10 + Int16(text[$1] & 15) }
  }

  private func step(_ change: Int) -> Step? {
    var likeliest: Step?
    for level in levels(before: change) {
      for now in cellsStating(level) {
        guard let step = step(change, now: now, isSure: isSure(change, level, now)) else {
          continue
        }
        if step.judgement.holds { return step }
        if step.isSure, likeliest == nil { likeliest = step }
      }
    }
    return likeliest ?? unstated(change)
  }

  /// The levels of the sentence before a change, the nearest first.
  private func levels(before change: Int) -> [Int] {
    let sentence = context.sentences[Int(context.sentenceOfFact[change])]
    let low = max(sentence.facts.lowerBound, change - 3)
    return (low..<change).reversed().filter { level in
      let fact = context.facts[level]
      return fact.relation != .growth && fact.relation != .target && fact.quantity.upper == nil
        && context.numbers[level].hedge == nil && canChange(fact, by: change)
    }
  }

  private func canChange(_ level: FactRecord, by change: Int) -> Bool {
    guard let unit = level.unit?.unitClass else { return false }
    let own = context.facts[change]
    if isWordedChange(change) { return own.unit == level.unit }
    if own.relation == .growth { return unit != .percent }
    let step = own.unit?.unitClass
    return step == unit || (unit == .percent && step == .points)
  }

  /// The cells that print a level's figure, of its indicator or in its words.
  private func cellsStating(_ level: Int) -> [Int] {
    guard let unit = context.facts[level].unit else { return [] }
    let key = CellKey(value: context.numbers[level].value, unitClass: unit.unitClass)
    return (context.cellsOfYears.byValue[key] ?? []).prefix(8).filter { isOneThing(level, $0) }
  }

  private func isOneThing(_ level: Int, _ cell: Int) -> Bool {
    let (first, second) = (context.facts[level], context.facts[cell])
    return (first.indicator >= 0 && first.indicator == second.indicator)
      || SameWords.isAlike(context, level, cell)
  }

  /// Whether nothing else can be meant: level and cell in one row's words, and the change told right behind.
  private func isSure(_ change: Int, _ level: Int, _ cell: Int) -> Bool {
    let number = context.numbers[level]
    return change - level <= 2 && number.value / number.quantum >= Rational(100)
      && (context.facts[level].relation == .level || isWordedChange(change))
      && SameWords.isAlike(context, level, cell)
      && context.facts[level].indicator == context.facts[cell].indicator
  }

  /// 新增工位68个: no level is told; the row of the indicator must give the very figure.
  private func unstated(_ change: Int) -> Step? {
    let fact = context.facts[change]
    guard fact.indicator >= 0, fact.relation == .change,
      context.numbers[change].value >= context.numbers[change].quantum * Rational(10)
    else { return nil }
    for now in (context.factsOfIndicator[fact.indicator] ?? []).prefix(60)
    where context.isCell(now) && isNarrower(context.facts[now], than: fact)
      && canChange(context.facts[now], by: change)
    {
      if let step = step(change, now: now, isSure: false), step.judgement.basis == .exact {
        return step
      }
    }
    return nil
  }

  /// A row may name a breakdown that the text leaves out, but no other.
  private func isNarrower(_ cell: FactRecord, than change: FactRecord) -> Bool {
    let breakdown = SameFact.closed(cell)
    return SameFact.closed(change).allSatisfy { breakdown.contains($0) }
  }

  private func step(_ change: Int, now: Int, isSure: Bool) -> Step? {
    let cell = context.facts[now]
    guard let end = cell.period?.end,
      let before = former(cell, end, of: change)
    else { return nil }
    var step = LevelChange(
      from: context.numbers[before], to: context.numbers[now],
      isGrowth: context.facts[change].relation == .growth)
    guard step.value.isDefined else { return nil }
    if step.value.isNegative { step.negate() }
    return Step(
      change: change, now: now, before: before, value: step.value,
      judgement: Judge.judge(context.numbers[change], value: step.value, range: step.range),
      isSure: isSure)
  }

  /// The cell of the row that a change is counted from: of the year that it names, else the last before.
  private func former(_ cell: FactRecord, _ end: Int16, of change: Int) -> Int? {
    let earlier = (context.cellsOfYears.rows[RowKey(table: cell.table, row: cell.row)] ?? []).filter
    {
      (context.facts[$0].period?.end ?? end) < end && context.facts[$0].unit == cell.unit
    }
    func year(_ fact: Int) -> Int16 { context.facts[fact].period?.end ?? 0 }
    if isSinceTheBeginning(change) { return earlier.min { year($0) < year($1) } }
    if isWordedChange(change), let wanted = namedYear(change) {
      return earlier.first { year($0) == wanted }
    }
    guard case .period(let base) = context.facts[change].of, let wanted = base.end else {
      return earlier.max { year($0) < year($1) }
    }
    return earlier.first { year($0) == wanted }
  }

  /// 三年间净增181人, 比立项那年高了2.1个百分点
  private func isSinceTheBeginning(_ change: Int) -> Bool {
    let start = context.facts[change].quantity.range.lowerBound
    return context.text.hasAny(
      ["年间", "年来", "立项", "建设初", "起步", "之初"],
      in: context.text.stretch(before: start, limit: 60, andCommasOfLists: false))
  }
}

extension RuleResults {
  /// Tests the changes of running text against the rows of tables.
  mutating func testTextChanges(growth: Bool, subject: Remark, _ context: CheckContext) {
    let known = Set(
      relations.filter { $0.judgement.verdict != .undecidable }.map(\.claim.fact))
    for step in TextChanges(context).steps(growth: growth, known: known) {
      guard step.judgement.holds || step.judgement.verdict == .inconsistent else { continue }
      let falls =
        !growth && context.numbers[step.now].value < context.numbers[step.before].value
      let levels = falls ? [step.before, step.now] : [step.now, step.before]
      let index = test(
        growth ? .growth : .change, claim: context.operand(step.change),
        operands: levels.map(context.operand), formula: growth ? .growth : .difference,
        value: step.value, step.judgement)
      if step.judgement.verdict == .inconsistent {
        contradiction(index, subject, severity: .warning, context)
      }
    }
  }
}
