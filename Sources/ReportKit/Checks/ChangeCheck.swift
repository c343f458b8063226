/// Finds the levels that stated changes lie between.
///
/// The earlier level stands in the sentence (上年为31人, 由1200人增加到1350人), or elsewhere in the report for the
/// base period, such as in a table's column.
package struct ChangeCheck {
  private let context: CheckContext

  package init(_ context: CheckContext) { self.context = context }

  /// A change with the level that it led to and the one that it came from.
  package struct Step: Sendable {
    package var change: Int
    package var now: Int
    package var before: Int
    /// Whether no other figures could be meant.
    package var isSure: Bool
  }

  /// For each change of a relation the steps that may be meant, the likeliest first.
  package func steps(_ relation: Relation) -> [[Step]] {
    context.facts.indices.filter { context.facts[$0].relation == relation }
      .map(steps(of:)).filter { !$0.isEmpty }
  }

  /// How many statements of the earlier level are tried.
  private static let mostLevels = 60

  private func steps(of change: Int) -> [Step] {
    let fact = context.facts[change]
    if fact.relation == .change, let step = ComparedLevels(context).step(change) { return [step] }
    let near = levels(beside: change)
    let former = near.filter { level in
      isFormer(level) || isEarlier(level, than: fact)
        || near.contains { isEarlier(level, than: $0, toldBefore: change) }
    }
    let current = near.filter { !former.contains($0) }
    var steps: [Step] = []
    for now in current {
      for before in former where fits(now, before, change) {
        steps.append(
          Step(
            change: change, now: now, before: before,
            isSure: current.filter { fits($0, before, change) }.count == 1 && former.count == 1
              && facts(now, before, agreeWith: change)))
      }
    }
    guard steps.isEmpty, case .period(let base) = fact.of else { return steps }
    // Without a level in the sentence the base period's figure of the report decides.
    for now in current.prefix(1) where context.facts[now].indicator == fact.indicator {
      guard let key = SameFact(context.facts[now]) else { continue }
      for before in (context.levels[key.at(base)] ?? []).prefix(ChangeCheck.mostLevels)
      where before != now {
        let isWhole = context.isOfWhole(now) && context.isOfWhole(before)
        steps.append(Step(change: change, now: now, before: before, isSure: isWhole))
      }
    }
    return steps
  }

  /// The levels of the sentence that may be meant: those before the change, the nearest first, then
  /// those behind it.
  private func levels(beside change: Int) -> [Int] {
    let sentence = Int(context.sentenceOfFact[change])
    guard sentence >= 0 else { return [] }
    let facts = context.sentences[sentence].facts
    let low = max(facts.lowerBound, change - 8)
    let high = min(facts.upperBound, change + 3)
    let all = (low..<change).reversed() + Array((change + 1)..<max(change + 1, high))
    return all.filter { index in
      let fact = context.facts[index]
      return (fact.relation == .level || fact.relation == .perCapita || fact.relation == .share)
        && fact.quantity.upper == nil
    }
  }

  private func fits(_ now: Int, _ before: Int, _ change: Int) -> Bool {
    let facts = context.facts
    guard let unit = facts[now].unit, facts[before].unit?.unitClass == unit.unitClass,
      unit.perName == facts[before].unit?.perName
    else { return false }
    if facts[change].relation == .growth { return unit.unitClass != .percent }
    let own = facts[change].unit?.unitClass
    return own == unit.unitClass || (unit.unitClass == .percent && own == .points)
  }

  /// Whether the change is of the very thing that the levels state: 降幅收窄 is a change of a change.
  private func facts(_ now: Int, _ before: Int, agreeWith change: Int) -> Bool {
    let (own, first) = (context.facts[change], context.facts[now])
    let start = own.quantity.range.lowerBound
    if context.text.first("收窄", from: max(0, start - 30), to: start) != nil { return false }
    // 新增9家、注销两家: neither alone leads from one level to the other.
    let sentence = context.sentenceOfFact[change]
    let hasPartner = [change - 1, change + 1].contains {
      context.facts.indices.contains($0) && context.sentenceOfFact[$0] == sentence
        && context.facts[$0].unit == own.unit && isMove($0)
    }
    if hasPartner { return false }
    // 到款由862万元增至1015万元；纵向到款减少34万元: behind a semicolon another thing is told.
    let end = max(first.quantity.range.upperBound, context.facts[before].quantity.range.upperBound)
    if end < start, context.text.first("；", from: end, to: start) != nil { return false }
    return own.indicator == first.indicator
      && (SameFact.closed(first) == SameFact.closed(context.facts[before]) || isYear(before)
        || FromTo.joins(before, now, context))
  }

  /// 2022年为1521.30万元: nothing but the year is told of it.
  private func isYear(_ fact: Int) -> Bool {
    context.text.has("年", endingAt: context.facts[fact].label.upperBound)
  }

  private func isMove(_ fact: Int) -> Bool {
    context.facts[fact].relation == .change
      || context.text.hasAny(
        ["新增", "注销", "退出", "清退", "吸纳", "调出", "调入"],
        in: context.text.stretch(before: context.facts[fact].quantity.range.lowerBound))
  }

  /// 上年为31人, 年初的83家, 由1200人: a level of an earlier time.
  private func isFormer(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    let text = context.text
    let start = record.quantity.range.lowerBound
    let before = text.stretch(before: start, andCommasOfLists: false)
    // 由1200人增加到1350人: the word before the first figure is not the second's.
    let last = fact > 0 ? context.facts[fact - 1].quantity.range.upperBound : 0
    let low = last <= start ? max(last, before.lowerBound) : before.lowerBound
    return text.hasAny(ChangeCheck.formerWords, in: span(low, start))
  }

  /// 2022年为1521万元 beside a change of 2023.
  private func isEarlier(_ level: Int, than change: FactRecord) -> Bool {
    guard let own = context.facts[level].period?.end, let year = change.period?.end else {
      return false
    }
    return own < year
  }

  /// 到款1875.46万元，2022年为1521.30万元，同比增长: the year that is named right before the change is the base.
  private func isEarlier(_ level: Int, than other: Int, toldBefore change: Int) -> Bool {
    guard level == change - 1, other == change - 2,
      let first = context.facts[level].period?.end
    else { return false }
    // What has no time of its own is of the report's.
    return first < context.facts[other].period?.end ?? .max
      && context.facts[level].indicator == context.facts[other].indicator
      && context.facts[level].unit == context.facts[other].unit
  }

  /// 比2016级的719人多招60人, 与2023级（5286人）相比: a level that another is compared with.
  package func isBase(_ level: Int) -> Bool {
    let start = context.facts[level].quantity.range.lowerBound
    let words = context.text.stretch(before: start, andCommasOfLists: false)
    if isFormer(level) || context.text.hasAny(["比", "较", "与"], in: words) { return true }
    let end = context.facts[level].quantity.range.upperBound
    return context.text.first("相比", from: end, to: end + 15) != nil
  }

  private static let formerWords: [StaticString] = [
    "上年", "去年", "上届", "上一年", "前一年", "年初", "同期", "原来", "由", "从", "原有", "上学年",
  ]
}
