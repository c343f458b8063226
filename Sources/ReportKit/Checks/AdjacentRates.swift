/// A rate that is told right behind its part, with the whole before both: 留用97人，…在职81人，稳定率85.3%;
/// 取得中级证书928人、高级证书81人，获证率95.46%.
///
/// No words name the whole, so only two exchanged digits count, and a rate in its part's own word (取证1588人，取证率).
struct AdjacentRates {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  /// How far before the part the whole may stand.
  private static let farthest = 6

  func run(_ results: inout RuleResults) {
    let known = Set(
      results.relations.filter { $0.judgement.verdict != .undecidable }.map(\.claim.fact))
    for sentence in context.sentences where sentence.facts.count >= 2 {
      for claim in sentence.facts.dropFirst() where isRate(claim) && !known.contains(Int32(claim)) {
        test(claim, in: sentence, &results)
      }
    }
  }

  private func isRate(_ claim: Int) -> Bool {
    let fact = context.facts[claim]
    return fact.relation == .level && fact.unit?.unitClass == .percent
      && fact.quantity.upper == nil && context.numbers[claim].hedge == nil
      && context.numbers[claim].value < .one && text.has("率", endingAt: fact.label.upperBound)
  }

  private func isCount(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    return WholeFinder.canBeWhole(record) && record.unit?.unitClass != .money
      && context.numbers[fact].isExact
  }

  private func test(
    _ claim: Int, in sentence: CheckContext.Sentence, _ results: inout RuleResults
  ) {
    let part = claim - 1
    guard isCount(part), leads(from: part, to: claim) else { return }
    let unit = context.facts[part].unit
    let isWorded = isInOwnWord(claim, part)
    let low =
      isWorded
      ? max(context.sentences[sentence.first].facts.lowerBound, part - 2 * AdjacentRates.farthest)
      : max(sentence.facts.lowerBound, part - AdjacentRates.farthest)
    let before = Array((low..<part).reversed())
    let counts = before.filter { isCount($0) && context.facts[$0].unit == unit }
    let value = context.numbers[part].value
    guard let base = counts.first(where: { context.numbers[$0].value >= value }) else { return }
    if judge(claim, [part], base, isWorded: isWorded, &results) { return }
    // 中级928人、高级81人: both, where they stand side by side.
    guard let other = counts.first, other == part - 1, isSideBySide(other, part),
      let whole = counts.dropFirst().first(where: {
        context.numbers[$0].value >= value + context.numbers[other].value
      })
    else { return }
    _ = judge(claim, [other, part], whole, isWorded: false, &results)
  }

  /// Whether something was told.
  private func judge(
    _ claim: Int, _ parts: [Int], _ base: Int, isWorded: Bool, _ results: inout RuleResults
  ) -> Bool {
    let numbers = context.numbers
    let number = numbers[claim]
    let top = parts.reduce(Rational.zero) { $0 + numbers[$1].value }
    let value = top / numbers[base].value
    guard value.isDefined else { return false }
    let judgement = Judge.judge(number, value: value, range: Interval(value))
    guard judgement.verdict == .inconsistent,
      isExchanged(number, value)
        || (isWorded && (value - number.value).magnitude * Rational(20) < value)
    else { return false }
    let index = results.test(
      .rate, claim: context.operand(claim), operands: (parts + [base]).map(context.operand),
      formula: parts.count == 1 ? .quotient : .sumQuotient, value: value, judgement)
    results.contradiction(
      index, Remark(en: "the rate does not fit", zh: "比率不符"), severity: .warning, context)
    return true
  }

  /// 85.3 for 83.5: the value as the claim would print it, with two digits exchanged.
  private func isExchanged(_ number: PrintedNumber, _ value: Rational) -> Bool {
    guard number.value / number.quantum >= Rational(100) else { return false }
    let places = (0..<12).first { number.quantum == Rational.power(-$0) } ?? 4
    guard let wanted = value.rounded(toDecimals: places) else { return false }
    return Misprint.isSwapped(number, Rational(wanted))
  }

  private func leads(from part: Int, to claim: Int) -> Bool {
    let gap = span(
      context.facts[part].quantity.range.upperBound, context.facts[claim].label.lowerBound)
    return gap.count <= 15 && text.first("，", from: gap.lowerBound, to: gap.upperBound) != nil
      && text.first("；", from: gap.lowerBound, to: gap.upperBound) == nil
  }

  private func isSideBySide(_ one: Int, _ two: Int) -> Bool {
    let end = context.facts[one].quantity.range.upperBound
    return text.has("、", at: end)
  }

  /// 取证1588人，取证率
  private func isInOwnWord(_ claim: Int, _ part: Int) -> Bool {
    let label = context.facts[claim].label
    let start = text.skippingSpaceBack(context.facts[part].quantity.range.lowerBound)
    let stem = label.lowerBound..<max(label.lowerBound, label.upperBound - 3)
    return stem.count == 6 && start - 6 >= 0 && text.isSame(start - 6..<start, stem)
  }
}
