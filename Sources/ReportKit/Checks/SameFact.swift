/// What makes two figures statements of one fact: indicator, breakdown, organisation, time, and sort of unit.
///
/// Breakdowns in the report's own words (`kind`, `about`) are left out: one author writes them, another does not.
package struct SameFact: Hashable {
  var indicator: Int16
  var dimensions: [Dimension]
  var subject: Int32
  var period: Period?
  var unitClass: Unit.Class?
  /// The measure word of what is counted; bodies are counted in 家, 所 and 个 alike.
  var word: UInt8?

  /// nil for what no other figure repeats: changes, targets, and what no indicator names.
  package init?(_ fact: FactRecord) {
    guard fact.indicator >= 0, fact.quantity.upper == nil,
      fact.relation == .level || fact.relation == .perCapita || fact.relation == .parameter
        || fact.relation == .share
    else { return nil }
    indicator = fact.indicator
    dimensions = SameFact.closed(fact)
    subject = fact.subject
    period = SameFact.time(fact.period)
    unitClass = fact.unit?.unitClass
    word = SameFact.isBody(fact.unit) ? nil : fact.unit?.base
  }

  /// A school year by the year that it ends in, as tables mostly name it.
  package static func time(_ period: Period?) -> Period? {
    guard let period, let start = period.start, let end = period.end, end - start == 1,
      period.startMonth == nil
    else { return period }
    return Period(year: end)
  }

  /// The breakdowns that the catalogue spells.
  package static func closed(_ fact: FactRecord) -> [Dimension] {
    fact.dimensions.filter {
      switch $0.value {
      case .word: $0.key != .by
      case .text: false
      }
    }.sorted { $0.key.rawValue < $1.key.rawValue }
  }

  private static func isBody(_ unit: Unit?) -> Bool {
    guard let unit, unit.unitClass == .count else { return false }
    return ["家", "所", "个"].contains(unit.baseName)
  }

  /// The same at another time.
  package func at(_ period: Period?) -> SameFact {
    var other = self
    other.period = SameFact.time(period)
    return other
  }
}
