extension CheckRule {
  /// 合格率达97.27%，其中语文97.90%，数学96.40%，英语97.50%
  static let shareMean = CheckRule(
    id: "share.mean", severity: .note,
    title: Remark(en: "a rate lies among the rates that it sums up", zh: "总体比率介于各分项比率之间"),
    explanation: Remark(
      en: """
        A rate with 其中 and the rates of its parts is either their plain mean, or a mean weighted by numbers \
        that the report does not print, and then lies between the least and the greatest of them. \
        A rate outside of that range gets a note, for the parts may not be all; so does one that two exchanged digits keep from being the plain mean, and a mean of as many rates as it says (三科平均) that is not theirs.
        """,
      zh: """
        总体比率之后以“其中”列出各分项比率时，总体或为其简单平均，或为加权平均，应介于最小与最大之间。超出该范围时提示（分项可能未列全）；只因相邻数字颠倒而不等于简单平均的，以及点明个数的平均（三科平均）不符的，也作提示。
        """),
    example: "文化课合格率98.27%，其中语文97.90%，数学96.40%，英语97.50%。"
  ) { context, results in
    for sentence in context.sentences where sentence.facts.count >= 3 {
      for mean in sentence.facts where isRate(mean, context) {
        guard let parts = averaged(mean, in: sentence, context) else { continue }
        test(mean, parts, context, &results)
      }
      for total in sentence.facts.dropLast(2) where isRate(total, context) {
        let parts = parts(of: total, in: sentence, context)
        guard parts.count >= 2 else { continue }
        test(total, parts, context, &results)
      }
    }
  }

  /// 语文95.1%，数学89.6%，英语87.4%，三科平均90.7%: as many rates before it as the words say.
  private static func averaged(
    _ mean: Int, in sentence: CheckContext.Sentence, _ context: CheckContext
  ) -> [Int]? {
    let text = context.text
    let end = text.skippingSpaceBack(context.facts[mean].quantity.range.lowerBound)
    let word = text.length(ofAny: ["平均", "平均为", "平均达", "平均合格率", "平均合格率为"], endingAt: end)
    guard word > 0, text.hasAny(of: "科项门个", endingAt: end - word) else { return nil }
    let count = ChineseDigit.value(of: text.scalar(at: end - word - 6).value)
    guard let count, count >= 2, mean - count >= sentence.facts.lowerBound else { return nil }
    let parts = Array(mean - count..<mean)
    return parts.allSatisfy { isRate($0, context) } ? parts : nil
  }

  private static func isRate(_ fact: Int, _ context: CheckContext) -> Bool {
    let record = context.facts[fact]
    return record.unit?.unitClass == .percent && record.relation == .level
      && record.quantity.upper == nil && context.numbers[fact].hedge == nil
  }

  /// The rates behind 其中, up to the next other figure.
  private static func parts(
    of total: Int, in sentence: CheckContext.Sentence, _ context: CheckContext
  ) -> [Int] {
    let end = context.facts[total].quantity.range.upperBound
    guard sentence.facts.contains(total + 1), isRate(total + 1, context),
      context.text.first(
        "其中", from: end, to: context.facts[total + 1].quantity.range.lowerBound) != nil
    else { return [] }
    var parts: [Int] = []
    var next = total + 1
    while sentence.facts.contains(next), isRate(next, context),
      context.facts[next].indicator == context.facts[total].indicator
    {
      parts.append(next)
      next += 1
    }
    return parts
  }

  private static func test(
    _ total: Int, _ parts: [Int], _ context: CheckContext, _ results: inout RuleResults
  ) {
    let numbers = parts.map { context.numbers[$0] }
    let count = Rational(Int128(numbers.count))
    let value = numbers.reduce(Rational.zero) { $0 + $1.value } / count
    let range = numbers.reduce(Interval(.zero)) { $0 + $1.rounded } / Interval(count)
    var judgement = Judge.judge(context.numbers[total], value: value, range: range)
    let claim = context.numbers[total]
    let isAmong =
      numbers.contains { $0.value <= claim.value } && numbers.contains { $0.value >= claim.value }
    if judgement.verdict == .inconsistent, isAmong {
      judgement = Judgement(
        isPlainMean(claim, numbers) ? .review : .undecidable, .unsureBase, gap: judgement.gap)
    }
    let index = results.test(
      .mean, claim: context.operand(total), operands: parts.map(context.operand), formula: .mean,
      value: value, judgement)
    if judgement.verdict == .review {
      results.contradiction(
        index,
        Remark(
          en: "nearly the plain mean of its parts; one figure may be misprinted",
          zh: "与各分项的简单平均相近而不等，可能有一处误印"), context)
    }
    if judgement.verdict == .inconsistent {
      results.contradiction(
        index,
        Remark(en: "the rate lies outside of its parts", zh: "总体比率不在各分项之间"), context)
    }
  }

  /// Whether two digits exchanged, or a point moved, in one figure make the rate the plain mean.
  private static func isPlainMean(_ claim: PrintedNumber, _ parts: [PrintedNumber]) -> Bool {
    let count = Rational(Int128(parts.count))
    let sum = parts.reduce(Rational.zero) { $0 + $1.value }
    let slack = (claim.quantum + (parts.first?.quantum ?? claim.quantum)).half
    func isMeant(_ number: PrintedNumber, _ wanted: Rational) -> Bool {
      guard let digits = (wanted / number.quantum).rounded(toDecimals: 0) else { return false }
      let nearest = Rational(digits)
      return [-2, -1, 0, 1, 2].contains { step in
        let value = (nearest + Rational(Int128(step))) * number.quantum
        return (value - wanted).magnitude <= slack * count && value != number.value
          && Misprint.isSwapped(number, value)
      }
    }
    return isMeant(claim, sum / count)
      || parts.contains { isMeant($0, claim.value * count - (sum - $0.value)) }
  }
}
