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
        said against the share. A share whose part is named in words (自筹部分占…, a row of a table) is only \
        verified; where one slip in a figure explains the difference, it is a note. Silent where no total was told.
        """,
      zh: """
        占比未点明总数时，以该部分所属的总数（“其中……”之前）为分母；同句或同段之前的同类数字也会尝试，有一个相符即不作判断。部分只以文字点明（“自筹部分占……”、表格中的行）的，只列出相符者；改正一处误印即相符的作提示。前文没有总数时不作判断。
        """),
    example: "教职工300人，其中硕士60人，占比28%。"
  ) { context, results in
    for (claim, outcome) in zip(context.shares, context.shareOutcomes) where !claim.isStated {
      guard let outcome else { continue }
      let natural = claim.bases.first.map(\.isSure) ?? false
      var judgement = outcome.judgement
      if judgement.verdict == .inconsistent, !natural {
        let isSlip = claim.bases.prefix(3).contains {
          QuotientSlip.explains(context, claim: claim.share, part: claim.part, base: $0.fact)
        }
        judgement = Judgement(isSlip ? .review : .undecidable, .unsureBase, gap: judgement.gap)
      }
      let index = results.test(
        .share, claim: context.operand(claim.share),
        operands: [context.operand(outcome.part), context.operand(outcome.base.fact)],
        formula: .quotient, value: outcome.value, judgement)
      if judgement.verdict == .inconsistent {
        results.contradiction(
          index, Remark(en: "the share does not fit", zh: "占比不符"),
          hypotheses: ShareCheck(context, claim).hypotheses(), context)
      } else if judgement.verdict == .review {
        results.contradiction(
          index,
          Remark(
            en: "the share does not fit; one figure may be misprinted", zh: "占比不符，可能有一处误印"),
          severity: .note, context)
      }
    }
    let told = Set(context.shares.map(\.share))
    let others = SentenceQuotients(context).quotients {
      $0.relation == .share && $0.unit?.unitClass == .percent && $0.quantity.upper == nil
    }
    results.test(
      others.filter { !told.contains($0.claim) && !$0.isNamed }, kind: .share,
      subject: Remark(en: "the share does not fit", zh: "占比不符"), context)
    var named = NamedShares(context)
    named.run(&results)
    let stated = Set(
      context.shares.lazy.filter {
        $0.isStated && ShareCheck(context, $0).outcome?.judgement.holds ?? false
      }.map(\.share))
    NearQuotients(context).run(
      .share,
      where: {
        context.facts[$0].relation == .share && context.facts[$0].unit?.unitClass == .percent
          && !stated.contains($0)
      }, &results)
  }
}
