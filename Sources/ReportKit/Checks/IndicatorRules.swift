/// The rules of `check` that use an indicator's figures for what it is.
///
/// Sums, shares, changes and bounds of any count are tested besides, whatever it counts.
package enum IndicatorRules {
  /// The ids of the rules, in the order of `CheckRules.all`.
  package static func ids(using key: String) -> [String] {
    var ids: Set<String> = []
    for definition in IndicatorDefinition.all where uses(definition, key) {
      switch definition.family {
      case .rate: ids.insert("ratio.rate")
      case .perCapita: ids.insert("ratio.perCapita")
      case .ratio: ids.insert("ratio.stated")
      }
    }
    if StableIndicators.holds(key) {
      ids.formUnion(["repeat.textTable", "repeat.textText", "repeat.tableTable", "repeat.hedge"])
      ids.formUnion(["cross.conflict", "cross.lastYear", "cross.jump"])
    }
    if PartIndicators.all.contains(where: { $0.0 == key || $0.1.contains(key) }) {
      ids.insert("bound.part")
    }
    if RequiredFigures.annual.contains(where: { $0.keys.contains { "\($0)" == key } }) {
      ids.insert("template.figures")
    }
    return CheckRules.all.map { "\($0.id)" }.filter(ids.contains)
  }

  private static func uses(_ definition: IndicatorDefinition, _ key: String) -> Bool {
    definition.result == key || definition.numerator == key || definition.addend == key
      || definition.denominators.contains(key)
  }
}
