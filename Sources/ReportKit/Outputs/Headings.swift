extension SourceText {
  /// Where a range of the normalised text stands in the decoded input.
  func decodedRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let start = decodedOffset(range.lowerBound)
      return start..<start
    }
    let start = decodedOffset(range.lowerBound)
    // Through the last byte, not the end: what was left out behind a range is no part of it.
    return start..<max(start, decodedOffset(range.upperBound - 1) + 1)
  }

  private func decodedOffset(_ offset: Int) -> Int {
    let next = partition(of: segments.count) { Int(segments[$0].normalized) <= offset }
    guard next > 0 else { return offset }
    return Int(segments[next - 1].decoded) + offset - Int(segments[next - 1].normalized)
  }

  /// A heading as printed: `1.3 教师队伍`, with its spaces; without line ends where it was broken.
  func heading(_ range: Range<Int>) -> String {
    let decodedRange = decodedRange(range)
    guard decodedRange.upperBound <= decoded.count else { return "" }
    var bytes = decoded[decodedRange]
    if bytes.contains(where: { $0 < 0x20 }) {
      bytes = normalized[range.clamped(to: 0..<normalized.count)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
