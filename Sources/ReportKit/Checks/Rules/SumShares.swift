extension CheckRule {
  /// 占91.22%、5.39%、3.39%
  static let sumShares = CheckRule(
    id: "sum.shares", severity: .note,
    title: Remark(en: "the shares of one whole add up to 100 %", zh: "同一总数的各占比之和为100%"),
    explanation: Remark(
      en: """
        Adds the shares that follow one another in a sentence. Each may be half of its last place off. \
        Where three or more of one named whole miss 100 % by less than three points and no subset closes, \
        a note says so, and a warning where the last of them is the rest (其他方式占5.8%); other sums are no splits of one whole.
        """,
      zh: """
        将句中相继列出的占比相加，每个允许末位半个单位的误差。同一总数的三个及以上占比之和与100%相差不足3个百分点、且没有部分组合恰为100%时提示，末项为“其他”的为警告；\
        其他情形不视为对同一总数的划分。
        """),
    example: "三次产业就业占比分别为12.5%、40.2%、46.3%。"
  ) { context, results in
    for sentence in context.sentences where sentence.facts.count >= 2 {
      ShareList(context, sentence.facts).run(&results)
    }
    for table in context.document.tables.indices where !context.factsOfTable[table].isEmpty {
      let grid = TableGrid(context, table)
      for column in grid.valueColumns {
        let cells = grid.table.rows.indices.compactMap { grid.fact($0, column) }
        if cells.count >= 3 { ShareList(context, cells).runClosing(&results) }
      }
    }
  }
}

/// The shares of one sentence.
private struct ShareList {
  private let context: CheckContext
  private let shares: [Int]

  init(_ context: CheckContext, _ facts: some Sequence<Int>) {
    self.context = context
    shares = facts.filter {
      let fact = context.facts[$0]
      return fact.unit?.unitClass == .percent && fact.quantity.upper == nil
        && context.numbers[$0].hedge == nil && context.numbers[$0].value < .one
        && fact.relation != .change && fact.relation != .growth && fact.relation != .target
    }
  }

  func run(_ results: inout RuleResults) {
    let hasClosed = runClosing(&results)
    if !hasClosed, shares.count >= 3, isOneSplit {
      testMissing(&results)
    } else if !hasClosed, let list = chain, list.shares.count >= 4 {
      list.testMissing(&results)
    }
  }

  /// Tests the runs that add up; whether there were any.
  @discardableResult
  func runClosing(_ results: inout RuleResults) -> Bool {
    var rest = shares[...]
    var hasClosed = false
    while rest.count >= 2 {
      if let count = closing(rest) {
        test(Array(rest.prefix(count)), &results)
        hasClosed = true
        rest = rest.dropFirst(count)
      } else {
        rest = rest.dropFirst()
      }
    }
    return hasClosed
  }

  private func closing(_ shares: ArraySlice<Int>) -> Int? {
    var sum = Rational.zero
    for (count, share) in shares.prefix(12).enumerated() {
      sum = sum + context.numbers[share].value
      if count > 0, judged(Array(shares.prefix(count + 1))).judgement.holds { return count + 1 }
      if sum > Rational(21, 20) { return nil }
    }
    return nil
  }

  private func judged(_ shares: [Int]) -> Summation.Sum {
    let numbers = shares.map { context.numbers[$0] }
    let quantum = numbers.reduce(numbers[0].quantum) { Rational.min($0, $1.quantum) }
    return Summation.sum(PrintedNumber(.one, quantum: quantum), numbers)
  }

  private func test(_ shares: [Int], _ results: inout RuleResults) {
    let sum = judged(shares)
    results.test(
      .sum, claim: whole(shares, sum.claim), operands: shares.map(context.operand), formula: .sum,
      value: sum.value, sum.judgement)
  }

  /// The stretch that the shares fill, as a claim of 100 %.
  private func whole(_ shares: [Int], _ claim: PrintedNumber) -> Operand {
    let first = context.facts[shares[0]].quantity.range
    let last = context.facts[shares[shares.count - 1]].quantity.range
    return Operand(first.lowerBound..<last.upperBound, number: claim)
  }

  /// The shares up to the one of the rest.
  private var chain: ShareList? {
    guard
      let rest = shares.lastIndex(where: {
        context.text.hasAny(
          ["其他", "其它", "其余"],
          in: context.text.stretch(
            before: context.facts[$0].quantity.range.lowerBound, limit: 36))
      })
    else { return nil }
    var first = rest
    while first > 0 {
      let list = ShareList(context, shares[(first - 1)...rest])
      guard list.isSideBySide else { break }
      first -= 1
    }
    let list = ShareList(context, shares[first...rest])
    return list.isChain ? list : nil
  }

  /// All shares name the same whole, or none does.
  private var isOneSplit: Bool {
    let facts = shares.map { context.facts[$0] }
    return facts.allSatisfy { $0.relation == .share } && Set(facts.map(\.indicator)).count == 1
      && Set(
        facts.map { fact -> String in
          if case .text(let phrase) = fact.of { return context.printed(phrase) }
          return ""
        }
      ).count == 1
  }

  /// 其他方式占5.8%: nothing is left out.
  private var endsWithRest: Bool {
    guard shares.count >= 3, let last = shares.last else { return false }
    let start = context.facts[last].quantity.range.lowerBound
    return context.text.hasAny(
      ["其他", "其它", "其余"], in: context.text.stretch(before: start, limit: 36))
  }

  /// Shares of one breakdown side by side, the last of them of the rest.
  private var isChain: Bool { endsWithRest && shares.count >= 4 && isSideBySide }

  private var isSideBySide: Bool {
    let text = context.text
    return zip(shares, shares.dropFirst()).allSatisfy { one, two in
      let gap = span(
        context.facts[one].quantity.range.upperBound, context.facts[two].quantity.range.lowerBound)
      return two == one + 1 && gap.count <= 48 && text.hasAny(["占"], in: gap)
        && text.first("；", from: gap.lowerBound, to: gap.upperBound) == nil
        && !text.hasAny(["其中"], in: gap)
    }
  }

  private func testMissing(_ results: inout RuleResults) {
    let sum = judged(shares)
    guard (sum.value - .one).magnitude < Rational(3, 100) else { return }
    let index = results.test(
      .sum, claim: whole(shares, sum.claim), operands: shares.map(context.operand), formula: .sum,
      value: sum.value, sum.judgement)
    guard sum.judgement.verdict == .inconsistent else { return }
    results.contradiction(
      index, Remark(en: "the shares do not add up to 100 %", zh: "各占比之和不是100%"),
      severity: endsWithRest ? .warning : .note, context)
  }
}
