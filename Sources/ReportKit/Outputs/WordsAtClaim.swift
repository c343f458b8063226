extension CheckedReport {
  /// Whether some words stand at a finding's claim: overlapping it in its line, whatever the spaces.
  ///
  /// A finding about nothing printed (a chapter that is missing) is known by words of its message.
  package func hasWords(_ words: String, at finding: CheckedFinding) -> Bool {
    let wanted = CheckedReport.dense(Array(words.utf8), from: 0).bytes
    guard !wanted.isEmpty else { return false }
    let claim = finding.claim.place.decoded
    guard !claim.isEmpty else {
      return [finding.message.chinese, finding.message.english].contains { message in
        let dense = CheckedReport.dense(Array(message.utf8), from: 0).bytes
        return !CheckedReport.places(of: wanted, in: dense).isEmpty
      }
    }
    let first = source.line(around: claim)
    let last = source.line(around: claim.upperBound..<claim.upperBound)
    let line = first.lowerBound..<max(first.upperBound, last.upperBound)
    let (bytes, offsets) = CheckedReport.dense(Array(source.decoded[line]), from: line.lowerBound)
    return CheckedReport.places(of: wanted, in: bytes).contains { start in
      let found = offsets[start]..<offsets[start + wanted.count - 1] + 1
      return found.overlaps(claim)
    }
  }

  /// A text without its spaces, and where each byte stood.
  private static func dense(
    _ text: [UInt8], from start: Int
  ) -> (bytes: [UInt8], offsets: [Int]) {
    var (bytes, offsets): ([UInt8], [Int]) = ([], [])
    var place = 0
    while place < text.count {
      // U+3000, the space of Chinese type.
      if text[place...].starts(with: [0xE3, 0x80, 0x80]) {
        place += 3
        continue
      }
      if text[place] > 0x20 {
        bytes.append(text[place])
        offsets.append(start + place)
      }
      place += 1
    }
    return (bytes, offsets)
  }

  private static func places(of words: [UInt8], in text: [UInt8]) -> [Int] {
    guard text.count >= words.count else { return [] }
    return (0...text.count - words.count).filter { text[$0...].starts(with: words) }
  }
}
