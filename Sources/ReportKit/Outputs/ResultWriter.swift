/// Writes results in one form, one after another.
package protocol ResultWriter {
  /// What one input gives.
  associatedtype Item

  /// Writes what stands before the first result.
  mutating func begin(_ output: inout ByteWriter)
  /// Writes one result.
  mutating func write(_ item: Item, to output: inout ByteWriter)
  /// Writes what stands after the last result, and hands everything over.
  mutating func end(_ output: inout ByteWriter)
}

/// A form that the user may choose by name, or by the ending of a file.
package protocol OutputFormat: RawRepresentable, Sendable where RawValue == String {
  /// The form that the ending of a file's name stands for.
  init?(ending: String)
}

extension FactFormat: OutputFormat {
  package init?(ending: String) { self.init(rawValue: ending) }
}
