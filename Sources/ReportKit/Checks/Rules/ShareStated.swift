extension CheckRule {
  /// 硕士93人，占专任教师的25.83%
  static let shareStated = CheckRule(
    id: "share.stated", severity: .error,
    title: Remark(
      en: "a share is its part divided by the base that the sentence names", zh: "占比等于部分除以句中所称的总数"),
    explanation: Remark(
      en: """
        Divides the count by the base that the sentence names (占专任教师的…) and compares the quotient with \
        the printed share. The named base alone decides; other figures of the report that would fit are told \
        as a hypothesis. A column of shares in a table is tested against the base that its header names, or the \
        total row, where most of its rows fit. Silent where the report does not print the base.
        """,
      zh: """
        用句中点明的总数（“占专任教师的……”）作分母，与印刷的占比比较。只以点明的总数为准；报告中其他相符的数字作为可能的解释列出。\
        表格中的占比栏以表头所称的总数或合计行为分母，多数行相符时检查其余各行。\
        报告未给出该总数时不作判断。
        """),
    example: "专任教师360名，其中硕士93人，占专任教师的28.83%。"
  ) { context, results in
    for (claim, outcome) in zip(context.shares, context.shareOutcomes) where claim.isStated {
      guard let outcome else { continue }
      let index = results.test(
        .share, claim: context.operand(claim.share),
        operands: [context.operand(outcome.part), context.operand(outcome.base.fact)],
        formula: .quotient, value: outcome.value, outcome.judgement)
      if outcome.judgement.verdict == .inconsistent {
        results.contradiction(
          index, Remark(en: "the share does not fit", zh: "占比不符"),
          severity: outcome.base.isSure ? .error : .warning,
          hypotheses: ShareCheck(context, claim).hypotheses(), context
        )
      }
    }
    for table in context.document.tables.indices where !context.factsOfTable[table].isEmpty {
      for column in TableShares(context, table: table).columns {
        for share in column {
          let index = results.test(
            .share, claim: context.operand(share.share),
            operands: [context.operand(share.part), context.operand(share.base)],
            formula: .quotient, value: share.value, share.judgement)
          if share.judgement.verdict == .inconsistent {
            results.contradiction(
              index, Remark(en: "the share does not fit", zh: "占比不符"), context)
          }
        }
      }
    }
  }
}
