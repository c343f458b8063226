/// One figure that a report states, with what it counts and where it stands.
///
/// The public form of what the formats write; the fields are those of `vetreport schema facts`.
public struct Fact: Sendable, Hashable {
  /// Whether a figure stands in running text or in a cell.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    case narrative
    case table
  }

  /// Where a figure stands in the input.
  public struct Source: Sendable, Hashable {
    /// 1-based.
    public var line: Int
    /// 1-based, in Unicode code points.
    public var column: Int
    /// Bytes from the start of the input.
    public var byteOffset: Int
    /// Bytes of the input.
    public var byteLength: Int
    /// As printed, line ends included.
    public var text: String
    /// The headings above, the outermost first.
    public var section: [String]
  }

  /// Twelve hexadecimal digits, the same on every machine; a changed figure changes them.
  public var id: String
  /// The key of an indicator of the catalogue; nil where none fits.
  public var indicator: String?
  /// The words that name what is counted.
  public var label: String
  /// The breakdown that the text states: `[.level: "provincial"]`.
  public var dimensions: [DimensionKey: String]
  /// The organisation that the figure is about.
  public var subject: String?
  /// The time that the figure speaks of.
  public var period: Period?
  /// How the figure relates to what it names.
  public var relation: Relation
  /// In base units: 1419.34万元 is 14193400.
  public var value: Decimal
  /// The upper end of a range.
  public var upper: Decimal?
  /// The canonical unit.
  public var unit: Unit?
  /// How exactly the figure is stated.
  public var approximation: Approximation
  /// The last printed place in base units: 93.22% is 2, 2.8万 is −3.
  public var decimals: Int
  /// The whole of a share; the base of a change or growth.
  public var of: String?
  /// Whether it stands in running text or in a cell.
  public var origin: Origin
  /// A cell's row labels, joined by ` > `.
  public var row: String?
  /// A cell's header levels, joined by ` > `.
  public var column: String?
  /// Where it stands.
  public var source: Source
}

extension Fact {
  /// A fact from the form that extraction works with.
  init(
    _ record: FactRecord, _ fields: FactFields, at place: SourceLocation, decoded: Bytes,
    catalogue: Catalogue
  ) {
    func string(_ range: Range<Int>) -> String { fields.text.string(fields.trimmed(range)) }
    id = Fact.hexadecimal(record.id)
    let index = Int(record.indicator)
    indicator =
      catalogue.indicators.indices.contains(index) ? catalogue.indicators[index].key : nil
    label = string(record.label)
    dimensions = [:]
    for dimension in fields.dimensions(record) {
      switch dimension.value {
      case .word(let word): dimensions[dimension.key] = word
      case .text(let range): dimensions[dimension.key] = string(range)
      }
    }
    subject = fields.subject(record)
    period = record.period
    relation = record.relation
    value = record.quantity.value
    upper = record.quantity.upper
    unit = record.unit
    approximation = record.quantity.approximation
    decimals = record.quantity.decimals
    switch record.of {
    case .none: of = nil
    case .text(let range): of = string(range)
    case .period(let period): of = period.description
    }
    origin = fields.isCell(record) ? .table : .narrative
    row = fields.joined(fields.rowLabels(record))
    column = fields.joined(fields.columnLabels(record))
    source = Source(
      line: place.line, column: place.column, byteOffset: place.byteOffset,
      byteLength: place.byteLength, text: decoded.string(place.decoded),
      section: fields.path(ofSection: record.section))
  }

  /// The twelve digits that are printed of an identity.
  private static func hexadecimal(_ id: UInt64) -> String {
    let digits = String(id & 0xFFFF_FFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
