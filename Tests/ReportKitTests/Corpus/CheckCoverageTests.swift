import ReportKit
import Testing

/// Every rule of `check` has a file and a corpus of its name, and cases of either sort.
@Suite("Coverage of the checks' corpora")
struct CheckCoverageTests {
  static let rules = CheckRules.all.map(stem)

  /// Rules whose corpora or explanations are not written yet; the list may only shrink.
  static let unfinished: Set<String> = []

  /// `sum.parts` is in `SumParts.swift`.
  static func stem(_ rule: CheckRule) -> String {
    "\(rule.id)".split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  @Test("Rules, their files and their corpora have the same names")
  func stems() {
    let files = Sources.stems(in: Sources.reportKit + "/Checks/Rules", ending: "swift")
    #expect(CheckCoverageTests.rules.sorted() == files)
    #expect(CorpusFolder.checks.stems == files)
    #expect(CheckCoverageTests.unfinished.isSubset(of: CheckCoverageTests.rules))
  }

  @Test("A rule fires in three cases of its corpus, and stays silent in three", arguments: rules)
  func firing(_ stem: String) throws {
    let cases = CorpusFolder.checks.cases(of: stem).compactMap { try? $0.content.get() }
    let firing = cases.count { !$0.output.isEmpty && $0.pending == nil }
    let silent = cases.count { $0.output.isEmpty && $0.pending == nil }
    let rule = try #require(CheckRules.all.first { CheckCoverageTests.stem($0) == stem })
    let texts = [
      rule.title.english, rule.title.chinese, rule.explanation.english, rule.explanation.chinese,
      "\(rule.example)",
    ]
    let isFinished = firing >= 3 && silent >= 3 && !texts.contains("")
    if CheckCoverageTests.unfinished.contains(stem) {
      withKnownIssue("\(stem) is being written") { #expect(isFinished) }
    } else {
      #expect(firing >= 3, "\(stem).ndjson lacks cases that fire")
      #expect(silent >= 3, "\(stem).ndjson lacks silent cases")
      #expect(!texts.contains(""), "\(stem) lacks a title, an explanation or an example")
    }
  }

  @Test("No two rules have one id, and each id has a family and a name")
  func ids() {
    let ids = CheckRules.all.map { "\($0.id)" }
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.split(separator: ".").count == 2, "\(id)") }
  }
}
