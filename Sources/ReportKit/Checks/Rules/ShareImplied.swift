extension CheckRule {
  /// 全校教职工300人，其中硕士60人，占比20%
  static let shareImplied = CheckRule(
    id: "share.implied", severity: .warning,
    title: Remark(
      en: "a share without a named base is of the whole that was told before",
      zh: "未点明总数的占比以前文的总数为准"),
    explanation: Remark(
      en: """
        Where a share names no base, the total that its count is told as a part of (其中…) must give it. \
        Greater figures of the same sort before it are tried as well: where one of them fits, nothing is \
        said against the share. Silent where no total was told.
        """,
      zh: """
        占比未点明总数时，以该部分所属的总数（“其中……”之前）为分母；同句或同段之前的同类数字也会尝试，有一个相符即不作判断。前文没有总数时不作判断。
        """),
    example: "教职工300人，其中硕士60人，占比28%。"
  ) { context, results in
    for claim in context.shares where !claim.isStated {
      let check = ShareCheck(context, claim)
      guard let outcome = check.outcome else { continue }
      let natural = claim.bases.first.map(\.isSure) ?? false
      var judgement = outcome.judgement
      if judgement.verdict == .inconsistent, !natural {
        judgement = Judgement(.undecidable, .unsureBase, gap: judgement.gap)
      }
      let index = results.test(
        .share, claim: context.operand(claim.share),
        operands: [context.operand(outcome.part), context.operand(outcome.base.fact)],
        formula: .quotient, value: outcome.value, judgement)
      if judgement.verdict == .inconsistent {
        results.contradiction(
          index, Remark(en: "the share does not fit", zh: "占比不符"),
          hypotheses: check.hypotheses(), context)
      }
    }
    let told = Set(context.shares.map(\.share))
    let others = SentenceQuotients(context).quotients {
      $0.relation == .share && $0.unit?.unitClass == .percent && $0.quantity.upper == nil
    }
    results.test(
      others.filter { !told.contains($0.claim) && !$0.isNamed }, kind: .share,
      subject: Remark(en: "the share does not fit", zh: "占比不符"), context)
  }
}
