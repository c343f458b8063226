/// The range from `low` to `high`, empty where they are crossed: stretches that rules compute from
/// odd texts may turn out empty, and must not trap.
@inline(__always)
package func span(_ low: Int, _ high: Int) -> Range<Int> { low..<max(low, high) }

/// Questions about the characters around a place, asked by the rules.
extension Bytes {
  /// Whether an ASCII digit stands at `place`.
  @inline(__always)
  package func isDigit(at place: Int) -> Bool { self[place] &- 0x30 < 10 }

  /// Whether an ASCII letter stands at `place`.
  @inline(__always)
  package func isLetter(at place: Int) -> Bool { (self[place] | 0x20) &- 0x61 < 26 }

  /// Whether one of the characters of `set`, each of three bytes, stands at `place`.
  package func hasAny(of set: StaticString, at place: Int) -> Bool {
    guard place >= 0, place <= count - 3, base[place] >= 0xE0 else { return false }
    let start = UnsafeRawPointer(base + place)
    let pair = start.loadUnaligned(as: UInt16.self)
    let third = base[place + 2]
    let members = UnsafeRawPointer(set.utf8Start)
    var offset = 0
    while offset + 2 < set.utf8CodeUnitCount {
      // Most members differ in their last byte already.
      if members.load(fromByteOffset: offset + 2, as: UInt8.self) == third,
        members.loadUnaligned(fromByteOffset: offset, as: UInt16.self) == pair
      {
        return true
      }
      offset += 3
    }
    return false
  }

  /// Whether one of the characters of `set`, each of three bytes, stands directly before `place`.
  package func hasAny(of set: StaticString, endingAt place: Int) -> Bool {
    place >= 3 && hasAny(of: set, at: place - 3)
  }

  /// Whether one of the `words` stands at `place`; its length, 0 for none. A `WordList` is faster.
  package func length(ofAny words: [StaticString], at place: Int) -> Int {
    for word in words where has(word, at: place) { return word.utf8CodeUnitCount }
    return 0
  }

  /// The length of the one of `words` that ends at `place`; 0 for none. A `WordList` is faster.
  package func length(ofAny words: [StaticString], endingAt place: Int) -> Int {
    for word in words where has(word, endingAt: place) { return word.utf8CodeUnitCount }
    return 0
  }

  /// Whether a Chinese character of the common blocks stands at `place`.
  @inline(__always)
  package func isIdeograph(at place: Int) -> Bool { self[place] >= 0xE4 && self[place] <= 0xE9 }

  /// Whether a Chinese character ends at `place`.
  @inline(__always)
  package func isIdeograph(before place: Int) -> Bool { isIdeograph(at: place - 3) }

  /// Past the Chinese characters that begin at `place`, to the first at or behind `end` at the farthest.
  @inline(__always)
  package func skippingIdeographs(from place: Int, to end: Int) -> Int {
    var place = max(place, 0)
    let start = UnsafeRawPointer(base)
    let limit = min(end, count) - 8
    while place < limit {
      // Three at a time: of their first bytes all must be of 0xE4…0xE9.
      let eight = UInt64(
        littleEndian: start.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let leads = (eight ^ 0x00E0_0000_E000_00E0) & 0x00FF_0000_FF00_00FF
      let isChinese =
        (leads &+ 0x007C_0000_7C00_007C) & ~(leads &+ 0x0076_0000_7600_0076)
        & 0x0080_0000_8000_0080
      guard isChinese == 0x0080_0000_8000_0080, leads & 0x00F0_0000_F000_00F0 == 0 else { break }
      place += 9
    }
    while place < end, self[place] &- 0xE4 < 6 { place += 3 }
    return place
  }

  /// The first place at or behind `place` where a digit stands; `end` or a place behind it for none.
  package func firstDigit(from place: Int, to end: Int) -> Int {
    var place = max(place, 0)
    let ones: UInt64 = 0x0101_0101_0101_0101
    while place < end {
      // Of eight bytes those of 0x30…0x39 keep their highest bit clear, and all others have it set.
      let eight = self.eight(at: place) ^ (0x30 &* ones)
      let others = ((eight & (0x7F &* ones)) &+ 0x76 &* ones) | eight
      let digits = ~others & (0x80 &* ones)
      if digits != 0 { return place + digits.trailingZeroBitCount / 8 }
      place += 8
    }
    return end
  }

  /// The six bytes at `place` as one number: two Chinese characters, where two stand there.
  @inline(__always)
  package func six(at place: Int) -> UInt64 { eight(at: place) & 0xFFFF_FFFF_FFFF }

  /// Past one space.
  @inline(__always)
  package func skippingSpace(_ place: Int) -> Int { self[place] == 0x20 ? place + 1 : place }

  /// Before one space.
  @inline(__always)
  package func skippingSpaceBack(_ place: Int) -> Int {
    self[place - 1] == 0x20 ? place - 1 : place
  }

  /// Whether the clause, sentence or line ends at `place`.
  package func endsClause(at place: Int) -> Bool {
    switch self[place] {
    case 0, 0x0A, 0x2C, 0x3B, 0x28, 0x29, 0x09, 0x7C: true
    case 0xE3: hasAny(of: "。、】」』》", at: place)
    case 0xEF: hasAny(of: "，；：！？（）", at: place)
    case 0xE2: hasAny(of: "”’…—", at: place)
    default: false
    }
  }
}
