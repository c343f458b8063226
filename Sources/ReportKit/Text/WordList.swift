/// A few words that a rule looks for at one place, with a filter that says at once where none can stand.
package struct WordList: Sendable, ExpressibleByArrayLiteral {
  private let words: [StaticString]
  /// 4,096 bits each: one for the last two bytes of every word's first scalar, and of its last one.
  private var firsts = [UInt64](repeating: 0, count: 64)
  private var lasts = [UInt64](repeating: 0, count: 64)

  package init(arrayLiteral words: StaticString...) {
    self.words = words
    for word in words where word.utf8CodeUnitCount > 0 {
      let text = Bytes(word)
      let length = text.scalar(at: 0).length
      firsts[Int(text[length - 2] & 63)] |= 1 << UInt64(text[length - 1] & 63)
      lasts[Int(text[text.count - 2] & 63)] |= 1 << UInt64(text[text.count - 1] & 63)
    }
  }

  /// The length of the first word of the list that stands at `place`; 0 for none.
  ///
  /// All words begin and end with characters of three bytes.
  @inline(__always)
  package func length(in text: Bytes, at place: Int) -> Int {
    guard text[place] >= 0xE0,
      firsts[Int(text[place + 1] & 63)] >> UInt64(text[place + 2] & 63) & 1 == 1
    else { return 0 }
    return text.length(ofAny: words, at: place)
  }

  /// The length of the first word of the list that ends at `place`; 0 for none.
  @inline(__always)
  package func length(in text: Bytes, endingAt place: Int) -> Int {
    guard lasts[Int(text[place - 2] & 63)] >> UInt64(text[place - 1] & 63) & 1 == 1 else {
      return 0
    }
    return text.length(ofAny: words, endingAt: place)
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
}
