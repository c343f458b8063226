/// One area in two units side by side: 7.3公顷，折合109.5亩; 1036亩（约69.1万平方米）.
struct ConvertedAreas {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  func run(_ results: inout RuleResults) {
    for sentence in context.sentences where sentence.facts.count >= 2 {
      for second in sentence.facts.dropFirst() {
        let first = second - 1
        guard let one = scale(first), let two = scale(second),
          context.facts[first].unit != context.facts[second].unit, isConversion(first, second),
          let range = context.numbers[first].possible * Interval(one / two)
        else { continue }
        let value = context.numbers[first].value * one / two
        var judgement = Judge.judge(context.numbers[second], value: value, range: range)
        // 666 or 667 square metres to the 亩 are taken as well.
        if judgement.verdict == .inconsistent {
          judgement = Judgement(.undecidable, .operandRounding, gap: judgement.gap)
        }
        results.test(
          .equal, claim: context.operand(second), operands: [context.operand(first)],
          formula: .none, value: value, judgement)
      }
    }
  }

  /// In square metres.
  private func scale(_ fact: Int) -> Rational? {
    let record = context.facts[fact]
    guard record.table < 0, record.quantity.upper == nil, let unit = record.unit,
      unit.unitClass == .area, unit.perName == nil
    else { return nil }
    switch unit.baseName {
    case "㎡": return .one
    case "亩": return CheckContext.squareMetresOfMu
    case "公顷": return Rational(10_000)
    default: return nil
    }
  }

  private func isConversion(_ first: Int, _ second: Int) -> Bool {
    let gap = span(
      context.facts[first].quantity.range.upperBound,
      context.facts[second].quantity.range.lowerBound)
    guard gap.count <= 21 else { return false }
    return text.hasAny(["折合", "约合", "即", "相当于"], in: gap)
      || text.length(ofAny: ["（", "（约", "(", "(约"], endingAt: gap.upperBound) == gap.count
      || gap.count <= 6 && text.has("（", at: gap.lowerBound)
  }
}
