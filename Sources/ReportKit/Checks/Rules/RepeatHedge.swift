extension CheckRule {
  /// 2.8万多 beside 28198
  static let repeatHedge = CheckRule(
    id: "repeat.hedge", severity: .warning,
    title: Remark(en: "a rounded statement fits the precise one", zh: "约数与精确数相符"),
    explanation: Remark(
      en: """
        Compares a hedged statement (近, 约, 超, 多, 不足 …) with the precise one of the same fact. The widths \
        of the words are judgement: what only their widest meaning allows is left undecided.
        """,
      zh: "将带有“近、约、超、多、不足”等词的陈述与同一数据的精确数比较。词语的宽度由判断而定，仅在最宽含义下相符的不作判断。"),
    example: "全校在校生6324人。……学校目前有在校生6500多人。"
  ) { context, results in
    for places in [RepeatCheck.Places.tableTable, .textTable, .textText] {
      RepeatCheck(context).run(places, hedged: true, &results)
    }
  }
}
