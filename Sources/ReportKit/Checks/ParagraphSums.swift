/// Totals whose parts are told sentences later: 到位1419万元…。其中治理结构到位10万元；…运行机制到位13万元.
///
/// Figures of one indicator in one paragraph are tried: where a run of them makes up another before
/// it, the sum is told as verified. What does not close says nothing, for most figures are no parts.
struct ParagraphSums {
  private let context: CheckContext

  init(_ context: CheckContext) { self.context = context }

  private static let longestRun = 12

  func run(_ results: inout RuleResults) {
    var known: Set<Int> = []
    var tested: Set<Int> = []
    for relation in results.relations {
      for part in relation.operands {
        tested.insert(Int(part.fact))
        if relation.judgement.holds { known.insert(Int(part.fact)) }
      }
    }
    var start = 0
    while start < context.sentences.count {
      var end = start
      while end < context.sentences.count,
        context.sentences[end].block == context.sentences[start].block
      {
        end += 1
      }
      let facts =
        context.sentences[start].facts.lowerBound..<context.sentences[end - 1].facts.upperBound
      if end - start >= 2 { run(facts, known, tested, &results) }
      start = end
    }
  }

  private func run(
    _ facts: Range<Int>, _ known: Set<Int>, _ tested: Set<Int>, _ results: inout RuleResults
  ) {
    let first = results.relations.count
    // A paragraph has figures of few indicators.
    var groups: [(key: SameUnit, members: [Int])] = []
    for fact in facts where context.facts[fact].indicator >= 0 {
      guard WholeFinder.canBeWhole(context.facts[fact]), !known.contains(fact) else { continue }
      let key = SameUnit(context.facts[fact])
      if let place = groups.firstIndex(where: { $0.key == key }) {
        groups[place].members.append(fact)
      } else {
        groups.append((key, [fact]))
      }
    }
    groups.sort { $0.key.indicator < $1.key.indicator }
    for (_, members) in groups where members.count >= 4 || isMoney(members) {
      let before = results.relations.count
      close(Array(members.prefix(40)), &results)
      if results.relations.count == before, isMoney(members) { mend(members, &results) }
    }
    let closed = Set(results.relations[first...].flatMap { $0.operands.map { Int($0.fact) } })
    closeNeighbours(facts, known, tested, closed, &results)
  }

  /// 73项：一等奖11项…。分校看，甲31项，乙17项，丙12项，其余13项: neighbours in one unit, whatever they count.
  private func closeNeighbours(
    _ facts: Range<Int>, _ known: Set<Int>, _ tested: Set<Int>, _ closed: Set<Int>,
    _ results: inout RuleResults
  ) {
    let free = facts.filter {
      context.numbers[$0].isExact && WholeFinder.canBeWhole(context.facts[$0])
        && !known.contains($0) && !tested.contains($0) && !closed.contains($0)
    }
    guard free.count >= 4 else { return }
    for (place, total) in free.enumerated().prefix(30) {
      let parts = free[(place + 1)...].filter {
        context.facts[$0].unit == context.facts[total].unit
      }
      .prefix(10)
      guard parts.count >= 3, context.numbers[total].value >= Rational(50) else { continue }
      for first in parts.indices {
        let run = parts[first...]
        guard let count = closing(total, run, from: 3), isUnbroken(run.prefix(count)),
          count >= 4 || context.numbers[total].value >= Rational(200)
        else { continue }
        tell(total, run.prefix(count), &results)
        return
      }
    }
  }

  private func isUnbroken(_ run: ArraySlice<Int>) -> Bool {
    zip(run, run.dropFirst()).allSatisfy { $1 - $0 == 1 }
  }

  private struct SameUnit: Equatable {
    var indicator: Int16
    var unit: Unit?

    init(_ fact: FactRecord) {
      indicator = fact.indicator
      unit = fact.unit
    }
  }

  private func isMoney(_ members: [Int]) -> Bool {
    members.count >= 3 && context.facts[members[0]].unit?.unitClass == .money
  }

  private func close(_ members: [Int], _ results: inout RuleResults) {
    for (place, total) in members.enumerated() where context.numbers[total].hedge == nil {
      for first in members.indices.dropFirst(place + 1) {
        let run = members[first...].prefix(ParagraphSums.longestRun)
        // A sum of few must have figures enough not to be chance.
        guard let count = closing(total, run, from: 2) else { continue }
        tell(total, run.prefix(count), &results)
        return
      }
    }
  }

  /// 到位1419.34万元…。其中甲部分10.73万元…；乙部分…: amounts to the last digit that one slip keeps from
  /// adding up. Of five digits or more that is hardly chance.
  private func mend(_ members: [Int], _ results: inout RuleResults) {
    guard members.count <= 12 else { return }
    for (place, total) in members.enumerated() {
      let whole = context.numbers[total]
      guard whole.hedge == nil, whole.value / whole.quantum >= Rational(10_000) else { continue }
      for first in members.indices.dropFirst(place + 1) where isAmong(members[first], of: total) {
        for count in 3...8 where first + count <= members.count {
          let run = members[first..<first + count]
          let sum = context.sum(total, run)
          guard run.allSatisfy({ context.numbers[$0].hedge == nil }),
            sum.judgement.verdict == .inconsistent, isMendable(whole, sum.value, run)
          else { continue }
          let index = results.test(
            .sum, claim: context.operand(total), operands: run.map(context.operand),
            formula: .sum, value: sum.value,
            Judgement(.review, .incompleteList, gap: sum.judgement.gap))
          results.contradiction(
            index,
            Remark(
              en: "the parts do not add up; one figure may be misprinted",
              zh: "各部分之和与总数不符，可能有一处误印"), severity: .note, context)
          return
        }
      }
    }
  }

  /// Whether 其中 leads over to a part as the first of its sentence.
  private func isAmong(_ part: Int, of total: Int) -> Bool {
    let start = context.facts[part].quantity.range.lowerBound
    let end = context.facts[total].quantity.range.upperBound
    return start - 150 < end + 600
      && context.text.first("其中", from: max(end, start - 150), to: start) != nil
  }

  private func isMendable(
    _ whole: PrintedNumber, _ sum: Rational, _ run: ArraySlice<Int>
  ) -> Bool {
    if Misprint.isRepairable(whole, where: { $0 == sum }) { return true }
    return run.contains { part in
      let number = context.numbers[part]
      let wanted = whole.value - (sum - number.value)
      return wanted > .zero && number.value / number.quantum >= Rational(100)
        && Misprint.isRepairable(number) { $0 == wanted }
    }
  }

  /// How many figures, from the first on, make up the total exactly; nil where none do.
  private func closing(_ total: Int, _ run: ArraySlice<Int>, from least: Int) -> Int? {
    let whole = context.numbers[total].value
    var value = Rational.zero
    for (index, part) in run.enumerated() {
      value = value + context.numbers[part].value
      if value > whole { return nil }
      let count = index + 1
      if count >= least, value == whole, isTelling(total, parts: count) { return count }
    }
    return nil
  }

  private func tell(_ total: Int, _ run: ArraySlice<Int>, _ results: inout RuleResults) {
    let sum = context.sum(total, run)
    results.test(
      .sum, claim: context.operand(total), operands: run.map(context.operand),
      formula: .sum, value: sum.value, sum.judgement)
  }

  /// Four printed digits for a sum of two, fewer for longer ones.
  private func isTelling(_ total: Int, parts: Int) -> Bool {
    let number = context.numbers[total]
    let steps = number.value / number.quantum
    switch parts {
    case 2: return steps >= Rational(1000)
    case 3: return steps >= Rational(50)
    default: return steps >= Rational(20)
    }
  }
}
