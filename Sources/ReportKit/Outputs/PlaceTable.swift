/// The input places of many ranges, each found once, in one walk over the text.
struct PlaceTable {
  private var ranges: [Range<Int>]
  private var places: [SourceLocation] = []

  init(_ wanted: [Range<Int>], _ source: SourceText) {
    ranges = Array(Set(wanted)).sorted(by: PlaceTable.precedes)
    var locator = Locator(source)
    let end = source.normalized.count
    places = ranges.map { range in
      // A rule may speak of the end of the text, where nothing stands.
      let start = min(max(range.lowerBound, 0), end)
      return locator.locate(start..<max(start, min(range.upperBound, end)))
    }
  }

  private static func precedes(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    (first.lowerBound, first.upperBound) < (second.lowerBound, second.upperBound)
  }

  /// The place of a range that the table was made for.
  func place(of range: Range<Int>) -> SourceLocation {
    let index = partition(of: ranges.count) { PlaceTable.precedes(ranges[$0], range) }
    guard ranges.indices.contains(index) else {
      return SourceLocation(line: 1, column: 1, byteOffset: 0, byteLength: 0, decoded: 0..<0)
    }
    return places[index]
  }
}
