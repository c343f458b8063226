extension Fact: Codable {
  /// The fields of the contract, in their order.
  private enum CodingKeys: String, CodingKey {
    case schemaVersion, id, report, indicator, label, dimensions, subject, period, relation
    case value, upper, unit, approximation, decimals, of, origin, row, column, source
  }

  /// The version of the contract that the fields follow.
  package static let schemaVersion = 1

  /// Reads a line of `vetreport extract --format ndjson`.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let version = try fields.decode(Int.self, forKey: .schemaVersion)
    guard version == Fact.schemaVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .schemaVersion, in: fields, debugDescription: "unknown version \(version)")
    }
    id = try fields.decode(String.self, forKey: .id)
    report = try fields.decode(String.self, forKey: .report)
    indicator = try fields.decode(String?.self, forKey: .indicator)
    label = try fields.decode(String.self, forKey: .label)
    dimensions = try fields.decode(Dimensions.self, forKey: .dimensions).values
    subject = try fields.decode(String?.self, forKey: .subject)
    period = try fields.decode(Period?.self, forKey: .period)
    relation = try fields.decode(Relation.self, forKey: .relation)
    value = try fields.decode(Decimal.self, forKey: .value)
    upper = try fields.decode(Decimal?.self, forKey: .upper)
    unit = try fields.decode(Unit?.self, forKey: .unit)
    approximation = try fields.decode(Approximation.self, forKey: .approximation)
    decimals = try fields.decode(Int.self, forKey: .decimals)
    of = try fields.decode(String?.self, forKey: .of)
    origin = try fields.decode(Origin.self, forKey: .origin)
    row = try fields.decode(String?.self, forKey: .row)
    column = try fields.decode(String?.self, forKey: .column)
    source = try fields.decode(Source.self, forKey: .source)
  }

  /// Writes every field of the contract; what a fact does not have is null.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(Fact.schemaVersion, forKey: .schemaVersion)
    try fields.encode(id, forKey: .id)
    try fields.encode(report, forKey: .report)
    try fields.encode(indicator, forKey: .indicator)
    try fields.encode(label, forKey: .label)
    try fields.encode(Dimensions(dimensions), forKey: .dimensions)
    try fields.encode(subject, forKey: .subject)
    try fields.encode(period, forKey: .period)
    try fields.encode(relation, forKey: .relation)
    try fields.encode(value, forKey: .value)
    try fields.encode(upper, forKey: .upper)
    try fields.encode(unit, forKey: .unit)
    try fields.encode(approximation, forKey: .approximation)
    try fields.encode(decimals, forKey: .decimals)
    try fields.encode(of, forKey: .of)
    try fields.encode(origin, forKey: .origin)
    try fields.encode(row, forKey: .row)
    try fields.encode(column, forKey: .column)
    try fields.encode(source, forKey: .source)
  }
}
