/// Rows of a table that make up another one, though nothing in the table says so: 在校生数 above 一年级, 二年级
/// and 三年级, a last row 全市, 毕业去向落实人数 with 升学人数 and 三次产业就业人数.
///
/// A run of rows must close on large figures, or in several columns; then the columns in which it does not
/// are told.
struct TableRuns {
  private let context: CheckContext

  init(_ context: CheckContext) { self.context = context }

  private static let mostRows = 400
  private static let longestRun = 9

  /// One row with those that make it up, column by column.
  private struct Sum {
    var total: Int
    var parts: [Int]
    var judged: Summation.Sum
  }

  func run(_ results: inout RuleResults) {
    var known: Set<Int32> = []
    for relation in results.relations where relation.judgement.holds {
      known.insert(relation.claim.fact)
    }
    let decided = Set(
      results.relations.filter { $0.judgement.verdict == .inconsistent }.map(\.claim.fact))
    for table in context.document.tables.indices where !context.factsOfTable[table].isEmpty {
      let grid = TableGrid(context, table)
      guard grid.table.rows.count <= TableRuns.mostRows else { continue }
      for row in grid.table.rows.indices {
        for rows in candidates(row, grid) where mayClose(row, rows, grid) {
          let sums = sums(row, rows, grid)
          guard closes(sums, rows.count) else { continue }
          tell(sums, known, decided, &results)
          break
        }
      }
    }
  }

  /// Whether the rows make up a row in some column, to the last digit: hardly any do.
  private func mayClose(_ row: Int, _ rows: [Int], _ grid: TableGrid) -> Bool {
    grid.valueColumns.contains { column in
      guard let total = grid.fact(row, column) else { return false }
      let whole = context.numbers[total].value
      var value = Rational.zero
      for part in rows {
        guard let part = grid.fact(part, column) else { return false }
        value = value + context.numbers[part].value
      }
      return value == whole
    }
  }

  /// The rows that may make up a row, the longest run first.
  private func candidates(_ row: Int, _ grid: TableGrid) -> [[Int]] {
    let rows = grid.table.rows
    var found: [[Int]] = []
    if let split = destinations(row, grid) { found.append(split) }
    let end = min(rows.count, row + 3 + TableRuns.longestRun)
    for start in row + 1..<max(row + 1, min(rows.count, row + 4)) {
      let run = (start..<max(start, end)).prefix { !rows[$0].isTotal }.prefix(
        TableRuns.longestRun)
      for count in stride(from: run.count, through: 3, by: -1) {
        found.append(Array(run.prefix(count)))
      }
    }
    // 全市 below its counties
    if row == rows.count - 1, row >= 3, row <= 60, !rows[row].isTotal {
      found.append(Array(0..<row))
      if row >= 4 { found.append(Array(1..<row)) }
    }
    // 合计 below a first split and others: the rows from the first on.
    if rows[row].isTotal, row >= 3, row <= 60 {
      for count in stride(from: row, through: 3, by: -1) { found.append(Array(0..<count)) }
    }
    return found
  }

  /// 升学人数 and 面向三次产业就业人数 of 毕业去向落实人数.
  private func destinations(_ row: Int, _ grid: TableGrid) -> [Int]? {
    guard names(row, ["落实人数"], grid) else { return nil }
    let below = row + 1..<min(grid.table.rows.count, row + 10)
    guard let further = below.first(where: { names($0, ["升学人数"], grid) }),
      let employed = below.first(where: { names($0, ["三次产业就业人数"], grid) })
    else { return nil }
    return [further, employed]
  }

  private func names(_ row: Int, _ words: [StaticString], _ grid: TableGrid) -> Bool {
    guard let column = grid.valueColumns.first(where: { grid.fact(row, $0) != nil }),
      let fact = grid.fact(row, column)
    else { return false }
    return context.text.hasAny(words, in: context.facts[fact].label)
  }

  private func sums(_ row: Int, _ rows: [Int], _ grid: TableGrid) -> [Sum] {
    grid.valueColumns.compactMap { column in
      guard let total = grid.fact(row, column), isSummable(total) else { return nil }
      let parts = rows.compactMap { grid.fact($0, column) }
      guard parts.count == rows.count,
        parts.allSatisfy({
          isSummable($0) && context.facts[$0].unit == context.facts[total].unit
            && (context.facts[$0].indicator == context.facts[total].indicator
              || rows.count == 2 || grid.table.rows[row].isTotal)
        })
      else { return nil }
      return Sum(total: total, parts: parts, judged: context.sum(total, parts))
    }
  }

  private func isSummable(_ fact: Int) -> Bool {
    WholeFinder.canBeWhole(context.facts[fact]) && context.numbers[fact].hedge == nil
  }

  private func isExact(_ sum: Sum) -> Bool {
    sum.judged.judgement.verdict == .consistent && sum.judged.judgement.basis == .exact
  }

  private func closes(_ sums: [Sum], _ count: Int) -> Bool {
    let closing = sums.filter {
      isExact($0) && digits($0.total) >= Rational(50)
        && $0.parts.allSatisfy { context.numbers[$0].value > .zero }
    }
    if closing.count >= 2, closing.count * 2 >= sums.count { return true }
    return closing.count * 2 >= sums.count
      && closing.contains { digits($0.total) >= Rational(count >= 3 ? 200 : 1000) }
  }

  private func digits(_ fact: Int) -> Rational {
    context.numbers[fact].digits
  }

  private func tell(
    _ sums: [Sum], _ known: Set<Int32>, _ decided: Set<Int32>, _ results: inout RuleResults
  ) {
    let isStrong = sums.contains { isExact($0) && digits($0.total) >= Rational(1000) }
    for sum in sums where !known.contains(Int32(sum.total)) && !decided.contains(Int32(sum.total)) {
      let holds = sum.judged.judgement.holds
      let total = context.numbers[sum.total].value
      let isNear = (sum.judged.value - total).magnitude * Rational(10) < total
      guard holds || (isStrong && isNear && sum.judged.judgement.verdict == .inconsistent) else {
        continue
      }
      let index = results.test(
        .partition, claim: context.operand(sum.total), operands: sum.parts.map(context.operand),
        formula: .sum, value: sum.judged.value, sum.judged.judgement)
      if !holds {
        results.contradiction(
          index, Remark(en: "the parts do not add up", zh: "各部分之和与总数不符"), severity: .warning,
          context)
      }
    }
  }
}
