/// A few words that a rule looks for at one place, with a filter that says at once where none can stand.
///
/// A list belongs to the program's constants: its tables are made once and live as long as the program.
/// So they are plain memory, which costs no counting of references wherever a rule asks.
package struct WordList: @unchecked Sendable, ExpressibleByArrayLiteral {
  /// A word, in half a line of the processor's cache: a start makes a hundred lists.
  private struct Word {
    /// The word's first and last eight bytes as numbers.
    var head: UInt64
    var tail: UInt64
    var start: UnsafePointer<UInt8>
    var length: UInt16
    /// How many bits of eight bytes are not the word's: above it in `head`, below it in `tail`.
    var spare: UInt16
    /// The next word of the list that may stand where this one does, −1 for none.
    var nextBehind: Int16 = -1
    var nextBefore: Int16 = -1

    init(_ literal: StaticString) {
      let text = Bytes(literal)
      (head, tail) = (0, 0)
      for place in 0..<min(text.count, 8) {
        head |= UInt64(text.base[place]) << UInt64(place * 8)
        tail |= UInt64(text.base[text.count - 1 - place]) << UInt64(56 - place * 8)
      }
      start = text.base
      length = UInt16(text.count)
      spare = UInt16(64 - min(max(text.count, 1), 8) * 8)
    }

    /// Whether the word stands in the text where these eight bytes begin.
    @inline(__always)
    func begins(_ eight: UInt64, in text: Bytes, at place: Int) -> Bool {
      (eight ^ head) &<< UInt64(spare) == 0 && (length <= 8 || stands(in: text, at: place))
    }

    /// Whether the word ends in the text where these eight bytes end.
    @inline(__always)
    func ends(_ eight: UInt64, in text: Bytes, at place: Int) -> Bool {
      (eight ^ tail) &>> UInt64(spare) == 0
        && (length <= 8 || stands(in: text, at: place - Int(length)))
    }

    private func stands(in text: Bytes, at place: Int) -> Bool {
      guard place >= 0, place + Int(length) <= text.count else { return false }
      for offset in 0..<Int(length) where text.base[place + offset] != start[offset] {
        return false
      }
      return true
    }
  }

  private let words: UnsafePointer<Word>
  private let count: Int
  /// 4,096 bits for two bytes of every word from its start, as many for two from its end; then 256 bits
  /// for the first byte of words of one or two bytes.
  private let bits: UnsafePointer<UInt64>
  private let hasShortWords: Bool
  /// The first word of the list by the last six bits of its third byte, then by those of its last one; −1
  /// for none. A list with words of one or two bytes is gone through whole.
  private let first: UnsafePointer<Int16>
  /// Which byte beside the third one stands for a word, and which beside the last: those of another
  /// character, which tell more, where all words have two.
  private let second: Int
  private let beforeLast: Int

  package init(arrayLiteral literals: StaticString...) { self.init(literals) }

  /// A list of at most 32,767 words, none of them empty.
  package init(_ literals: [StaticString]) {
    // The parts lie side by side: fewer pages of memory, and nothing is ever given back.
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: 132 * 8 + 128 * 2 + literals.count * MemoryLayout<Word>.stride, alignment: 8)
    let bits = memory.initializeMemory(as: UInt64.self, repeating: 0, count: 132)
    let first = (memory + 132 * 8).initializeMemory(as: Int16.self, repeating: -1, count: 128)
    let words = (memory + 132 * 8 + 128 * 2).bindMemory(to: Word.self, capacity: literals.count)
    var shortest = Int.max
    for (index, literal) in literals.enumerated() {
      (words + index).initialize(to: Word(literal))
      shortest = min(shortest, literal.utf8CodeUnitCount)
    }
    hasShortWords = shortest < 3
    (second, beforeLast) = shortest >= 6 ? (5, 4) : (1, 2)
    // From the last word to the first, so that each chain is in the list's order.
    for index in literals.indices.reversed() {
      let text = Bytes(literals[index])
      let last = text[text.count - 1]
      if text.count < 3 {
        bits[128 + Int(text[0] >> 6)] |= 1 << UInt64(text[0] & 63)
      } else {
        bits[Int(text[second] & 63)] |= 1 << UInt64(text[2] & 63)
      }
      bits[64 + Int(text[text.count - beforeLast] & 63)] |= 1 << UInt64(last & 63)
      let (behind, before) = (Int(text[2] & 63), 64 + Int(last & 63))
      (words[index].nextBehind, words[index].nextBefore) = (first[behind], first[before])
      first[behind] = Int16(truncatingIfNeeded: index)
      first[before] = Int16(truncatingIfNeeded: index)
    }
    (self.words, count) = (UnsafePointer(words), literals.count)
    (self.bits, self.first) = (UnsafePointer(bits), UnsafePointer(first))
  }

  /// The length of the first word of the list that stands at `place`; 0 for none.
  @inline(__always)
  package func length(in text: Bytes, at place: Int) -> Int {
    if bits[Int(text[place + second] & 63)] >> UInt64(text[place + 2] & 63) & 1 == 0 {
      guard hasShortWords,
        bits[128 + Int(text[place] >> 6)] >> UInt64(text[place] & 63) & 1 == 1
      else { return 0 }
    }
    return find(text, at: place)
  }

  /// The length of the first word of the list that ends at `place`; 0 for none.
  @inline(__always)
  package func length(in text: Bytes, endingAt place: Int) -> Int {
    let index = index(in: text, endingAt: place)
    return index < 0 ? 0 : Int(words[index].length)
  }

  /// Which word of the list, the first one, ends at `place`; −1 for none.
  @inline(__always)
  package func index(in text: Bytes, endingAt place: Int) -> Int {
    if bits[64 + Int(text[place - beforeLast] & 63)] >> UInt64(text[place - 1] & 63) & 1 == 0 {
      // Of a word of one byte only that byte is known.
      guard hasShortWords else { return -1 }
    }
    return find(text, endingAt: place)
  }

  /// Whether one of the words may stand at `place`; false for most places.
  @inline(__always)
  package func mayStand(in text: Bytes, at place: Int) -> Bool {
    hasShortWords || bits[Int(text[place + second] & 63)] >> UInt64(text[place + 2] & 63) & 1 == 1
  }

  /// Past the ideographs at `place` at which none of the words begins, to `end` at the farthest; it may
  /// stop before them all.
  @inline(__always)
  package func skippingIdeographs(in text: Bytes, from place: Int, to end: Int) -> Int {
    if hasShortWords { return place }
    var place = max(place, 0)
    // Eight bytes can be read from each place before the limit.
    let limit = min(end, text.count - 7)
    let start = UnsafeRawPointer(text.base)
    let shift = UInt64(second * 8)
    while place < limit {
      let eight = UInt64(
        littleEndian: start.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      guard UInt8(truncatingIfNeeded: eight) &- 0xE4 < 6,
        bits[Int(eight &>> shift & 63)] &>> (eight &>> 16 & 63) & 1 == 0
      else { break }
      place += 3
    }
    return place
  }

  /// Past the characters at `place` where none of the words begins, to `end` at the farthest; it may stop
  /// before them all.
  @inline(__always)
  package func skippingStrangers(in text: Bytes, from place: Int, to end: Int) -> Int {
    if hasShortWords { return place }
    var place = max(place, 0)
    // Eight bytes can be read from each place before the limit.
    let limit = min(end, text.count - 7)
    let start = UnsafeRawPointer(text.base)
    let shift = UInt64(second * 8)
    while place < limit {
      let eight = UInt64(
        littleEndian: start.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      guard bits[Int(eight &>> shift & 63)] &>> (eight &>> 16 & 63) & 1 == 0 else { break }
      let lead = UInt8(truncatingIfNeeded: eight)
      if lead &- 0xE0 < 16 {
        place += 3
      } else if lead < 0x80 {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  private func find(_ text: Bytes, at place: Int) -> Int {
    let eight = text.eight(at: place)
    var index = firstWord(in: text, at: place)
    while index >= 0 {
      if words[index].begins(eight, in: text, at: place) { return Int(words[index].length) }
      index = next(behind: index)
    }
    return 0
  }

  /// Whether one of the words stands at `place` and ends before `limit` or there.
  fileprivate func stands(in text: Bytes, at place: Int, before limit: Int) -> Bool {
    let eight = text.eight(at: place)
    var index = firstWord(in: text, at: place)
    while index >= 0 {
      if place + Int(words[index].length) <= limit,
        words[index].begins(eight, in: text, at: place)
      {
        return true
      }
      index = next(behind: index)
    }
    return false
  }

  /// The first word of the list that may stand at `place`, −1 for none.
  @inline(__always)
  private func firstWord(in text: Bytes, at place: Int) -> Int {
    hasShortWords ? 0 : Int(first[Int(text[place + 2] & 63)])
  }

  @inline(__always)
  private func next(behind index: Int) -> Int {
    if !hasShortWords { return Int(words[index].nextBehind) }
    return index + 1 < count ? index + 1 : -1
  }

  private func find(_ text: Bytes, endingAt place: Int) -> Int {
    let eight = text.eight(at: place - 8)
    var index = Int(first[64 + Int(text[place - 1] & 63)])
    while index >= 0 {
      if words[index].ends(eight, in: text, at: place) { return index }
      index = Int(words[index].nextBefore)
    }
    return -1
  }
}

extension Bytes {
  /// The length of the one of `words` that stands at `place`; 0 for none.
  @inline(__always)
  package func length(of words: WordList, at place: Int) -> Int {
    words.length(in: self, at: place)
  }

  /// The length of the one of `words` that ends at `place`; 0 for none.
  @inline(__always)
  package func length(of words: WordList, endingAt place: Int) -> Int {
    words.length(in: self, endingAt: place)
  }

  /// The first of the words that stands in `range`; nil for none.
  package func firstRange(of words: WordList, in range: Range<Int>) -> Range<Int>? {
    var place = max(range.lowerBound, 0)
    while place < range.upperBound {
      place = words.skippingStrangers(in: self, from: place, to: range.upperBound)
      guard place < range.upperBound else { return nil }
      let length = words.length(in: self, at: place)
      if length > 0, place + length <= range.upperBound { return place..<place + length }
      place += max(1, scalar(at: place).length)
    }
    return nil
  }

  /// Whether one of the words stands in `range`.
  package func contains(_ words: WordList, in range: Range<Int>) -> Bool {
    var place = max(range.lowerBound, 0)
    while place < range.upperBound {
      place = words.skippingStrangers(in: self, from: place, to: range.upperBound)
      guard place < range.upperBound else { return false }
      let length = words.length(in: self, at: place)
      if length > 0, words.stands(in: self, at: place, before: range.upperBound) { return true }
      place += scalar(at: place).length
    }
    return false
  }

  /// Eight bytes from `index` on as one number, the first in its lowest bits; 0 for those outside the view.
  @inline(__always)
  package func eight(at index: Int) -> UInt64 {
    if index >= 0, index <= count - 8 {
      return UInt64(
        littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
    }
    return eightAtTheEdge(index)
  }

  private func eightAtTheEdge(_ index: Int) -> UInt64 {
    var eight: UInt64 = 0
    for offset in 0..<8 { eight |= UInt64(self[index + offset]) << UInt64(offset * 8) }
    return eight
  }
}
