import Foundation
import ReportKit
import Testing

/// The scorer itself, on texts so short that the score can be told by hand.
@Suite("Scorer") struct ScorerTests {
  private static let text = "全校教职工60人，专任教师40人。\n图书馆藏书3万册。\n"
  private static let staff = #"{"line":1,"text":"60人","value":"60","unit":"人","indicator":null}"#
  private static let books = #"{"line":2,"text":"3万册","value":"30000","unit":"册"}"#

  private func score(
    _ gold: [String], closeCalls: [String] = [], of text: String = ScorerTests.text
  ) throws -> Scorer {
    func read(_ lines: [String]) throws -> [GoldMention] {
      try lines.map { try JSONDecoder().decode(GoldMention.self, from: Data($0.utf8)) }
    }
    return try Scorer(
      "a.txt", facts: try ReportAnalyzer().facts(in: Array(text.utf8)), text: text,
      gold: try read(gold), closeCalls: try read(closeCalls))
  }

  @Test func unannotatedFiguresCost() throws {
    let scorer = try score([ScorerTests.staff, ScorerTests.books])
    #expect(scorer.tally.gold == 2)
    #expect(scorer.tally.predicted == 3)
    #expect(scorer.tally.quantity == 2)
    #expect(scorer.tally.quantityF1 == 80)
    #expect(scorer.misses.map { $0.prefix(12) } == ["a.txt:1 40人 "])
  }

  @Test func closeCallsNeitherCostNorCount() throws {
    let close = #"{"line":1,"text":"40人","value":"40"}"#
    let scorer = try score([ScorerTests.staff, ScorerTests.books], closeCalls: [close])
    #expect(scorer.tally.predicted == 2)
    #expect(scorer.tally.quantityF1 == 100)
  }

  @Test func missedFiguresAreListed() throws {
    let school = #"{"line":1,"text":"全校","value":"1","label":"学校"}"#
    let scorer = try score([school])
    #expect(scorer.tally.found == 0)
    #expect(scorer.misses.first == "a.txt:1 全校 [学校] missed")
  }

  @Test func wrongValuesAreNoQuantity() throws {
    let wrong = #"{"line":2,"text":"3万册","value":"3","unit":"本","label":"藏书"}"#
    let scorer = try score([wrong])
    #expect(scorer.tally.found == 1)
    #expect(scorer.tally.quantity == 0)
    #expect(scorer.tally.fields[.unit]?.right == 0)
    #expect(
      scorer.misses.first?.hasPrefix("a.txt:2 3万册 [藏书] value 30000 for 3; unit 册 for 本") == true)
  }

  /// A text that stands twice in a line, and a number that a page break parts.
  @Test func placesAreFound() throws {
    let lines = PrintedLines("5人和5人\r\n共127\n5人")
    func span(_ json: String) throws -> Range<Int>? {
      lines.span(of: try JSONDecoder().decode(GoldMention.self, from: Data(json.utf8)))
    }
    #expect(try span(#"{"line":1,"text":"5人","value":"5"}"#) == 0..<2)
    #expect(try span(#"{"line":1,"text":"5人","value":"5","occurrence":2}"#) == 3..<5)
    #expect(try span(#"{"line":2,"text":"1275人","value":"1275"}"#) == 1..<4)
    #expect(try span(#"{"line":3,"text":"6人","value":"6"}"#) == nil)
    #expect(try span(#"{"line":9,"text":"6人","value":"6"}"#) == nil)
  }

  @Test func annotationsThatAreNowhereAreAnError() {
    #expect(throws: BadAnnotation.self) {
      try score([#"{"line":1,"text":"99人","value":"99"}"#])
    }
  }
}
