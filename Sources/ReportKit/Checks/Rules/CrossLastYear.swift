extension CheckRule {
  /// 上年报告的数据与本年报告所说的上年数据一致
  static let crossLastYear = CheckRule(
    id: "cross.lastYear", severity: .warning,
    title: Remark(
      en: "what a report says of the year before is what that year's report says",
      zh: "报告中的上年数据与上年报告一致"),
    explanation: Remark(
      en: """
        Compares reports of one organisation that are checked together: the figure of an earlier report with \
        what a later one says of that time, in words (上年为4500人), in the former column of a table, or by a \
        change (比上年增加112人, 同比增长4.27%), from which it follows. Only facts of which there is one at a time, \
        of the whole organisation. A warning, since a figure may have been put right in between.
        """,
      zh: """
        比较一起检查的同一单位的各份报告：前一份报告的数据，与后一份报告所说的该年数据（如“上年为4500人”、两年对照表的上年一栏，\
        或由“比上年增加112人”“同比增长4.27%”推算）。只比较同一时点只有一个数值的指标和全单位的数据。数据其后可能作过更正，故为警告。
        """),
    example: "2020年度报告：全校在校生4500人。2021年度报告：全校在校生4724人，比上年增加112人。"
  ) { (check: CrossCheck, results: inout CrossResults) in
    let subject = Remark(
      en: "does not fit the report of the other year", zh: "与另一年度的报告不符")
    for group in check.groups {
      guard let first = group.first else { continue }
      switch first.role {
      case .own:
        check.compare(
          group, check.others(of: first, as: .former, at: first.period), subject: subject,
          &results)
        // A report that contradicts itself hears of it elsewhere.
        if CrossCheck.contradictsItself(group) { continue }
        for role in [ReportLevels.Mention.Role.change, .growth] {
          for later in check.others(of: first, as: role, at: first.period) {
            check.test(first, before: later, subject: subject, &results)
          }
        }
      case .former:
        check.compare(
          group, check.others(of: first, as: .own, at: first.period), subject: subject,
          &results)
      case .change, .growth:
        for mention in group {
          let earlier = check.others(of: mention, as: .own, at: mention.period)
          check.test(mention, after: earlier, subject: subject, &results)
        }
      }
    }
  }
}

extension CrossCheck {
  /// Tests a change of this report by the level that an earlier year's report printed.
  fileprivate func test(
    _ change: ReportLevels.Mention, after others: [CrossIndex.Entry], subject: Remark,
    _ results: inout CrossResults
  ) {
    guard let now = change.now, let end = now.number, let claim = change.level.number else {
      return
    }
    var chosen: (entry: CrossIndex.Entry, value: Rational, judgement: Judgement)?
    for entry in others where CrossCheck.isNamed(now, entry.mention.level) {
      guard let start = entry.mention.level.number else { continue }
      let (value, range) = CrossCheck.step(change, from: start, to: end)
      let judgement = Judge.judge(claim, value: value, range: range)
      if chosen == nil || judgement.holds { chosen = (entry, value, judgement) }
      if judgement.holds { break }
    }
    guard let chosen else { return }
    let before = chosen.entry.operand
    let after = CrossOperand(report: nil, level: now)
    let isDown = change.falls && change.role == .change
    results.test(
      change.role == .growth ? .growth : .change, claim: change.level,
      operands: isDown ? [before, after] : [after, before],
      formula: change.role == .change ? .difference : change.falls ? .fall : .growth,
      value: chosen.value, chosen.judgement, subject: subject,
      hypotheses: CrossCheck.hypotheses(change.level, chosen.value))
  }

  private static func step(
    _ change: ReportLevels.Mention, from start: PrintedNumber, to end: PrintedNumber
  ) -> (value: Rational, range: Interval?) {
    var step = LevelChange(from: start, to: end, isGrowth: change.role == .growth)
    if change.falls { step.negate() }
    return (step.value, step.range)
  }

  /// Tests a level of this report by the change that a later year's report printed.
  fileprivate func test(
    _ level: ReportLevels.Mention, before later: CrossIndex.Entry, subject: Remark,
    _ results: inout CrossResults
  ) {
    guard let now = later.now, CrossCheck.isNamed(level.level, now.level),
      let end = now.level.number, let step = later.mention.level.number,
      let claim = level.level.number
    else { return }
    let value: Rational
    let range: Interval?
    let formula: Formula
    switch (later.mention.role, later.mention.falls) {
    case (.growth, let falls):
      let sign = Rational(falls ? -1 : 1)
      value = end.value / (.one + step.value * sign)
      let change = falls ? -step.possible : step.possible
      range = end.possible / (Interval(.one) + change)
      formula = falls ? .beforeFall : .beforeGrowth
    case (_, true):
      (value, range) = (end.value + step.value, end.possible + step.possible)
      formula = .sum
    case (_, false):
      (value, range) = (end.value - step.value, end.possible - step.possible)
      formula = .difference
    }
    results.test(
      later.mention.role == .growth ? .growth : .change, claim: level.level,
      operands: [now, later.operand], formula: formula, value: value,
      Judge.judge(claim, value: value, range: range), subject: subject,
      hypotheses: CrossCheck.hypotheses(level.level, value))
  }
}
