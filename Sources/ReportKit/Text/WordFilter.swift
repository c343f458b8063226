extension WordTree {
  /// Says of most characters of a text, looking at them and at the ones behind them, that no word of a
  /// large tree begins there.
  struct Filter: Sendable {
    /// By the low twelve bits of a scalar of three bytes: 0 where no word begins with it, 1 where words
    /// do that go on with such scalars, 2 where it is a word or goes on with others. Like the pairs never asked in a small tree.
    private var firsts: [UInt8]
    /// A bit for the hash of every two scalars of three bytes that begin a word.
    private var pairs: [UInt64]
    private let isLarge: Bool

    init(isLarge: Bool) {
      self.isLarge = isLarge
      firsts = [UInt8](repeating: 0, count: isLarge ? 1 << 12 : 1)
      pairs = [UInt64](repeating: 0, count: isLarge ? 1 << 10 : 1)
    }

    /// Words begin with the scalar.
    @inline(__always)
    mutating func add(_ first: UInt32) {
      guard isLarge, firsts[Int(first & 0xFFF)] == 0 else { return }
      firsts[Int(first & 0xFFF)] = 1
    }

    /// Words begin with the two scalars, each below 0x10000.
    @inline(__always)
    mutating func add(_ first: UInt32, _ second: UInt32) {
      guard isLarge, first >= 0x800 else { return }
      if second < 0x800 { return addWord(first) }
      let hash = Filter.hash(Filter.bytes(first) | Filter.bytes(second) << 24)
      pairs[hash >> 6] |= 1 << UInt64(hash & 63)
    }

    /// The scalar alone is a word.
    @inline(__always)
    mutating func addWord(_ first: UInt32) {
      if isLarge { firsts[Int(first & 0xFFF)] = 2 }
    }

    /// The three bytes of a scalar in UTF-8, the first one lowest.
    private static func bytes(_ scalar: UInt32) -> UInt64 {
      let scalar = UInt64(scalar)
      return 0x8080E0 | scalar >> 12 | (scalar >> 6 & 63) << 8 | (scalar & 63) << 16
    }

    /// Sixteen bits of the lowest six bytes.
    @inline(__always)
    private static func hash(_ bytes: UInt64) -> Int {
      Int(truncatingIfNeeded: (bytes &<< 16 &* 0x9E37_79B9_7F4A_7C15) &>> 48)
    }

    /// The filter for reading only, without checks; it lives no longer than the closure it is handed to.
    struct View {
      fileprivate let isLarge: Bool
      fileprivate let firsts: UnsafePointer<UInt8>
      fileprivate let pairs: UnsafePointer<UInt64>

      /// Past the characters at `place` at which no word begins, to `end` at the farthest; it may stop
      /// before them all.
      @inline(__always)
      func skippingStrangers(in text: Bytes, from place: Int, to end: Int) -> Int {
        guard isLarge else { return place }
        var place = max(place, 0)
        // Eight bytes can be read from each place before the limit.
        let limit = min(end, text.count - 7)
        let start = UnsafeRawPointer(text.base)
        while place < limit {
          let eight = UInt64(
            littleEndian: start.loadUnaligned(fromByteOffset: place, as: UInt64.self))
          guard UInt8(truncatingIfNeeded: eight) &- 0xE2 < 14 else { break }
          let kind = firsts[Int((eight &>> 2 & 0xFC0) | (eight &>> 16 & 63))]
          if kind != 0 {
            if kind == 2 { break }
            let next = UInt8(truncatingIfNeeded: eight &>> 24)
            if next &- 0xE2 < 14 {
              // Quotation marks may stand inside words; 、 and 。 are none.
              if next < 0xE4 {
                guard next == 0xE3, UInt8(truncatingIfNeeded: eight &>> 40) &- 0x81 < 2 else { break }
              }
              let hash = Filter.hash(eight)
              if pairs[hash &>> 6] &>> UInt64(hash & 63) & 1 == 1 { break }
            } else if next == 0x20 || next == 0x22 {
              break
            }
          }
          place += 3
        }
        return place
      }
    }

    /// Hands a view of the filter to `body`.
    @inline(__always)
    func withView<Result>(_ body: (View) -> Result) -> Result {
      firsts.withUnsafeBufferPointer { firsts in
        pairs.withUnsafeBufferPointer { pairs in
          // None is empty; those of a large tree have a place for all twelve and sixteen bits.
          body(
            View(
              isLarge: isLarge, firsts: firsts.baseAddress.unsafelyUnwrapped,
              pairs: pairs.baseAddress.unsafelyUnwrapped))
        }
      }
    }
  }
}
