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

  /// Whether another figure may repeat a fact: not changes, targets, and what no indicator names.
  package static func exists(for fact: borrowing FactRecord) -> Bool {
    guard fact.indicator >= 0, fact.quantity.upper == nil else { return false }
    switch fact.relation {
    case .level, .perCapita, .parameter, .share: return true
    case .change, .growth, .target: return false
    }
  }

  /// nil for what no other figure repeats.
  package init?(_ fact: FactRecord) {
    guard SameFact.exists(for: fact) else { return nil }
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
    let dimensions = fact.dimensions
    if dimensions.isEmpty { return [] }
    func isClosed(_ dimension: Dimension) -> Bool {
      switch dimension.value {
      case .word: dimension.key != .by
      case .text: false
      }
    }
    if dimensions.count == 1 { return isClosed(dimensions[0]) ? dimensions : [] }
    return dimensions.filter(isClosed).sorted { $0.key.rawValue < $1.key.rawValue }
  }

  private static func isBody(_ unit: Unit?) -> Bool {
    guard let unit, unit.unitClass == .count else { return false }
    return UnitTable.bodies[Int(unit.base)]
  }

  /// Of the breakdowns only how many there are, since most facts have none and words cost more.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(indicator)
    hasher.combine(subject)
    hasher.combine(dimensions.count)
    hasher.combine(dimensions.first?.value)
    hasher.combine(period?.end)
  }

  /// The same at another time.
  package func at(_ period: Period?) -> SameFact {
    var other = self
    other.period = SameFact.time(period)
    return other
  }
}
