/// A few words that a rule looks for at one place, with a filter that says at once where none can stand.
package struct WordList: Sendable, ExpressibleByArrayLiteral {
  private let words: [StaticString]
  /// A bit for the low six bits of each word's first scalar's last byte, and of each word's last byte:
  /// Chinese characters differ most there.
  private let firsts: UInt64
  private let lasts: UInt64

  package init(arrayLiteral words: StaticString...) {
    self.words = words
    var firsts: UInt64 = 0
    var lasts: UInt64 = 0
    for word in words where word.utf8CodeUnitCount > 0 {
      let text = Bytes(word)
      let length = text.scalar(at: 0).length
      firsts |= 1 << UInt64(text[length - 1] & 63)
      lasts |= 1 << UInt64(text[text.count - 1] & 63)
    }
    self.firsts = firsts
    self.lasts = lasts
  }

  /// The length of the first word of the list that stands at `place`; 0 for none.
  @inline(__always)
  package func length(in text: Bytes, at place: Int) -> Int {
    let lead = text[place]
    let last = lead < 0x80 ? lead : text[place + (lead >= 0xE0 ? 2 : 1)]
    guard firsts >> UInt64(last & 63) & 1 == 1 else { return 0 }
    return text.length(ofAny: words, at: place)
  }

  /// The length of the first word of the list that ends at `place`; 0 for none.
  @inline(__always)
  package func length(in text: Bytes, endingAt place: Int) -> Int {
    guard lasts >> UInt64(text[place - 1] & 63) & 1 == 1 else { return 0 }
    return text.length(ofAny: words, endingAt: place)
  }
}

extension Bytes {
  /// The length of the one of `words` that stands at `place`; 0 for none.
  @inline(__always)
  package func length(of words: WordList, at place: Int) -> Int { words.length(in: self, at: place) }

  /// The length of the one of `words` that ends at `place`; 0 for none.
  @inline(__always)
  package func length(of words: WordList, endingAt place: Int) -> Int {
    words.length(in: self, endingAt: place)
  }
}
