/// The language that people are spoken to in; keys and ids are English in both.
enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"

  /// As the locale says: the first of the three variables that is set decides.
  static var ofLocale: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = System.environment(name), !value.isEmpty else { continue }
      return value.hasPrefix("zh") ? .chinese : .english
    }
    return .english
  }
}

/// One text in both languages.
struct Wording: Sendable {
  let english: String
  let chinese: String

  init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  func text(in language: Language) -> String { language == .chinese ? chinese : english }
}
