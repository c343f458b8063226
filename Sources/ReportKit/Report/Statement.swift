/// All that a report says of one indicator: the figure itself, its parts, and how it changed.
///
/// `report.teachers.dualQualified?.value` is the shortest way to the figure.
public struct Statement: Sendable, Hashable {
  /// None or one. A report has a place for each of the catalogue's indicators and fills a third of
  /// them: figures held in the place itself would make every copy of a report one of 50 kB.
  private var whole: [Figure]
  /// Its breakdowns, in the order of the text: each with its ``Figure/dimensions``.
  public var parts: [Figure]
  /// What is said of it besides: changes, growth, targets, and shares of something.
  public var related: [Figure]

  /// All that is said of one indicator.
  public init(figure: Figure?, parts: [Figure] = [], related: [Figure] = []) {
    whole = figure.map { [$0] } ?? []
    self.parts = parts
    self.related = related
  }

  /// The figure itself; nil where the report states only parts, for no part stands for the whole.
  public var figure: Figure? {
    get { whole.first }
    set { whole = newValue.map { [$0] } ?? [] }
  }

  /// The value of ``figure``, in base units.
  public var value: Decimal? { figure?.value }
  /// The unit of ``figure``.
  public var unit: Unit? { figure?.unit }

  /// How the figure or its parts changed.
  var changes: [Figure] {
    related.filter { $0.relation == .change || $0.relation == .growth }
  }

  /// The parts that state something of a dimension.
  public func parts(by dimension: DimensionKey) -> [Figure] {
    parts.filter { $0.dimensions[dimension] != nil }
  }

  /// The part for one value of a dimension: `parts(level: "national")` with nothing else broken down.
  public func part(_ dimensions: Dimensions) -> Figure? {
    parts.first { $0.dimensions == dimensions }
  }

  /// The figures that relate to it in one way, such as `.change`.
  public func related(_ relation: Relation) -> [Figure] {
    related.filter { $0.relation == relation }
  }
}

extension Statement: Codable {
  private enum CodingKeys: String, CodingKey { case figure, parts, related }

  /// Reads a statement; without a `figure` only parts are stated.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      figure: try container.decodeIfPresent(Figure.self, forKey: .figure),
      parts: try container.decode([Figure].self, forKey: .parts),
      related: try container.decode([Figure].self, forKey: .related))
  }

  /// Writes a statement; `figure` is left out where there is none.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(figure, forKey: .figure)
    try container.encode(parts, forKey: .parts)
    try container.encode(related, forKey: .related)
  }
}
