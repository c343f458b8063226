extension CheckRule {
  /// 共获10金11银14铜，其中…获7金7银4铜，…获1金1银3铜
  static let sumMedals = CheckRule(
    id: "sum.medals", severity: .warning,
    title: Remark(
      en: "the medals of single contests do not exceed the total", zh: "各项赛事奖牌数之和不超过总数"),
    explanation: Remark(
      en: """
        Adds the medals that a paragraph tells behind 其中, grade by grade and level by level (国家级, 省级), and \
        compares them with the total of that level, or of all levels (共获…). The list may leave contests out, so the sums only must \
        not be greater.
        """,
      zh: """
        按等级、按级别（国家级、省级）将段落中“其中”之后各赛事的奖牌数相加，与同级别的总数（“共获……”）比较。列举可以不全，因此只要求不超过总数。
        """),
    example: "共获2金3银，其中省赛获2金1银，市赛获1金。"
  ) { context, results in
    let vectors = MedalVector.read(context)
    for (index, total) in vectors.enumerated()
    where total.isTotal || isSplit(index, vectors, context) {
      let block = context.sentences[total.sentence].block
      let parts = vectors[(index + 1)...].prefix(60).prefix {
        context.sentences[$0.sentence].block == block
      }
      .filter { !$0.isTotal }
      guard !parts.isEmpty, isTold(total, parts[0], context) else { continue }
      for fact in total.facts { test(fact, parts, context, &results) }
    }
  }

  /// 夺得8金11银9铜，其中甲校5金4银: 其中 stands directly behind the vector.
  private static func isSplit(
    _ index: Int, _ vectors: [MedalVector], _ context: CheckContext
  ) -> Bool {
    guard vectors.indices.contains(index + 1),
      vectors[index].sentence == vectors[index + 1].sentence, vectors[index].facts.count >= 2,
      let last = vectors[index].facts.last
    else { return false }
    let end = context.facts[last].quantity.range.upperBound
    return context.text.first(
      "其中", from: end, to: context.facts[vectors[index + 1].facts[0]].quantity.range.lowerBound)
      != nil
  }

  /// Whether 其中 leads from the total to its parts.
  private static func isTold(
    _ total: MedalVector, _ part: MedalVector, _ context: CheckContext
  ) -> Bool {
    context.text.first(
      "其中", from: context.facts[total.facts[0]].quantity.range.lowerBound,
      to: context.facts[part.facts[0]].quantity.range.lowerBound) != nil
  }

  private static func test(
    _ total: Int, _ vectors: [MedalVector], _ context: CheckContext, _ results: inout RuleResults
  ) {
    let whole = context.facts[total]
    let level = MedalVector.level(whole)
    let parts = vectors.flatMap(\.facts).filter {
      MedalVector.grade(context.facts[$0]) == MedalVector.grade(whole)
        && (level == nil || MedalVector.level(context.facts[$0]) == level)
    }
    guard !parts.isEmpty else { return }
    let sum = parts.reduce(Rational.zero) { $0 + context.numbers[$1].value }
    let holds = sum <= context.numbers[total].value
    let index = results.test(
      .medals, claim: context.operand(total), operands: parts.map(context.operand),
      formula: .sum, value: sum,
      holds ? Judgement(.consistent, .exact) : Judgement(.inconsistent, .outside))
    if !holds {
      results.contradiction(
        index, Remark(en: "more medals than in all", zh: "各赛事奖牌数之和超过总数"), context)
    }
  }
}
