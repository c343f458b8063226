/// One figure that a report states, with what it counts and where it stands.
///
/// The public form of what the formats write; the fields are those of `vetreport schema facts`.
public struct Fact: Sendable, Hashable {
  /// Whether a figure stands in running text or in a cell.
  public enum Origin: String, Codable, Sendable, Hashable, CaseIterable {
    case narrative
    case table
  }

  /// Where a figure stands in the input.
  public struct Source: Codable, Sendable, Hashable {
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
  /// The report that states it, as its input was named.
  public var report: String
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
