/// What makes two figures statements of one fact: indicator, breakdown, organisation, time, and unit.
package struct SameFact: Hashable {
  var indicator: Int16
  var dimensions: [Dimension]
  var subject: Int32
  var period: Period?
  var unit: Unit?

  /// nil for what no other figure repeats: changes, targets, and what no indicator names.
  package init?(_ fact: FactRecord) {
    guard fact.indicator >= 0, fact.quantity.upper == nil,
      fact.relation == .level || fact.relation == .perCapita || fact.relation == .parameter
    else { return nil }
    indicator = fact.indicator
    dimensions = fact.dimensions.sorted { $0.key.rawValue < $1.key.rawValue }
    subject = fact.subject
    period = fact.period
    unit = fact.unit
  }

  /// The same at another time.
  package func at(_ period: Period?) -> SameFact {
    var other = self
    other.period = period
    return other
  }
}
