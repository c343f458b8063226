/// Gives facts their stable identities: from the sentence, the figure's text and place in it, and an
/// ordinal among equals; never from what comes before.
package struct FactIdentities {
  private var sentence: UInt64 = 0
  private var place = 0
  private var counts = HashCounts()

  package init() {}

  /// Begins the sentence, or the cell, that the next figures stand in.
  package mutating func begin(_ text: Bytes, _ range: Range<Int>) {
    sentence = FactIdentities.hash(text, range, seed: 0xcbf2_9ce4_8422_2325)
    place = 0
  }

  /// Begins a cell, whose parts of a table together stand for the sentence.
  package mutating func begin(_ parts: UInt64) {
    sentence = parts
    place = 0
  }

  /// The first of the parts of a table that stand for a cell's sentence.
  package static func begin(_ text: Bytes, _ part: Range<Int>) -> UInt64 {
    goOn(0xcbf2_9ce4_8422_2325, text, part)
  }

  /// The next one.
  package static func goOn(_ parts: UInt64, _ text: Bytes, _ part: Range<Int>) -> UInt64 {
    hash(text, part, seed: parts ^ 0x1F)
  }

  /// The identity of the next figure.
  package mutating func next(_ text: Bytes, _ figure: Range<Int>) -> UInt64 {
    place += 1
    var hash = FactIdentities.hash(text, figure, seed: sentence ^ UInt64(place))
    let ordinal = counts.add(hash)
    hash ^= UInt64(ordinal) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return (hash ^ hash >> 32) & 0xFFFF_FFFF_FFFF
  }

  private static func hash(_ text: Bytes, _ range: Range<Int>, seed: UInt64) -> UInt64 {
    var hash = seed
    var place = max(range.lowerBound, 0)
    let end = min(range.upperBound, text.count)
    while place < end {
      let byte = text.base[place]
      // The bytes of a character of three are no spaces.
      if byte >= 0xE0, byte < 0xF0, place <= end - 3 {
        hash = hashed(hash, byte)
        hash = hashed(hash, text.base[place + 1])
        hash = hashed(hash, text.base[place + 2])
        place += 3
        continue
      }
      if byte != 0x20 { hash = hashed(hash, byte) }
      place += 1
    }
    return hash
  }

  @inline(__always)
  private static func hashed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
