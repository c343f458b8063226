import ReportKit
import Testing

/// What printed digits and the words around them leave possible.
@Suite("Printed numbers")
struct PrintedNumberTests {
  /// 16.3, to one decimal.
  private static let measure = PrintedNumber(Rational(163, 10), quantum: Rational(1, 10))
  private static let loss = PrintedNumber(Rational(-163, 10), quantum: Rational(1, 10))
  private static let count = PrintedNumber(Rational(360), quantum: .one, isCount: true)

  @Test("A measure may have been rounded, cut or raised")
  func measures() {
    let number = PrintedNumberTests.measure
    #expect(number.rounded == Interval(Rational(1625, 100), Rational(1635, 100)))
    #expect(number.truncated == Interval(Rational(163, 10), Rational(164, 10), excludesUpper: true))
    #expect(number.raised == Interval(Rational(162, 10), Rational(163, 10), excludesLower: true))
    #expect(!number.widest.contains(Rational(162, 10)))
    #expect(!number.widest.contains(Rational(164, 10)))
  }

  @Test("A negative measure is the mirror image")
  func negative() {
    let number = PrintedNumberTests.loss
    #expect(number.truncated.contains(Rational(-1639, 100)))
    #expect(!number.truncated.contains(Rational(-1629, 100)))
    #expect(number.raised.contains(Rational(-1629, 100)))
  }

  @Test("A count is itself alone, unless a word hedges it")
  func counts() {
    var number = PrintedNumberTests.count
    for set in [number.rounded, number.truncated, number.raised, number.widest, number.possible] {
      #expect(set == Interval(Rational(360)))
    }
    number.hedge = .about
    #expect(!number.isExact)
    #expect(number.possible.contains(Rational(364)))
  }

  @Test(
    "The last place is that of the last digit that is not 0",
    arguments: [
      (260, 10), (28000, 1000), (7, 1), (1_000_000, 1_000_000), (305, 1),
    ])
  func lastPlace(_ value: Int, _ place: Int) {
    let number = PrintedNumber(Rational(Int128(value)), quantum: .one, isCount: true)
    #expect(number.lastPlace == Rational(Int128(place)))
  }

  @Test("Nothing has the last place of its quantum")
  func lastPlaceOfZero() {
    #expect(PrintedNumber(.zero, quantum: Rational(1, 10)).lastPlace == Rational(1, 10))
  }
}

/// The widths of the words that loosen a figure.
@Suite("Hedges")
struct HedgeWordTests {
  /// A figure, what its word means at its usual, what only at its widest, and what never.
  struct Case: Sendable, CustomTestStringConvertible {
    var word: HedgeWord
    var figure: Int128
    var soft: [Int128]
    var hard: [Int128]
    var never: [Int128]
    var testDescription: String { "\(word) \(figure)" }
  }

  static let cases = [
    Case(
      word: .some, figure: 28000, soft: [28001, 28198, 28999], hard: [28000, 29999],
      never: [30000, 27999]),
    Case(word: .some, figure: 260, soft: [261, 269], hard: [260, 270, 279], never: [280, 259]),
    Case(word: .nearly, figure: 200, soft: [180, 200], hard: [160, 179], never: [159, 201]),
    Case(
      word: .about, figure: 15000, soft: [14500, 15500], hard: [14000, 16000],
      never: [13999, 27446]),
    Case(word: .about, figure: 100, soft: [90, 110], hard: [80, 120], never: [79, 121]),
    Case(word: .about, figure: 12345, soft: [12222, 12468], hard: [12100, 12590], never: [12000]),
    Case(word: .beyond, figure: 1200, soft: [1201, 1800], hard: [1200, 5000], never: [1199]),
    Case(word: .atLeast, figure: 90, soft: [90, 135], hard: [136, 1000], never: [89]),
    Case(word: .below, figure: 300, soft: [240, 299], hard: [1, 239], never: [300]),
    Case(word: .within, figure: 5, soft: [0, 5], hard: [-1], never: [6]),
  ]

  @Test("A word has a usual and a widest meaning", arguments: cases)
  func widths(_ hedged: Case) {
    let number = PrintedNumber(
      Rational(hedged.figure), quantum: .one, hedge: hedged.word, isCount: true)
    let (soft, hard) = (hedged.word.soft(number), hedged.word.hard(number))
    for value in hedged.soft { #expect(soft.contains(Rational(value)), "\(value)") }
    for value in hedged.hard {
      #expect(hard.contains(Rational(value)) && !soft.contains(Rational(value)), "\(value)")
    }
    for value in hedged.never { #expect(!hard.contains(Rational(value)), "\(value)") }
  }

  /// The words as a scanned text has them.
  @Test(
    "The words are read",
    arguments: [
      ("有260多项", HedgeWord.some), ("有近200个", .nearly), ("约397.1万元", .about), ("1.5万人次左右", .about),
      ("超6000人", .beyond), ("逾300人", .beyond), ("突破300人", .atLeast), ("不少于3项", .atLeast),
      ("不足300亩", .below), ("不超过5人", .within),
    ])
  func words(_ text: String, _ word: HedgeWord) throws {
    let analysis = try ReportAnalyzer().analyze(Array((FactCorpusTests.head + text + "。\n").utf8))
    let fact = try #require(analysis.facts.first)
    let found = analysis.source.normalized.withUnsafeBufferPointer {
      HedgeWord(fact.quantity, in: Bytes($0))
    }
    #expect(found == word)
  }
}
