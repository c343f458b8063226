// How the plain values are written in JSON: numbers as numbers, units and periods as the contract
// spells them.

extension Decimal: Codable {
  /// Reads a JSON number.
  ///
  /// A general decoder hands on fractions in binary, which tell fifteen digits apart: enough for what
  /// reports print.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let whole = try? container.decode(Int64.self) {
      self.init(whole)
      return
    }
    let number = try container.decode(Double.self)
    guard let decimal = Decimal(digits: number.description) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(number) has more than eighteen digits")
    }
    self = decimal
  }

  /// Writes a number: exact where the encoder knows this type, as the program's own does, or where
  /// the number is whole.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let whole = Int64(description) {
      try container.encode(whole)
    } else {
      try container.encode(Double(description))
    }
  }

  /// The same value in the form in which it is read from JSON, so that equal figures are equal values:
  /// 1419.34万 is the whole number 14193400, and 15.30 is 15.3.
  package var plain: Decimal {
    Int64(description).map { Decimal($0) } ?? trimmed
  }

  /// A number from its digits: `-13.1161`, `5e-07`; nil where they do not fit.
  package init?(digits text: String) {
    let parts = text.split(separator: "e", omittingEmptySubsequences: false)
    guard let number = parts.first, parts.count <= 2 else { return nil }
    let halves = number.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = halves.count == 2 ? halves[1] : ""
    guard halves.count <= 2, let mantissa = Int64(halves[0] + fraction) else { return nil }
    guard let power = parts.count == 2 ? Int(parts[1]) : 0 else { return nil }
    guard let decimal = Decimal(mantissa).shifted(by: power - fraction.count) else { return nil }
    self = decimal.plain
  }
}

extension Unit: Codable {
  /// Reads a canonical name: `人`, `元/人`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let unit = Unit(canonical: name) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(name) is no unit of the contract")
    }
    self = unit
  }

  /// Writes the canonical name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The unit with a canonical name.
  package init?(canonical name: String) {
    let parts = name.split(separator: "/", maxSplits: 1)
    let units = parts.map { part in UnitTable.names.firstIndex(of: String(part)) }
    guard let first = units.first, let base = first else { return nil }
    if units.count == 1 {
      self.init(UInt8(base))
    } else if let last = units.last, let per = last {
      self.init(UInt8(base), per: UInt8(per))
    } else {
      return nil
    }
  }
}

extension Period: Codable {
  /// Reads the contract's form: `2020`, `2018-09/2023-06`, `2023/`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let period = Period(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is no period")
    }
    self = period
  }

  /// Writes the contract's form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// The period that is written so; nil for what is none.
  package init?(_ text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first, let last = ends.last, text != "/" else {
      return nil
    }
    guard let start = Point(first), let end = Point(last) else { return nil }
    guard start.year != nil || end.year != nil else { return nil }
    self.init(
      start: start.year, startMonth: start.month, end: end.year, endMonth: end.month)
  }

  /// A year, a month of a year, or an open end.
  private struct Point {
    var year: Int16?
    var month: Int8?

    init?(_ text: Substring) {
      guard !text.isEmpty else { return }
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count <= 2, let year = Int16(parts[0]) else { return nil }
      self.year = year
      guard parts.count == 2 else { return }
      guard let month = Int8(parts[1]), (1...12).contains(month) else { return nil }
      self.month = month
    }
  }
}
