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
    for (first, second) in context.repeats where self.places(first, second) == places {
      let isHedged = context.numbers[first].hedge != nil || context.numbers[second].hedge != nil
      if isHedged == hedged { test(first, second, &results) }
    }
  }

  /// Each later statement with the one that the report's reader takes for the fact: of a table before
  /// text, of exact figures before hedged ones, the first.
  func pairs() -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    // 从111个扩大到135个: what it was before is not repeated by what it is.
    let former = Set(context.sources.values)
    for all in context.levels.values where all.count >= 2 {
      let members = all.filter { !former.contains($0) }
      if members.count < 2 { continue }
      let anchor = members.min { rank($0) < rank($1) } ?? members[0]
      for member in members where member != anchor && !isOneRow(anchor, member) {
        pairs.append((anchor, member))
      }
      // What another table states as well is compared with the text, too.
      let others = members.filter { context.isCell($0) && $0 != anchor && agrees($0, anchor) }
      for other in others.prefix(2) {
        for member in members.prefix(RepeatCheck.most)
        where !context.isCell(member) && agrees(other, member) {
          pairs.append((other, member))
        }
      }
    }
    pairs += looseAgreements(Set(pairs.map(\.1)))
    pairs += looseSlips(Set(pairs.map { Pair($0.0, $0.1) }))
    return pairs.sorted { $0.1 < $1.1 }
  }

  /// Statements of one fact that are compared with a second table.
  private static let most = 6

  private func agrees(_ first: Int, _ second: Int) -> Bool {
    Judge.repeated(context.numbers[first], context.numbers[second]).holds
  }

  /// Figures of one indicator that agree in words and value, though one names a breakdown or a time that the
  /// other leaves out. That they differ would say nothing, so only agreement is listed.
  private func looseAgreements(_ known: Set<Int>) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var firsts: [LooseKey: [Int]] = [:]
    for index in context.facts.indices where context.hasCompany[index] {
      let fact = context.facts[index]
      guard SameFact.exists(for: fact) || isAdded(index) else { continue }
      if context.numbers[index].hedge != nil {
        if !known.contains(index), let first = standing(index) { pairs.append((first, index)) }
        continue
      }
      let key = LooseKey(
        indicator: fact.indicator, subject: fact.subject, value: context.numbers[index].value)
      for first in firsts[key] ?? [] where !known.contains(index) {
        guard block(first) != block(index) || block(index) == nil,
          !isOneRow(first, index), !isOfOtherYears(first, index),
          isNamed(first, index) || isTelling(index) || isAlike(first, index)
        else { continue }
        pairs.append((first, index))
        break
      }
      RepeatCheck.keep(index, in: &firsts[key, default: []], atMost: 4)
    }
    return pairs
  }

  /// 专业对口率保持在80%以上: what stays so bounds the figure of any year.
  private func standing(_ hedged: Int) -> Int? {
    let start = context.facts[hedged].quantity.range.lowerBound
    guard context.facts[hedged].unit?.unitClass == .percent, !context.isCell(hedged),
      context.text.hasAny(
        ["保持在", "一直", "稳定在", "均在", "维持在", "在"], in: context.text.stretch(before: start, limit: 45))
    else { return nil }
    let figures = (context.factsOfIndicator[context.facts[hedged].indicator] ?? []).prefix(40)
      .filter {
        $0 != hedged && context.numbers[$0].hedge == nil
          && context.facts[$0].subject == context.facts[hedged].subject
          && context.facts[$0].unit == context.facts[hedged].unit
          && (isNamed($0, hedged) || isAlike($0, hedged))
      }
    return figures.first {
      Judge.repeated(context.numbers[$0], context.numbers[hedged]).holds
    } ?? (figures.count == 1 ? figures[0] : nil)
  }

  /// Whether a hedged figure misses what the same words state elsewhere, by however much.
  private func isHedgedApart(_ anchor: Int, _ other: Int) -> Bool {
    guard (context.numbers[anchor].hedge == nil) != (context.numbers[other].hedge == nil),
      context.isStable(anchor),
      !context.wholes.standsInCase(context.facts[anchor]),
      !context.wholes.standsInCase(context.facts[other])
    else { return false }
    return isNamed(anchor, other) && context.isOfWhole(anchor) && context.isOfWhole(other)
  }

  /// Two facts, in whichever order.
  private struct Pair: Hashable {
    private let low: Int32
    private let high: Int32

    init(_ first: Int, _ second: Int) {
      low = Int32(min(first, second))
      high = Int32(max(first, second))
    }
  }

  private struct LooseKey: Hashable {
    var indicator: Int16
    var subject: Int32
    var value: Rational

    // Figures of other indicators or organisations rarely have the same value.
    func hash(into hasher: inout Hasher) { hasher.combine(value) }
  }

  /// Figures of one indicator and in like words that differ by one slip, though one names a breakdown or a
  /// time that the other leaves out.
  private func looseSlips(_ known: Set<Pair>) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var firsts: [IndicatorOf: [Stepped]] = [:]
    for index in context.facts.indices where context.hasCompany[index] {
      let number = context.numbers[index]
      guard SameFact.exists(for: context.facts[index]), number.hedge == nil else { continue }
      let own = Stepped(fact: index, steps: number.value / number.quantum)
      guard own.steps >= Rational(100) else { continue }
      let record = context.facts[index]
      let key = IndicatorOf(
        indicator: record.indicator, subject: record.subject, unitClass: record.unit?.unitClass)
      let first = firsts[key]?.first { mayBeLongSlip($0, own) && isLooseSlip($0.fact, index) }
      if let first, !known.contains(Pair(first.fact, index)) { pairs.append((first.fact, index)) }
      RepeatCheck.keep(own, in: &firsts[key, default: []], atMost: 6)
    }
    return pairs
  }

  /// A figure with the number of steps of its last digit that it has.
  private struct Stepped {
    var fact: Int
    var steps: Rational
  }

  /// Whether figures have digits enough for `isLongSlip`, and differ: few do.
  private func mayBeLongSlip(_ first: Stepped, _ second: Stepped) -> Bool {
    guard context.numbers[first.fact].quantum == context.numbers[second.fact].quantum else {
      return first.steps >= Rational(1000)
    }
    return first.steps != second.steps && Rational.min(first.steps, second.steps) >= Rational(1000)
  }

  private static func keep<Member>(
    _ member: Member, in members: inout [Member], atMost most: Int
  ) {
    if members.count < most { members.append(member) }
  }

  private struct IndicatorOf: Hashable {
    var indicator: Int16
    var subject: Int32
    var unitClass: Unit.Class?
  }

  private func isLooseSlip(_ first: Int, _ second: Int) -> Bool {
    let facts = context.facts
    guard facts[first].table < 0 || facts[second].table < 0,
      WholeFinder.isOneTime(facts[first].period, facts[second].period)
        || facts[second].period == nil,
      block(first) != block(second) || block(first) == nil,
      name(first).count >= 4, name(second).count >= 4
    else { return false }
    return isLongSlip(first, second)
      && (isNamed(first, second) || isAlike(first, second) || isFramed(first, second))
  }

  /// 毕业生对学校的满意度 and 毕业生对学校就业工作满意度: alike at both ends.
  private func isFramed(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (name(first), name(second))
    return one.prefix(3) == two.prefix(3) && one.suffix(3) == two.suffix(3)
      && min(one.count, two.count) >= 6
  }

  /// 新增知识产权102项, which a table may print as the year's figure.
  private func isAdded(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    return record.relation == .change && record.of == .none && record.indicator >= 0
      && record.quantity.upper == nil && isTelling(fact)
  }

  /// Cells of two years state two facts.
  private func isOfOtherYears(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (context.facts[first], context.facts[second])
    return one.table >= 0 && two.table >= 0 && one.period != two.period
  }

  /// A level and its change stand in one row of a table, and different things in one column.
  private func isOneRow(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (context.facts[first], context.facts[second])
    return one.table >= 0 && one.table == two.table
      && (one.row == two.row || one.column == two.column)
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
    // Few digits that one sentence prints twice are of two things: 3名党员及3名….
    if judgement.holds, !isTelling(other), isInOneSentence(anchor, other) { return }
    let isSame =
      judgement.holds || isShareOfTable(anchor, other)
      || (isOfOneTime(anchor, other) && isSameThing(anchor, other))
    if !isSame {
      let isSlip =
        looksMisprinted(anchor, other) || isOneRowRepeated(anchor, other)
        || (judgement.verdict == .inconsistent && isHedgedApart(anchor, other))
        || isPlainSlip(anchor, other)
      judgement = Judgement(isSlip ? .review : .undecidable, .otherScope, gap: judgement.gap)
    }
    // Of different things only agreement is worth a word, and only where it is no chance.
    if !isSame, !isNamed(anchor, other), !isAlike(anchor, other), !isLongSlip(anchor, other),
      !isPlainSlip(anchor, other)
    {
      return
    }
    if judgement.holds, !isNamed(anchor, other), !isTelling(other), !isAlike(anchor, other) {
      return
    }
    let index = results.test(
      .equal, claim: context.operand(other), operands: [context.operand(anchor)],
      formula: .equal, value: context.numbers[anchor].value, judgement)
    if judgement.verdict == .review {
      results.contradiction(
        index, Remark(en: "nearly the same figure; one may be misprinted", zh: "数字相近而不同，可能有一处误印"),
        severity: isExchanged(anchor, other) ? .warning : .note, context)
    }
    guard judgement.verdict == .inconsistent else { return }
    results.contradiction(
      index, Remark(en: "stated twice with different figures", zh: "同一数据前后不一致"),
      severity: isSure(anchor, other) ? nil : .warning,
      hypotheses: hypotheses(anchor, other), context)
  }

  /// What stays at 80 % or above is said of no year.
  private func isOfOneTime(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (context.facts[first].period, context.facts[second].period)
    return SameFact.time(one) == SameFact.time(two) || context.numbers[second].hedge == nil
  }

  private func isInOneSentence(_ first: Int, _ second: Int) -> Bool {
    context.sentenceOfFact[first] >= 0
      && context.sentenceOfFact[first] == context.sentenceOfFact[second]
  }

  /// Text, or another table, that tells of a table's row in the row's own words.
  private func isOneRowRepeated(_ anchor: Int, _ other: Int) -> Bool {
    let facts = context.facts
    guard facts[anchor].table >= 0, facts[other].table != facts[anchor].table,
      facts[anchor].period == facts[other].period,
      facts[anchor].dimensions.count == facts[other].dimensions.count,
      !context.wholes.standsInCase(facts[other]), name(other).count >= 4,
      name(anchor).count >= 2, isNamed(anchor, other) || isAlike(anchor, other)
    else { return false }
    // 通过对口单独招生升学: so long a name is that of the row alone.
    let isLong = name(anchor).count >= 7 && name(other).count >= 7
    return isLong || (context.isOfWhole(other) && context.isOfWhole(anchor))
  }

  /// Four digits or more of which one is other or lost: whatever the words, hardly by chance.
  private func isLongSlip(_ anchor: Int, _ other: Int) -> Bool {
    let (first, second) = (context.numbers[anchor], context.numbers[other])
    guard looksMisprinted(anchor, other) else { return false }
    if first.quantum != second.quantum {
      // 99.06 and 9.906
      let factor = first.value / second.value
      return first.value / first.quantum >= Rational(1000)
        && (factor == Rational(10) || factor == Rational(1, 10))
    }
    return Rational.min(first.value, second.value) / first.quantum >= Rational(1000)
      && (Misprint.isSlip(first, second.value) || Misprint.isSlip(second, first.value))
  }

  /// One fact of a paragraph and of another under one indicator, which one digit parts: of what there is one of at
  /// a time, or of five digits.
  private func isPlainSlip(_ anchor: Int, _ other: Int) -> Bool {
    let (one, two) = (context.facts[anchor], context.facts[other])
    let (first, second) = (context.numbers[anchor], context.numbers[other])
    guard one.table < 0, two.table < 0, first.isExact, second.isExact, one.unit == two.unit,
      one.period == two.period, block(anchor) != block(other), SameFact.closed(one).isEmpty,
      one.dimensions.count == two.dimensions.count, !context.wholes.standsInCase(one),
      !context.wholes.standsInCase(two)
    else { return false }
    let least = Rational.min(first.value, second.value)
    let isStable =
      StableIndicators.holds(context.key(anchor)) && least >= Rational(100)
      && context.isOfWhole(anchor) && context.isOfWhole(other)
    guard isStable || least >= Rational(10_000) else { return false }
    return Misprint.isRepairable(first) { $0 == second.value }
  }

  /// Three printed digits or more; 100 % tells nothing.
  private func isTelling(_ fact: Int) -> Bool {
    let number = context.numbers[fact]
    if context.facts[fact].unit?.unitClass == .percent, number.value == .one {
      return context.isStable(fact)
    }
    let digits = number.value / number.quantum
    // 180 has two digits that tell.
    if number.isCount, digits < Rational(1000), (digits / Rational(10)).isWhole { return false }
    return digits >= Rational(100)
  }

  /// Whether two figures of what may be one thing differ as a slip of the hand makes them differ.
  private func looksMisprinted(_ anchor: Int, _ other: Int) -> Bool {
    let (first, second) = (context.numbers[anchor], context.numbers[other])
    guard first.hedge == nil, second.hedge == nil, !first.value.isZero, !second.value.isZero,
      block(anchor) == nil || block(anchor) != block(other),
      !context.wholes.standsInCase(context.facts[anchor]),
      !context.wholes.standsInCase(context.facts[other])
    else { return false }
    if Misprint.isSlip(first, second.value) || Misprint.isSlip(second, first.value) { return true }
    // Four digits that differ by little.
    return first.quantum == second.quantum && context.isStable(anchor)
      && first.value / first.quantum >= Rational(1000)
      && (first.value - second.value).magnitude < first.value / Rational(20)
  }

  /// 481.75 in the text and 418.75 in the table, of one year and in like words.
  private func isExchanged(_ anchor: Int, _ other: Int) -> Bool {
    let (first, second) = (context.numbers[anchor], context.numbers[other])
    let least = Rational(name(anchor) == name(other) ? 100 : 1000)
    return first.quantum == second.quantum && first.value / first.quantum >= least
      && Misprint.isSwapped(first, second.value)
      && context.isCell(anchor) != context.isCell(other) && name(other).count >= 4
      && context.facts[anchor].period == context.facts[other].period
      && context.facts[anchor].unit?.unitClass == context.facts[other].unit?.unitClass
      && (isNamed(anchor, other) || isAlike(anchor, other)
        || (context.facts[anchor].indicator == context.facts[other].indicator
          && !context.facts[anchor].dimensions.isEmpty
          && context.facts[anchor].dimensions == context.facts[other].dimensions))
  }

  /// 占专任教师65.06% in the text and 双师素质专任教师比例 65.08 in a table: one share of four digits, which differs
  /// by less than a hundredth of itself or has two digits exchanged.
  private func isShareOfTable(_ anchor: Int, _ other: Int) -> Bool {
    let (one, two) = (context.facts[anchor], context.facts[other])
    let (first, second) = (context.numbers[anchor], context.numbers[other])
    guard one.table >= 0, two.table < 0, two.relation == .share, one.unit?.unitClass == .percent,
      two.unit?.unitClass == .percent, first.hedge == nil, second.hedge == nil,
      one.indicator == two.indicator, one.period == two.period,
      StableIndicators.holds(context.key(anchor)), !context.wholes.standsInCase(two),
      first.quantum == second.quantum, second.value / second.quantum >= Rational(1000),
      context.isOfWhole(anchor)
    else { return false }
    return (first.value - second.value).magnitude * Rational(100) < second.value
      || Misprint.isSwapped(first, second.value)
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
    guard context.isStable(anchor),
      !context.wholes.standsInCase(facts[anchor]), !context.wholes.standsInCase(facts[other]),
      !isNorm(anchor), !isNorm(other), isPlausible(anchor, other)
    else { return false }
    // Rows of one table with the same label stand in different groups.
    if facts[anchor].table >= 0, facts[anchor].table == facts[other].table { return false }
    // A rate or an amount may be of anything, unless a table or its own name says of what.
    if block(anchor) != nil, block(other) != nil, !isNamedInFull(anchor) { return false }
    if isSwapped(anchor, other), name(anchor) == name(other) { return true }
    // What one paragraph tells twice with other figures is of two things.
    if let one = block(anchor), let two = block(other), one == two { return false }
    // 占专任教师的31% of one group is not that of another.
    if facts[anchor].dimensions.count != facts[other].dimensions.count { return false }
    return (isNamed(anchor, other) || isAlike(anchor, other)) && isOfOneSize(anchor, other)
      && context.isOfWhole(context.sources[anchor] ?? anchor)
      && context.isOfWhole(context.sources[other] ?? other)
  }

  /// 距国家标准16㎡尚有差距: what is asked for.
  private func isNorm(_ fact: Int) -> Bool {
    guard !context.isCell(fact) else { return false }
    let text = context.text
    let start = text.skippingSpaceBack(context.facts[fact].quantity.range.lowerBound)
    return text.length(ofAny: ["标准", "标准为", "标准的", "要求", "要求的", "规定的", "底线"], endingAt: start) > 0
  }

  /// One is not twice the other, unless a slip makes it so: figures further apart are of different things.
  private func isOfOneSize(_ anchor: Int, _ other: Int) -> Bool {
    let (first, second) = (context.numbers[anchor], context.numbers[other])
    let (low, high) = (
      Rational.min(first.value, second.value), Rational.max(first.value, second.value)
    )
    return high <= low * Rational(2) || Misprint.isSlip(first, second.value)
      || Misprint.isSlip(second, first.value)
  }

  /// What is stated wrongly is near the truth, or misprinted; other figures are of other things.
  private func isPlausible(_ anchor: Int, _ other: Int) -> Bool {
    let (first, second) = (context.numbers[anchor], context.numbers[other])
    if first.hedge != nil || second.hedge != nil {
      return Rational.max(first.value, second.value)
        < Rational.min(first.value, second.value) * Rational(3, 2)
    }
    return (first.value - second.value).magnitude * Rational(5)
      <= Rational.max(first.value, second.value)
      || Misprint.isSlip(first, second.value) || Misprint.isSlip(second, first.value)
  }

  private func isSwapped(_ anchor: Int, _ other: Int) -> Bool {
    let (first, second) = (context.numbers[anchor], context.numbers[other])
    return first.hedge == nil && second.hedge == nil && first.quantum == second.quantum
      && first.value / first.quantum >= Rational(100)
      && Misprint.isSwapped(first, second.value)
  }

  /// 毕业生就业率, 专任教师: what is counted is in the name; 满意度, 执行率 and sums of money need more words.
  private func isNamedInFull(_ fact: Int) -> Bool {
    guard let key = context.key(fact), !key.hasPrefix("funding.") else { return false }
    guard context.facts[fact].unit?.unitClass == .percent else { return true }
    return key.hasPrefix("employment.") || key == "quality.graduationRate"
      || name(fact).count >= 5
  }

  /// The paragraph of a fact; nil in a table.
  private func block(_ fact: Int) -> Int? {
    let sentence = context.sentenceOfFact[fact]
    return sentence < 0 ? nil : context.sentences[Int(sentence)].block
  }

  private func isNamed(_ anchor: Int, _ other: Int) -> Bool {
    SameWords.endsAlike(name(anchor), name(other))
  }

  private func isSure(_ anchor: Int, _ other: Int) -> Bool {
    name(anchor) == name(other)
  }

  private func name(_ fact: Int) -> WholeFinder.Name {
    context.name(context.sources[fact] ?? fact)
  }

  private func isAlike(_ anchor: Int, _ other: Int) -> Bool {
    SameWords.isAlike(name(anchor), name(other))
  }
}
