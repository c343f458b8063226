import Foundation
import ReportKit
import Testing

/// No figure of a relation that holds can be altered beyond rounding without a word from `check`.
@Suite("Altered figures")
struct AlteredFigureTests {
  /// The share of alterations in the fixtures that are noticed; it may only rise.
  private static let floor = 0.93
  /// The same for the real reports, where many figures agree by chance.
  private static let reportFloor = 0.83

  @Test("An altered figure of the fixtures is noticed")
  func fixtures() throws {
    var tally = AlterationTally()
    for name in GoldenTests.names {
      let bytes = [UInt8](try Data(contentsOf: Checkout.url("Fixtures/\(name).txt")))
      try AlteredFigures(bytes, name).measure(into: &tally)
    }
    report(tally, floor: AlteredFigureTests.floor)
    #expect(tally.all >= 50)
  }

  @Test("An altered figure of the real reports is noticed", .enabled(if: corpus != nil))
  func reports() throws {
    var tally = AlterationTally()
    let folder = try #require(AlteredFigureTests.corpus)
    for name in try Checkout.stems(in: folder, ending: ".txt") {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name).txt")))
      try AlteredFigures(bytes, name).measure(into: &tally)
    }
    report(tally, floor: AlteredFigureTests.reportFloor)
  }

  private static var corpus: URL? {
    Checkout.folder(named: "VETREPORT_CORPUS", holding: ["reports"])?
      .appendingPathComponent("reports")
  }

  private func report(_ tally: AlterationTally, floor: Double) {
    print(tally.table)
    let missed = tally.missed.prefix(400).joined(separator: "\n")
    #expect(tally.share >= floor, "\(tally.table)\nunnoticed:\n\(missed)")
    if ProcessInfo.processInfo.environment["VETREPORT_MISSED"] != nil {
      for line in tally.missed { FileHandle.standardError.write(Data("\(line)\n".utf8)) }
    }
  }
}

/// One report's figures in closed relations.
struct AlteredFigures {
  private let original: AlteredText
  private let name: String
  /// The closed relations with their members' facts, by fact.
  private var relations: [Int: [(relation: TestedRelation, closed: ClosedRelation, member: Int)]] =
    [:]

  init(_ bytes: [UInt8], _ name: String) throws {
    // The places of figures are those of the normalised text, so that is what is altered.
    original = try AlteredText(try ReportAnalyzer().analyze(bytes).source.normalized)
    self.name = name
    for relation in original.result.relations {
      guard let closed = ClosedRelation(relation) else { continue }
      for (member, operand) in ([relation.claim] + relation.operands).enumerated()
      where operand.fact >= 0 {
        relations[Int(operand.fact), default: []].append((relation, closed, member))
      }
    }
  }

  /// Alters every figure in one way or two, each in its turn.
  func measure(into tally: inout AlterationTally) throws {
    for (turn, fact) in relations.keys.sorted().enumerated() {
      let all = Alteration.allCases
      for alteration in [all[turn % all.count], all[(turn + 2) % all.count]] {
        try measure(fact, alteration, seed: turn, into: &tally)
      }
    }
  }

  private func measure(
    _ fact: Int, _ alteration: Alteration, seed: Int, into tally: inout AlterationTally
  ) throws {
    let quantity = original.analysis.facts[fact].quantity
    let members = relations[fact] ?? []
    guard let first = members.first else { return }
    let operand = ([first.relation.claim] + first.relation.operands)[first.member]
    let normalized = original.analysis.source.normalized
    guard normalized == original.text, let printed = operand.number,
      let number = AlterableNumber(printed, in: original.text, at: quantity.number),
      let altered = number.altered(by: alteration, seed: seed)
    else { return }
    let broken = members.filter { $0.closed.breaks($0.member, as: altered.number) }
    guard !broken.isEmpty else { return }
    let places =
      [quantity.range] + broken.flatMap { [$0.relation.claim] + $0.relation.operands }.map(\.range)
    let isTold = try original.tells(of: altered.digits, at: number.range, places: places)
    let forms = Set(
      broken.map { "\(CheckRules.all[$0.relation.rule].id) \($0.relation.kind.rawValue)" })
    let digits = String(decoding: altered.digits, as: UTF8.self)
    tally.count(
      isTold, forms: forms.sorted() + ["~\(alteration.rawValue)"],
      "\(name) \(alteration.rawValue) \(forms.sorted()): \(excerpt(number.range, digits))")
  }

  /// The figure's surroundings with the altered digits: `在校生【6324→6342】人，…`.
  private func excerpt(_ range: Range<Int>, _ digits: String) -> String {
    let text = original.text
    let before = String(
      decoding: text[max(0, range.lowerBound - 90)..<range.lowerBound], as: UTF8.self)
    let after = String(
      decoding: text[range.upperBound..<min(text.count, range.upperBound + 90)], as: UTF8.self)
    let own = String(decoding: text[range], as: UTF8.self)
    return "\(before.suffix(28))【\(own)→\(digits)】\(after.prefix(28))"
      .replacingOccurrences(of: "\n", with: "⏎")
  }
}
