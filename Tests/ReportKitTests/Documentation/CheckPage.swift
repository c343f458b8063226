import ReportKit

/// The page of the documentation that lists the rules of `check`.
enum CheckPage {
  static let path = "Sources/ReportKit/ReportKit.docc/CheckRules.md"

  static func markdown() -> String {
    var page = """
      # Rules of check

      What is put to the test in a report: \(CheckRules.all.count) rules, by their families.

      Behind a rule's name stands the severity of a plain contradiction; doubtful ones weigh less. \
      This page is made from the rules and compared with them by a test.

      """
    for rule in CheckRules.all {
      page += "\n## \(rule.id)\n\n"
      page += "\(rule.severity.rawValue) · \(rule.title.english) · \(rule.title.chinese)\n\n"
      for text in [rule.explanation.english, rule.explanation.chinese] where !text.isEmpty {
        page += "\(text)\n\n"
      }
      if !"\(rule.example)".isEmpty { page += "> \(rule.example)\n" }
    }
    return page
  }
}
