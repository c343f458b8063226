extension Fact {
  /// A fact from the form that extraction works with.
  init(
    _ record: FactRecord, of report: String, _ fields: FactFields, at place: SourceLocation,
    decoded: Bytes, catalogue: Catalogue
  ) {
    func string(_ range: Range<Int>) -> String { fields.text.string(fields.trimmed(range)) }
    id = Fact.hexadecimal(record.id)
    self.report = report
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
  static func hexadecimal(_ id: UInt64) -> String {
    let digits = String(id & 0xFFFF_FFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
