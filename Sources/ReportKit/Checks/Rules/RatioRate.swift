extension CheckRule {
  /// 预算1215万元，到位1419.34万元，到位率116.82%
  static let ratioRate = CheckRule(
    id: "ratio.rate", severity: .warning,
    title: Remark(en: "a rate is what its definition says", zh: "比率符合其定义"),
    explanation: Remark(
      en: """
        Recomputes rates whose definition is known (到位率 = 到位 ÷ 预算, 就业率 = 就业 ÷ 毕业生, 升学率, 双师比例 …) \
        from the report's own figures of the same organisation and time, and rates that a sentence tells beside \
        their two figures (任务38项，完成37项，完成率…). A rate above 100 % may be right. \
        A rate right behind its part, with the whole before both, is a warning where two digits are exchanged. \
        Where several bases are usual and one of them fits, nothing is said; where one slip in a figure \
        explains the difference, it is a note. What figures nearby give without a name is verified only. A column of \
        quotients in a table is tested where most of its rows fit two others.
        """,
      zh: """
        按已知定义（到位率＝到位÷预算，就业率＝就业÷毕业生，升学率、双师比例等），用同一单位、同一时间的数字重新计算；\
        句中同时给出两项数字的比率（任务38项，完成37项，完成率……）也重新计算。\
        比率超过100%可能是正确的；常用分母不止一个且有一个相符时不作判断；改正一处误印即相符的作提示。比率紧接其分子、总数在前，而只差相邻两位数字颠倒的，为警告。附近数字算得相符的只列为相符。表格中由另两栏算得的一栏，多数行相符时检查其余各行。
        """),
    example: "项目预算1215万元，实际到位1419.34万元，资金到位率118.62%。"
  ) { context, results in
    let subject = Remark(en: "the rate does not fit", zh: "比率不符")
    for table in context.document.tables.indices where !context.factsOfTable[table].isEmpty {
      for rate in RowFormulas(context, table: table).columns.joined() {
        let index = results.test(
          .rate, claim: context.operand(rate.claim),
          operands: [context.operand(rate.numerator), context.operand(rate.denominator)],
          formula: .quotient, value: rate.value, rate.judgement)
        if rate.judgement.verdict == .inconsistent {
          results.contradiction(index, subject, severity: .error, context)
        }
      }
    }
    DefinitionCheck(context).run(.rate, kind: .rate, subject: subject, &results)
    let rates = SentenceQuotients(context).quotients {
      $0.relation == .level && $0.unit?.unitClass == .percent && $0.quantity.upper == nil
    }
    results.test(rates, kind: .rate, subject: subject, context)
    AdjacentRates(context).run(&results)
    ComplementRates(context).run(&results)
    NearQuotients(context).run(
      .rate,
      where: {
        context.facts[$0].relation == .level && context.facts[$0].unit?.unitClass == .percent
      }, &results)
  }
}
