/// A figure of a typed model: what a report states, how exactly, of whom and when, and the fact that
/// says so.
///
/// Where the report states the same thing several times, one of its facts is shown and the others are
/// named: nothing is lost, and ``reason`` says why this one is shown.
public struct Figure: Codable, Sendable, Hashable {
  /// Why a fact is shown rather than the next best; the first of these that tells the two apart.
  public enum Reason: String, Codable, Sendable, Hashable, CaseIterable {
    /// The report states it once.
    case only
    /// It is about the organisation that reports, the other about somebody else.
    case ownSubject
    /// It is of the time that is reported on, the other of another time.
    case ownPeriod
    /// It is the whole, the other a part of a row (其中) or the figure of one case.
    case whole
    /// It stands in a table, the other in running text.
    case table
    /// It says exactly what the other says with 约, 近 or 余, or as a range.
    case exact
    /// It says to more places what the other rounds.
    case precise
    /// Nothing but the order of the text tells them apart.
    case first
  }

  /// In base units: 1419.34万元 is 14193400.
  public var value: Decimal
  /// The upper end of a range.
  public var upper: Decimal?
  /// The canonical unit.
  public var unit: Unit?
  /// How exactly the figure is stated.
  public var approximation: Approximation
  /// How it relates to what it counts: most are levels.
  public var relation: Relation
  /// The whole of a share; the base of a change or growth.
  public var of: String?
  /// The breakdown that it is stated for; empty for a whole.
  public var dimensions: Dimensions
  /// The time that it speaks of.
  public var period: Period?
  /// The organisation that it is about.
  public var subject: String?
  /// The id of the fact that it came from.
  public var fact: String
  /// The ids of the other facts that state the same thing, the next best first: for another time or
  /// organisation, less precisely, or once more.
  public var alternatives: [String]
  /// Why this fact is shown rather than the first of the alternatives.
  public var reason: Reason
}

extension Figure {
  /// The figure that a fact states.
  init(_ fact: Fact, alternatives: [String], reason: Reason) {
    self.init(
      value: fact.value.plain, upper: fact.upper?.plain, unit: fact.unit,
      approximation: fact.approximation, relation: fact.relation, of: fact.of,
      dimensions: Dimensions(fact.dimensions), period: fact.period, subject: fact.subject,
      fact: fact.id, alternatives: alternatives, reason: reason)
  }
}
