extension CheckRule {
  /// 就业率由95%提高到97%，提高了2%
  static let changePoints = CheckRule(
    id: "change.points", severity: .note,
    title: Remark(
      en: "the difference of two rates is in percentage points", zh: "两个比率之差以百分点表示"),
    explanation: Remark(
      en: """
        Where a rate is said to rise by some per cent and the two printed rates differ by just as many points, \
        百分点 is meant. Where the growth of the rate itself fits, nothing is said.
        """,
      zh: "比率“提高了2%”而两个比率恰好相差2个百分点时，应写作“百分点”。若与比率本身的增长率相符，则不作提示。"),
    example: "毕业生就业率由95.10%提高到97.10%，提高了2.00%。"
  ) { context, results in
    for (change, fact) in context.facts.enumerated()
    where fact.relation == .growth && fact.unit?.unitClass == .percent {
      let index = Int(context.sentenceOfFact[change])
      guard index >= 0 else { continue }
      let rates = context.sentences[index].facts.filter {
        $0 < change && change - $0 <= 3 && context.facts[$0].unit?.unitClass == .percent
          && context.facts[$0].relation == .level
      }
      guard rates.count == 2 else { continue }
      let (first, second) = (context.numbers[rates[0]], context.numbers[rates[1]])
      let difference = (second.value - first.value).magnitude
      let growth = (difference / first.value)
      let claim = context.numbers[change]
      guard Judge.judge(claim, value: difference, range: Interval(difference)).holds,
        !claim.rounded.contains(growth)
      else { continue }
      let relation = results.test(
        .points, claim: context.operand(change),
        operands: [context.operand(rates[1]), context.operand(rates[0])], formula: .difference,
        value: difference, Judgement(.review, .structure))
      let printed = context.printed(fact.quantity.range)
      results.report(
        Remark(
          en: "\(printed) is the difference of two rates: percentage points are meant",
          zh: "\(printed) 为两个比率之差，应为百分点"),
        claim: context.operand(change), evidence: rates.map(context.operand), actual: printed,
        relation: relation)
    }
  }
}
