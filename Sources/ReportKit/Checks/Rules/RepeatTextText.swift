extension CheckRule {
  /// 同一数据在正文各处一致
  static let repeatTextText = CheckRule(
    id: "repeat.textText", severity: .error,
    title: Remark(
      en: "the same fact has one figure wherever the text states it", zh: "同一数据在正文各处一致"),
    explanation: Remark(
      en: """
        Compares the statements of one fact (same indicator, breakdown, organisation, time and unit) in \
        text. With equal decimals the digits must be equal; else the coarser figure is the claim. Only \
        facts of which there is one at a time (在校生, 专任教师, 就业率 …) contradict each other, and only where \
        no word narrows one of them. Counts that come again with their noun (14所学校), and areas in two units (7.3公顷，折合109.5亩), are verified only; a list by \
        regions and the paragraphs on these regions contradict each other where another paragraph agrees. \
        Figures that differ by one slip get a note.
        """,
      zh: """
        比较正文前后对同一数据（指标、分组、单位、时间、计量单位相同）的陈述。小数位数相同则数字必须相同，否则以较粗的数字为准。\
        只有同一时点只有一个数值的指标（在校生、专任教师、就业率等）才构成矛盾，且其前没有限定范围的词语。带同一名词再次出现的数目（14所学校）以及两种单位的同一面积（7.3公顷，折合109.5亩）只列相符者；分地区的数目与各地区段落不一致、且另有段落一致时为警告。只差一处笔误的作提示。
        """),
    example: "学校现有专任教师268人。……全校专任教师286人。"
  ) { context, results in
    RepeatCheck(context).run(.textText, hedged: false, &results)
    RepeatedCounts(context).run(&results)
    RegionParts(context).run(&results)
    ConvertedAreas(context).run(&results)
  }
}
