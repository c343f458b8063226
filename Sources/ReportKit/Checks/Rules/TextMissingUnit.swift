extension CheckRule {
  /// A counted figure of running text has its unit.
  static let textMissingUnit = CheckRule(
    id: "text.missingUnit", severity: .note,
    title: Remark(en: "a figure of running text has its unit", zh: "正文数字写有单位"),
    explanation: Remark(
      en: """
        Finds a whole number at the end of a clause whose label counts persons or things and that \
        has no unit (毕业生750，). Figures in tables, ratios, scores, years, numbers in quotes and \
        those of a row that shares one unit (12、15、18人) are left alone.
        """,
      zh: """
        查找正文中位于分句末尾、指标应以人或件计而没有单位的整数（“毕业生750，”）。表格、比例、分数、年份、引号内的数字，\
        以及共用一个单位的并列数字（12、15、18人）不提示。
        """),
    example: "本年度毕业生750，毕业率99.6%。"
  ) { context, results in
    let text = context.text
    for (index, fact) in context.facts.enumerated() where !context.isCell(index) {
      let quantity = fact.quantity
      guard quantity.unit == nil, let unit = fact.unit, quantity.upper == nil,
        quantity.approximation == .exact, quantity.decimals == 0, fact.relation == .level,
        quantity.value.exponent == 0, quantity.value.mantissa >= 10,
        !(1900...2100).contains(quantity.value.mantissa)
      else { continue }
      switch unit.unitClass {
      case .person, .personTimes, .count: break
      default: continue
      }
      let (low, high) = (quantity.range.lowerBound, quantity.range.upperBound)
      guard text.isIdeograph(before: low), text.hasAny(of: "，；。", at: high) else { continue }
      // 班级代码为2101
      guard
        !["代码", "编号", "号码", "邮编", "电话", "学号", "工号"].contains(where: {
          text.first($0, from: low - 30, to: low) != nil
        })
      else { continue }
      let claim = context.operand(index)
      let figure = context.printed(quantity.range)
      let relation = results.test(
        .missingUnit, claim: claim, operands: [], Judgement(.review, .structure))
      results.report(
        Remark(en: "\(figure) has no unit: \(unit)?", zh: "“\(figure)”缺单位（\(unit)？）"), claim: claim,
        evidence: [Operand(fact.label)], actual: figure, relation: relation)
    }
  }
}
