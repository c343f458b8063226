import Foundation
import ReportKit

/// The page of the documentation that shows each model filled from a fixture.
enum ModelPage {
  static let path = "Sources/ReportKit/ReportKit.docc/Models.md"

  static func markdown() throws -> String {
    let reports = try GoldenTests.names.map { ($0, try Fixture.report($0)) }
    var page = """
      # Models

      Every model, filled from the report of `Fixtures/` that has most to say of it.

      This page is made from the fixtures and compared with them by a test. Behind a figure stand its \
      line and the reason why it is shown; then the ids of the other facts that state the same thing, \
      the parts, and what else is said of it. A dash is an indicator of which the report states only \
      parts or changes.

      """
    for (index, domain) in Report.domains.enumerated() {
      let best = reports.max { statements(domain, $0.1) < statements(domain, $1.1) }
      guard let (name, report) = best else { continue }
      page += "\n## \(types[index])\n\n`report.\(domain.name)` of `Fixtures/\(name).txt`:\n\n"
      page += "| property | figure | line, reason | others | parts | related |\n"
      page += "| --- | --- | --- | --- | --- | --- |\n"
      for (key, statement) in zip(domain.keys, domain.statements(report)) {
        if let statement { page += row(key, statement, report) }
      }
      if domain.name == "awards" { page += medals(report) }
    }
    return page + cases(reports)
  }

  private static let types = [
    "School", "Enrolment", "Quality", "Employment", "Progression", "Teachers", "Facilities",
    "Funding", "StudentAid", "Awards", "Cooperation", "GroupMembership", "Training",
    "Curriculum", "Research",
  ].map { "``\($0)``" }

  private static func statements(_ domain: ReportDomain, _ report: Report) -> Int {
    domain.statements(report).count { $0 != nil }
  }

  private static func row(_ key: String, _ statement: Statement, _ report: Report) -> String {
    let property = key.drop { $0 != "." }.dropFirst()
    let figure = statement.figure
    let line = figure.flatMap { report.fact($0.fact) }.map { "\($0.source.line), " } ?? ""
    let cells = [
      "`\(property)`", figure.map(text) ?? "–", line + (figure?.reason.rawValue ?? ""),
      (figure?.alternatives ?? []).joined(separator: " "),
      statement.parts.map(text).joined(separator: "; "),
      statement.related.map { "\($0.relation.name) \(text($0))" }.joined(separator: "; "),
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// `116 人 (level provincial)`
  private static func text(_ figure: Figure) -> String {
    let upper = figure.upper.map { "–\($0)" } ?? ""
    let unit = figure.unit.map { " \($0)" } ?? ""
    let hedge = figure.approximation == .exact ? "" : "\(figure.approximation.name) "
    let dimensions = DimensionKey.allCases.compactMap { key in
      figure.dimensions[key].map { "\(key.name) \($0)" }
    }
    let breakdown = dimensions.isEmpty ? "" : " (\(dimensions.joined(separator: ", ")))"
    return hedge + figure.value.description + upper + unit + breakdown
  }

  private static func medals(_ report: Report) -> String {
    var text = "\nIts `medals`, as vectors from the highest grade to the lowest:\n\n"
    text += "| competition | level | by | counts | total |\n| --- | --- | --- | --- | --- |\n"
    for list in report.awards.medals {
      let counts = list.counts.map { "\($0.dimensions[.grade] ?? "") \($0.value)" }
      let cells = [
        list.competition ?? "", list.level ?? "", list.by ?? "", counts.joined(separator: ", "),
        list.total.map(ModelPage.text) ?? "",
      ]
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
    return text
  }

  private static func cases(_ reports: [(String, Report)]) -> String {
    guard let (name, report) = reports.max(by: { $0.1.cases.count < $1.1.cases.count }) else {
      return ""
    }
    var text = "\n## ``Case``\n\n`report.cases` of `Fixtures/\(name).txt`:\n\n"
    text += "| heading | line | about | figures |\n| --- | --- | --- | --- |\n"
    for story in report.cases {
      let figures = story.facts.compactMap(report.fact).map(\.source.text)
      let cells = [
        story.heading, "\(story.line)", story.subject ?? "", figures.joined(separator: ", "),
      ]
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
    return text
  }
}
