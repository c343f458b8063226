/// Columns that are computed from two others of their row: 预算数 | 决算数 | 执行率（%）.
struct RowFormulas {
  private let context: CheckContext
  private let grid: TableGrid

  init(_ context: CheckContext, table: Int) {
    self.context = context
    grid = TableGrid(context, table)
  }

  /// A rate with the two figures of its row.
  struct Rate {
    var claim: Int
    var numerator: Int
    var denominator: Int
    var value: Rational
    var judgement: Judgement
  }

  /// The rates of each column that most of its rows bear out with one pair of columns.
  var columns: [[Rate]] {
    let values = grid.valueColumns
    guard values.count >= 3, values.count <= 16 else { return [] }
    return values.compactMap { column in
      guard isRate(column) else { return nil }
      let others = values.filter { $0 != column }
      let found = others.flatMap { top in
        others.filter { $0 != top }.map { rates(column, top, $0) }
      }
      return found.filter(isBorneOut).max { holding($0) < holding($1) }
    }
  }

  private func isRate(_ column: Int) -> Bool {
    grid.table.rows.indices.contains { row in
      grid.fact(row, column).map { isQuotient($0) } ?? false
    }
  }

  /// 执行率（%）, 生师比, 生均占地面积
  private func isQuotient(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    switch record.unit?.unitClass {
    case .percent, .ratio: return true
    default:
      guard record.relation == .perCapita,
        grid.table.columns.indices.contains(Int(record.column)),
        let header = grid.table.columns[Int(record.column)].header.last
      else { return false }
      return context.text.hasAny(["均"], in: header)
    }
  }

  private func allows(_ claim: Int, _ top: Int, _ bottom: Int) -> Bool {
    let facts = context.facts
    guard let own = facts[claim].unit, let one = facts[top].unit, let two = facts[bottom].unit,
      facts[claim].quantity.upper == nil
    else { return false }
    switch own.unitClass {
    case .percent: return one.unitClass == two.unitClass && one.unitClass != .percent
    case .ratio: return two.unitClass == .person && one.unitClass == .person
    default:
      return facts[claim].relation == .perCapita && one.unitClass == own.unitClass
        && two.unitClass != own.unitClass && two.unitClass != .percent
        && facts[top].relation != .perCapita && facts[bottom].relation != .perCapita
    }
  }

  private func rates(_ column: Int, _ top: Int, _ bottom: Int) -> [Rate] {
    grid.table.rows.indices.compactMap { row in
      guard let claim = grid.fact(row, column), let numerator = grid.fact(row, top),
        let denominator = grid.fact(row, bottom),
        allows(claim, numerator, denominator)
      else { return nil }
      let (a, b) = (context.numbers[numerator], context.numbers[denominator])
      let value = a.value / b.value
      guard value.isDefined else { return nil }
      return Rate(
        claim: claim, numerator: numerator, denominator: denominator, value: value,
        judgement: Judge.judge(
          context.numbers[claim], value: value, range: a.possible / b.possible))
    }
  }

  private func holding(_ rates: [Rate]) -> Int { rates.count { $0.judgement.holds } }

  /// Two rows at least, more than half of all; rates of 100 % tell nothing.
  private func isBorneOut(_ rates: [Rate]) -> Bool {
    let telling = rates.count {
      $0.judgement.holds && context.numbers[$0.claim].value != .one && $0.value != .one
    }
    return telling >= 2 && holding(rates) * 2 > rates.count
  }
}
