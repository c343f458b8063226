/// A name as a key: its bytes alone count, which costs a string far more to say.
struct NameKey: Sendable, Equatable {
  private let bytes: [UInt8]

  init(_ name: String) { bytes = Array(name.utf8) }

  init(_ text: Bytes, _ range: Range<Int>) {
    bytes = Array(UnsafeBufferPointer(start: text.base + range.lowerBound, count: range.count))
  }

  /// FNV-1a of the bytes.
  var hash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  static func == (one: NameKey, other: NameKey) -> Bool {
    one.bytes.count == other.bytes.count
      && one.bytes.withUnsafeBytes { one in
        other.bytes.withUnsafeBytes { other in one.elementsEqual(other) }
      }
  }
}

/// What names stand for.
struct NameIndexes: Sendable {
  private struct Entry {
    var key: NameKey
    var index: Int32
    /// The entry before it of the same hash, −1 for none.
    var next: Int32
  }

  private var entries: [Entry] = []
  /// The last entry of each hash.
  private var last = NumberMap()

  subscript(key: NameKey) -> Int32? {
    get { entry(of: key).map { entries[$0].index } }
    set {
      guard let newValue else { return }
      if let entry = entry(of: key) {
        entries[entry].index = newValue
        return
      }
      let hash = key.hash
      entries.append(Entry(key: key, index: newValue, next: last[hash]))
      last[hash] = Int32(truncatingIfNeeded: entries.count - 1)
    }
  }

  private func entry(of key: NameKey) -> Int? {
    var entry = last[key.hash]
    while entry >= 0 {
      if entries[Int(entry)].key == key { return Int(entry) }
      entry = entries[Int(entry)].next
    }
    return nil
  }
}
