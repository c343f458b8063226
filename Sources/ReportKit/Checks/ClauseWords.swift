/// The words between a figure and the last pause before it, where rules look for what they say of it.
extension Bytes {
  /// Where the stretch before `place` begins: behind the last pause or line end, at most `limit` bytes back.
  package func stretch(before place: Int, limit: Int = 60, andCommasOfLists: Bool = true) -> Range<
    Int
  > {
    let floor = Swift.max(0, place - limit)
    var start = place
    while start > floor {
      if self[start - 1] <= 0x0A || self[start - 1] == 0x28 || self[start - 1] == 0x2C { break }
      if hasAny(of: "，；。：（", endingAt: start) { break }
      if andCommasOfLists, has("、", endingAt: start) { break }
      start -= 1
    }
    while start < place, self[start] & 0xC0 == 0x80 { start += 1 }
    return span(start, place)
  }

  /// Whether one of the words stands in a range.
  package func hasAny(_ words: [StaticString], in range: Range<Int>) -> Bool {
    words.contains { first($0, from: range.lowerBound, to: range.upperBound) != nil }
  }
}

extension Bytes {
  /// Whether two Chinese characters stand side by side in both ranges and are no word of a list.
  func sharesPair(_ one: Range<Int>, _ other: Range<Int>, except words: WordList? = nil) -> Bool {
    var place = one.lowerBound
    while place + 6 <= one.upperBound {
      let pair = place..<place + 6
      place += max(1, scalar(at: place).length)
      guard isIdeograph(at: pair.lowerBound), isIdeograph(at: pair.lowerBound + 3),
        words.map({ length(of: $0, at: pair.lowerBound) == 0 }) ?? true
      else { continue }
      var second = other.lowerBound
      while second + 6 <= other.upperBound {
        if isSame(pair, second..<second + 6) { return true }
        second += max(1, scalar(at: second).length)
      }
    }
    return false
  }
}
