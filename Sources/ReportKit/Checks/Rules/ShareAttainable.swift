extension CheckRule {
  /// 9.08% of 1700 teachers
  static let shareAttainable = CheckRule(
    id: "share.attainable", severity: .note,
    title: Remark(en: "a whole number of people can make up a share", zh: "占比对应的人数应为整数"),
    explanation: Remark(
      en: """
        A share of a stated count whose own count is not printed: some whole number of people must give it, \
        rounded or cut. Where none does (no whole number of 1700 teachers is 9.08 % of them) base or share is \
        not what it seems. Silent for bases so large that every share can be reached.
        """,
      zh: """
        占比所对应的人数未给出而总数已给出时，应有某个整数与之相符（四舍五入或截断均可）。没有这样的整数时（1700名教师的9.08%不对应整数），\
        总数或占比可能有误。总数大到任何占比都可达到时不作判断。
        """),
    example: "全校专任教师268人。高级职称教师占专任教师的31.14%。"
  ) { context, results in
    let told = Set(context.shares.map(\.share))
    for (share, fact) in context.facts.enumerated()
    where fact.relation == .share && fact.unit?.unitClass == .percent && !told.contains(share)
      && context.numbers[share].hedge == nil && fact.quantity.upper == nil
    {
      guard case .text(let phrase) = fact.of else { continue }
      let bases = context.wholes.bases(namedBy: phrase, beside: share).filter {
        context.numbers[$0.fact].isExact
      }
      guard let base = bases.first, base.isSure else { continue }
      test(share, base.fact, context, &results)
    }
  }

  private static func test(
    _ share: Int, _ base: Int, _ context: CheckContext, _ results: inout RuleResults
  ) {
    let number = context.numbers[share]
    let whole = context.numbers[base].value
    // One more person must move the share by more than what digits hide.
    guard whole > Rational(10), Rational.one / whole > number.quantum * Rational(2) else { return }
    let wanted = number.value * whole
    guard let nearest = wanted.rounded(toDecimals: 0) else { return }
    let fits = [-1, 0, 1].contains { step in
      let count = Rational(nearest) + Rational(Int128(step))
      return number.widest.contains(count / whole)
    }
    let index = results.test(
      .share, claim: context.operand(share), operands: [context.operand(base)],
      fits ? Judgement(.consistent, .rounded) : Judgement(.inconsistent, .outside))
    guard !fits else { return }
    let printed = context.printed(context.facts[share].quantity.range)
    let of = context.printed(context.facts[base].quantity.range)
    results.report(
      Remark(
        en: "no whole number of \(of) is \(printed) of them",
        zh: "\(of)的\(printed)不对应任何整数"),
      claim: context.operand(share), evidence: [context.operand(base)], actual: printed,
      relation: index)
  }
}
