import ReportKit

/// The rules that the user wants: ids, families or other beginnings of ids.
enum RuleSelection {
  static let ids = CheckRules.all.map { "\($0.id)" }

  /// Whether a word names a rule, or some by their beginning.
  static func isKnown(_ word: String) -> Bool { ids.contains { covers(word, $0) } }

  /// Whether a word names this rule: itself, or how its id begins.
  static func covers(_ word: String, _ id: String) -> Bool {
    // A whole id selects itself alone.
    word == id || (!word.isEmpty && id.hasPrefix(word) && !ids.contains(word))
  }

  static func suggestion(for word: String) -> String? {
    let families = ids.compactMap { $0.split(separator: ".").first.map(String.init) }
    return Suggestion.nearest(to: word, among: ids + families)
  }

  /// By index into `CheckRules.all`; nil where a word of the command line names no rule, or where no
  /// rule is left, which the console then knows.
  static func of(
    _ arguments: Arguments, _ settings: Settings, _ console: inout Console
  ) -> [Bool]? {
    var isSound = true
    func words(_ flag: Flag, _ usual: [String]?) -> [String]? {
      guard arguments.has(flag) else { return usual }
      return Selection.split(arguments.values(of: flag))
    }
    let select = words(Flag.selectRules, settings.select)
    let ignore = words(Flag.ignore, settings.ignore) ?? []
    for word in (select ?? []) + ignore where !isKnown(word) {
      isSound = false
      console.fail(.unknownRule(word, suggestion: suggestion(for: word)), .wrongUsage)
    }
    guard isSound else { return nil }
    let selected = ids.map { id in
      (select?.contains { covers($0, id) } ?? true) && !ignore.contains { covers($0, id) }
    }
    if selected.contains(true) { return selected }
    // A check of nothing would pass everything.
    console.fail(.noRuleLeft, .wrongUsage)
    return nil
  }
}
