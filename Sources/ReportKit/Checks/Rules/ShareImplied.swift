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
        verified, and so is one that figures nearby give to three digits or more, such as the sum of two parts; where one \
        slip in a figure explains the difference, it is a note. A row of a table under the column that the words name \
        (占到位资金) must give it. Silent where no total was told.
        """,
      zh: """
        占比未点明总数时，以该部分所属的总数（“其中……”之前）为分母；同句或同段之前的同类数字也会尝试，有一个相符即不作判断。部分只以文字点明（“自筹部分占……”、表格中的行）的，只列出相符者，附近数字（如两部分之和）算得三位以上有效数字相符的也列出；改正一处误印即相符的作提示。表格中的行与句中点明的栏（占到位资金）应当相符。前文没有总数时不作判断。
        """),
    example: "教职工300人，其中硕士60人，占比28%。"
  ) { context, results in
    for (claim, outcome) in zip(context.shares, context.shareOutcomes) where !claim.isStated {
      guard let outcome else { continue }
      let natural =
        claim.bases.first.map { $0.isSure || isTopic($0.fact, of: claim.part, context) } ?? false
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
    var rows = RowShares(context)
    rows.run(&results)
    let stated = Set(
      zip(context.shares, context.shareOutcomes).lazy.filter { claim, outcome in
        claim.isStated && outcome.map { $0.judgement.verdict != .undecidable } ?? false
      }.map(\.0.share))
    NearQuotients(context).run(
      .share,
      where: {
        context.facts[$0].relation == .share && context.facts[$0].unit?.unitClass == .percent
          && !stated.contains($0)
      }, &results)
  }

  /// 录用毕业生275人。录用人员中高职毕业生198人: the words before 中 are those of the base.
  private static func isTopic(_ base: Int, of part: Int, _ context: CheckContext) -> Bool {
    let text = context.text
    let words = text.stretch(before: context.facts[part].quantity.range.lowerBound, limit: 75)
    guard let end = text.first("中", from: words.lowerBound, to: words.upperBound),
      end - words.lowerBound >= 6, end - words.lowerBound <= 24,
      context.sentenceOfFact[base] >= 0,
      context.sentenceOfFact[part] - context.sentenceOfFact[base] <= 1,
      text.hasAny(of: "员生者师工位家", endingAt: end)
        || text.length(ofAny: ["中职", "中专", "中级", "中高", "中心", "中等"], at: end) == 0
    else { return false }
    let label = context.facts[base].label
    return text.sharesPair(
      words.lowerBound..<end, label.lowerBound..<max(label.lowerBound + 6, label.upperBound))
  }
}
