/// “Did you mean …”: the known word nearest to a mistyped one.
enum Suggestion {
  static func nearest(to word: String, among known: [String]) -> String? {
    let typed = Array(word.utf8)
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = distance(typed, Array(candidate.utf8))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    // Every third letter may be wrong; more would be guessing.
    if let best, best.distance <= max(1, typed.count / 3) { return best.word }
    return known.first { !word.isEmpty && $0.hasPrefix(word) }
  }

  /// Letters to add, leave out, change or swap.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var line = [row + 1]
      for (column, other) in second.enumerated() {
        var cost = min(last[column + 1] + 1, line[column] + 1)
        cost = min(cost, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        line.append(cost)
      }
      (before, last) = (last, line)
    }
    return last.last ?? 0
  }
}
