extension CheckRule {
  /// 由20家增加到50家，增长了1.5倍
  static let changeMultiple = CheckRule(
    id: "change.multiple", severity: .warning,
    title: Remark(en: "a multiple is that of its two levels", zh: "倍数与两个时点数字相符"),
    explanation: Remark(
      en: """
        Compares 倍 with the two levels that the sentence prints. 增长1.5倍 is strictly 2.5 times the level \
        before, but many authors mean 1.5 times: both readings are tried, and only what fits neither is told.
        """,
      zh: "将“倍”与句中两个时点的数字比较。“增长1.5倍”严格而言为原来的2.5倍，但不少作者指1.5倍：两种读法均尝试，都不符时才提示。"),
    example: "合作企业由20家增加到50家，增长了3倍。"
  ) { context, results in
    for step in FromTo.read(context) {
      // 由20家增加到50家，增长了1.5倍: directly behind its levels.
      let change = step.to + 1
      guard context.facts.indices.contains(change),
        context.facts[change].unit?.unitClass == .times,
        context.facts[change].relation == .growth || context.facts[change].relation == .change,
        context.sentenceOfFact[change] == context.sentenceOfFact[step.to]
      else { continue }
      let now = context.numbers[step.to]
      let before = context.numbers[step.from]
      let claim = context.numbers[change]
      let factor = now.value / before.value
      let range = now.possible / before.possible
      let growth = Judge.judge(
        claim, value: factor - .one, range: range.map { $0 - Interval(.one) })
      let times = Judge.judge(claim, value: factor, range: range)
      let judgement = times.holds && !growth.holds ? times : growth
      let index = results.test(
        .multiple, claim: context.operand(change),
        operands: [context.operand(step.to), context.operand(step.from)],
        formula: times.holds && !growth.holds ? .quotient : .growth,
        value: times.holds && !growth.holds ? factor : factor - .one, judgement)
      if judgement.verdict == .inconsistent {
        results.contradiction(
          index, Remark(en: "the multiple does not fit", zh: "倍数不符"), context)
      }
    }
  }
}
