import Foundation
import ReportKit
import Testing

/// Made-up paragraphs whose figures agree, and the same with one figure altered.
@Suite("Consistent paragraphs")
struct ConsistentParagraphTests {
  static let count = 1000

  @Test("What agrees is called an error nowhere")
  func noError() throws {
    var severities: [Severity: Int] = [:]
    var findings: [String] = []
    for seed in 0..<ConsistentParagraphTests.count {
      let paragraph = ParagraphForms.paragraph(seed)
      let text = try AlteredText(paragraph.text)
      for finding in text.result.findings {
        severities[finding.severity, default: 0] += 1
        findings.append(
          "\(seed) \(paragraph.form): \(finding.severity) [\(CheckRules.all[finding.rule].id)] "
            + "\(finding.message.chinese) in \(ConsistentParagraphTests.own(paragraph.text))")
      }
    }
    let counts = Severity.allCases.map { "\(severities[$0] ?? 0) \($0.rawValue)" }
    print("consistent paragraphs: \(counts.joined(separator: ", "))")
    let listed = findings.prefix(60).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["VETREPORT_MISSED"] != nil { print(listed) }
    #expect(severities[.error] == nil, "\(listed)")
    #expect(severities[.warning] == nil, "\(listed)")
    #expect(severities[.note] == nil, "\(listed)")
  }

  @Test("A figure that is altered beyond rounding is noticed")
  func altered() throws {
    var tally = AlterationTally()
    for seed in 0..<ConsistentParagraphTests.count {
      let paragraph = ParagraphForms.paragraph(seed)
      guard !paragraph.relations.isEmpty else { continue }
      try alter(paragraph, seed: seed, text: AlteredText(paragraph.text), into: &tally)
    }
    print(tally.table)
    let missed = tally.missed.prefix(400).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["VETREPORT_MISSED"] != nil { print(missed) }
    #expect(tally.share >= 0.97, "\(tally.table)\nunnoticed:\n\(missed)")
  }

  /// Alters the first figure, from one that the seed chooses on, that a slip breaks a relation of.
  private func alter(
    _ paragraph: ConsistentParagraph, seed: Int, text: AlteredText,
    into tally: inout AlterationTally
  ) throws {
    var chance = Chance(seed: UInt64(seed) &* 31 &+ 7)
    let first = chance.number(0...paragraph.figures.count - 1)
    let slip = chance.number(0...Alteration.allCases.count - 1)
    for step in 0..<paragraph.figures.count * Alteration.allCases.count {
      let index = (first + step / Alteration.allCases.count) % paragraph.figures.count
      let alteration = Alteration.allCases[(slip + step) % Alteration.allCases.count]
      let figure = paragraph.figures[index]
      guard !figure.range.isEmpty,
        let number = AlterableNumber(figure.number, in: paragraph.text, at: figure.range),
        let altered = number.altered(by: alteration, seed: seed)
      else { continue }
      let broken = paragraph.relations.filter { relation in
        guard let member = relation.members.firstIndex(of: index) else { return false }
        return relation.closed(in: paragraph.figures).breaks(member, as: altered.number)
      }
      guard !broken.isEmpty else { continue }
      let places = broken.flatMap(\.members).map { paragraph.figures[$0].range }
      let isTold = try text.tells(of: altered.digits, at: number.range, places: places)
      let own = ConsistentParagraphTests.own(paragraph.text)
      tally.count(
        isTold, forms: [paragraph.form, "~\(alteration.rawValue)"],
        "\(seed) \(paragraph.form) \(alteration.rawValue): "
          + "\(String(decoding: paragraph.text[number.range], as: UTF8.self)) → "
          + "\(String(decoding: altered.digits, as: UTF8.self)) in \(own)")
      return
    }
  }

  /// The paragraph without the report's opening.
  private static func own(_ text: [UInt8]) -> String {
    String(decoding: text.dropFirst(FactCorpusTests.head.utf8.count), as: UTF8.self)
      .split(separator: "\n").joined(separator: "⏎")
  }
}
