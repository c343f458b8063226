/// A change that is told right behind the two levels that it lies between: 16项（较立项时的9项增加8项）,
/// 由18%升至26.5%，提升7.5个百分点.
struct ComparedLevels {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  /// The levels of a change; nil where other figures stand between.
  func step(_ change: Int) -> ChangeCheck.Step? {
    let before = change - 1
    let sentence = context.sentenceOfFact[change]
    guard sentence >= 0, before >= 0, context.sentenceOfFact[before] == sentence,
      isLevel(before), context.numbers[before].hedge == nil, context.numbers[change].hedge == nil
    else { return nil }
    return compared(change, with: before, in: Int(sentence)) ?? led(change, to: before)
  }

  /// 较立项时的9项增加8项: the level before is what another one is compared with.
  private func compared(_ change: Int, with before: Int, in sentence: Int) -> ChangeCheck.Step? {
    let words = text.stretch(
      before: context.facts[before].quantity.range.lowerBound, limit: 45, andCommasOfLists: false)
    guard text.hasAny(["较", "比", "与"], in: words) || isBracketedFormer(before),
      leads(from: before, to: change, over: ["增", "多", "减", "少", "提高", "上升", "提升", "下降", "降", "净"])
    else { return nil }
    // 与2019级（5286人）相比 stands before the levels, whose verb is another's.
    var now = before - 1
    let low = context.sentences[sentence].facts.lowerBound
    while now >= low, !isOneSort(now, before) { now -= 1 }
    guard now >= low, before - now <= 3, isLevel(now), context.numbers[now].hedge == nil,
      fits(change, now),
      text.first(
        "；", from: context.facts[now].quantity.range.upperBound,
        to: context.facts[before].quantity.range.lowerBound) == nil
    else { return nil }
    // 其中厨艺1128人、客房875人，比上年的1760人多243人: the total is compared, no part of it.
    if let total = context.totalOfPart[now] {
      return isLevel(total) && isOneSort(total, before) && differs(total, before, by: change)
        ? ChangeCheck.Step(change: change, now: total, before: before, isSure: true) : nil
    }
    let isSure =
      before - now == 1 && isComparedAtOnce(now, before)
      && !(max(low, now - 3)..<now).contains { isOneSort($0, now) }
    guard isSure || differs(now, before, by: change) else { return nil }
    return ChangeCheck.Step(change: change, now: now, before: before, isSure: isSure)
  }

  /// 16项（较立项时的9项: with no other noun between (奖牌总数比上年的13个).
  private func isComparedAtOnce(_ now: Int, _ before: Int) -> Bool {
    let gap = span(
      context.facts[now].quantity.range.upperBound,
      context.facts[before].quantity.range.lowerBound)
    var start = gap.lowerBound
    for place in gap where text.hasAny(of: "，（", at: place) { start = place + 3 }
    return gap.count <= 60
      && text.length(ofAny: ["较", "比", "与"], at: text.skippingSpace(start)) > 0
      && !text.hasAny(["其中"], in: gap)
  }

  private func differs(_ one: Int, _ two: Int, by change: Int) -> Bool {
    (context.numbers[one].value - context.numbers[two].value).magnitude
      == context.numbers[change].value.magnitude
  }

  /// 比上年（61人）多12人
  private func isBracketedFormer(_ before: Int) -> Bool {
    let start = context.facts[before].quantity.range.lowerBound
    guard text.has("（", endingAt: start) || text[start - 1] == 0x28 else { return false }
    return text.hasAny(["较", "比"], in: max(0, start - 36)..<start)
  }

  /// 由18%升至26.5%，提升7.5个百分点: the change of the very step before it.
  private func led(_ change: Int, to now: Int) -> ChangeCheck.Step? {
    let before = now - 1
    guard before >= 0, context.sources[now] == before, isOneSort(before, now),
      context.numbers[before].hedge == nil, fits(change, now),
      leads(
        from: now, to: change,
        over: ["增", "多", "减", "少", "提高", "上升", "提升", "下降", "降", "净", "高", "涨", "压", "缩"])
    else { return nil }
    return ChangeCheck.Step(change: change, now: now, before: before, isSure: true)
  }

  /// Whether nothing but a pause and a verb stands between.
  private func leads(from level: Int, to change: Int, over verbs: [StaticString]) -> Bool {
    let gap = span(
      context.facts[level].quantity.range.upperBound,
      context.facts[change].quantity.range.lowerBound)
    return gap.count <= 30 && text.hasAny(verbs, in: gap)
      && text.first("；", from: gap.lowerBound, to: gap.upperBound) == nil
      && text.first("、", from: gap.lowerBound, to: gap.upperBound) == nil
      && !text.hasAny(["其中", "收窄", "扩大"], in: gap)
  }

  private func isLevel(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    return record.table < 0 && record.quantity.upper == nil
      && (record.relation == .level || record.relation == .perCapita || record.relation == .share
        || record.relation == .parameter)
  }

  private func isOneSort(_ first: Int, _ second: Int) -> Bool {
    context.facts[first].unit == context.facts[second].unit
  }

  /// Whether the change is in the levels' unit; of rates in points.
  private func fits(_ change: Int, _ level: Int) -> Bool {
    let (own, unit) = (context.facts[change].unit, context.facts[level].unit)
    return unit?.unitClass == .percent ? own?.unitClass == .points : own == unit
  }
}
