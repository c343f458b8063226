extension CheckRule {
  /// 在校生6324人，专任教师360名，生师比17.57:1
  static let ratioStated = CheckRule(
    id: "ratio.stated", severity: .warning,
    title: Remark(en: "a ratio is that of its two figures", zh: "比值等于两项数字之比"),
    explanation: Remark(
      en: """
        Recomputes ratios between two figures of the report (生师比, 培训人次与在校生之比). The base is usual \
        rather than printed: where the report has several (专任教师, 教职工) and one fits, nothing is said. Multiples \
        and ratios of two levels that stand right before them (是普通高中的1.55倍) are verified only.
        """,
      zh: """
        重新计算报告中两项数字之比（生师比、培训人次与在校生之比）。分母依惯例而非明示：报告有多个可用分母（专任教师、教职工）且有一个相符时不作判断。紧接两个数字之后的倍数和比值（是普通高中的1.55倍）只列出相符者。
        """),
    example: "在校生6324人，专任教师360名，生师比为15.7:1。"
  ) { context, results in
    let subject = Remark(en: "the ratio does not fit", zh: "比值不符")
    DefinitionCheck(context).run(.ratio, kind: .ratio, subject: subject, &results)
    let ratios = SentenceQuotients(context).quotients {
      $0.unit?.unitClass == .ratio && $0.quantity.upper == nil
    }
    results.test(ratios, kind: .ratio, subject: subject, context)
    NearQuotients(context).run(
      .ratio,
      where: {
        let unitClass = context.facts[$0].unit?.unitClass
        return unitClass == .ratio || unitClass == .times
      }, &results)
  }
}
