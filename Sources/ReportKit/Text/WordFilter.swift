extension WordTree {
  /// Says of most characters of a text that no word begins there. In a large tree it looks at the ones
  /// behind them too, and says of two characters that begin a word to which node they lead.
  struct Filter: Sendable {
    /// By the low twelve bits of a scalar of three bytes: 0 where no word begins with it, 1 where words
    /// do that go on with such scalars, 2 where it is a word or goes on with others.
    private var firsts: [UInt8]
    /// A bit for the hash of every two scalars of three bytes that begin a word.
    private var bits: [UInt64]
    /// The six bytes of the two, the first ones lowest, and above them the node; 0 is empty. A pair
    /// stands in the first free slot from that of its hash on.
    private var pairs: [UInt64]
    private var used = 0
    private let isLarge: Bool

    private static let sixBytes: UInt64 = 0xFFFF_FFFF_FFFF
    private static let largeBits = 1 << 10

    /// A small tree has no pairs, and is never asked for them.
    init(isLarge: Bool) {
      self.isLarge = isLarge
      firsts = [UInt8](repeating: 0, count: 1 << 12)
      bits = [UInt64](repeating: 0, count: isLarge ? Filter.largeBits : 1)
      pairs = [UInt64](repeating: 0, count: isLarge ? 1 << 13 : 1)
    }

    /// Words begin with the scalar.
    @inline(__always)
    mutating func add(_ first: UInt32) {
      guard firsts[Int(first & 0xFFF)] == 0 else { return }
      firsts[Int(first & 0xFFF)] = 1
    }

    /// Words begin with the two scalars, each below 0x10000, which lead to `node`.
    @inline(__always)
    mutating func add(_ first: UInt32, _ second: UInt32, node: Int) {
      guard isLarge, first >= 0x800 else { return }
      if second < 0x800 { return addWord(first) }
      let six = Filter.bytes(first) | Filter.bytes(second) << 24
      let hash = Filter.hash(six)
      bits[hash >> 6] |= 1 << UInt64(hash & 63)
      add(six | UInt64(node) << 48)
    }

    private mutating func add(_ pair: UInt64) {
      let mask = pairs.count - 1
      var slot = Filter.hash(pair) & mask
      while pairs[slot] != 0 {
        if (pairs[slot] ^ pair) & Filter.sixBytes == 0 { return }
        slot = (slot + 1) & mask
      }
      pairs[slot] = pair
      used += 1
      if used * 4 > pairs.count * 3 { grow() }
    }

    private mutating func grow() {
      let old = pairs
      pairs = [UInt64](repeating: 0, count: old.count * 2)
      used = 0
      for pair in old where pair != 0 { add(pair) }
    }

    /// The scalar alone is a word.
    @inline(__always)
    mutating func addWord(_ first: UInt32) {
      firsts[Int(first & 0xFFF)] = 2
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

    /// The filter for reading only, without checks; it lives as long as the program.
    struct View {
      /// The tables of `Filter`; those of a large tree have a place for all twelve and sixteen bits, and the
      /// number of pairs is a power of two.
      let tables:
        (firsts: ConstantTable<UInt8>, bits: ConstantTable<UInt64>, pairs: ConstantTable<UInt64>)
      private let isLarge: Bool
      private let firsts: UnsafePointer<UInt8>
      private let bits: UnsafePointer<UInt64>
      private let pairs: UnsafePointer<UInt64>
      private let mask: Int

      init(firsts: ConstantTable<UInt8>, bits: ConstantTable<UInt64>, pairs: ConstantTable<UInt64>)
      {
        tables = (firsts, bits, pairs)
        (self.firsts, self.bits, self.pairs) = (firsts.base, bits.base, pairs.base)
        mask = pairs.count - 1
        isLarge = bits.count == Filter.largeBits
      }

      /// Whether a word may begin at `place`.
      @inline(__always)
      func mayBegin(in text: Bytes, at place: Int) -> Bool {
        guard text[place] &- 0xE0 < 16 else { return true }
        return firsts[Int(text[place + 1] & 63) << 6 | Int(text[place + 2] & 63)] != 0
      }

      /// The first place from `place` on, before `end`, where a word may begin, and the node that two
      /// characters of three bytes there lead to; 0 where that must be found one by one.
      @inline(__always)
      func next(in text: Bytes, from place: Int, to end: Int) -> (place: Int, node: Int) {
        guard isLarge else { return (place, 0) }
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
                guard next == 0xE3, UInt8(truncatingIfNeeded: eight &>> 40) &- 0x81 < 2 else {
                  break
                }
              }
              let hash = Filter.hash(eight)
              if bits[hash &>> 6] &>> UInt64(hash & 63) & 1 == 1 {
                let node = node(of: eight & Filter.sixBytes, hash)
                if node != 0 { return (place, node) }
              }
            } else if next == 0x20 || next == 0x22 {
              break
            }
          }
          place += 3
        }
        return (place, 0)
      }

      /// The node that the pair leads to; 0 for none.
      @inline(__always)
      private func node(of six: UInt64, _ hash: Int) -> Int {
        var slot = hash & mask
        // A quarter of the slots is free.
        while pairs[slot] != 0 {
          if pairs[slot] & Filter.sixBytes == six { return Int(pairs[slot] &>> 48) }
          slot = (slot + 1) & mask
        }
        return 0
      }
    }

    /// The filter as it is now, for ever.
    var kept: View {
      View(
        firsts: ConstantTable(keeping: firsts), bits: ConstantTable(keeping: bits),
        pairs: ConstantTable(keeping: pairs))
    }
  }
}
