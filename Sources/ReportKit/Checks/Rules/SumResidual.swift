extension CheckRule {
  /// 83.3 + 16.6 + 0.2 = 100.1
  static let sumResidual = CheckRule(
    id: "sum.residual", severity: .note,
    title: Remark(en: "rounded parts leave no remainder", zh: "各部分之和无尾差"),
    explanation: Remark(
      en: """
        Parts that add up to their total only because each of them was rounded. Nothing is wrong with them; \
        a reader who adds them up meets the remainder (尾差), and a remark under the list helps.
        """,
      zh: "各部分因四舍五入，其和与总数有末位之差（尾差）。数字本身无误；加注说明有助于读者核对。"),
    example: "总收入1630.5万元，其中财政拨款1104.2万元，事业收入526.4万元。"
  ) { context, results in
    for breakdown in context.breakdowns where breakdown.parts.count >= 2 {
      guard
        let count = (2...breakdown.parts.count).first(where: {
          context.sum(breakdown.total, breakdown.parts.prefix($0)).judgement.holds
        })
      else { continue }
      let parts = Array(breakdown.parts.prefix(count))
      let sum = context.sum(breakdown.total, parts)
      guard sum.judgement.basis == .operandRounding, breakdown.form != .plain,
        breakdown.form != .totalLast
      else { continue }
      let relation = TestedRelation(
        kind: .partition, rule: results.rule, claim: context.operand(breakdown.total),
        operands: parts.map(context.operand), formula: .sum, value: sum.value,
        judgement: sum.judgement)
      results.remark(
        relation, Remark(en: "rounding leaves a remainder", zh: "四舍五入造成尾差"), context)
    }
  }
}
