import ReportKit

/// Compares a report's facts with its annotation.
///
/// A fact stands for an annotated figure when both are on one line and share characters; of several,
/// the one that shares most. Each fact stands for one figure at most. Close calls are neither required
/// nor punished.
struct Scorer {
  private(set) var tally = Tally()
  /// What was missed, wrong, or found where nothing is: `NAME:LINE TEXT …`.
  private(set) var misses: [String] = []

  private let name: String
  private let facts: [(fact: Fact, span: Range<Int>)]
  private var isUsed: [Bool]
  /// Facts by their line.
  private var lines: [Int: [Int]] = [:]

  init(
    _ name: String, facts: [Fact], text: String, gold: [GoldMention], closeCalls: [GoldMention]
  ) throws {
    self.name = name
    self.facts = facts.map { ($0, PrintedLines.span(of: $0)) }
    isUsed = [Bool](repeating: false, count: facts.count)
    for (index, fact) in facts.enumerated() { lines[fact.source.line, default: []].append(index) }
    let printed = PrintedLines(text)
    tally.gold = gold.count
    for mention in gold { score(mention, span: try span(mention, printed)) }
    let spared = try closeCalls.map { (line: $0.line, span: try span($0, printed)) }
    for index in facts.indices where !isUsed[index] {
      let (fact, span) = self.facts[index]
      let isCloseCall = spared.contains {
        $0.line == fact.source.line && Scorer.overlap($0.span, span) > 0
      }
      if !isCloseCall { countUnwanted(fact) }
    }
    tally.predicted += isUsed.count { $0 }
  }

  private func span(_ mention: GoldMention, _ printed: PrintedLines) throws -> Range<Int> {
    guard let span = printed.span(of: mention) else {
      throw BadAnnotation("\(name):\(mention.line) has no “\(mention.text)”")
    }
    return span
  }

  private mutating func score(_ mention: GoldMention, span: Range<Int>) {
    let place = "\(name):\(mention.line) \(mention.text) [\(mention.label ?? "")]"
    guard let index = best(for: mention, span: span) else {
      misses.append("\(place) missed")
      return
    }
    isUsed[index] = true
    let agreement = Agreement(facts[index].fact, mention)
    tally.count(agreement, isExact: facts[index].span == span)
    if !agreement.isFactRight {
      misses.append("\(place) \(agreement.differences.joined(separator: "; "))")
    }
  }

  private mutating func countUnwanted(_ fact: Fact) {
    tally.predicted += 1
    let indicator = fact.indicator ?? "none"
    misses.append(
      "\(name):\(fact.source.line) \(fact.source.text) [\(fact.label)] unwanted, \(indicator)")
  }

  /// The unused fact that shares most characters; of equals the first, or a later one of the same value.
  private func best(for mention: GoldMention, span: Range<Int>) -> Int? {
    var best: (index: Int, overlap: Int)?
    for index in lines[mention.line] ?? [] where !isUsed[index] {
      let overlap = Scorer.overlap(facts[index].span, span)
      guard overlap > 0 else { continue }
      let isSame = ScoredNumber.agrees(facts[index].fact.value, mention.value, unit: nil)
      if overlap > best?.overlap ?? 0 || (overlap == best?.overlap && isSame) {
        best = (index, overlap)
      }
    }
    return best?.index
  }

  private static func overlap(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(0, min(one.upperBound, other.upperBound) - max(one.lowerBound, other.lowerBound))
  }
}
