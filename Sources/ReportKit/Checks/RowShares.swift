/// Shares of running text whose part is a row of a table by its name: 企业职工占57.04% beside 其中：企业职工 | 10442
/// below 培训人次 | 18306; 企业投入占到位资金的7.16% beside the row and the column 到位.
struct RowShares {
  private let context: CheckContext
  private let text: Bytes
  /// Cells with counts and amounts by the words of their rows.
  private var cells: [WholeFinder.Name: [Int]] = [:]

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  private mutating func readCells() {
    for facts in context.factsOfTable {
      for fact in facts where WholeFinder.canBeWhole(context.facts[fact]) {
        let name = SameWords.name(context, fact)
        if name.count >= 3 { cells[plain(name), default: []].append(fact) }
      }
    }
  }

  /// Without 其中.
  private func plain(_ name: WholeFinder.Name) -> WholeFinder.Name {
    let among: WholeFinder.Name = [0x5176, 0x4E2D]
    guard name.starts(with: among) else { return name }
    return Array(name.dropFirst(2).drop { $0 == 0xFF1A || $0 == 0x3A })
  }

  mutating func run(_ results: inout RuleResults) {
    let known = Set(results.relations.filter { $0.judgement.holds }.map(\.claim.fact))
      .union(results.findings.map(\.claim.fact))
    let told = Set(context.shares.map(\.share))
    let shares = context.facts.indices.filter { share in
      let (fact, number) = (context.facts[share], context.numbers[share])
      return fact.relation == .share && fact.table < 0 && fact.quantity.upper == nil
        && fact.unit?.unitClass == .percent && number.hedge == nil
        && number.value / number.quantum >= Rational(100) && !known.contains(Int32(share))
        && !told.contains(share)
    }
    if shares.isEmpty || context.document.tables.isEmpty { return }
    readCells()
    for share in shares { test(share, &results) }
  }

  private func test(_ share: Int, _ results: inout RuleResults) {
    let start = context.facts[share].quantity.range.lowerBound
    let words = text.stretch(before: start, limit: 75)
    guard let end = text.first("占", from: words.lowerBound, to: words.upperBound) else { return }
    var low = words.lowerBound
    if text.has("其中", at: low) { low += 6 }
    guard end - low >= 9 else { return }
    let name = WholeFinder.name(text, low..<end)
    for part in (cells[name] ?? []).prefix(12) where isOneTime(part, share) {
      let isStated = isNamedColumn(part, of: share)
      for base in bases(of: part) where context.numbers[base].value > context.numbers[part].value {
        let (top, bottom) = (context.numbers[part], context.numbers[base])
        let value = top.value / bottom.value
        let judgement = Judge.judge(
          context.numbers[share], value: value, range: top.possible / bottom.possible)
        guard judgement.holds || (isStated && judgement.verdict == .inconsistent) else { continue }
        let index = results.test(
          .share, claim: context.operand(share), operands: [part, base].map(context.operand),
          formula: .quotient, value: value, judgement)
        if !judgement.holds {
          results.contradiction(
            index, Remark(en: "the share does not fit", zh: "占比不符"), severity: .warning, context)
        }
        return
      }
    }
  }

  private func isOneTime(_ cell: Int, _ share: Int) -> Bool {
    let (one, two) = (context.facts[cell].period, context.facts[share].period)
    return one == nil || two == nil || SameFact.time(one) == SameFact.time(two)
      || WholeFinder.isOneTime(one, two)
  }

  /// 到位 of 占到位资金 in the header of the cell's column, and of no other.
  private func isNamedColumn(_ cell: Int, of share: Int) -> Bool {
    let record = context.facts[cell]
    let columns = context.document.tables[Int(record.table)].columns
    let start = context.facts[share].quantity.range.lowerBound
    let words = text.stretch(before: start, limit: 60)
    guard let from = text.first("占", from: words.lowerBound, to: words.upperBound) else {
      return false
    }
    let phrase = from + 3..<max(from + 3, words.upperBound)
    let naming = columns.indices.filter { column in
      guard columns[column].role == .value, let header = columns[column].header.last else {
        return false
      }
      return text.sharesPair(phrase, header)
    }
    return naming == [Int(record.column)]
  }

  /// The row that a cell is told as a part of, and the total row.
  private func bases(of cell: Int) -> [Int] {
    let record = context.facts[cell]
    let rows = context.document.tables[Int(record.table)].rows
    guard rows.indices.contains(Int(record.row)) else { return [] }
    let parent = rows[Int(record.row)].parent
    return context.factsOfTable[Int(record.table)].filter { other in
      let fact = context.facts[other]
      return fact.column == record.column && fact.unit == record.unit
        && (fact.row == parent
          || (rows.indices.contains(Int(fact.row)) && rows[Int(fact.row)].isTotal))
    }
  }
}
