extension CheckRule {
  /// 正文与表格中的同一数据一致
  static let repeatTextTable = CheckRule(
    id: "repeat.textTable", severity: .error,
    title: Remark(en: "text and tables give the same figure", zh: "正文与表格中的同一数据一致"),
    explanation: Remark(
      en: """
        Compares the statements of one fact (same indicator, breakdown, organisation, time and unit) in \
        text and tables. With equal decimals the digits must be equal; else the coarser figure is the claim. Only \
        facts of which there is one at a time (在校生, 专任教师, 就业率 …) contradict each other, and only where \
        no word narrows one of them. A cell that has the text's very name and value is verified whatever it counts; two \
        exchanged digits, and shares of four digits that differ by less than a hundredth of themselves, are warnings.
        """,
      zh: """
        比较正文与表格对同一数据（指标、分组、单位、时间、计量单位相同）的陈述。小数位数相同则数字必须相同，否则以较粗的数字为准。\
        只有同一时点只有一个数值的指标（在校生、专任教师、就业率等）才构成矛盾，且其前没有限定范围的词语。名称和数值均与表中相同的列为相符；只差相邻两位数字颠倒的，以及四位有效数字而相差不到百分之一的占比，为警告。
        """),
    example: "正文：毕业生就业率为70.41%；附表：就业率 70.14%。"
  ) { context, results in
    RepeatCheck(context).run(.textTable, hedged: false, &results)
    NamedRepeats(context).run(&results)
  }
}
