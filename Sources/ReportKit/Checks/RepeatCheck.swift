/// Compares the statements of one fact with one another: what the rules about repeats have in common.
package struct RepeatCheck {
  /// Where two statements stand.
  package enum Places: Sendable {
    case textText, textTable, tableTable
  }

  private let context: CheckContext

  package init(_ context: CheckContext) { self.context = context }

  /// Tests the pairs of statements that stand in such places; hedged ones are a rule's of their own.
  package func run(_ places: Places, hedged: Bool, _ results: inout RuleResults) {
    for (first, second) in pairs() where self.places(first, second) == places {
      let isHedged = context.numbers[first].hedge != nil || context.numbers[second].hedge != nil
      if isHedged == hedged { test(first, second, &results) }
    }
  }

  /// Each later statement with the one that the report's reader takes for the fact: of a table before
  /// text, of exact figures before hedged ones, the first.
  private func pairs() -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for members in context.levels.values where members.count >= 2 {
      let anchor = members.min { rank($0) < rank($1) } ?? members[0]
      for member in members where member != anchor {
        pairs.append((anchor, member))
      }
    }
    return pairs.sorted { $0.1 < $1.1 }
  }

  private func rank(_ fact: Int) -> (Int, Int, Int) {
    let isHedged = context.numbers[fact].hedge == nil ? 0 : 1
    return (context.isCell(fact) ? 0 : 1, isHedged, fact)
  }

  private func places(_ first: Int, _ second: Int) -> Places {
    switch (context.isCell(first), context.isCell(second)) {
    case (true, true): .tableTable
    case (false, false): .textText
    default: .textTable
    }
  }

  private func test(_ anchor: Int, _ other: Int, _ results: inout RuleResults) {
    var judgement = Judge.repeated(context.numbers[anchor], context.numbers[other])
    let isSame = judgement.holds || isSameThing(anchor, other)
    if !isSame { judgement = Judgement(.undecidable, .otherScope, gap: judgement.gap) }
    // Of different things only agreement is worth a word.
    if !isSame, !isNamed(anchor, other) { return }
    let index = results.test(
      .equal, claim: context.operand(other), operands: [context.operand(anchor)],
      formula: .equal, value: context.numbers[anchor].value, judgement)
    guard judgement.verdict == .inconsistent else { return }
    results.contradiction(
      index, Remark(en: "stated twice with different figures", zh: "同一数据前后不一致"),
      severity: isSure(anchor, other) ? nil : .warning,
      hypotheses: hypotheses(anchor, other), context)
  }

  private func hypotheses(_ anchor: Int, _ other: Int) -> [Remark] {
    let (first, second) = (context.numbers[anchor], context.numbers[other])
    guard first.quantum == second.quantum, Misprint.isSwapped(first, second.value) else { return [] }
    return [Remark(en: "two digits may have been exchanged", zh: "可能是相邻两位数字颠倒")]
  }

  // MARK: - One thing

  /// Whether both speak of the same thing of the whole organisation: in the same words, outside of cases,
  /// with nothing before the words that narrows them.
  private func isSameThing(_ anchor: Int, _ other: Int) -> Bool {
    let facts = context.facts
    guard StableIndicators.holds(context.key(anchor)),
      !context.wholes.standsInCase(facts[anchor]), !context.wholes.standsInCase(facts[other])
    else { return false }
    return isNamed(anchor, other) && isWhole(anchor) && isWhole(other)
  }

  private func isNamed(_ anchor: Int, _ other: Int) -> Bool {
    let first = WholeFinder.name(context.text, context.facts[anchor].label)
    let second = WholeFinder.name(context.text, context.facts[other].label)
    return first == second || first.hasSuffix(second) || second.hasSuffix(first)
  }

  private func isSure(_ anchor: Int, _ other: Int) -> Bool {
    let first = WholeFinder.name(context.text, context.facts[anchor].label)
    let second = WholeFinder.name(context.text, context.facts[other].label)
    return first == second
  }

  /// Nothing between the last pause and the label but words of time and of all: 截至2023年，学校现有….
  private func isWhole(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    if record.table >= 0 { return true }
    let text = context.text
    let label = record.label
    guard label.lowerBound <= record.quantity.range.lowerBound else { return false }
    var start = label.lowerBound
    let floor = max(0, start - 120)
    while start > floor, !text.hasAny(of: "，；。：（、", endingAt: start), text[start - 1] != 0x0A {
      start -= 1
    }
    while start < label.lowerBound {
      let known = text.length(ofAny: RepeatCheck.wholeWords, at: start)
      if known > 0 {
        start += known
      } else if text.isDigit(at: start) || text[start] == 0x20 || text[start] == 0x2D {
        start += 1
      } else {
        return false
      }
    }
    return true
  }

  private static let wholeWords: [StaticString] = [
    "截至", "截止", "到", "至", "年底", "年末", "年度", "学年", "年", "月", "日", "底", "末", "目前", "现有", "现", "全校",
    "我校", "学校", "本校", "学院", "我院", "集团", "全市", "全区", "全县", "共有", "共", "有", "拥有", "总", "其中", "本", "今年",
    "当年", "全日制", "在", "的", "为", "达", "“", "”", "全体", "全院", "现共有", "届", "应届", "生均", "年生均", "秋季", "实际",
    "设", "开设", "设有", "学期", "累计", "纸质", "校园", "占地", "总计", "合计",
  ]
}
