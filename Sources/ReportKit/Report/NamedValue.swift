/// A closed value that is written by its name in the contract, not by its number.
public protocol NamedValue: Codable, CaseIterable, RawRepresentable where RawValue == UInt8 {
  /// The name in the output contract.
  var name: StaticString { get }
}

extension NamedValue {
  /// The value with a name of the contract.
  package static func named(_ name: String) -> Self? { allCases.first { "\($0.name)" == name } }

  /// Reads the name; one that the contract does not have is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let value = Self.named(name) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(name) is no \(Self.self)")
    }
    self = value
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode("\(name)")
  }
}

extension Approximation: NamedValue {}
extension DimensionKey: NamedValue {}
extension Relation: NamedValue {}
