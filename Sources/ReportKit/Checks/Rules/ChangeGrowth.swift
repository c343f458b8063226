extension CheckRule {
  /// 2019年24亿元，2020年30亿元，增长25%
  static let changeGrowth = CheckRule(
    id: "change.growth", severity: .error,
    title: Remark(en: "a stated growth is that between its two levels", zh: "增长率与两个时点数字相符"),
    explanation: Remark(
      en: """
        Divides the level that the growth is told of by that of the base period, less one, and compares it \
        with the stated rate. Silent where the earlier level is not printed.
        """,
      zh: "用现期数除以基期数再减一，与所述增长率比较。报告未给出基期数时不作判断。"),
    example: "总收入由2022年的2000万元增加到2023年的2300万元，比上年增长13%。"
  ) { context, results in
    for step in ChangeCheck(context).steps(.growth) {
      let now = context.numbers[step.now]
      let before = context.numbers[step.before]
      let claim = context.numbers[step.change]
      let isRate = context.facts[step.now].unit?.unitClass == .percent
      guard !isRate else { continue }
      let isDown = context.fallsBefore(step.change)
      var value = now.value / before.value - .one
      var range = (now.possible / before.possible).map { $0 - Interval(.one) }
      if isDown {
        value = -value
        range = range.map { -$0 }
      }
      let judgement = Judge.judge(claim, value: value, range: range)
      let index = results.test(
        .growth, claim: context.operand(step.change),
        operands: [context.operand(step.now), context.operand(step.before)], formula: .growth,
        value: value.isDefined ? value : nil, judgement)
      if judgement.verdict == .inconsistent {
        results.contradiction(
          index, Remark(en: "the growth does not fit", zh: "增长率不符"), context)
      }
    }
  }
}
