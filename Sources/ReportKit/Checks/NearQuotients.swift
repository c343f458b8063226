/// Shares, rates, ratios and values per head whose figures stand nearby under no name that tells them:
/// 正高2人、副高57人，高级职称合计占28.4%; 纸质图书11.8万册，生均30.5册 with the students told pages before.
///
/// The words do not tell which figures are meant, so only agreement is told, and only where the digits make
/// chance unlikely.
struct NearQuotients {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  /// Counts that stand for the whole organisation, by their indicators.
  static func wholes(_ context: CheckContext) -> [Int] {
    keys.flatMap { key -> [Int] in
      guard let index = context.catalogue.index(of: key) else { return [] }
      let facts = context.factsOfIndicator[Int16(index)] ?? []
      return Array(
        facts.lazy.filter {
          WholeFinder.canBeWhole(context.facts[$0]) && context.facts[$0].dimensions.isEmpty
            && (context.isOfWhole($0) || context.isCell($0))
        }.prefix(NearQuotients.mostOfOne))
    }
  }

  /// What shares and values per head are mostly of.
  private static let keys = [
    "enrolment.students", "enrolment.graduates", "enrolment.newStudents", "enrolment.classes",
    "teachers.fullTime", "teachers.staff", "teachers.specialised", "school.count",
    "group.members", "curriculum.programs", "funding.received", "funding.income",
    "employment.employed",
  ]
  private static let mostOfOne = 6

  /// A claim with what gives it.
  struct Quotient {
    var claim: Int
    /// What is added up above the line.
    var parts: [Int]
    var base: Int
    var value: Rational
    var judgement: Judgement
  }

  /// Adds what the claims of a sort are found to follow from, but for those that are decided.
  func run(
    _ kind: RelationKind, where isClaim: (Int) -> Bool, _ results: inout RuleResults
  ) {
    let known = Set(
      results.relations.filter { $0.judgement.verdict != .undecidable }.map(\.claim.fact))
    for sentence in context.sentences where !sentence.facts.isEmpty {
      for claim in sentence.facts where isClaim(claim) && !known.contains(Int32(claim)) {
        guard canBeClaim(claim), let found = quotient(claim, in: sentence) else { continue }
        results.test(
          kind, claim: context.operand(claim),
          operands: (found.parts + [found.base]).map(context.operand),
          formula: found.parts.count == 1 ? .quotient : .sumQuotient, value: found.value,
          found.judgement)
      }
    }
  }

  private func canBeClaim(_ claim: Int) -> Bool {
    let fact = context.facts[claim]
    return fact.table < 0 && fact.quantity.upper == nil && fact.relation != .growth
      && fact.relation != .change && fact.relation != .target
      && context.numbers[claim].value > .zero && context.numbers[claim].value != .one
  }

  /// Printed digits of a claim: 976 for 97.6 %, 208 for 1:2.08.
  private func digits(_ claim: Int) -> Rational {
    let number = number(claim)
    return number.value.magnitude / number.quantum
  }

  private func number(_ claim: Int) -> PrintedNumber {
    var number = context.numbers[claim]
    if isInverse(claim) { number = number.ofSecondTerm }
    number.isCount = false
    return number
  }

  private func isInverse(_ claim: Int) -> Bool {
    context.facts[claim].unit?.unitClass == .ratio && context.numbers[claim].value < .one
  }

  // MARK: - Which figures

  private func quotient(_ claim: Int, in sentence: CheckContext.Sentence) -> Quotient? {
    let digits = digits(claim)
    // Few digits agree by chance.
    guard
      digits >= Rational(100) || context.facts[claim].unit?.unitClass == .ratio
        || (digits >= Rational(10) && isPerHead(claim))
    else { return nil }
    let first = context.sentences[sentence.first].facts.lowerBound
    let own = (max(sentence.facts.lowerBound, claim - 10)..<claim).reversed().filter(isCount)
    let before = (max(first, claim - 16)..<claim).reversed().filter(isCount)
    let after = (claim + 1..<max(claim + 1, min(sentence.facts.upperBound, claim + 3)))
      .filter(isCount)
    let linked = linked(claim).filter { !before.contains($0) }
    let bases = Array(before.prefix(10)) + after + linked
    let printed = Printed(fact: claim, number(claim), isInverse: isInverse(claim))
    if digits >= Rational(100) || (digits >= Rational(10) && isPerHead(claim)) {
      for part in own.prefix(4) {
        for base in bases where base != part {
          let isTold = linked.contains(base) || own.contains(base) || digits >= Rational(1000)
          if isTold || digits >= Rational(100),
            digits >= Rational(100) || part == claim - 1,
            let found = attempt(printed, [part], base)
          {
            return found
          }
        }
      }
      for run in runs(before: claim, own) {
        for base in bases where !run.contains(base) {
          if let found = attempt(printed, run, base) { return found }
        }
      }
    }
    if context.facts[claim].unit?.unitClass == .ratio, digits < Rational(100),
      let second = own.first, let top = own.dropFirst().first, second == claim - 1,
      top == claim - 2,
      let found = attempt(printed, [top], second)
        ?? attempt(printed, [second], top), found.judgement.basis == .exact
    {
      return found
    }
    guard digits >= Rational(1000) || (digits >= Rational(100) && !linked.isEmpty) else {
      return nil
    }
    for part in (digits >= Rational(1000) ? before.dropFirst(own.count) : [])[...].prefix(6) {
      for base in bases where base != part {
        if let found = attempt(printed, [part], base) { return found }
      }
    }
    return nil
  }

  /// Two to four counts side by side before the claim: 正高2人、副高57人.
  private func runs(before claim: Int, _ own: [Int]) -> [[Int]] {
    guard context.facts[claim].unit?.unitClass == .percent, let last = own.first else { return [] }
    var runs: [[Int]] = []
    for skipped in 0..<min(3, own.count) {
      var run: [Int] = []
      for fact in own.dropFirst(skipped) {
        guard context.facts[fact].unit == context.facts[last].unit, run.count < 4 else { break }
        if let previous = run.last, previous - fact > 2 { break }
        run.append(fact)
        if run.count >= 2 { runs.append(run.reversed()) }
      }
    }
    return runs
  }

  private func isCount(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    if WholeFinder.canBeWhole(record) { return true }
    guard record.quantity.upper == nil, record.table < 0, let unit = record.unit else {
      return false
    }
    switch record.relation {
    case .target: return unit.unitClass == .person || unit.unitClass == .count
    case .level: return unit.unitClass == .duration
    // 图书8.9万册，生均25册: the stock before the value for each.
    case .perCapita:
      return unit.perName == nil && context.numbers[fact].value >= Rational(1000)
        && !isPerHead(fact)
    case .change, .growth, .share, .parameter: return false
    }
  }

  /// 生均, 平均每班: the words say that something is dealt out.
  private func isPerHead(_ fact: Int) -> Bool {
    let start = context.facts[fact].quantity.range.lowerBound
    return context.facts[fact].unit?.perName != nil
      || text.hasAny(["均", "每"], in: text.stretch(before: start, limit: 45))
  }

  /// The wholes that words of the claim name: 生均 the students, 占专任教师 the teachers.
  private func linked(_ claim: Int) -> [Int] {
    let fact = context.facts[claim]
    let words = text.stretch(before: fact.quantity.range.lowerBound, limit: 60)
    return context.commonWholes.filter { base in
      context.facts[base].subject == fact.subject
        && WholeFinder.isOneTime(context.facts[base].period, fact.period)
        && isLinked(fact, words, base)
    }
  }

  private func isLinked(_ fact: FactRecord, _ words: Range<Int>, _ base: Int) -> Bool {
    switch context.key(base) {
    case "enrolment.students":
      if text.hasAny(["生均", "每生", "每百名学生", "生师比", "师生比", "在校生"], in: words) { return true }
    case "enrolment.classes": if text.hasAny(["班均", "每班", "班额"], in: words) { return true }
    case "school.count": if text.hasAny(["校均", "每校"], in: words) { return true }
    case "teachers.fullTime", "teachers.staff":
      if text.hasAny(["师均", "生师比", "师生比"], in: words) { return true }
    default: break
    }
    guard fact.unit?.unitClass == .percent || fact.unit?.unitClass == .times else { return false }
    if case .text(let phrase) = fact.of {
      return text.sharesPair(phrase, context.facts[base].label)
    }
    return false
  }

  // MARK: - The quotient

  /// A claim with the values that are it when they are rounded.
  private struct Printed {
    let fact: Int
    let number: PrintedNumber
    let isInverse: Bool
    private let lowest: Rational
    private let highest: Rational

    init(fact: Int, _ number: PrintedNumber, isInverse: Bool) {
      self.fact = fact
      self.number = number
      self.isInverse = isInverse
      lowest = number.value - number.quantum.half
      highest = number.value + number.quantum.half
    }

    /// Whether a quotient, or a hundred times it, may be what is printed: hardly any is.
    func mayBe(_ top: Rational, by bottom: Rational) -> Bool {
      if number.hedge != nil { return true }
      let value = isInverse ? bottom / top : top / bottom
      if value >= lowest, value <= highest { return true }
      let hundred = isInverse ? value / Rational(100) : value * Rational(100)
      return hundred >= lowest && hundred <= highest
    }
  }

  private func attempt(_ printed: Printed, _ parts: [Int], _ base: Int) -> Quotient? {
    let claim = printed.fact
    guard parts.allSatisfy({ allows(claim, $0, base) }) else { return nil }
    var top = parts.reduce(Rational.zero) {
      $0 + scaled($1, for: claim) * context.numbers[$1].value
    }
    let bottom = context.numbers[base]
    guard printed.mayBe(top, by: bottom.value) else { return nil }
    var range: Interval? = parts.reduce(Interval(.zero)) { $0 + context.numbers[$1].possible }
    if parts.count == 1 { range = range.flatMap { $0 * Interval(scaled(parts[0], for: claim)) } }
    if isPerHundred(claim) {
      top = top * Rational(100)
      range = range.flatMap { $0 * Interval(Rational(100)) }
    }
    let isPercent = context.facts[claim].unit?.unitClass == .percent
    guard !bottom.value.isZero, !isPercent || top <= bottom.value else { return nil }
    let value = printed.isInverse ? bottom.value / top : top / bottom.value
    let judgement = Judge.judge(
      printed.number, value: value, range: range.flatMap { $0 / bottom.possible })
    guard value.isDefined, judgement.verdict == .consistent,
      judgement.basis == .exact || judgement.basis == .rounded || judgement.basis == .hedged
    else { return nil }
    return Quotient(claim: claim, parts: parts, base: base, value: value, judgement: judgement)
  }

  /// 每百名学生24.9台
  private func isPerHundred(_ claim: Int) -> Bool {
    let start = context.facts[claim].quantity.range.lowerBound
    return text.hasAny(["每百"], in: text.stretch(before: start, limit: 36))
  }

  /// 亩 as square metres, where the claim is in those.
  private func scaled(_ fact: Int, for claim: Int) -> Rational {
    context.facts[claim].unit?.unitClass == .area && context.facts[fact].unit?.baseName == "亩"
      && context.facts[claim].unit?.baseName == "㎡"
      ? Rational(2000, 3) : .one
  }

  private func allows(_ claim: Int, _ part: Int, _ base: Int) -> Bool {
    guard let top = context.facts[part].unit, let bottom = context.facts[base].unit,
      let own = context.facts[claim].unit
    else { return false }
    switch own.unitClass {
    case .percent:
      return top.unitClass == bottom.unitClass
        && (top.unitClass != .count || top == bottom || areBodies(top, bottom))
    case .ratio, .times:
      return top.unitClass == bottom.unitClass || bottom.unitClass == .person
        || top.unitClass == .personTimes
    case .money: return top.unitClass == .money && bottom.unitClass != .money
    case .area: return top.unitClass == .area && bottom.unitClass != .area
    case .person, .personTimes:
      return (top.unitClass == .person || top.unitClass == .personTimes)
        && (bottom.unitClass == .count || bottom.unitClass == .times)
    case .count:
      return isPerHead(claim) && top.unitClass == .count && top.base == own.base && top != bottom
    case .duration: return top.unitClass == .duration && top != bottom
    case .points, .data: return false
    }
  }

  private func areBodies(_ first: Unit, _ second: Unit) -> Bool {
    let words: Set<String> = ["家", "所", "个"]
    return words.contains(first.baseName) && words.contains(second.baseName)
  }
}
