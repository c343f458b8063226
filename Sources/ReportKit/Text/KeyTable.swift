/// Finds the numbers of words in a list of which the words themselves are kept elsewhere.
struct KeyTable: Sendable {
  /// The number of the word whose hash leads there, or to a slot before it that is taken; −1 is empty. Their
  /// number is a power of two.
  let slots: ConstantTable<Int16>

  /// A table that was made before.
  init(slots: ConstantTable<Int16>) { self.slots = slots }

  /// A table of at most 32,767 words, none of them twice.
  init(_ words: [String]) {
    var size = 64
    while size < words.count * 2 { size *= 2 }
    var slots = [Int16](repeating: -1, count: size)
    for (index, word) in words.enumerated().prefix(Int(Int16.max)) {
      var slot = KeyTable.hash(word) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int16(index)
    }
    self.slots = ConstantTable(keeping: slots)
  }

  /// The number of the word, −1 for none; `isMeant` compares it with the word of a number.
  func number(of word: String, isMeant: (Int) -> Bool) -> Int {
    var slot = KeyTable.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isMeant(Int(slots[slot])) { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// FNV-1a of the bytes.
  private static func hash(_ word: String) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var word = word
    word.withUTF8 { bytes in
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return Int(truncatingIfNeeded: hash >> 20)
  }
}
