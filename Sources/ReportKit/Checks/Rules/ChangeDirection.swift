extension CheckRule {
  /// 从111个扩大到135个
  static let changeDirection = CheckRule(
    id: "change.direction", severity: .error,
    title: Remark(en: "a change goes the way that its word or arrow says", zh: "升降与所用词语或箭头一致"),
    explanation: Remark(
      en: """
        从a增加到b needs a below b, 由a降至b the reverse; an arrow (↑ ↓) or 上升 and 下降 in a row of a table \
        must fit the row's two periods. Figures that rise year by year (逐年递增), and what something has grown to since its \
        beginning, are verified only. 持平 allows equal figures only to their printed precision.
        """,
      zh: """
        “从a增加到b”要求a小于b，“由a降至b”相反；表中某行的箭头（↑ ↓）或“上升”“下降”应与该行两个时期的数字一致。“逐年递增”的数字以及自成立以来的增长只列出相符者。
        """),
    example: "合作企业从46家增加到38家。"
  ) { context, results in
    for step in FromTo.read(context) {
      let from = context.numbers[step.from]
      let to = context.numbers[step.to]
      guard !from.possible.meets(to.possible) else { continue }
      guard let rises = step.rises else {
        results.test(
          .fromTo, claim: context.operand(step.to), operands: [context.operand(step.from)],
          judgement(true))
        continue
      }
      let holds = rises ? to.value > from.value : to.value < from.value
      let index = results.test(
        .fromTo, claim: context.operand(step.to), operands: [context.operand(step.from)],
        judgement(holds))
      if !holds { report(index, rises: rises, context, &results) }
    }
    Progressions(context).run(&results)
    for arrow in TableArrows.read(context) {
      let earlier = context.numbers[arrow.earlier].value
      let later = context.numbers[arrow.later].value
      let holds = arrow.rises ? later > earlier : later < earlier
      let index = results.test(
        .direction, claim: Operand(arrow.range),
        operands: [context.operand(arrow.earlier), context.operand(arrow.later)],
        judgement(holds))
      if !holds { report(index, rises: arrow.rises, context, &results) }
    }
  }

  private static func judgement(_ holds: Bool) -> Judgement {
    holds ? Judgement(.consistent, .structure) : Judgement(.inconsistent, .structure)
  }

  private static func report(
    _ index: Int, rises: Bool, _ context: CheckContext, _ results: inout RuleResults
  ) {
    let relation = results.relations[index]
    let figures = (relation.operands + (relation.claim.number == nil ? [] : [relation.claim]))
      .map { context.printed($0.range) }.joined(separator: " → ")
    results.report(
      Remark(
        en: "the report says that it \(rises ? "rises" : "falls"), the figures are \(figures)",
        zh: "报告称\(rises ? "上升" : "下降")，而数字为 \(figures)"),
      claim: relation.claim, evidence: relation.operands, actual: figures, relation: index)
  }
}
