extension CheckRule {
  /// 去年1237人，今年1774人，比上年增长537人
  static let changeDifference = CheckRule(
    id: "change.difference", severity: .error,
    title: Remark(en: "a stated change is the difference of its two levels", zh: "增减数等于两个时点数字之差"),
    explanation: Remark(
      en: """
        Compares the stated change with the difference between the level that it led to and the earlier one, \
        which stands in the sentence (上年为…, 由…) or, for the base period, elsewhere in the report, such as in the row of a table that has the \
        sentence's level; of rates the difference is in percentage points. A change right behind both levels (16项（较立项时的9项增加8项）) \
        is of these alone. Silent where the earlier level is not printed; where several \
        figures could be meant and none fits, nothing is decided.
        """,
      zh: """
        将所述增减数与现期数、基期数之差比较；基期数在句中（“上年为……”“由……”）或报告他处（如表格中的上年栏）。比率之差以百分点计。紧接两个数字之后的增减数（16项（较立项时的9项增加8项））只以这两个数字为准。\
        报告未给出基期数时不作判断；可能所指的数字不止一个且均不相符时也不作判断。
        """),
    example: "招生由2022年的1200人增加到2023年的1350人，比上年增加140人。"
  ) { context, results in
    Balance(context).run(&results)
    let balanced = Set(results.relations.flatMap { $0.operands.map(\.fact) })
    for steps in ChangeCheck(context).steps(.change)
    where !steps.contains(where: { balanced.contains(Int32($0.change)) }) {
      let tested = steps.map { ($0, attempt($0, context)) }
      guard let (step, outcome) = tested.first(where: { $0.1.judgement.holds }) ?? tested.first
      else { continue }
      var judgement = outcome.judgement
      if judgement.verdict == .inconsistent, !step.isSure {
        judgement = Judgement(.undecidable, .unsureBase, gap: judgement.gap)
      }
      let index = results.test(
        .change, claim: context.operand(step.change),
        operands: outcome.operands.map(context.operand), formula: .difference,
        value: outcome.value, judgement)
      if judgement.verdict == .inconsistent {
        results.contradiction(
          index, Remark(en: "the change does not fit", zh: "增减数不符"), context)
      }
    }
    let subject = Remark(en: "the change does not fit", zh: "增减数不符")
    results.testTableChanges(growth: false, subject: subject, context)
    results.testTextChanges(growth: false, subject: subject, context)
    Shortfalls(context).run(&results)
    RatesInPercent(context).run(&results)
  }

  private static func attempt(
    _ step: ChangeCheck.Step, _ context: CheckContext
  ) -> (operands: [Int], value: Rational, judgement: Judgement) {
    let now = context.numbers[step.now]
    let before = context.numbers[step.before]
    // Whether it rose or fell is `change.direction`.
    let isDown = now.value < before.value
    let (high, low) = isDown ? (before, now) : (now, before)
    let value = high.value - low.value
    let judgement = Judge.judge(
      context.numbers[step.change], value: value, range: high.possible - low.possible)
    return (isDown ? [step.before, step.now] : [step.now, step.before], value, judgement)
  }
}

/// A stock that some join and some leave: 原有47家，吸纳48家、清退3家，目前92家.
private struct Balance {
  private let context: CheckContext

  init(_ context: CheckContext) { self.context = context }

  func run(_ results: inout RuleResults) {
    for sentence in context.sentences where sentence.facts.count >= 3 {
      let members = sentence.facts.filter {
        WholeFinder.canBeWhole(context.facts[$0]) || isChange($0)
      }
      guard members.count >= 3, members.count <= 12 else { continue }
      for first in members.indices.dropLast(2) { test(members[first...], &results) }
    }
  }

  private func isChange(_ fact: Int) -> Bool {
    context.facts[fact].relation == .change && context.facts[fact].unit?.unitClass != .points
  }

  /// The first is the stock before, the last the one after; those between come or go.
  private func test(_ members: ArraySlice<Int>, _ results: inout RuleResults) {
    guard let start = members.first, !isChange(start) else { return }
    var value = context.numbers[start].value
    var operands = [start]
    for member in members.dropFirst() {
      guard context.facts[member].unit == context.facts[start].unit,
        context.numbers[member].hedge == nil
      else { return }
      if operands.count >= 2, context.numbers[member].value == value, leads(to: member) {
        results.test(
          .sum, claim: context.operand(member), operands: operands.map(context.operand),
          formula: .none, value: value, Judgement(.consistent, .exact))
        return
      }
      guard let sign = sign(of: member) else { return }
      value = sign ? value + context.numbers[member].value : value - context.numbers[member].value
      operands.append(member)
    }
  }

  private func clause(before fact: Int) -> Range<Int> {
    context.text.stretch(before: context.facts[fact].quantity.range.lowerBound, limit: 75)
  }

  private func has(_ words: WordList, before fact: Int) -> Bool {
    context.text.contains(words, in: clause(before: fact))
  }

  /// Whether a figure is added (true) or taken away; nil where its words say neither.
  private func sign(of fact: Int) -> Bool? {
    if has(Balance.leaving, before: fact) { return false }
    return has(Balance.joining, before: fact) ? true : nil
  }

  private func leads(to fact: Int) -> Bool { has(Balance.closing, before: fact) }

  private static let leaving: WordList = [
    "清退", "注销", "退出", "减少", "调出", "离职", "撤销", "停办", "退休", "报废",
  ]
  private static let joining: WordList = [
    "新增", "吸纳", "增加", "新吸收", "调入", "引进", "加入", "新建", "净增", "新设",
  ]
  private static let closing: WordList = [
    "目前", "现有", "年末", "达到", "发展到", "增至", "达", "现", "共", "年底", "扩大到",
  ]
}
