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
