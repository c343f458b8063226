extension CheckRule {
  /// 2019年24亿元，2020年30亿元，增长25%
  static let changeGrowth = CheckRule(
    id: "change.growth", severity: .error,
    title: Remark(en: "a stated growth is that between its two levels", zh: "增长率与两个时点数字相符"),
    explanation: Remark(
      en: """
        Divides the level that the growth is told of by the earlier one, less one, and compares it with the \
        stated rate. The earlier level stands in the sentence (上年为…, 由…), elsewhere in the report, or follows \
        from the change in numbers that is told beside the rate (比上年减少58人，下降7.63%), or from the row of a table \
        that the change was counted in.
        """,
      zh: """
        用现期数除以基期数再减一，与所述增长率比较。基期数在句中（“上年为……”“由……”）或报告他处，或由同句的增减数推出（“比上年减少58人，下降7.63%”），或为该增减数所在的表格行。
        """),
    example: "总收入由2022年的2000万元增加到2023年的2300万元，比上年增长13%。"
  ) { context, results in
    var known: Set<Int> = []
    for steps in ChangeCheck(context).steps(.growth)
    where steps.contains(where: { context.facts[$0.change].unit?.unitClass != .times }) {
      let tested = steps.map { ($0, attempt($0, context)) }
      guard let (step, outcome) = tested.first(where: { $0.1.judgement.holds }) ?? tested.first
      else { continue }
      let judgement = outcome.judgement
      if judgement.verdict == .inconsistent, !step.isSure { continue }
      if judgement.verdict == .undecidable, judgement.basis == .missingOperand { continue }
      known.insert(step.change)
      report(
        step.change, [step.now, step.before], .growth, outcome.value, judgement, context, &results)
    }
    results.testTableChanges(
      growth: true, subject: Remark(en: "the growth does not fit", zh: "增长率不符"), context)
    results.testTextChanges(
      growth: true, subject: Remark(en: "the growth does not fit", zh: "增长率不符"), context)
    for relation in results.relations where relation.judgement.holds {
      known.insert(Int(relation.claim.fact))
    }
    let cells = Dictionary(
      TextChanges(context).steps(growth: false, known: []).lazy.filter {
        $0.judgement.basis == .exact && context.numbers[$0.change].value >= Rational(100)
      }.map { ($0.change, $0) }, uniquingKeysWith: { first, _ in first })
    for (growth, change) in pairs(context) where !known.contains(growth) {
      // 一年减少694人，降幅达14.2% beside the row 5570 | 4876
      if let step = cells[change], level(before: change, context) == nil {
        let base = context.numbers[step.before]
        let value = context.numbers[change].value / base.value
        let judgement = Judge.judge(
          context.numbers[growth], value: value,
          range: context.numbers[change].possible / base.possible)
        let index = results.test(
          .growth, claim: context.operand(growth),
          operands: [change, step.before].map(context.operand), formula: .quotient,
          value: value, judgement)
        if judgement.verdict == .inconsistent {
          results.contradiction(
            index, Remark(en: "the growth does not fit", zh: "增长率不符"), severity: .warning, context)
        }
        continue
      }
      guard let now = level(before: change, context) else { continue }
      let (value, judgement) = attempt(growth, change: change, now: now, context)
      report(
        growth, [change, now],
        ChangeCheck(context).isBase(now)
          ? .quotient : .step(falls: context.fallsBefore(change)), value, judgement, context,
        &results)
    }
  }

  private static func report(
    _ claim: Int, _ operands: [Int], _ formula: Formula, _ value: Rational?,
    _ judgement: Judgement, _ context: CheckContext, _ results: inout RuleResults
  ) {
    let index = results.test(
      .growth, claim: context.operand(claim), operands: operands.map(context.operand),
      formula: formula, value: value, judgement)
    if judgement.verdict == .inconsistent {
      results.contradiction(
        index, Remark(en: "the growth does not fit", zh: "增长率不符"), context)
    }
  }

  private static func attempt(
    _ step: ChangeCheck.Step, _ context: CheckContext
  ) -> (value: Rational?, judgement: Judgement) {
    var growth = LevelChange(
      from: context.numbers[step.before], to: context.numbers[step.now], isGrowth: true)
    if growth.value.isNegative { growth.negate() }
    return (
      growth.value.isDefined ? growth.value : nil,
      Judge.judge(context.numbers[step.change], value: growth.value, range: growth.range)
    )
  }

  // MARK: - From the change in numbers

  /// Rates of growth with the change that is told directly before them.
  private static func pairs(_ context: CheckContext) -> [(growth: Int, change: Int)] {
    context.facts.indices.dropFirst().compactMap { growth in
      let change = growth - 1
      guard context.facts[growth].relation == .growth, context.facts[change].relation == .change,
        context.facts[growth].unit?.unitClass == .percent,
        context.facts[change].unit?.unitClass != .points,
        context.facts[change].unit?.unitClass != .percent,
        context.sentenceOfFact[growth] == context.sentenceOfFact[change],
        context.sentenceOfFact[growth] >= 0
      else { return nil }
      return (growth, change)
    }
  }

  private static func level(before change: Int, _ context: CheckContext) -> Int? {
    let now = change - 1
    guard now >= 0, context.sentenceOfFact[now] == context.sentenceOfFact[change],
      WholeFinder.canBeWhole(context.facts[now]),
      context.facts[now].unit?.unitClass == context.facts[change].unit?.unitClass
    else { return nil }
    return now
  }

  private static func attempt(
    _ growth: Int, change: Int, now: Int, _ context: CheckContext
  ) -> (value: Rational?, judgement: Judgement) {
    let step = context.numbers[change]
    let level = context.numbers[now]
    let isDown = context.fallsBefore(change)
    let before = isDown ? level.possible + step.possible : level.possible - step.possible
    let base = isDown ? level.value + step.value : level.value - step.value
    let isBase = ChangeCheck(context).isBase(now)
    let value = isBase ? step.value / level.value : step.value / base
    let range = isBase ? step.possible / level.possible : step.possible / before
    return (
      value.isDefined ? value : nil,
      Judge.judge(context.numbers[growth], value: value, range: range)
    )
  }
}
