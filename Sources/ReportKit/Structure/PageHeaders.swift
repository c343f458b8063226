/// Short lines that come at least three times and name the report: the headers of its pages.
struct PageHeaders {
  private var counts = HashCounts()

  init(_ text: Bytes, _ blocks: [Block], _ traits: [LineTraits]) {
    for (index, block) in blocks.enumerated()
    where !traits[index].contains(.long) && PageHeaders.namesReport(text, block.range) {
      _ = counts.add(PageHeaders.hash(text, block.range))
    }
  }

  /// Whether the line is such a header.
  func contains(_ text: Bytes, _ range: Range<Int>) -> Bool {
    guard PageHeaders.namesReport(text, range) else { return false }
    return counts.count(of: PageHeaders.hash(text, range)) >= 3
  }

  private static func namesReport(_ text: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 120, range.count >= 12 else { return false }
    return text.length(of: TitlePage.titleWords, endingAt: range.upperBound) > 0
  }

  private static func hash(_ text: Bytes, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for place in range where text.base[place] != 0x20 {
      hash = (hash ^ UInt64(text.base[place])) &* 0x100_0000_01b3
    }
    return hash
  }
}
