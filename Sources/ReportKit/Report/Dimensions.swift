/// The breakdown that a figure is stated for: `[.level: "provincial", .grade: "first"]`.
///
/// Encoded as an object in the contract's order of keys, where a dictionary has no order.
public struct Dimensions: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// What the text states of each dimension.
  public var values: [DimensionKey: String]

  /// A breakdown from its values.
  public init(_ values: [DimensionKey: String] = [:]) { self.values = values }

  /// A breakdown from its values, written out.
  public init(dictionaryLiteral elements: (DimensionKey, String)...) {
    values = Dictionary(elements) { _, last in last }
  }

  /// What the text states of one dimension.
  public subscript(key: DimensionKey) -> String? {
    get { values[key] }
    set { values[key] = newValue }
  }

  /// Whether nothing is broken down: the figure is a whole.
  public var isEmpty: Bool { values.isEmpty }

  /// Whether the other breakdown states all that this one does, and perhaps more.
  public func contains(_ part: Dimensions) -> Bool {
    values.allSatisfy { part.values[$0.key] == $0.value }
  }
}

extension Dimensions: Codable {
  /// The name of a dimension as a key of an object.
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Reads an object whose keys are dimensions; a key that is none is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    values = [:]
    for key in container.allKeys {
      guard let known = DimensionKey.named(key.stringValue) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "no dimension of the contract")
      }
      values[known] = try container.decode(String.self, forKey: key)
    }
  }

  /// Writes an object, its keys in the contract's order.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for key in DimensionKey.allCases {
      guard let value = values[key] else { continue }
      try container.encode(value, forKey: Name(stringValue: "\(key.name)"))
    }
  }
}
