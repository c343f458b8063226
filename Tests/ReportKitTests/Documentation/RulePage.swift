import ReportKit

/// The page of the documentation that lists the rules for numbers.
enum RulePage {
  static let path = "Sources/ReportKit/ReportKit.docc/Rules.md"

  private static let folder = "Sources/ReportKit/Quantities/Rules"

  static func markdown() throws -> String {
    var page = """
      # Rules

      How a number is read: the \(QuantityRules.all.count) rules, in the order in which they are asked.

      The first rule that answers decides: it makes a figure of the number, takes it for a time, or \
      says that it is no figure at all. A number that no rule answers for is no figure. \
      `vetreport extract --explain LINE` names the rule that read a number. This page is made from \
      the rules' source and compared with it by a test.

      """
    for (index, rule) in QuantityRules.all.enumerated() {
      let example = try SourceComments.comment(
        above: "static let \(rule.id) = QuantityRule(", in: folder)
      page += "\n## \(index + 1). \(rule.id)\n\n\(example)\n\n\(rule.explanation)\n"
    }
    return page
  }
}
