/// Parts that are told behind their total, in a sentence of their own or beside shares: 升学432人。升学者里头，
/// 升本科38人，升高职394人; 高级讲师38人（占17.76%），讲师91人，助讲85人.
///
/// Neighbours in one unit that add up to the last digit are verified. Most figures are no parts, so a sum that
/// misses only counts where words say that nothing is left out.
struct TopicParts {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  private static let longestRun = 8
  /// How many figures before a run are tried as its total.
  private static let farthest = 10

  func run(_ results: inout RuleResults) {
    var parts: Set<Int> = []
    for relation in results.relations where relation.judgement.holds {
      for part in relation.operands { parts.insert(Int(part.fact)) }
    }
    // Counts of the paragraphs before, for totals of three parts or more.
    var earlier: [Int] = []
    var start = 0
    while start < context.sentences.count {
      let block = context.sentences[start].block
      var end = start
      var runs: [[Int]] = []
      var counts: [Int] = []
      while end < context.sentences.count, context.sentences[end].block == block {
        let own = context.sentences[end].facts.filter(isCount)
        counts += own
        runs += self.runs(own)
        end += 1
      }
      for run in runs where !run.contains(where: parts.contains) {
        if !test(run, counts, &results) { testFar(run, earlier, &results) }
      }
      further(counts, parts, &results)
      earlier = Array((earlier + counts).suffix(40))
      start = end
    }
  }

  private func isCount(_ fact: Int) -> Bool {
    WholeFinder.canBeWhole(context.facts[fact]) && context.numbers[fact].hedge == nil
      && context.numbers[fact].value > .zero
  }

  /// Counts of one sentence that follow one another in one unit, with nothing but shares between.
  private func runs(_ counts: [Int]) -> [[Int]] {
    var runs: [[Int]] = []
    var run: [Int] = []
    for fact in counts {
      if let last = run.last, !follows(last, fact) {
        if run.count >= 2 { runs.append(run) }
        run = []
      }
      run.append(fact)
    }
    if run.count >= 2 { runs.append(run) }
    return runs
  }

  private func follows(_ last: Int, _ next: Int) -> Bool {
    let (one, two) = (context.facts[last], context.facts[next])
    let gap = span(one.quantity.range.upperBound, two.quantity.range.lowerBound)
    guard one.unit == two.unit, gap.count <= 90,
      text.first("；", from: gap.lowerBound, to: gap.upperBound) == nil
    else { return false }
    return (last + 1..<next).allSatisfy { context.facts[$0].unit?.unitClass == .percent }
  }

  // MARK: - Totals

  /// 三大片区在校生分别为36.18万人、27.92万人和17.25万人: the total of the same indicator stands paragraphs before.
  private func testFar(_ run: [Int], _ earlier: [Int], _ results: inout RuleResults) {
    guard run.count >= 3, context.facts[run[0]].indicator >= 0 else { return }
    let total = earlier.last {
      context.facts[$0].indicator == context.facts[run[0]].indicator
        && context.facts[$0].unit == context.facts[run[0]].unit
        && context.numbers[$0].value / context.numbers[$0].quantum >= Rational(1000)
        && closes($0, run)
    }
    if let total { tell(total, run, &results) }
  }

  /// 就业（含升学）6989人；升学4318人，其中…；直接就业2671人: both sorts, whatever stands between.
  private func further(_ counts: [Int], _ parts: Set<Int>, _ results: inout RuleResults) {
    guard let employed = counts.first(where: { isNamed(["直接就业"], $0) }),
      !parts.contains(employed),
      let further = counts.first(where: {
        $0 != employed && isNamed(["升学", "升入"], $0) && !isNamed(["含升学"], $0)
      }), context.facts[employed].unit == context.facts[further].unit
    else { return }
    let before = counts.prefix { $0 < min(employed, further) }.filter {
      context.facts[$0].unit == context.facts[employed].unit
    }
    if let total = before.first(where: { closes($0, [further, employed]) }) {
      tell(total, [further, employed], &results)
    } else if let total = before.first(where: { isNamed(["含升学"], $0) }) {
      remind(total, [further, employed], &results)
    }
  }

  /// A note where one slip keeps two parts of three digits from making up their total.
  private func remind(_ total: Int, _ parts: [Int], _ results: inout RuleResults) {
    let whole = context.numbers[total]
    let sum = context.sum(total, parts)
    guard sum.judgement.verdict == .inconsistent, whole.value >= Rational(100),
      Misprint.isRepairable(whole, where: { $0 == sum.value })
        || parts.contains(where: { part in
          let number = context.numbers[part]
          let wanted = whole.value - (sum.value - number.value)
          return number.value >= Rational(100) && wanted > .zero
            && Misprint.isRepairable(number) { $0 == wanted }
        })
    else { return }
    let index = results.test(
      .sum, claim: context.operand(total), operands: parts.map(context.operand),
      formula: .sum, value: sum.value,
      Judgement(.review, .incompleteList, gap: sum.judgement.gap))
    results.contradiction(
      index,
      Remark(
        en: "the parts do not add up; one figure may be misprinted", zh: "各部分之和与总数不符，可能有一处误印"),
      severity: .note, context)
  }

  /// Whether a total was found.
  @discardableResult
  private func test(_ run: [Int], _ counts: [Int], _ results: inout RuleResults) -> Bool {
    guard let unit = context.facts[run[0]].unit else { return false }
    let members = run.prefix(TopicParts.longestRun)
    for first in members.indices.dropLast() {
      let before = counts.prefix { $0 < members[first] }.suffix(24).reversed().filter {
        context.facts[$0].unit == unit
      }.prefix(TopicParts.farthest)
      if before.isEmpty { continue }
      let rest = members[first...]
      for count in (2...rest.count).reversed() {
        let parts = rest.prefix(count)
        let value = parts.reduce(Rational.zero) { $0 + context.numbers[$1].value }
        if let total = before.first(where: {
          context.numbers[$0].value == value && closes($0, Array(parts))
        }) {
          tell(total, Array(parts), &results)
          return true
        }
      }
    }
    judge(Array(members), counts, unit, &results)
    return false
  }

  private func closes(_ total: Int, _ parts: [Int]) -> Bool {
    let whole = context.numbers[total]
    let digits = whole.value / whole.quantum
    // Two parts make up a small figure by chance.
    guard digits >= Rational(parts.count == 2 ? 100 : 20),
      parts.allSatisfy({ context.numbers[$0].value < whole.value })
    else { return false }
    let sum = context.sum(total, parts)
    return sum.judgement.verdict == .consistent && sum.judgement.basis == .exact
  }

  private func tell(_ total: Int, _ parts: [Int], _ results: inout RuleResults) {
    let sum = context.sum(total, parts)
    results.test(
      .sum, claim: context.operand(total), operands: parts.map(context.operand),
      formula: .sum, value: sum.value, sum.judgement)
  }

  // MARK: - What misses

  private func judge(
    _ run: [Int], _ counts: [Int], _ unit: Unit, _ results: inout RuleResults
  ) {
    let before = counts.prefix { $0 < run[0] }.suffix(12).reversed().filter {
      context.facts[$0].unit == unit
    }
    if isSources(run), let total = before.first { return mend(total, run, &results) }
    // 就业（含升学）11912名…；直接就业7306名、升入高一级学校4660名
    if run.count == 2, isNamed(["直接就业", "就业"], run[0]), isNamed(["升入", "升学"], run[1]),
      let total = before.prefix(3).first(where: { isNamed(["含升学"], $0) })
    {
      let sum = context.sum(total, run)
      let whole = context.numbers[total].value
      guard sum.judgement.verdict == .inconsistent,
        sum.value > whole || (sum.value - whole).magnitude * Rational(100) < whole
      else { return }
      say(total, run, sum, &results)
    }
  }

  /// 资金来源为：省级专项600万元，自筹715.4万元，企业投入680万元: all that there are.
  private func isSources(_ run: [Int]) -> Bool {
    guard run.count >= 3, context.facts[run[0]].unit?.unitClass == .money else { return false }
    let start = context.facts[run[0]].quantity.range.lowerBound
    let sentence = context.sentences[Int(context.sentenceOfFact[run[0]])]
    return text.hasAny(
      ["来源为", "来源：", "来源包括", "来源分别", "来源如下"],
      in: max(sentence.range.lowerBound, start - 60)..<start)
  }

  private func mend(_ total: Int, _ run: [Int], _ results: inout RuleResults) {
    let whole = context.numbers[total]
    let sum = context.sum(total, run)
    guard sum.judgement.verdict == .inconsistent,
      (sum.value - whole.value).magnitude * Rational(20) < whole.value,
      run.contains(where: { part in
        let number = context.numbers[part]
        let wanted = whole.value - (sum.value - number.value)
        return wanted > .zero && Misprint.isRepairable(number) { $0 == wanted }
      }) || Misprint.isRepairable(whole, where: { $0 == sum.value })
    else { return }
    say(total, run, sum, &results)
  }

  private func say(
    _ total: Int, _ parts: [Int], _ sum: Summation.Sum, _ results: inout RuleResults
  ) {
    let index = results.test(
      .sum, claim: context.operand(total), operands: parts.map(context.operand),
      formula: .sum, value: sum.value, sum.judgement)
    results.contradiction(
      index, Remark(en: "the parts do not add up", zh: "各部分之和与总数不符"), severity: .warning,
      context)
  }

  private func isNamed(_ words: [StaticString], _ fact: Int) -> Bool {
    let start = context.facts[fact].quantity.range.lowerBound
    return text.hasAny(words, in: max(0, start - 36)..<start)
  }
}
