/// Recomputes figures whose indicators follow from others.
package struct DefinitionCheck {
  private let context: CheckContext
  /// Shares of which the share rules have the count.
  private let sharesWithPart: Set<Int>

  package init(_ context: CheckContext) {
    self.context = context
    sharesWithPart = Set(context.shares.map(\.share))
  }

  /// Tests every figure of one family of definitions.
  package func run(
    _ family: IndicatorDefinition.Family, kind: RelationKind, subject: Remark,
    _ results: inout RuleResults
  ) {
    for definition in IndicatorDefinition.all where definition.family == family {
      // Of most indicators a report has no figure.
      guard let result = index(definition.result), let claims = context.factsOfIndicator[result],
        let numerator = index(definition.numerator)
      else { continue }
      let denominators = definition.denominators.compactMap(index)
      let told = Set(results.relations.map(\.claim.fact))
      for claim in claims
      where isLevel(claim) && isNamed(claim, definition.words) && !told.contains(Int32(claim))
        && !context.isOfPart(claim)
      {
        if testWithAddend(claim, definition, numerator, denominators, kind: kind, &results) {
          continue
        }
        test(claim, numerator, denominators, kind: kind, subject: subject, &results)
      }
    }
  }

  private func index(_ key: String) -> Int16? { context.catalogue.index(of: key).map(Int16.init) }

  /// 升学298名，直接就业761名，就业率95.84%: whether both together give the claim, which then is tested.
  private func testWithAddend(
    _ claim: Int, _ definition: IndicatorDefinition, _ numerator: Int16,
    _ denominators: [Int16], kind: RelationKind, _ results: inout RuleResults
  ) -> Bool {
    guard let addend = definition.addend.flatMap(index) else { return false }
    let bases = denominators.flatMap { whole($0, beside: claim) }.prefix(3)
    if holdsAlone(claim, numerator, bases) { return false }
    var slip: (operands: [Int], value: Rational, judgement: Judgement)?
    for part in context.wholes.figures(of: numerator, beside: claim).prefix(4) {
      for other in context.wholes.figures(of: addend, beside: claim).prefix(4) {
        for base in bases {
          let numbers = context.numbers
          let value = (numbers[part].value + numbers[other].value) / numbers[base].value
          let range =
            (numbers[part].possible + numbers[other].possible) / numbers[base].possible
          guard value.isDefined, value <= .one else { continue }
          let judgement = Judge.judge(numbers[claim], value: value, range: range)
          if slip == nil, judgement.verdict == .inconsistent, isJoint(claim, part, other),
            isMendable(claim, part, other, base)
          {
            slip = ([part, other, base], value, judgement)
          }
          guard judgement.holds else { continue }
          results.test(
            kind, claim: context.operand(claim),
            operands: [part, other, base].map(context.operand),
            formula: .sumQuotient, value: value, judgement)
          return true
        }
      }
    }
    guard let slip else { return false }
    let index = results.test(
      kind, claim: context.operand(claim), operands: slip.operands.map(context.operand),
      formula: .sumQuotient, value: slip.value,
      Judgement(.review, .unsureBase, gap: slip.judgement.gap))
    results.contradiction(
      index,
      Remark(en: "the rate does not fit; one figure may be misprinted", zh: "比率不符，可能有一处误印"),
      severity: .note, context)
    return true
  }

  /// Whether the usual part alone gives the rate.
  private func holdsAlone(
    _ claim: Int, _ numerator: Int16, _ bases: some Sequence<Int>
  ) -> Bool {
    let parts = context.wholes.figures(of: numerator, beside: claim).prefix(4)
    return bases.contains { base in parts.contains { attempt(claim, $0, base).judgement.holds } }
  }

  /// Whether the paragraph of a rate tells both parts.
  private func isJoint(_ claim: Int, _ part: Int, _ other: Int) -> Bool {
    let sentence = Int(context.sentenceOfFact[claim])
    guard sentence >= 0, context.sentenceOfFact[part] >= 0, context.sentenceOfFact[other] >= 0
    else {
      return false
    }
    let block = context.sentences[sentence].block
    return context.sentences[Int(context.sentenceOfFact[part])].block == block
      && context.sentences[Int(context.sentenceOfFact[other])].block == block
  }

  private func isMendable(_ claim: Int, _ part: Int, _ other: Int, _ base: Int) -> Bool {
    let (number, one, two, whole) = (
      context.numbers[claim], context.numbers[part], context.numbers[other], context.numbers[base]
    )
    guard number.value / number.quantum >= Rational(1000), number.hedge == nil else { return false }
    func fits(_ rate: Rational, _ top: Rational, _ bottom: Rational) -> Bool {
      !bottom.isZero && (rate - top / bottom).magnitude <= number.quantum.half
    }
    let top = one.value + two.value
    return Misprint.isRepairable(number) { fits($0, top, whole.value) }
      || Misprint.isRepairable(one) { fits(number.value, $0 + two.value, whole.value) }
      || Misprint.isRepairable(two) { fits(number.value, one.value + $0, whole.value) }
      || Misprint.isRepairable(whole) { fits(number.value, top, $0) }
  }

  private func isNamed(_ fact: Int, _ words: [StaticString]) -> Bool {
    words.isEmpty || context.text.hasAny(words, in: context.facts[fact].label)
  }

  private func isLevel(_ index: Int) -> Bool {
    let fact = context.facts[index]
    switch fact.relation {
    case .level, .perCapita, .share, .parameter: break
    case .change, .growth, .target: return false
    }
    // A share with a base of its own is the share rules'.
    if fact.relation == .share, fact.table < 0,
      fact.of != .none || sharesWithPart.contains(index)
    {
      return false
    }
    return fact.quantity.upper == nil
  }

  private func test(
    _ claim: Int, _ numerator: Int16, _ denominators: [Int16], kind: RelationKind,
    subject: Remark, _ results: inout RuleResults
  ) {
    let parts = whole(numerator, beside: claim)
    let bases = denominators.map {
      whole($0, beside: claim, isBase: kind == .perCapita && context.isCell(claim))
    }
    let all = bases.flatMap { $0 }
    guard let firstPart = parts.first, !all.isEmpty else { return }
    // A base of the claim's own sentence is the one that is meant.
    let firstBase =
      all.first {
        context.sentenceOfFact[claim] >= 0
          && context.sentenceOfFact[$0] == context.sentenceOfFact[claim]
      } ?? all[0]
    var chosen = attempt(claim, firstPart, firstBase)
    if !chosen.judgement.holds {
      let fit = parts.prefix(8).lazy.flatMap { part in
        all.prefix(6).lazy.map { base in attempt(claim, part, base) }
      }.first { $0.judgement.holds }
      if let fit {
        chosen = fit
        // Right for one count of teachers and wrong for the usual one: which was meant is not said.
        if let usual = bases[0].first, bases.count > 1,
          context.numbers[usual].value != context.numbers[fit.base].value
        {
          chosen.judgement = Judgement(.undecidable, .unsureBase)
        }
      } else if definitionNeedsSentence(claim), !isOneSentence(claim, chosen) {
        return
      } else if !isOne(parts) || !bases.allSatisfy(isOne) || !isSure(claim, firstPart, firstBase) {
        let isReview =
          chosen.judgement.verdict == .inconsistent && isOneColumn(claim, firstPart, firstBase)
          && (kind != .rate || isSure(claim, firstPart, firstBase)
            || (isOneSentence(claim, firstPart)
              && QuotientSlip.explains(context, claim: claim, part: firstPart, base: firstBase)))
        chosen.judgement = Judgement(
          isReview ? .review : .undecidable, .unsureBase, gap: chosen.judgement.gap)
      }
    }
    if !chosen.judgement.holds,
      !isPlausible(claim, chosen) || hasOwnFigures(claim) || isOfOthers(claim)
        || NearQuotients(context).fits(claim)
        || (kind == .rate && hasOwnBase(claim, chosen, [numerator] + denominators))
    {
      return
    }
    let index = results.test(
      kind, claim: context.operand(claim),
      operands: [context.operand(chosen.part), context.operand(chosen.base)], formula: .quotient,
      value: chosen.value, chosen.judgement)
    switch chosen.judgement.verdict {
    case .inconsistent:
      // The text prints another figure, by which the cell is right: that is told where the two are compared.
      let other = elsewhere(claim, numerator, denominators)
      results.contradiction(
        index, subject, severity: other == nil ? severity(claim, chosen) : .note,
        hypotheses: other.map(hypothesis) ?? [], context)
    case .review:
      results.contradiction(
        index,
        Remark(
          en: subject.english + ", whichever figures of the report are taken",
          zh: subject.chinese + "（报告中各可用数字均不相符）"), severity: .note, context)
    case .truncated:
      results.remark(
        results.relations[index], Remark(en: "cut instead of rounded", zh: "未四舍五入"),
        severity: .note, at: index, context)
    case .consistent, .undecidable: break
    }
  }

  /// The cell of a table follows from figures that the text prints: another column's base may be misprinted.
  private func elsewhere(
    _ claim: Int, _ numerator: Int16, _ denominators: [Int16]
  ) -> Attempt? {
    guard context.isCell(claim) else { return nil }
    func figures(_ indicator: Int16) -> [Int] {
      Array(
        context.wholes.figures(of: indicator, beside: claim).filter {
          context.facts[$0].dimensions.isEmpty
        }.prefix(6))
    }
    let bases = denominators.flatMap(figures)
    for part in figures(numerator) {
      for base in bases {
        let attempt = attempt(claim, part, base)
        if attempt.judgement.verdict == .consistent { return attempt }
      }
    }
    return nil
  }

  private func hypothesis(_ attempt: Attempt) -> [Remark] {
    let (part, base) = (
      context.printed(context.facts[attempt.part].quantity.range),
      context.printed(context.facts[attempt.base].quantity.range)
    )
    return [
      Remark(
        en: "with \(part) and \(base) elsewhere in the report it would be right",
        zh: "若以报告他处的 \(part) 和 \(base) 计算则相符")
    ]
  }

  /// What each person gets is told beside how many get it, or is a norm.
  private func definitionNeedsSentence(_ claim: Int) -> Bool {
    context.key(claim)?.hasPrefix("aid.") ?? false
  }

  /// What is computed wrongly is near the truth, or misprinted; else other figures are meant.
  private func isPlausible(_ claim: Int, _ attempt: Attempt) -> Bool {
    guard let value = attempt.value,
      attempt.judgement.verdict == .inconsistent
        || attempt.judgement.verdict == .review
    else { return true }
    let number = context.numbers[claim]
    let isSlip = QuotientSlip.explains(
      context, claim: claim, part: attempt.part, base: attempt.base)
    if value > .one, number.value <= .one { return isSlip }
    if (value - number.value).magnitude * Rational(2) <= Rational.max(value, number.value) {
      return true
    }
    return isSlip || isTenfold(value / number.value)
      || (isOneSentence(claim, attempt) && Misprint.isSlip(number, value))
  }

  /// Ten or a hundred times as much, or as little: the point stands elsewhere.
  private func isTenfold(_ factor: Rational) -> Bool {
    factor.isDefined
      && [-2, -1, 1, 2].contains {
        (factor / Rational.power($0) - .one).magnitude <= Rational(1, 50)
      }
  }

  /// Whether a pair of figures in the claim's own sentence gives it, whatever they are called.
  private func hasOwnFigures(_ claim: Int) -> Bool {
    let sentence = Int(context.sentenceOfFact[claim])
    guard sentence >= 0 else { return false }
    return SentenceQuotients(context).fits(claim, in: context.sentences[sentence])
  }

  /// 全年认定2015人次，通过率91.7%: of what is told right before it.
  private func hasOwnBase(_ claim: Int, _ attempt: Attempt, _ own: [Int16]) -> Bool {
    let base = claim - 1
    guard base >= 0, context.sentenceOfFact[claim] >= 0, isOneSentence(claim, base),
      base != attempt.part, base != attempt.base
    else { return false }
    let record = context.facts[base]
    let gap = span(
      record.quantity.range.upperBound, context.facts[claim].quantity.range.lowerBound)
    return gap.count <= 24 && !own.contains(record.indicator)
      && (record.unit?.unitClass == .person || record.unit?.unitClass == .personTimes)
  }

  /// One sentence that prints all three figures contradicts itself; 生师比 of colleges counts 折合 heads.
  private func severity(_ claim: Int, _ attempt: Attempt) -> Severity? {
    if context.key(claim) == "teachers.studentRatio", isCollege {
      return namesBase(claim) ? .warning : .note
    }
    return isOneSentence(claim, attempt) ? .error : nil
  }

  /// Colleges weigh the sorts of students (折合在校生), whose sum the report need not print.
  private var isCollege: Bool {
    context.document.kind == .collegeAnnualQuality
      || ["职业学院", "技术学院", "高等专科学校", "大学"].contains {
        context.document.organisation.hasSuffix($0)
      }
  }

  /// 同类学校平均执行率为95.6%
  private func isOfOthers(_ claim: Int) -> Bool {
    let start = context.facts[claim].quantity.range.lowerBound
    return context.text.hasAny(
      ["同类", "全国", "全省", "兄弟院校", "兄弟学校"], in: context.text.stretch(before: start, limit: 60))
  }

  /// 按专任教师计算，生师比为17.06:1
  private func namesBase(_ claim: Int) -> Bool {
    let start = context.facts[claim].quantity.range.lowerBound
    return context.text.hasAny(
      ["按专任教师", "以专任教师", "按教职工", "以教职工"], in: max(0, start - 75)..<start)
  }

  /// Whether the report prints one exact value only.
  private func isOne(_ facts: [Int]) -> Bool {
    Set(facts.filter { context.numbers[$0].hedge == nil }.map { context.numbers[$0].value }).count
      <= 1
  }

  /// Whether claim and operands speak of the same whole: in one sentence or row, or all of the organisation.
  private func isSure(_ claim: Int, _ part: Int, _ base: Int) -> Bool {
    let sentence = context.sentenceOfFact[claim]
    let isTogether =
      sentence >= 0
      && (context.sentenceOfFact[part] == sentence || context.sentenceOfFact[base] == sentence)
    // 分专业看，甲专业就业率98.9% is not of all who left.
    return [claim, part, base].allSatisfy {
      !isAdded($0)
        && (context.isOfWhole($0) || ($0 == claim && isTogether)
          || ($0 != claim && sentence >= 0 && context.sentenceOfFact[$0] == sentence))
    }
  }

  /// 增加焊接工位40个 is no stock.
  private func isAdded(_ fact: Int) -> Bool {
    guard !context.isCell(fact) else { return false }
    let start = context.facts[fact].quantity.range.lowerBound
    return context.text.hasAny(
      ["新增", "增加", "添置", "购置", "新建", "新购", "改建"], in: context.text.stretch(before: start))
  }

  /// A cell follows from cells of its own column or row.
  private func isOneColumn(_ claim: Int, _ part: Int, _ base: Int) -> Bool {
    let own = context.facts[claim]
    return own.table < 0
      || [part, base].allSatisfy {
        let other = context.facts[$0]
        return other.table == own.table && (other.column == own.column || other.row == own.row)
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
    // 186.5亩 by students is printed in square metres.
    let scale = context.areaScale(of: part, for: claim)
    var value = numbers[part].value * scale / numbers[base].value
    var range = (numbers[part].possible * Interval(scale)).flatMap { $0 / numbers[base].possible }
    var number = numbers[claim]
    // 师生比1:17 is printed the other way round.
    if context.facts[claim].unit?.unitClass == .ratio, number.value < .one, value > .one {
      value = Rational.one / value
      range = range.flatMap { Interval(Rational.one) / $0 }
      number = number.ofSecondTerm
    }
    // 平均班额38人 is a mean that was rounded.
    number.isCount = false
    return Attempt(
      part: part, base: base, value: value.isDefined ? value : nil,
      judgement: Judge.judge(number, value: value, range: range))
  }

  /// The figures of an indicator that stand for the whole organisation, those of the claim's table
  /// column or sentence first.
  private func whole(_ indicator: Int16, beside claim: Int, isBase: Bool = false) -> [Int] {
    let own = context.facts[claim]
    // 师生比 in the report's own words breaks nothing down.
    let isPlain = own.dimensions.allSatisfy { $0.key == .by || isLabel($0.value, of: own) }
    let all = context.wholes.figures(of: indicator, beside: claim)
    let found = all.filter {
      context.facts[$0].dimensions == own.dimensions
        || (context.facts[$0].dimensions.isEmpty && (isPlain || isBase))
    }
    let near = found.filter {
      own.table >= 0
        ? context.facts[$0].table == own.table && context.facts[$0].column == own.column
        : context.sentenceOfFact[$0] == context.sentenceOfFact[claim]
    }
    if !near.isEmpty { return near }
    // In one sentence the figure directly before it is meant, whatever its breakdown.
    if own.table < 0, all.contains(claim - 1),
      context.sentenceOfFact[claim - 1] == context.sentenceOfFact[claim]
    {
      return [claim - 1]
    }
    // A table's figures stand before those that the text repeats.
    guard own.table >= 0 else {
      return found.filter { !context.isCell($0) } + found.filter(context.isCell)
    }
    return found.filter(context.isCell) + found.filter { !context.isCell($0) }
  }

  private func isLabel(_ value: Dimension.Value, of fact: FactRecord) -> Bool {
    let label = context.text.string(fact.label)
    switch value {
    case .text(let words): return context.text.string(words) == label
    case .word(let word): return word == label
    }
  }

  private func isOneSentence(_ claim: Int, _ part: Int) -> Bool {
    context.sentenceOfFact[claim] >= 0
      && context.sentenceOfFact[claim] == context.sentenceOfFact[part]
  }

  private func isOneSentence(_ claim: Int, _ attempt: Attempt) -> Bool {
    let sentence = context.sentenceOfFact[claim]
    return sentence >= 0 && context.sentenceOfFact[attempt.part] == sentence
      && context.sentenceOfFact[attempt.base] == sentence
  }
}
