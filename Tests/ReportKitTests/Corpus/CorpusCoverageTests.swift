import ReportKit
import Testing

/// Corpora are complete: one for each rule, each with cases that fire and cases that stay silent.
@Suite("Coverage of the corpora")
struct CorpusCoverageTests {
  /// The rules in their order, by the names of their files.
  static let rules = QuantityRules.all.map { stem("\($0.id)") }

  /// A rule's id is its file's name with a small first letter.
  static func stem(_ id: String) -> String { id.prefix(1).uppercased() + id.dropFirst() }

  @Test("Rules, their files and their corpora have the same names")
  func stems() {
    let files = Sources.stems(in: Sources.reportKit + "/Quantities/Rules", ending: "swift")
    #expect(CorpusCoverageTests.rules.sorted() == files)
    #expect(CorpusFolder.quantities.stems == files)
  }

  @Test("Each reader of facts that has a corpus has a file of its name")
  func readers() {
    let files = Sources.stems(in: Sources.reportKit + "/Facts", ending: "swift")
    #expect(!CorpusFolder.facts.stems.isEmpty)
    for stem in CorpusFolder.facts.stems {
      #expect(files.contains(stem))
      #expect(CorpusFolder.facts.cases(of: stem).count >= 8, "\(stem).ndjson is too short")
    }
  }

  /// A rule that reads figures fires where it makes one; a rule that only silences, where it does.
  @Test("A rule fires in eight cases of its corpus and not in five", arguments: rules)
  func firing(_ stem: String) throws {
    let index = UInt8(try #require(CorpusCoverageTests.rules.firstIndex(of: stem)))
    let texts = try CorpusFolder.quantities.cases(of: stem).map { corpusCase in
      try ScannedText(corpusCase.content.get().input)
    }
    let readsFigures = texts.contains { $0.readers.contains(index) }
    let firing = texts.filter { (readsFigures ? $0.readers : $0.rules).contains(index) }
    #expect(firing.count >= 8, "\(stem).ndjson lacks cases that fire")
    #expect(texts.count - firing.count >= 5, "\(stem).ndjson lacks silent cases")
  }

  @Test("Every rule is the first to decide somewhere")
  func allDecide() throws {
    var decided: Set<UInt8> = []
    for corpusCase in CorpusFolder.quantities.cases {
      guard let content = try? corpusCase.content.get() else { continue }
      decided.formUnion(try ScannedText(content.input).rules)
    }
    for (index, rule) in QuantityRules.all.enumerated() {
      #expect(decided.contains(UInt8(index)), "\(rule.id) never decides")
    }
  }

  @Test("No text stands twice in a corpus, and silence says why", arguments: CorpusFolder.all)
  func cases(_ folder: CorpusFolder) throws {
    for stem in folder.stems {
      var seen: Set<String> = []
      for corpusCase in folder.cases(of: stem) {
        guard let content = corpusCase.read() else { continue }
        let parts = [content.head, content.input, content.beside, content.besideHead]
        let isNew = seen.insert(parts.map { $0 ?? "" }.joined(separator: "\n")).inserted
        #expect(isNew, "\(stem).ndjson:\(corpusCase.line): a second time")
        let isTold =
          !content.output.isEmpty || content.why != nil || content.pending != nil
          || !(content.verified ?? []).isEmpty
        #expect(isTold, "\(stem).ndjson:\(corpusCase.line): silent without a reason")
      }
    }
  }

  @Test("A line that is no case says what is wrong with it")
  func malformed() {
    let lines: [Substring] = [
      "{", "[]", #"{"in":"3人"}"#, #"{"in":"3人","out":"3 人"}"#,
      #"{"in":"3人","out":[],"whyy":""}"#,
    ]
    for line in lines {
      #expect(throws: CorpusCase.Fault.self) { try CorpusFolder.content(of: line).get() }
    }
  }
}

extension CorpusFolder: CustomTestStringConvertible {
  static let all = [quantities, facts, checks]

  var testDescription: String { stage }
}
