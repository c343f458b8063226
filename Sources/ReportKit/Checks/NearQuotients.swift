/// Shares, rates, ratios and values per head whose figures stand nearby under no name that tells them:
/// 正高2人、副高57人，高级职称合计占28.4%; 纸质图书11.8万册，生均30.5册 with the students told pages before.
///
/// The words do not tell which figures are meant, so only agreement is told, and only where the digits make
/// chance unlikely.
struct NearQuotients {
  private let context: CheckContext
  private let text: Bytes
  /// Counts that stand for the whole organisation, by their indicators.
  private let wholes: [Int]

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
    wholes = context.commonWholes
  }

  static func wholes(_ context: CheckContext) -> [Int] {
    keys.flatMap { key -> [Int] in
      guard let index = context.catalogue.index(of: key) else { return [] }
      let facts = context.factsOfIndicator[Int16(index)] ?? []
      return Array(
        facts.lazy.filter {
          WholeFinder.canBeWhole(context.facts[$0])
            && (context.facts[$0].dimensions.isEmpty
              && (context.isOfWhole($0) || context.isCell($0))
              || $0 == facts.first)
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
    // What another pair of figures seemed to contradict, and nobody was told of, may follow from these.
    let known = Set(results.relations.filter { $0.judgement.holds }.map(\.claim.fact))
      .union(results.findings.map(\.claim.fact))
    for sentence in context.sentences where !sentence.facts.isEmpty {
      for claim in sentence.facts where isClaim(claim) && !known.contains(Int32(claim)) {
        guard canBeClaim(claim) else { continue }
        guard let found = quotient(claim, in: sentence) else {
          joint(claim, in: sentence, kind, &results)
          continue
        }
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
    // 约1:184 fits many.
    if context.numbers[claim].hedge != nil, !isPerHead(claim) || digits(claim) >= Rational(100) {
      return false
    }
    return fact.table < 0 && fact.quantity.upper == nil && fact.relation != .growth
      && fact.relation != .change && fact.relation != .target
      && context.numbers[claim].value > .zero && context.numbers[claim].value != .one
  }

  /// Printed digits of a claim: 976 for 97.6 %, 208 for 1:2.08.
  private func digits(_ claim: Int) -> Rational {
    number(claim).digits
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
    let first = context.sentences[sentence.first].facts.lowerBound
    let own = (max(sentence.facts.lowerBound, claim - 10)..<claim).reversed().filter(isCount)
    let before = (max(first, claim - 16)..<claim).reversed().filter(isCount)
    let after = (claim + 1..<max(claim + 1, min(sentence.facts.upperBound, claim + 3)))
      .filter(isCount)
    let linked = wholes.filter { isLinked(claim, $0) && !before.contains($0) }
    let digits = digits(claim)
    // Four digits fit no other whole of the report by chance.
    let far = digits >= Rational(1000) ? wholes.filter { !linked.contains($0) } : []
    let bases = Array(before.prefix(10)) + after + linked + far.filter { !before.contains($0) }
    if isPerHead(claim), context.facts[claim].unit?.unitClass == .money,
      digits >= Rational(100)
    {
      // 国家助学金1153人，按每生1500元，发放172.95万元: the amount may follow.
      for part in [claim + 1] where isAmount(part, in: sentence) {
        for base in own.prefix(3) { if let found = attempt(claim, [part], base) { return found } }
      }
    }
    if digits >= Rational(100) || (digits >= Rational(10) && isPerHead(claim)) {
      for part in own.prefix(4) {
        for base in bases where base != part {
          let isTold = linked.contains(base) || own.contains(base) || digits >= Rational(1000)
          if isTold || digits >= Rational(100),
            digits >= Rational(100) || part == claim - 1,
            let found = attempt(claim, [part], base)
          {
            return found
          }
        }
      }
    }
    if digits >= Rational(10) {
      for run in runs(before: claim, own) {
        for base in bases where !run.contains(base) {
          if let found = attempt(claim, run, base),
            digits >= Rational(100) || found.judgement.basis == .exact
          {
            return found
          }
        }
      }
    }
    if let found = ofLevels(claim, in: sentence) { return found }
    if context.facts[claim].unit?.unitClass == .ratio, digits < Rational(100),
      let second = own.first, let top = own.dropFirst().first, second == claim - 1,
      top == claim - 2,
      let found = attempt(claim, [top], second)
        ?? attempt(claim, [second], top), found.judgement.basis == .exact
    {
      return found
    }
    if let found = ofNamedPart(claim, before) ?? ofWholeSteps(claim, own) { return found }
    guard digits >= Rational(1000) || (digits >= Rational(100) && !linked.isEmpty) else {
      return nil
    }
    let isLong = digits >= Rational(1000)
    guard isLong || isPerHead(claim) else { return nil }
    for part in before.dropFirst(own.count).prefix(6) {
      for base in isLong ? bases : linked where base != part {
        if let found = attempt(claim, [part], base) { return found }
      }
    }
    return nil
  }

  /// 生均3400元，是普通高中（2200元）的1.55倍; 2021年1180万元，为2017年236万元的5倍: the two levels in one unit before it.
  private func ofLevels(_ claim: Int, in sentence: CheckContext.Sentence) -> Quotient? {
    let unitClass = context.facts[claim].unit?.unitClass
    guard unitClass == .times || unitClass == .ratio, sentence.facts.contains(claim - 2) else {
      return nil
    }
    let (one, two) = (claim - 2, claim - 1)
    guard context.facts[one].unit == context.facts[two].unit,
      [one, two].allSatisfy({
        let fact = context.facts[$0]
        return fact.quantity.upper == nil && context.numbers[$0].hedge == nil
          && (fact.relation == .level || fact.relation == .perCapita)
          && fact.unit?.unitClass != .percent
      })
    else { return nil }
    let start = context.facts[claim].quantity.range.lowerBound
    let end = context.facts[two].quantity.range.upperBound
    guard start - end <= 36,
      unitClass == .ratio ? text.hasAny(["比"], in: end..<start) : text.has("的", endingAt: start)
    else { return nil }
    return attempt(claim, [one], two, isAllowed: true)
      ?? (unitClass == .ratio ? attempt(claim, [two], one, isAllowed: true) : nil)
  }

  /// 师傅76人，学徒228人，师徒比1:3: the very number of times, which few digits print.
  private func ofWholeSteps(_ claim: Int, _ own: [Int]) -> Quotient? {
    guard isInverse(claim), context.numbers[claim].hedge == nil, own.count >= 2,
      own[0] == claim - 1, own[1] == claim - 2,
      context.facts[own[0]].unit?.unitClass == context.facts[own[1]].unit?.unitClass
    else { return nil }
    let (top, bottom) = (context.numbers[own[1]], context.numbers[own[0]])
    let steps = bottom.value / top.value
    let printed = Rational.one / context.numbers[claim].value
    guard steps.isDefined, steps.isWhole, steps > .one, top.hedge == nil, bottom.hedge == nil,
      (printed - steps).magnitude * Rational(100) < steps
    else { return nil }
    return Quotient(
      claim: claim, parts: [own[1]], base: own[0], value: top.value / bottom.value,
      judgement: Judgement(.consistent, .exact))
  }

  /// 企业88家……企业成员占成员单位的69.8%: part and base by the words around 占.
  private func ofNamedPart(_ claim: Int, _ before: [Int]) -> Quotient? {
    let fact = context.facts[claim]
    guard fact.unit?.unitClass == .percent, digits(claim) >= Rational(100),
      case .text(let phrase) = fact.of
    else { return nil }
    let words = text.stretch(before: fact.quantity.range.lowerBound, limit: 75)
    guard let end = text.first("占", from: words.lowerBound, to: words.upperBound),
      end - words.lowerBound >= 6
    else { return nil }
    for part in before.prefix(8)
    where text.sharesPair(words.lowerBound..<end, context.facts[part].label) {
      for base in before
      where base != part && text.sharesPair(phrase, context.facts[base].label) {
        if let found = attempt(claim, [part], base) { return found }
      }
    }
    return nil
  }

  /// Whether nearby figures give a claim.
  func fits(_ claim: Int) -> Bool {
    let index = Int(context.sentenceOfFact[claim])
    return index >= 0 && canBeClaim(claim)
      && quotient(claim, in: context.sentences[index]) != nil
  }

  // MARK: - Several parts

  /// 高级52人、中级79人，中高级合计占66.16%: what is called the share of both, and is that of neither sum but for
  /// one slip.
  private func joint(
    _ claim: Int, in sentence: CheckContext.Sentence, _ kind: RelationKind,
    _ results: inout RuleResults
  ) {
    let fact = context.facts[claim]
    guard fact.unit?.unitClass == .percent, digits(claim) >= Rational(100) else { return }
    let words = text.stretch(before: fact.quantity.range.lowerBound, limit: 60)
    guard text.hasAny(["合计", "合占", "共占", "二者", "两者", "三者", "之和", "加起来", "获奖面", "获奖率"], in: words)
    else { return }
    let first = context.sentences[sentence.first].facts.lowerBound
    let own = (max(sentence.facts.lowerBound, claim - 6)..<claim).reversed().filter(isCount)
    let before = (max(first, claim - 12)..<claim).reversed().filter(isCount)
    for run in runs(before: claim, own) where run.last == own.first {
      let sum = run.reduce(Rational.zero) { $0 + context.numbers[$1].value }
      for base in before where !run.contains(base) {
        guard allows(claim, run[0], base), context.numbers[base].hedge == nil,
          let value = mendable(claim, run, sum, base)
        else { continue }
        let judgement = Judge.judge(number(claim), value: value, range: Interval(value))
        guard judgement.verdict == .inconsistent else { continue }
        let index = results.test(
          kind, claim: context.operand(claim), operands: (run + [base]).map(context.operand),
          formula: .sumQuotient, value: value,
          Judgement(.review, .unsureBase, gap: judgement.gap))
        results.contradiction(
          index,
          Remark(
            en: "the share does not fit; one figure may be misprinted", zh: "占比不符，可能有一处误印"),
          severity: .note, context)
        return
      }
    }
  }

  /// What the parts give, if one slip in a figure keeps them from giving the claim.
  private func mendable(_ claim: Int, _ run: [Int], _ sum: Rational, _ base: Int) -> Rational? {
    let (number, whole) = (number(claim), context.numbers[base])
    let value = sum / whole.value
    func fits(_ claimed: Rational, _ value: Rational) -> Bool {
      value.isDefined && (claimed - value).magnitude <= number.quantum.half
    }
    guard value.isDefined else { return nil }
    let isMended =
      Misprint.isRepairable(number) { fits($0, value) }
      || Misprint.isRepairable(whole) { !$0.isZero && fits(number.value, sum / $0) }
      || run.contains { part in
        let own = context.numbers[part]
        return Misprint.isRepairable(own) {
          fits(number.value, (sum - own.value + $0) / whole.value)
        }
      }
    return isMended ? value : nil
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

  /// Money for all, whatever it was read as: 按每生1500元标准，发放172.95万元.
  private func isAmount(_ fact: Int, in sentence: CheckContext.Sentence) -> Bool {
    guard sentence.facts.contains(fact) else { return false }
    let record = context.facts[fact]
    return record.unit?.unitClass == .money && record.unit?.perName == nil
      && record.quantity.upper == nil && context.numbers[fact].hedge == nil
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
    case .perCapita where unit.unitClass == .money: return false
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

  /// Whether words of the claim name a whole: 生均 the students, 占专任教师 the teachers.
  private func isLinked(_ claim: Int, _ base: Int) -> Bool {
    let fact = context.facts[claim]
    let start = fact.quantity.range.lowerBound
    let words = text.stretch(before: start, limit: 60)
    guard context.facts[base].subject == fact.subject,
      WholeFinder.isOneTime(context.facts[base].period, fact.period)
    else { return false }
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
    // 不足千人的学校有118所，占30.5%: of all of its kind.
    if fact.of == .none, claim > 0,
      context.sentenceOfFact[claim - 1] == context.sentenceOfFact[claim],
      context.facts[claim - 1].indicator == context.facts[base].indicator
    {
      return true
    }
    guard case .text(let phrase) = fact.of else { return false }
    let place = context.facts[base].quantity.range.lowerBound
    return text.sharesPair(phrase, context.facts[base].label)
      || (!context.isCell(base) && text.sharesPair(phrase, text.stretch(before: place, limit: 36)))
  }

  // MARK: - The quotient

  private func attempt(
    _ claim: Int, _ parts: [Int], _ base: Int, isAllowed: Bool = false
  ) -> Quotient? {
    guard isAllowed || parts.allSatisfy({ allows(claim, $0, base) }) else { return nil }
    var top = parts.reduce(Rational.zero) {
      $0 + context.areaScale(of: $1, for: claim) * context.numbers[$1].value
    }
    var range: Interval? = parts.reduce(Interval(.zero)) { $0 + context.numbers[$1].possible }
    if parts.count == 1 {
      range = range.flatMap { $0 * Interval(context.areaScale(of: parts[0], for: claim)) }
    }
    if isPerHundred(claim) {
      top = top * Rational(100)
      range = range.flatMap { $0 * Interval(Rational(100)) }
    }
    let bottom = context.numbers[base]
    let isPercent = context.facts[claim].unit?.unitClass == .percent
    guard !bottom.value.isZero, !isPercent || top <= bottom.value else { return nil }
    let value = top / bottom.value
    // Hardly any quotient has the digits of the claim.
    let number = number(claim)
    guard number.hedge != nil || (value - number.value).magnitude <= number.quantum else {
      return nil
    }
    let judgement = Judge.judge(
      number, value: value, range: range.flatMap { $0 / bottom.possible })
    guard value.isDefined else { return nil }
    switch judgement.basis {
    case .exact, .rounded, .hedged: break
    // Cut instead of rounded: only right behind its parts.
    case .truncated
    where judgement.holds
      && (parts.last == claim - 1 || (parts.count >= 2 && digits(claim) >= Rational(1000))):
      break
    default: return nil
    }
    guard judgement.holds else { return nil }
    return Quotient(claim: claim, parts: parts, base: base, value: value, judgement: judgement)
  }

  /// 每百名学生24.9台
  private func isPerHundred(_ claim: Int) -> Bool {
    let start = context.facts[claim].quantity.range.lowerBound
    return text.hasAny(["每百"], in: text.stretch(before: start, limit: 36))
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
    UnitTable.bodies[Int(first.base)] && UnitTable.bodies[Int(second.base)]
  }
}
