extension CheckRule {
  /// 纸质图书708445册，在校生28198人，生均图书25册
  static let ratioPerCapita = CheckRule(
    id: "ratio.perCapita", severity: .warning,
    title: Remark(en: "a value per head is the amount divided by the heads", zh: "人均值等于总量除以人数"),
    explanation: Remark(
      en: """
        Recomputes 生均 and 人均 values from the amount and the number of students or persons that the \
        report prints for the same organisation and time. The base is the usual one (全日制在校生), so that \
        a misfit is a warning: reports may count students otherwise. 亩 are taken as 666.67 square metres. What figures \
        nearby give (平均每套600元) is verified only.
        """,
      zh: """
        用同一单位、同一时间的总量与在校生数（或人数）重新计算生均、人均值。分母依惯例为全日制在校生，因此不符时为警告：报告可能采用折合数等其他口径。1亩按666.67平方米计。附近数字算得相符的（平均每套600元）只列为相符。
        """),
    example: "在校生5000人，纸质图书150000册，生均图书33册。"
  ) { context, results in
    let subject = Remark(en: "the value per head does not fit", zh: "人均值不符")
    DefinitionCheck(context).run(.perCapita, kind: .perCapita, subject: subject, &results)
    let classSize = Int16(context.catalogue.index(of: "enrolment.classSize") ?? -2)
    let heads = SentenceQuotients(context).quotients {
      $0.relation == .perCapita || $0.indicator == classSize
    }
    results.test(heads, kind: .perCapita, subject: subject, context)
    NearQuotients(context).run(
      .perCapita,
      where: {
        let fact = context.facts[$0]
        switch fact.unit?.unitClass {
        case .percent, .ratio, .times, .points, nil: return false
        default: return fact.relation == .perCapita || saysEach(context, $0)
        }
      }, &results)
  }

  /// 平均每套600元, 户均增收4.47万元
  private static func saysEach(_ context: CheckContext, _ fact: Int) -> Bool {
    let start = context.facts[fact].quantity.range.lowerBound
    return context.text.hasAny(
      ["平均", "均增", "人均", "户均", "校均", "班均", "支部平均", "每期", "每套", "每百名"],
      in: context.text.stretch(before: start, limit: 36))
  }
}
