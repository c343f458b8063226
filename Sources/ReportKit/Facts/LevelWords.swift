/// Reads several levels that share one 级: 省市级, 市、校级, 省市校三级.
package enum LevelWords {
  /// The levels joined by `+` in printed order; nil where fewer than two share a 级.
  package static func several(_ text: Bytes, _ range: Range<Int>) -> String? {
    var place = range.lowerBound
    while let level = text.first("级", from: place, to: range.upperBound) {
      if let found = before(text, level, floor: range.lowerBound) { return found }
      place = level + 3
    }
    return nil
  }

  private static let words: [(word: StaticString, level: String)] = [
    ("国家", "national"), ("国", "national"), ("省", "provincial"), ("地市", "municipal"),
    ("市", "municipal"), ("县", "county"), ("区", "county"), ("校", "school"), ("院", "school"),
  ]

  private static func before(_ text: Bytes, _ end: Int, floor: Int) -> String? {
    var place = end
    if text.hasAny(of: "两二三四五", endingAt: place) { place -= 3 }
    var levels: [String] = []
    while place > floor {
      if !levels.isEmpty {
        // Each may carry its own 级, and a joint may stand between.
        if text.hasAny(of: "、和及", endingAt: place) { place -= 3 }
        if text.has("级", endingAt: place) { place -= 3 }
      }
      guard let found = words.first(where: { text.has($0.word, endingAt: place) }),
        place - found.word.utf8CodeUnitCount >= floor
      else { break }
      place -= found.word.utf8CodeUnitCount
      if levels.last != found.level { levels.append(found.level) }
    }
    guard levels.count > 1, var inOrder = levels.popLast() else { return nil }
    // One by one: joining looks types up at run time.
    while let level = levels.popLast() { inOrder += "+" + level }
    return inOrder
  }
}
