/// Rates, ratios and values per head that a sentence prints beside the two figures that give them.
struct SentenceQuotients {
  private let context: CheckContext

  init(_ context: CheckContext) { self.context = context }

  /// A claim with the two figures that it follows from.
  struct Quotient {
    var claim: Int
    var numerator: Int
    /// What is added to the numerator before it is divided.
    var otherNumerators: [Int] = []
    var denominator: Int
    var value: Rational
    var judgement: Judgement
    /// Whether the words name both figures, so that no other could be meant.
    var isNamed: Bool
  }

  /// The quotients of a sort of claims. Where no words name the figures a claim is only listed if a pair
  /// fits and has digits enough for that to be no chance.
  func quotients(where isClaim: (FactRecord) -> Bool) -> [Quotient] {
    var found: [Quotient] = []
    for sentence in context.sentences where sentence.facts.count >= 2 {
      for claim in sentence.facts where isClaim(context.facts[claim]) {
        let counts = counts(beside: claim, in: sentence)
        if let named = named(claim, counts) {
          found.append(otherBase(than: named) ?? named)
        } else if let fitting = fitting(claim, counts) {
          found.append(fitting)
        }
      }
    }
    return found
  }

  /// 预算2600万元，到位2585万元，支出2431.6万元，支出率93.52%: of the named part another base told shortly
  /// before, where the nearest does not fit and that one does.
  private func otherBase(than named: Quotient) -> Quotient? {
    guard named.judgement.verdict == .inconsistent else { return nil }
    let before = max(0, named.claim - 12)..<named.claim
    return before.reversed().lazy.filter {
      $0 != named.numerator && $0 != named.denominator && canTakePart($0)
        && isSameSort($0, named.denominator) && context.isCell($0) == context.isCell(named.claim)
    }.compactMap { quotient(named.claim, named.numerator, $0, isNamed: true) }
      .first { $0.judgement.holds }
  }

  /// Whether some pair of the sentence's figures gives a claim.
  func fits(_ claim: Int, in sentence: CheckContext.Sentence) -> Bool {
    fitting(claim, counts(beside: claim, in: sentence)) != nil
  }

  /// The counts and amounts of the sentence near a claim, the nearest first.
  private func counts(beside claim: Int, in sentence: CheckContext.Sentence) -> [Int] {
    // Four digits fit no figure of the sentence before by chance.
    let number = context.numbers[claim]
    let isLong = number.value / number.quantum >= Rational(1000)
    let first =
      isLong ? context.sentences[sentence.first].facts.lowerBound : sentence.facts.lowerBound
    let low = max(first, claim - 12)
    let high = min(sentence.facts.upperBound, claim + 3)
    let all = (low..<claim).reversed().filter(canTakePart)
    // A list of parts may stand between the claim and the totals that it follows from.
    let listed = Set(all.dropFirst(5).isEmpty ? [] : all.filter { isListed($0, before: claim) })
    let before = all.filter { !listed.contains($0) }
    let after = (claim + 1..<max(claim + 1, high)).filter(canTakePart)
    return Array(before.prefix(5)) + after.prefix(1)
  }

  private func isListed(_ fact: Int, before claim: Int) -> Bool {
    guard let total = context.totalOfPart[fact] else { return false }
    return total < fact && claim - total <= 12
  }

  private func canTakePart(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    return WholeFinder.canBeWhole(record) || isPlan(record)
      || (record.unit?.unitClass == .duration && record.relation == .level
        && record.quantity.upper == nil)
  }

  /// 计划1200人: what a rate of completion is of.
  private func isPlan(_ fact: FactRecord) -> Bool {
    guard fact.relation == .target, fact.quantity.upper == nil, let unit = fact.unit else {
      return false
    }
    switch unit.unitClass {
    case .person, .personTimes, .count, .money: return unit.perName == nil
    default: return false
    }
  }

  // MARK: - Named by words

  /// 任务38项，完成37项，完成率97.36%: the rate's own word names what it counts.
  private func named(_ claim: Int, _ counts: [Int]) -> Quotient? {
    if let gender = genders(claim, counts) ?? heads(claim, counts) { return gender }
    guard context.facts[claim].unit?.unitClass == .percent, let stem = stem(of: claim) else {
      return nil
    }
    guard
      let part = counts.first(where: { $0 < claim && isVerb(stem, of: $0) }),
      let nearest = counts.first(where: { $0 < part && !isCalled(stem, $0) && isSameSort($0, part) }
      )
    else { return nil }
    // 接收712人，其中甲305人、乙228人…；留用396人: not the last part is the base, but the total.
    let base = context.totalOfPart[nearest] ?? nearest
    let named = quotient(claim, part, base, isNamed: true)
    // More than there are: another figure is the base, or one is misprinted.
    if let named, named.value > .one, context.numbers[claim].value <= .one,
      !QuotientSlip.explains(context, claim: claim, part: part, base: base)
    {
      return nil
    }
    if named?.judgement.verdict != .inconsistent || part == claim - 1 { return named }
    // 毕业541人，就业402人，升学127人，就业率97.78%: all that stand between are counted.
    return joint(claim, Array(part..<claim), base)
  }

  private func joint(_ claim: Int, _ parts: [Int], _ base: Int) -> Quotient? {
    guard parts.count <= 4, parts.allSatisfy({ canTakePart($0) && isSameSort($0, base) }) else {
      return nil
    }
    let top = parts.reduce(Rational.zero) { $0 + context.numbers[$1].value }
    let range = parts.reduce(Interval(.zero)) { $0 + context.numbers[$1].possible }
    let value = top / context.numbers[base].value
    guard value.isDefined else { return nil }
    let judgement = Judge.judge(
      context.numbers[claim], value: value, range: range / context.numbers[base].possible)
    guard judgement.holds else { return nil }
    return Quotient(
      claim: claim, numerator: parts[0], otherNumerators: Array(parts.dropFirst()),
      denominator: base, value: value, judgement: judgement, isNamed: true)
  }

  /// 男生1013人，女生863人，男女比1.17:1
  private func genders(_ claim: Int, _ counts: [Int]) -> Quotient? {
    guard context.facts[claim].unit?.unitClass == .ratio,
      context.key(claim) == "enrolment.genderRatio",
      let men = counts.first(where: { $0 < claim && isCalled("男", $0) }),
      let women = counts.first(where: { $0 < claim && isCalled("女", $0) }), men != women
    else { return nil }
    return quotient(claim, men, women, isNamed: true)
  }

  /// 学生96人，班3个，平均每班32人: the word behind 每 or before 均 says what the heads are.
  private func heads(_ claim: Int, _ counts: [Int]) -> Quotient? {
    guard let word = headWord(claim), context.facts[claim].unit?.unitClass != .percent,
      context.facts[claim].unit?.unitClass != .ratio
    else { return nil }
    let isPerson = ["人", "生", "师"].contains(word.description)
    let before = counts.filter { $0 < claim }
    guard
      let heads = before.first(where: {
        isPerson ? countsHeads($0) : names(word, $0)
      }),
      let top = before.first(where: {
        $0 != heads
          && context.facts[$0].unit?.unitClass == context.facts[claim].unit?.unitClass
          && context.facts[$0].relation == .level
      })
    else { return nil }
    return quotient(claim, top, heads, isNamed: true)
  }

  /// 826人次 that got something are heads as well.
  private func countsHeads(_ fact: Int) -> Bool {
    let unitClass = context.facts[fact].unit?.unitClass
    return unitClass == .person || unitClass == .personTimes
  }

  /// 班 of 每班 and 班均
  private func headWord(_ claim: Int) -> StaticString? {
    let text = context.text
    let start = context.facts[claim].quantity.range.lowerBound
    let low = max(0, start - 45)
    for word in SentenceQuotients.headWords {
      var place = low
      while let found = text.first(word, from: place, to: start) {
        if text.has("每", endingAt: found) || text.has("均", at: found + 3) { return word }
        place = found + 3
      }
    }
    return nil
  }

  private static let headWords: [StaticString] = ["班", "人", "生", "师", "校", "家", "所", "项"]

  /// Whether a count is of such things: 3个班, 班3个, 4所.
  private func names(_ word: StaticString, _ fact: Int) -> Bool {
    let range = context.facts[fact].quantity.range
    return context.facts[fact].unit?.unitClass == .count
      && context.text.first(word, from: range.lowerBound - 30, to: range.upperBound + 12) != nil
  }

  /// 完成 of 完成率, 留用 of 留用率.
  private func stem(of claim: Int) -> Range<Int>? {
    let text = context.text
    let label = context.facts[claim].label
    // A longer name (对口就业率) is of another part than the one that the short one counts.
    guard text.has("率", endingAt: label.upperBound), label.count == 9,
      text.hasAny(of: "，；。、（：", endingAt: label.lowerBound) || text[label.lowerBound - 1] <= 0x20
    else { return nil }
    return span(label.lowerBound, label.upperBound - 3)
  }

  /// 完成37项, 期满留用396人: the word stands directly before the figure.
  private func isVerb(_ stem: Range<Int>, of fact: Int) -> Bool {
    let text = context.text
    let end = text.skippingSpaceBack(context.facts[fact].quantity.range.lowerBound) - stem.count
    return (0..<stem.count).allSatisfy { text[end + $0] == text[stem.lowerBound + $0] }
  }

  private func isCalled(_ stem: Range<Int>, _ fact: Int) -> Bool {
    let text = context.text
    let range = text.stretch(before: context.facts[fact].quantity.range.lowerBound, limit: 45)
    var place = range.lowerBound
    while place + stem.count <= range.upperBound {
      if (0..<stem.count).allSatisfy({ text[place + $0] == text[stem.lowerBound + $0] }) {
        return true
      }
      place += text.scalar(at: place).length
    }
    return false
  }

  private func isCalled(_ word: StaticString, _ fact: Int) -> Bool {
    let start = context.facts[fact].quantity.range.lowerBound
    return context.text.hasAny([word], in: context.text.stretch(before: start, limit: 45))
  }

  private func isSameSort(_ first: Int, _ second: Int) -> Bool {
    context.facts[first].unit?.unitClass == context.facts[second].unit?.unitClass
  }

  // MARK: - Found by trying

  private func fitting(_ claim: Int, _ counts: [Int]) -> Quotient? {
    guard isTelling(claim) else { return nil }
    for numerator in counts {
      for denominator in counts where denominator != numerator {
        guard allows(claim, numerator, denominator) else { continue }
        let quotient = quotient(claim, numerator, denominator, isNamed: false)
        if let quotient, quotient.judgement.verdict == .consistent,
          quotient.judgement.basis == .exact || quotient.judgement.basis == .rounded
        {
          return quotient
        }
      }
    }
    return nil
  }

  private func isInverse(_ claim: Int) -> Bool {
    context.facts[claim].unit?.unitClass == .ratio && context.numbers[claim].value < .one
      && context.numbers[claim].value > .zero
  }

  /// Three digits or more, so that of a dozen pairs none fits by chance.
  private func isTelling(_ claim: Int) -> Bool {
    let number = isInverse(claim) ? context.numbers[claim].ofSecondTerm : context.numbers[claim]
    return number.hedge == nil && number.value / number.quantum >= Rational(100)
  }

  private func allows(_ claim: Int, _ numerator: Int, _ denominator: Int) -> Bool {
    let (top, bottom) = (context.facts[numerator].unit, context.facts[denominator].unit)
    switch context.facts[claim].unit?.unitClass {
    case .percent:
      // 岗位1480个，实习生1127名，岗位利用率76.1%
      return top?.unitClass == bottom?.unitClass
        || (numerator == claim - 1 && denominator == claim - 2 && top?.unitClass == .person
          && bottom?.unitClass == .count)
    case .ratio: return bottom?.unitClass == .person || top?.unitClass == bottom?.unitClass
    case .money: return top?.unitClass == .money && bottom?.unitClass != .money
    case .person, .personTimes:
      return top?.unitClass == .person && bottom?.unitClass == .count
    default: return top?.unitClass == context.facts[claim].unit?.unitClass && top != bottom
    }
  }

  private func quotient(
    _ claim: Int, _ numerator: Int, _ denominator: Int, isNamed: Bool
  ) -> Quotient? {
    let (top, bottom) = (context.numbers[numerator], context.numbers[denominator])
    let value = top.value / bottom.value
    guard value.isDefined else { return nil }
    var number = isInverse(claim) ? context.numbers[claim].ofSecondTerm : context.numbers[claim]
    // 班均38人 is a mean that was rounded, and counts nobody.
    number.isCount = false
    let judgement = Judge.judge(number, value: value, range: top.possible / bottom.possible)
    return Quotient(
      claim: claim, numerator: numerator, denominator: denominator, value: value,
      judgement: judgement, isNamed: isNamed)
  }
}

extension RuleResults {
  /// Tests the quotients that sentences print in full, but for claims that were tested before.
  mutating func test(
    _ quotients: [SentenceQuotients.Quotient], kind: RelationKind, subject: Remark,
    _ context: CheckContext
  ) {
    let known = Set(
      relations.filter { $0.judgement.verdict != .undecidable }.map(\.claim.fact))
    for quotient in quotients where !known.contains(Int32(quotient.claim)) {
      let index = test(
        kind, claim: context.operand(quotient.claim),
        operands: ([quotient.numerator] + quotient.otherNumerators + [quotient.denominator])
          .map(context.operand),
        formula: quotient.otherNumerators.isEmpty ? .quotient : .sumQuotient, value: quotient.value,
        quotient.judgement)
      // 人均850元 may be of another sum than the one that is told before.
      guard quotient.judgement.verdict == .inconsistent else { continue }
      if isPlausible(quotient, context) {
        contradiction(index, subject, severity: .error, context)
      } else if QuotientSlip.explains(
        context, claim: quotient.claim, part: quotient.numerator, base: quotient.denominator)
      {
        contradiction(index, subject, severity: .warning, context)
      }
    }
  }

  /// What is told wrongly is near the truth, or misprinted; else other figures are meant.
  private func isPlausible(
    _ quotient: SentenceQuotients.Quotient, _ context: CheckContext
  ) -> Bool {
    let claim = context.numbers[quotient.claim]
    return (quotient.value - claim.value).magnitude * Rational(2)
      <= Rational.max(quotient.value, claim.value) || Misprint.isSlip(claim, quotient.value)
  }
}
