/// Short lines that come at least three times: page headers, which no sentence contains.
package struct RepeatedLines {
  /// Bytes of the longest line that can be a header.
  package static let longest = 150
  private var counts = HashCounts()

  package init(_ text: Bytes) {
    var place = 0
    while place < text.count {
      let line = LineShape.line(text, from: place)
      if line.text.count >= 9, line.text.count <= RepeatedLines.longest {
        _ = counts.add(RepeatedLines.hash(text, line.text))
      }
      place = line.next
    }
  }

  package func contains(_ text: Bytes, _ range: Range<Int>) -> Bool {
    counts.count(of: RepeatedLines.hash(text, range)) >= 3
  }

  private static func hash(_ text: Bytes, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      var eight = text.eight(at: place)
      let left = range.upperBound - place
      if left < 8 { eight &= 1 << UInt64(left * 8) - 1 }
      hash = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      place += 8
    }
    return hash
  }
}
