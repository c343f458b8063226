import ReportKit

/// The indicators that `--select` names.
enum Selection {
  /// By index into the catalogue; nil where a key selects nothing.
  static func of(
    _ values: [String], _ catalogue: Catalogue, _ console: inout Console
  ) -> [Bool]? {
    var selected = catalogue.indicators.map { _ in false }
    var isSound = true
    for value in values {
      for key in value.split(separator: ",").map(String.init) {
        let matches = matches(key, catalogue)
        for index in matches { selected[index] = true }
        if matches.isEmpty {
          isSound = false
          let suggestion = Suggestion.nearest(
            to: key, among: catalogue.indicators.map(\.key))
          console.fail(.unknownKey(key, suggestion: suggestion), .wrongUsage)
        }
      }
    }
    return isSound ? selected : nil
  }

  /// A whole key selects itself, anything else what begins with it.
  private static func matches(_ key: String, _ catalogue: Catalogue) -> [Int] {
    let indicators = catalogue.indicators
    if let exact = indicators.firstIndex(where: { $0.key == key }) { return [exact] }
    return indicators.indices.filter { indicators[$0].key.hasPrefix(key) }
  }
}
