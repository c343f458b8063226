/// Short lines that come at least three times: page headers, which no sentence contains.
package struct RepeatedLines {
  /// Bytes of the longest line that can be a header.
  package static let longest = 150
  private var counts: [UInt64: Int] = [:]

  package init(_ text: Bytes) {
    var place = 0
    while place < text.count {
      let line = LineShape.line(text, from: place)
      if line.text.count >= 9, line.text.count <= RepeatedLines.longest {
        counts[RepeatedLines.hash(text, line.text), default: 0] += 1
      }
      place = line.next
    }
  }

  package func contains(_ text: Bytes, _ range: Range<Int>) -> Bool {
    counts[RepeatedLines.hash(text, range), default: 0] >= 3
  }

  private static func hash(_ text: Bytes, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for place in range { hash = (hash ^ UInt64(text[place])) &* 0x100_0000_01b3 }
    return hash
  }
}
