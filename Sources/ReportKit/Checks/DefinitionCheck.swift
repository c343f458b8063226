/// Recomputes figures whose indicators follow from others.
package struct DefinitionCheck {
  private let context: CheckContext

  package init(_ context: CheckContext) { self.context = context }

  /// Tests every figure of one family of definitions.
  package func run(
    _ family: IndicatorDefinition.Family, kind: RelationKind, subject: Remark,
    _ results: inout RuleResults
  ) {
    for definition in IndicatorDefinition.all where definition.family == family {
      guard let result = index(definition.result), let numerator = index(definition.numerator)
      else { continue }
      let denominators = definition.denominators.compactMap(index)
      for claim in context.factsOfIndicator[result] ?? [] where isLevel(claim) {
        test(claim, numerator, denominators, kind: kind, subject: subject, &results)
      }
    }
  }

  private func index(_ key: String) -> Int16? { context.catalogue.index(of: key).map(Int16.init) }

  private func isLevel(_ fact: Int) -> Bool {
    let fact = context.facts[fact]
    switch fact.relation {
    case .level, .perCapita, .share, .parameter: break
    case .change, .growth, .target: return false
    }
    // A share with a base of its own is the share rules'.
    if fact.relation == .share, fact.table < 0 { return false }
    return fact.quantity.upper == nil
  }

  private func test(
    _ claim: Int, _ numerator: Int16, _ denominators: [Int16], kind: RelationKind,
    subject: Remark, _ results: inout RuleResults
  ) {
    let parts = whole(numerator, beside: claim)
    let bases = denominators.flatMap { whole($0, beside: claim) }
    guard !parts.isEmpty, !bases.isEmpty else { return }
    var first: Attempt?
    var fits: [Attempt] = []
    for part in parts.prefix(3) {
      for base in bases.prefix(6) {
        let attempt = attempt(claim, part, base)
        if attempt.judgement.holds { fits.append(attempt) }
        if first == nil || fits.count == 1 && attempt.judgement.holds { first = attempt }
      }
    }
    guard var chosen = first else { return }
    // Right for one teacher count and wrong for another: which was meant is not said.
    let isUnsure = !fits.isEmpty && bases.count > 1 && !fits.contains { $0.base == bases[0] }
    if isUnsure { chosen.judgement = Judgement(.undecidable, .unsureBase) }
    let index = results.test(
      kind, claim: context.operand(claim),
      operands: [context.operand(chosen.part), context.operand(chosen.base)], formula: .quotient,
      value: chosen.value, chosen.judgement)
    switch chosen.judgement.verdict {
    case .inconsistent:
      results.contradiction(
        index, subject, severity: isOneSentence(claim, chosen) ? .error : nil, context)
    case .truncated:
      results.remark(
        results.relations[index], Remark(en: "cut instead of rounded", zh: "未四舍五入"),
        severity: .note, at: index, context)
    case .consistent, .undecidable, .review: break
    }
  }

  private struct Attempt {
    var part: Int
    var base: Int
    var value: Rational?
    var judgement: Judgement
  }

  private func attempt(_ claim: Int, _ part: Int, _ base: Int) -> Attempt {
    let numbers = context.numbers
    var value = numbers[part].value / numbers[base].value
    var range = numbers[part].possible / numbers[base].possible
    var number = numbers[claim]
    // 师生比1:17 is printed the other way round.
    if context.facts[claim].unit?.unitClass == .ratio, number.value < .one, value > .one {
      value = Rational.one / value
      range = range.flatMap { Interval(Rational.one) / $0 }
      number = inverted(number)
    }
    return Attempt(
      part: part, base: base, value: value.isDefined ? value : nil,
      judgement: Judge.judge(number, value: value, range: range))
  }

  /// 1:16.58 has its precision in the second term.
  private func inverted(_ number: PrintedNumber) -> PrintedNumber {
    var number = number
    let divisor = Rational.one / number.value
    let half = number.quantum.half
    guard divisor > half else { return number }
    number.quantum = Rational.one / (divisor - half) - Rational.one / (divisor + half)
    return number
  }

  /// The figures of an indicator that stand for the whole organisation, those of the claim's table
  /// column or sentence first.
  private func whole(_ indicator: Int16, beside claim: Int) -> [Int] {
    let own = context.facts[claim]
    let all = context.wholes.figures(of: indicator, beside: claim)
    // In one sentence the figure directly before it is meant, whatever its breakdown.
    if own.table < 0, all.contains(claim - 1),
      context.sentenceOfFact[claim - 1] == context.sentenceOfFact[claim]
    {
      return [claim - 1]
    }
    let found = all.filter {
      context.facts[$0].dimensions == own.dimensions
        || (context.facts[$0].dimensions.isEmpty && own.dimensions.allSatisfy { $0.key == .by })
    }
    let near = found.filter {
      own.table >= 0
        ? context.facts[$0].table == own.table && context.facts[$0].column == own.column
        : context.sentenceOfFact[$0] == context.sentenceOfFact[claim]
    }
    return near.isEmpty ? found : near
  }

  private func isOneSentence(_ claim: Int, _ attempt: Attempt) -> Bool {
    let sentence = context.sentenceOfFact[claim]
    return sentence >= 0 && context.sentenceOfFact[attempt.part] == sentence
      && context.sentenceOfFact[attempt.base] == sentence
  }
}
