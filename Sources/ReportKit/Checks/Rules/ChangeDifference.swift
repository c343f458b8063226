extension CheckRule {
  /// 去年1237人，今年1774人，比上年增长537人
  static let changeDifference = CheckRule(
    id: "change.difference", severity: .error,
    title: Remark(en: "a stated change is the difference of its two levels", zh: "增减数等于两个时点数字之差"),
    explanation: Remark(
      en: """
        Subtracts the level of the base period (from a table, or from text) from the level that the change \
        is told of, and compares the difference with the stated change; of rates the difference is in \
        percentage points. Silent where the earlier level is not printed.
        """,
      zh: """
        用现期数减去基期数（来自表格或正文），与所述增减数比较；比率之差以百分点计。报告未给出基期数时不作判断。
        """),
    example: "招生由2022年的1200人增加到2023年的1350人，比上年增加140人。"
  ) { context, results in
    for step in ChangeCheck(context).steps(.change) {
      let now = context.numbers[step.now]
      let before = context.numbers[step.before]
      let isDown = context.fallsBefore(step.change)
      let (high, low) = isDown ? (before, now) : (now, before)
      let value = high.value - low.value
      let judgement = Judge.judge(
        context.numbers[step.change], value: value, range: high.possible - low.possible)
      let operands = isDown ? [step.before, step.now] : [step.now, step.before]
      let index = results.test(
        .change, claim: context.operand(step.change), operands: operands.map(context.operand),
        formula: .difference, value: value, judgement)
      if judgement.verdict == .inconsistent {
        results.contradiction(
          index, Remark(en: "the change does not fit", zh: "增减数不符"), context)
      }
    }
  }
}
