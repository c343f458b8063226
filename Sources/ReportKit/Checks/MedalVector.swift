/// Medals that are told in one breath: 10金11银14铜.
struct MedalVector {
  /// Indexes of the facts, best grade first.
  var facts: [Int]
  var sentence: Int
  /// Whether the words before say that it is the whole: 共获.
  var isTotal: Bool

  /// The vectors of a report, in their order.
  static func read(_ context: CheckContext) -> [MedalVector] {
    var vectors: [MedalVector] = []
    for (index, sentence) in context.sentences.enumerated() {
      var current: [Int] = []
      for fact in sentence.facts where grade(context.facts[fact]) != nil {
        guard context.facts[fact].relation == .level else { continue }
        if let last = current.last, !follows(last, fact, context) {
          vectors.append(MedalVector(current, index, context))
          current = []
        }
        current.append(fact)
      }
      if !current.isEmpty { vectors.append(MedalVector(current, index, context)) }
    }
    return vectors
  }

  private init(_ facts: [Int], _ sentence: Int, _ context: CheckContext) {
    self.facts = facts
    self.sentence = sentence
    let text = context.text
    isTotal = text.hasAny(
      ["共", "累计", "总计", "合计"],
      in: text.stretch(
        before: context.facts[facts[0]].quantity.range.lowerBound, andCommasOfLists: false))
  }

  /// The next figure of one vector: close by, of a lower grade.
  private static func follows(_ last: Int, _ next: Int, _ context: CheckContext) -> Bool {
    let gap = span(
      context.facts[last].quantity.range.upperBound, context.facts[next].quantity.range.lowerBound)
    guard gap.count <= 30, let before = grade(context.facts[last]),
      let after = grade(context.facts[next])
    else { return false }
    return before < after
      && context.text.first("；", from: gap.lowerBound, to: gap.upperBound) == nil
  }

  static func grade(_ fact: FactRecord) -> Int? {
    guard case .word(let word)? = fact.dimensions.first(where: { $0.key == .grade })?.value else {
      return nil
    }
    return ["special", "gold", "first", "silver", "second", "bronze", "third", "excellence"]
      .firstIndex(of: word)
  }

  static func level(_ fact: FactRecord) -> Dimension.Value? {
    fact.dimensions.first { $0.key == .level }?.value
  }
}
