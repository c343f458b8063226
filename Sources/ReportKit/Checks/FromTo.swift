/// Two levels of one thing that a clause leads over: 从111个扩大到135个.
struct FromTo {
  var from: Int
  var to: Int
  /// Whether the verb says that it grew; nil where it says nothing.
  var rises: Bool?

  static func read(_ context: CheckContext) -> [FromTo] {
    var found: [FromTo] = []
    for sentence in context.sentences where sentence.facts.count >= 2 {
      for from in sentence.facts.dropLast() {
        if let step = step(from, from + 1, in: sentence, context) { found.append(step) }
      }
    }
    return found
  }

  /// Whether a clause leads over from one figure to the next.
  static func joins(_ from: Int, _ to: Int, _ context: CheckContext) -> Bool {
    let sentence = Int(context.sentenceOfFact[from])
    guard to == from + 1, sentence >= 0, context.sentences[sentence].facts.contains(to) else {
      return false
    }
    if step(from, to, in: context.sentences[sentence], context) != nil { return true }
    // 由2020年的1200人增加到2021年的1350人: a time may stand before the second figure.
    let text = context.text
    let (first, second) = (context.facts[from], context.facts[to])
    let range = span(first.quantity.range.upperBound, second.quantity.range.lowerBound)
    return range.count <= 60 && first.unit?.unitClass == second.unit?.unitClass
      && text.first("；", from: range.lowerBound, to: range.upperBound) == nil
      && text.hasAny(
        ["增加到", "增长到", "增至", "提高到", "提升到", "上升到", "扩大到", "发展到", "减少到", "下降到", "降至", "降到", "减至"],
        in: range)
  }

  private static func step(
    _ from: Int, _ to: Int, in sentence: CheckContext.Sentence, _ context: CheckContext
  ) -> FromTo? {
    let text = context.text
    let range = span(
      context.facts[from].quantity.range.upperBound, context.facts[to].quantity.range.lowerBound)
    // Few figures have such a word before them.
    guard range.count <= 60,
      text.length(of: FromTo.links, endingAt: text.skippingSpaceBack(range.upperBound)) > 0
    else { return nil }
    let (first, second) = (context.facts[from], context.facts[to])
    guard first.relation != .change, second.relation != .change, first.relation != .growth,
      second.relation != .growth, first.unit?.unitClass == second.unit?.unitClass
    else { return nil }
    let verb = text.length(
      of: FromTo.verbs, endingAt: text.skippingSpaceBack(range.upperBound))
    guard
      verb > 0 || text.first("，", from: range.lowerBound, to: range.upperBound) == nil,
      text.first("；", from: range.lowerBound, to: range.upperBound) == nil,
      startsSpan(text, before: first.quantity.range.lowerBound, floor: sentence.range.lowerBound)
        || (verb > 0 && first.unit == second.unit)
    else { return nil }
    return FromTo(from: from, to: to, rises: rises(text, range))
  }

  private static let links: WordList = ["到", "至", "到了", "为"]
  private static let verbs: WordList = [
    "增至", "增加到", "增加至", "扩大到", "扩大至", "扩至", "提高到", "提升到", "提升至", "提高至", "升至", "上升到", "减至", "减少到",
    "降至", "下降到", "降到", "增长到", "增长至", "发展到", "回升至", "调整为", "调整到", "提到", "压到", "压减为", "压缩到", "缩短到",
    "缩减到", "降为", "减为", "增为", "扩展到", "拓展到", "涨到", "增到", "缩短至", "压缩至",
  ]

  /// 从 or 由 before the first figure, in its clause.
  private static func startsSpan(_ text: Bytes, before place: Int, floor: Int) -> Bool {
    let range = text.stretch(before: place, limit: min(90, place - floor), andCommasOfLists: false)
    return text.hasAny(["从", "由"], in: range)
  }

  private static func rises(_ text: Bytes, _ range: Range<Int>) -> Bool? {
    let up: [StaticString] = [
      "增", "扩", "提高", "提升", "上升", "升", "发展到", "壮大", "回升", "攀升", "涨", "提到", "拓展",
    ]
    let down: [StaticString] = ["减", "下降", "降", "缩", "回落", "下滑", "压到"]
    for word in down where text.first(word, from: range.lowerBound, to: range.upperBound) != nil {
      return false
    }
    for word in up where text.first(word, from: range.lowerBound, to: range.upperBound) != nil {
      return true
    }
    return nil
  }
}
