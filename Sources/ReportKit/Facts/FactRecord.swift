/// A fact in the form that extraction works with: offsets into the normalised text and indexes,
/// no strings. `Fact` is its public form, and the writers print straight from it.
package struct FactRecord: Sendable {
  package var quantity: Quantity
  /// The canonical unit, the indicator's where none is printed.
  package var unit: Unit?
  /// Index into `Catalogue.indicators`, −1 for none.
  package var indicator: Int16 = -1
  /// The phrase that names what is counted, in the normalised text.
  package var label: Range<Int> = 0..<0
  package var dimensions: [Dimension] = []
  /// Index into `Analysis.subjects`; −1 for none.
  package var subject: Int32 = -1
  package var period: Period?
  package var relation = Relation.level
  package var of = Reference.none
  package var section: Int32 = 0
  /// Where the fact is a cell: indexes of table, row and column; −1 in running text.
  package var table: Int32 = -1
  package var row: Int32 = -1
  package var column: Int32 = -1
  /// The stable identity (48 bits are printed).
  package var id: UInt64 = 0
  /// The alias that decided the indicator, for `--explain`; −1 for none.
  package var alias: Int32 = -1

  package init(quantity: Quantity) {
    self.quantity = quantity
    self.unit = quantity.unit
  }
}

/// What a share is of, or what a change is measured from.
package enum Reference: Sendable, Hashable {
  case none
  /// A phrase of the normalised text: `专任教师`.
  case text(Range<Int>)
  /// A period: the year before.
  case period(Period)
}

/// How a figure relates to what it names.
public enum Relation: UInt8, Sendable, Hashable, CaseIterable {
  case level, change, growth, share, perCapita, target, parameter

  /// The name in the output contract.
  public var name: StaticString {
    switch self {
    case .level: "level"
    case .change: "change"
    case .growth: "growth"
    case .share: "share"
    case .perCapita: "perCapita"
    case .target: "target"
    case .parameter: "parameter"
    }
  }
}

/// One breakdown that the text states.
package struct Dimension: Sendable, Hashable {
  package var key: DimensionKey
  package var value: Value

  package enum Value: Sendable, Hashable {
    /// A closed value, as the catalogue spells it: `provincial`.
    case word(String)
    /// A phrase of the normalised text.
    case text(Range<Int>)
  }

  package init(_ key: DimensionKey, _ value: Value) {
    self.key = key
    self.value = value
  }
}

extension [Dimension] {
  /// Appends a breakdown. Facts that have one often have more, so that the first gets room for them.
  mutating func add(_ dimension: Dimension) {
    if isEmpty { reserveCapacity(4) }
    append(dimension)
  }
}

/// The breakdowns that facts have, in the order in which they are printed.
public enum DimensionKey: UInt8, Sendable, Hashable, CaseIterable {
  case level, grade, by, memberType, role, source, route, destination, employerSize, courseSubject
  case about, term, kind, region, status, skillGrade

  /// The name in the output contract.
  public var name: StaticString {
    switch self {
    case .level: "level"
    case .grade: "grade"
    case .by: "by"
    case .memberType: "memberType"
    case .role: "role"
    case .source: "source"
    case .route: "route"
    case .destination: "destination"
    case .employerSize: "employerSize"
    case .courseSubject: "courseSubject"
    case .about: "about"
    case .term: "term"
    case .kind: "kind"
    case .region: "region"
    case .status: "status"
    case .skillGrade: "skillGrade"
    }
  }
}
