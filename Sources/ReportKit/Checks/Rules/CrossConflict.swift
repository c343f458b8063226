extension CheckRule {
  /// 同一数据在各份报告中一致
  static let crossConflict = CheckRule(
    id: "cross.conflict", severity: .error,
    title: Remark(
      en: "reports of one organisation give the same figure for one time",
      zh: "同一单位的各份报告对同一时间的同一数据一致"),
    explanation: Remark(
      en: """
        Compares reports that are checked together: figures of one organisation, indicator, breakdown, \
        time and sort of unit. With equal decimals the digits must be equal; else the coarser figure is \
        the claim. Only facts of which there is one at a time (在校生, 专任教师, 就业率 …) are compared, only of the \
        whole organisation, and none of which a report itself gives several figures. An error where both \
        reports are of one kind and name the figure in the same words; else a warning, since another kind \
        of report may count on another day.
        """,
      zh: """
        比较一起检查的各份报告：单位、指标、分组、时间、计量单位均相同的数据。小数位数相同则数字必须相同，否则以较粗的数字为准。\
        只比较同一时点只有一个数值的指标（在校生、专任教师、就业率等）和全单位的数据；报告自身给出几个不同数值的，不作比较。\
        两份报告种类相同、名称相同时为错误；否则为警告，因为不同种类的报告统计时点可能不同。
        """),
    example: "甲报告（2021年度）：全校在校生4612人。乙报告（2021年度）：全校在校生4621人。"
  ) { (check: CrossCheck, results: inout CrossResults) in
    for group in check.groups {
      guard let first = group.first, first.role == .own || first.role == .former else { continue }
      check.compare(
        group, check.others(of: first, as: first.role, at: first.period),
        subject: Remark(
          en: "another report gives another figure", zh: "与另一份报告不一致"), &results)
    }
  }
}

extension CrossCheck {
  /// Tests what a report says of a fact against what others say of it: a pair that agrees decides.
  func compare(
    _ group: Group, _ others: [CrossIndex.Entry], subject: Remark, _ results: inout CrossResults
  ) {
    var chosen: (own: ReportLevels.Mention, other: CrossIndex.Entry, judgement: Judgement)?
    search: for own in group {
      for other in others where CrossCheck.isNamed(own.level, other.mention.level) {
        let judgement = CrossCheck.repeats(own.level, other.mention.level)
        if chosen == nil || judgement.holds { chosen = (own, other, judgement) }
        if judgement.holds { break search }
      }
    }
    guard let pair = chosen else { return }
    // A report with two figures for one fact hears of it from the rules about repeats.
    if !pair.judgement.holds, CrossCheck.contradictsItself(group) { return }
    let (claim, other) = (pair.own.level, pair.other.mention.level)
    let isSure =
      claim.name == other.name && pair.own.role == .own && pair.other.mention.role == .own
      && pair.other.kind == levels.kind
    results.test(
      .equal, claim: claim, operands: [pair.other.operand], formula: .equal,
      value: other.number?.value, pair.judgement, subject: subject,
      severity: isSure ? nil : .warning,
      hypotheses: CrossCheck.hypotheses(claim, other.number?.value))
  }
}
