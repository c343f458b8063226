/// A name as a key: its bytes alone count, which costs a string far more to say.
struct NameKey: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ name: String) { bytes = Array(name.utf8) }

  init(_ text: Bytes, _ range: Range<Int>) {
    bytes = Array(UnsafeBufferPointer(start: text.base + range.lowerBound, count: range.count))
  }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  static func == (one: NameKey, other: NameKey) -> Bool {
    one.bytes.count == other.bytes.count
      && one.bytes.withUnsafeBytes { one in
        other.bytes.withUnsafeBytes { other in one.elementsEqual(other) }
      }
  }
}
