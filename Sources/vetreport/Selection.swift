import ReportKit

/// Keys and ids that the user names, whole or by their beginnings.
enum Selection {
  /// The indicators that `--select` names, by index into the catalogue; nil where a key selects none.
  static func of(
    _ values: [String], _ catalogue: Catalogue, _ console: inout Console
  ) -> [Bool]? {
    let keys = catalogue.indicators.map(\.key)
    return of(split(values), among: keys) { key in
      let suggestion = Suggestion.nearest(to: key, among: keys)
      console.fail(.unknownKey(key, suggestion: suggestion), .wrongUsage)
    }
  }

  /// `a,b` and `c` as `a`, `b`, `c`.
  static func split(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",").map(String.init) }
  }

  /// What some words select, by index; nil where one selects nothing, which `refuse` then knows.
  static func of(
    _ words: [String], among known: [String], refuse: (String) -> Void
  ) -> [Bool]? {
    var selected = known.map { _ in false }
    var isSound = true
    for word in words {
      let matches = matches(word, known)
      for index in matches { selected[index] = true }
      if matches.isEmpty {
        isSound = false
        refuse(word)
      }
    }
    return isSound ? selected : nil
  }

  /// A whole key selects itself, anything else what begins with it.
  private static func matches(_ word: String, _ known: [String]) -> [Int] {
    if let exact = known.firstIndex(of: word) { return [exact] }
    return known.indices.filter { known[$0].hasPrefix(word) }
  }
}
