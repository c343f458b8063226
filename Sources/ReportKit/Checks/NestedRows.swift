/// Rows of a table of which one counts part of what another does, by its name: 专利授权数 and 发明专利授权数.
struct NestedRows {
  private let context: CheckContext

  init(_ context: CheckContext) { self.context = context }

  /// How many rows below the part may stand.
  private static let farthest = 3

  func run(_ results: inout RuleResults) {
    for index in context.document.tables.indices where !context.factsOfTable[index].isEmpty {
      let grid = TableGrid(context, index)
      let columns = grid.valueColumns
      for row in grid.table.rows.indices {
        for next in row
          + 1..<max(row + 1, min(grid.table.rows.count, row + 1 + NestedRows.farthest))
        {
          for column in columns {
            guard let whole = grid.fact(row, column), let part = grid.fact(next, column),
              isPart(part, of: whole)
            else { continue }
            test(part, whole, &results)
          }
        }
      }
    }
  }

  private func isPart(_ part: Int, of whole: Int) -> Bool {
    guard context.facts[whole].indicator == context.facts[part].indicator else { return false }
    let (first, second) = (context.facts[whole], context.facts[part])
    guard first.indicator >= 0, first.unit == second.unit,
      first.label.count >= 4, second.label.count > first.label.count,
      WholeFinder.canBeWhole(first), WholeFinder.canBeWhole(second)
    else { return false }
    let (long, short) = (context.printed(second.label), context.printed(first.label))
    return short.count >= 4 && long.hasSuffix(short) && long.count > short.count
  }

  private func test(_ part: Int, _ whole: Int, _ results: inout RuleResults) {
    let holds = context.numbers[part].value <= context.numbers[whole].value
    let index = results.test(
      .subset, claim: context.operand(part), operands: [context.operand(whole)], formula: .atMost,
      value: context.numbers[part].value,
      holds ? Judgement(.consistent, .exact) : Judgement(.inconsistent, .outside))
    if !holds {
      results.contradiction(
        index, Remark(en: "a part greater than its whole", zh: "部分大于总数"), context)
    }
  }
}
