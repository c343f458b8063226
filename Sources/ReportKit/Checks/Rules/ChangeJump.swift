extension CheckRule {
  /// 693394 → 7084450 among rows that hardly change
  static let changeJump = CheckRule(
    id: "change.jump", severity: .note,
    title: Remark(
      en: "no row of a table changes tenfold where the others hardly do", zh: "表中各行的变化幅度相近"),
    explanation: Remark(
      en: """
        In a table of two periods a row of large figures that grows or falls about tenfold, while most rows \
        change by less than half, may have lost or won a digit. Small counts jump often, and are left alone.
        """,
      zh: "两个时期的对照表中，多数行变化不到一半，而某一大数行变为约十倍或十分之一时，可能漏写或多写一位数字。小数目变化大属常见，不作提示。"),
    example: "纸质图书数 | 693394 | 7084450"
  ) { context, results in
    for index in context.document.tables.indices where !context.factsOfTable[index].isEmpty {
      let grid = TableGrid(context, index)
      let columns = grid.valueColumns.filter { grid.table.columns[$0].period != nil }
      guard columns.count == 2 else { continue }
      let rows = grid.table.rows.indices.compactMap { row -> (Int, Int, Rational)? in
        guard let first = grid.fact(row, columns[0]), let second = grid.fact(row, columns[1]) else {
          return nil
        }
        let (a, b) = (context.numbers[first].value, context.numbers[second].value)
        guard a > .zero, b > .zero else { return nil }
        return (first, second, Rational.max(a / b, b / a))
      }
      let calm = rows.count { $0.2 < Rational(3, 2) }
      guard rows.count >= 5, calm * 3 >= rows.count * 2 else { continue }
      for (first, second, factor) in rows
      where factor >= Rational(8) && factor <= Rational(25, 2)
        && Rational.max(context.numbers[first].value, context.numbers[second].value)
          >= Rational(500)
      {
        report(first, second, context, &results)
      }
    }
  }

  private static func report(
    _ first: Int, _ second: Int, _ context: CheckContext, _ results: inout RuleResults
  ) {
    let relation = results.test(
      .jump, claim: context.operand(second), operands: [context.operand(first)],
      Judgement(.review, .structure))
    let figures = [first, second].map { context.printed(context.facts[$0].quantity.range) }
    results.report(
      Remark(
        en: "about ten times: \(figures[0]) → \(figures[1]); a digit may be lost or too many",
        zh: "相差约十倍：\(figures[0]) → \(figures[1])，可能漏写或多写一位数字"),
      claim: context.operand(second), evidence: [context.operand(first)], actual: figures[1],
      relation: relation)
  }
}
