import ReportKit
import Testing

/// The corpora of the rules of `check`: what a rule finds in a text, and what it verifies.
@Suite("Corpora of checks")
struct CheckCorpusTests {
  @Test("A text has the findings that its case lists", arguments: CorpusFolder.checks.cases)
  func findings(_ corpusCase: CorpusCase) {
    corpusCase.expect { content in
      let checked = try CheckedText(content, by: corpusCase.stem)
      if checked.findings != content.output {
        return "\(content.input): found\n  \(checked.findings.joined(separator: "\n  "))"
      }
      if let verified = content.verified, checked.verified != verified {
        return "\(content.input): verified\n  \(checked.verified.joined(separator: "\n  "))"
      }
      return nil
    }
  }
}

/// A case's text as one rule alone sees it.
struct CheckedText {
  /// `severity claim: formula`, or the message where there is no formula.
  private(set) var findings: [String] = []
  /// `claim: formula` of each relation that holds.
  private(set) var verified: [String] = []

  struct UnknownRule: Error, CustomStringConvertible {
    let description: String
  }

  init(_ content: CorpusCase.Content, by stem: String) throws {
    guard let rule = CheckRules.all.firstIndex(where: { CheckCoverageTests.stem($0) == stem })
    else { throw UnknownRule(description: "no rule has the stem \(stem)") }
    let text = (content.head ?? FactCorpusTests.head) + content.input + "\n"
    let analysis = try ReportAnalyzer().analyze(Array(text.utf8))
    let selected = CheckRules.all.indices.map { $0 == rule }
    if let beside = content.beside {
      try compare(analysis, beside, content.besideHead, selected)
      return
    }
    let result = Checker.check(analysis, isSelected: selected)
    analysis.source.normalized.withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer)
      let facts = analysis.facts
      findings = result.findings.map { finding in
        let claim = CheckedText.line(bytes.string(finding.claim.range))
        return "\(finding.severity) \(claim): \(finding.expected ?? finding.message.english)"
      }
      verified = result.relations.filter(\.judgement.holds).map { relation in
        let claim = CheckedText.line(bytes.string(relation.claim.range))
        let formula = Arithmetic.text(of: relation, facts: facts, in: bytes)
        return "\(claim): \(formula ?? relation.kind.rawValue)"
      }
    }
  }

  /// Compares the case's report with one that was given before it.
  private mutating func compare(
    _ analysis: Analysis, _ beside: String, _ head: String?, _ selected: [Bool]
  ) throws {
    let head = head ?? FactCorpusTests.head.replacing("2021", with: "2020")
    let before = try ReportAnalyzer().analyze(Array((head + beside + "\n").utf8))
    var across = CheckedAcross(isSelected: selected)
    var reports = [("before.txt", before), ("after.txt", analysis)].map { path, analysis in
      CheckedReport(
        path: path, analysis,
        Checker.check(analysis, isSelected: selected, keepsLevels: true), withRelations: true)
    }
    for index in reports.indices { across.add(&reports[index], withRelations: true) }
    let report = reports[1]
    findings = report.findings.map { finding in
      #expect(finding.message.english.contains("before.txt:"), "the other place is not named")
      return "\(finding.severity) \(finding.claim.text): \(finding.expected ?? "")"
    }
    verified = report.relations.filter { [.consistent, .truncated].contains($0.verdict) }
      .map { "\($0.claim.text): \($0.computed ?? "")" }
  }

  /// A text without its line ends.
  private static func line(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ")
  }
}
