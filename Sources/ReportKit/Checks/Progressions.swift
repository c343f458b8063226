/// Figures that are said to rise year by year, and what something has grown to since it began:
/// 2020年188人、2021年205人、2022年234人，逐年递增; 成立时38家……发展到126家.
struct Progressions {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  func run(_ results: inout RuleResults) {
    var begun: [Int16: Int] = [:]
    for sentence in context.sentences {
      yearly(sentence, &results)
      for fact in sentence.facts where canGrow(fact) {
        let indicator = context.facts[fact].indicator
        if let first = begun[indicator], grows(first, fact) {
          results.test(
            .fromTo, claim: context.operand(fact), operands: [context.operand(first)],
            Judgement(.consistent, .structure))
        }
        if isBeginning(fact) { begun[indicator] = fact }
      }
    }
  }

  // MARK: - Year by year

  private func yearly(_ sentence: CheckContext.Sentence, _ results: inout RuleResults) {
    guard sentence.facts.count >= 2,
      let word = text.firstRange(of: Progressions.yearly, in: sentence.range)
    else { return }
    let before = sentence.facts.filter {
      context.facts[$0].quantity.range.upperBound <= word.lowerBound
        && context.facts[$0].relation != .growth && context.facts[$0].relation != .change
    }
    guard let last = before.last else { return }
    var run = [last]
    for fact in before.dropLast().reversed() {
      guard context.facts[fact].unit == context.facts[last].unit,
        context.numbers[fact].hedge == nil,
        context.numbers[fact].value < context.numbers[run[run.count - 1]].value
      else { break }
      run.append(fact)
    }
    guard run.count >= 3 else { return }
    results.test(
      .direction, claim: context.operand(last),
      operands: run.reversed().dropLast().map(context.operand),
      Judgement(.consistent, .structure))
  }

  private static let yearly: WordList = ["逐年递增", "逐年增长", "逐年上升", "逐年提高", "逐年增加", "逐年攀升"]

  // MARK: - Since it began

  private func canGrow(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    return record.indicator >= 0 && record.table < 0 && context.numbers[fact].hedge == nil
      && record.dimensions.isEmpty && WholeFinder.canBeWhole(record)
  }

  private func words(before fact: Int) -> Range<Int> {
    text.stretch(before: context.facts[fact].quantity.range.lowerBound, limit: 60)
  }

  private func isBeginning(_ fact: Int) -> Bool {
    let words = words(before: fact)
    if text.contains(Progressions.beginnings, in: words) { return true }
    // 成立之初，有成员单位46家
    guard text.has("，", endingAt: words.lowerBound) else { return false }
    return text.contains(
      Progressions.beginnings, in: max(0, words.lowerBound - 24)..<words.lowerBound)
  }

  private static let beginnings: WordList = [
    "之初", "成立时", "组建时", "立项时", "起步时", "初期", "最初", "建立时", "创办时", "当初", "创建时",
  ]

  private func grows(_ first: Int, _ fact: Int) -> Bool {
    let (one, two) = (context.facts[first], context.facts[fact])
    return one.unit == two.unit && one.subject == two.subject
      && context.numbers[first].value < context.numbers[fact].value
      && text.contains(Progressions.now, in: words(before: fact))
  }

  private static let now: WordList = [
    "增加到", "发展到", "扩大到", "增至", "扩展到", "壮大到", "增长到", "达到", "目前", "现有", "已有", "如今", "扩至",
  ]
}
