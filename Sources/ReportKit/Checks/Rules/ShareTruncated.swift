extension CheckRule {
  /// 28198 ÷ 1700 = 16.587, printed 16.58
  static let shareTruncated = CheckRule(
    id: "share.truncated", severity: .note,
    title: Remark(en: "a share is rounded, not cut", zh: "占比应四舍五入，而非截断"),
    explanation: Remark(
      en: """
        A share that is only right if its digits were cut off, or raised, instead of rounded. Some authors \
        round, some cut; the note tells which figures were not rounded.
        """,
      zh: "只有在截断（或进位）而不是四舍五入时才相符的占比。有的作者四舍五入，有的截断；此提示指出未四舍五入的数字。"),
    example: "专任教师360名，其中硕士94人，占专任教师的26.12%。"
  ) { context, results in
    for (claim, outcome) in zip(context.shares, context.shareOutcomes) {
      guard let outcome, outcome.judgement.verdict == .truncated,
        claim.isStated || outcome.base.isSure
      else { continue }
      let relation = TestedRelation(
        kind: .share, rule: results.rule, claim: context.operand(claim.share),
        operands: [context.operand(outcome.part), context.operand(outcome.base.fact)],
        formula: .quotient, value: outcome.value, judgement: outcome.judgement)
      results.remark(
        relation, Remark(en: "cut instead of rounded", zh: "未四舍五入"), context)
    }
  }
}
