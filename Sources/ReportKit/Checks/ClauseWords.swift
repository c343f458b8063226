/// The words between a figure and the last pause before it, where rules look for what they say of it.
extension Bytes {
  /// Where the stretch before `place` begins: behind the last pause or line end, at most `limit` bytes back.
  package func stretch(before place: Int, limit: Int = 60, andCommasOfLists: Bool = true) -> Range<
    Int
  > {
    let floor = Swift.max(0, place - limit)
    var start = place
    while start > floor {
      if isIdeograph(before: start), start - 3 >= floor {
        start -= 3
        continue
      }
      if self[start - 1] <= 0x0A || self[start - 1] == 0x28 || self[start - 1] == 0x2C { break }
      if hasAny(of: "，；。：（", endingAt: start) { break }
      if andCommasOfLists, has("、", endingAt: start) { break }
      start -= 1
    }
    while start < place, self[start] & 0xC0 == 0x80 { start += 1 }
    return span(start, place)
  }

  /// Whether a word stands in a range.
  func has(_ word: StaticString, in range: Range<Int>) -> Bool {
    first(word, from: range.lowerBound, to: range.upperBound) != nil
  }

  /// Whether one of the words stands in a range.
  package func hasAny(_ words: [StaticString], in range: Range<Int>) -> Bool {
    words.contains { first($0, from: range.lowerBound, to: range.upperBound) != nil }
  }
}

extension Bytes {
  /// Whether two Chinese characters stand side by side in both ranges and are no word of a list.
  func sharesPair(_ one: Range<Int>, _ other: Range<Int>, except words: WordList? = nil) -> Bool {
    sharesPair(one, CharacterPairs(self, other), except: words)
  }

  /// The same with pairs that were read before, for many ranges that are compared with one.
  func sharesPair(
    _ range: Range<Int>, _ pairs: CharacterPairs, except words: WordList? = nil
  ) -> Bool {
    var place = range.lowerBound
    while place + 6 <= range.upperBound {
      if pairs.contains(six(at: place)), isIdeograph(at: place), isIdeograph(at: place + 3),
        words.map({ length(of: $0, at: place) == 0 }) ?? true
      {
        return true
      }
      place += max(1, scalar(at: place).length)
    }
    return false
  }
}

/// The pairs of neighbouring characters in a stretch of text.
struct CharacterPairs {
  private var pairs: [UInt64] = []
  /// Which pairs may be among them, by six bits of each.
  private var filter: UInt64 = 0

  init(_ text: Bytes, _ range: Range<Int>) {
    var place = range.lowerBound
    while place + 6 <= range.upperBound {
      let pair = text.six(at: place)
      pairs.append(pair)
      filter |= CharacterPairs.bit(of: pair)
      place += max(1, text.scalar(at: place).length)
    }
  }

  @inline(__always)
  func contains(_ pair: UInt64) -> Bool {
    filter & CharacterPairs.bit(of: pair) != 0 && pairs.contains(pair)
  }

  @inline(__always)
  private static func bit(of pair: UInt64) -> UInt64 {
    1 &<< (pair &* 0x9E37_79B9_7F4A_7C15 &>> 58)
  }
}
