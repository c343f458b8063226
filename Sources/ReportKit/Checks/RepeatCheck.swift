/// Compares the statements of one fact with one another: what the rules about repeats have in common.
package struct RepeatCheck {
  /// Where two statements stand.
  package enum Places: Sendable {
    case textText, textTable, tableTable
  }

  private let context: CheckContext

  package init(_ context: CheckContext) { self.context = context }

  /// Tests the pairs of statements that stand in such places; hedged ones are a rule's of their own.
  package func run(_ places: Places, hedged: Bool, _ results: inout RuleResults) {
    for (first, second) in pairs() where self.places(first, second) == places {
      let isHedged = context.numbers[first].hedge != nil || context.numbers[second].hedge != nil
      if isHedged == hedged { test(first, second, &results) }
    }
  }

  /// Each later statement with the one that the report's reader takes for the fact: of a table before
  /// text, of exact figures before hedged ones, the first.
  private func pairs() -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for members in context.levels.values where members.count >= 2 {
      let anchor = members.min { rank($0) < rank($1) } ?? members[0]
      for member in members where member != anchor {
        pairs.append((anchor, member))
      }
    }
    return pairs.sorted { $0.1 < $1.1 }
  }

  private func rank(_ fact: Int) -> (Int, Int, Int) {
    let isHedged = context.numbers[fact].hedge == nil ? 0 : 1
    return (context.isCell(fact) ? 0 : 1, isHedged, fact)
  }

  private func places(_ first: Int, _ second: Int) -> Places {
    switch (context.isCell(first), context.isCell(second)) {
    case (true, true): .tableTable
    case (false, false): .textText
    default: .textTable
    }
  }

  private func test(_ anchor: Int, _ other: Int, _ results: inout RuleResults) {
    var judgement = Judge.repeated(context.numbers[anchor], context.numbers[other])
    let isSame = judgement.holds || isSameThing(anchor, other)
    if !isSame { judgement = Judgement(.undecidable, .otherScope, gap: judgement.gap) }
    // Of different things only agreement is worth a word, and only where it is no chance.
    if !isSame, !isNamed(anchor, other) { return }
    if judgement.holds, !isNamed(anchor, other), !isTelling(other) { return }
    let index = results.test(
      .equal, claim: context.operand(other), operands: [context.operand(anchor)],
      formula: .equal, value: context.numbers[anchor].value, judgement)
    guard judgement.verdict == .inconsistent else { return }
    results.contradiction(
      index, Remark(en: "stated twice with different figures", zh: "同一数据前后不一致"),
      severity: isSure(anchor, other) ? nil : .warning,
      hypotheses: hypotheses(anchor, other), context)
  }

  /// Three printed digits or more.
  private func isTelling(_ fact: Int) -> Bool {
    let number = context.numbers[fact]
    return number.value / number.quantum >= Rational(100)
  }

  private func hypotheses(_ anchor: Int, _ other: Int) -> [Remark] {
    let (first, second) = (context.numbers[anchor], context.numbers[other])
    guard first.quantum == second.quantum, Misprint.isSwapped(first, second.value) else {
      return []
    }
    return [Remark(en: "two digits may have been exchanged", zh: "可能是相邻两位数字颠倒")]
  }

  // MARK: - One thing

  /// Whether both speak of the same thing of the whole organisation: in the same words, outside of cases,
  /// with nothing before the words that narrows them.
  private func isSameThing(_ anchor: Int, _ other: Int) -> Bool {
    let facts = context.facts
    guard StableIndicators.holds(context.key(anchor)),
      !context.wholes.standsInCase(facts[anchor]), !context.wholes.standsInCase(facts[other])
    else { return false }
    // What one paragraph tells twice with other figures is of two things.
    if let one = block(anchor), let two = block(other), one == two { return false }
    // 占专任教师的31% of one group is not that of another.
    if facts[anchor].dimensions.count != facts[other].dimensions.count { return false }
    return isNamed(anchor, other) && context.isOfWhole(anchor) && context.isOfWhole(other)
  }

  /// The paragraph of a fact; nil in a table.
  private func block(_ fact: Int) -> Int? {
    let sentence = context.sentenceOfFact[fact]
    return sentence < 0 ? nil : context.sentences[Int(sentence)].block
  }

  private func isNamed(_ anchor: Int, _ other: Int) -> Bool {
    let first = WholeFinder.name(context.text, context.facts[anchor].label)
    let second = WholeFinder.name(context.text, context.facts[other].label)
    return first == second || first.hasSuffix(second) || second.hasSuffix(first)
  }

  private func isSure(_ anchor: Int, _ other: Int) -> Bool {
    let first = WholeFinder.name(context.text, context.facts[anchor].label)
    let second = WholeFinder.name(context.text, context.facts[other].label)
    return first == second
  }
}
