/// Tests stated changes against the two levels that they lie between.
package struct ChangeCheck {
  private let context: CheckContext
  /// The levels, by what they state.
  private let levels: [SameFact: [Int]]

  package init(_ context: CheckContext) {
    self.context = context
    levels = context.levels
  }

  /// A change with the level that it led to and the one that it came from.
  package struct Step {
    package var change: Int
    package var now: Int
    package var before: Int
  }

  /// The steps of a relation (`change`, `growth`) whose two levels the report prints.
  package func steps(_ relation: Relation) -> [Step] {
    var steps: [Step] = []
    for (index, fact) in context.facts.enumerated() where fact.relation == relation {
      guard let step = step(index, fact) else { continue }
      steps.append(step)
    }
    return steps
  }

  private func step(_ change: Int, _ fact: FactRecord) -> Step? {
    guard fact.indicator >= 0, case .period(let base) = fact.of else { return nil }
    // The level that the change is told of stands before it, and says of what unit it is.
    guard let now = level(before: change, fact) else { return nil }
    guard let key = SameFact(context.facts[now]),
      let before = (levels[key.at(base)] ?? []).first(where: { $0 != now })
    else { return nil }
    return Step(change: change, now: now, before: before)
  }

  private func level(before change: Int, _ fact: FactRecord) -> Int? {
    let sentence = context.sentenceOfFact[change]
    var index = change - 1
    while index >= 0, change - index <= 3, context.sentenceOfFact[index] == sentence {
      let other = context.facts[index]
      if other.indicator == fact.indicator, other.relation == .level || other.relation == .perCapita
      {
        return index
      }
      index -= 1
    }
    return nil
  }
}
