/// Columns of changes and growths beside two periods: 2020年 | 2021年 | 增减数 | 增长率（%）.
struct TableChanges {
  private let context: CheckContext
  private let grid: TableGrid

  init(_ context: CheckContext, table: Int) {
    self.context = context
    grid = TableGrid(context, table)
  }

  /// A change with its row's two levels.
  struct Change {
    var change: Int
    var now: Int
    var before: Int
    var isGrowth: Bool
    var value: Rational
    var judgement: Judgement
  }

  /// The changes of each column most of whose rows fit.
  var columns: [[Change]] {
    let columns = grid.table.columns
    let changing = columns.indices.filter {
      says(CheckWords.change, $0) && columns[$0].role != .label
    }
    guard !changing.isEmpty else { return [] }
    return changing.compactMap { column in
      let outer = columns[column].header.dropLast()
      let periods = columns.indices.filter {
        columns[$0].period != nil && !changing.contains($0)
          && (outer.isEmpty || columns[$0].header.dropLast().elementsEqual(outer))
      }.sorted { (columns[$0].period?.end ?? 0, $0) < (columns[$1].period?.end ?? 0, $1) }
      guard let now = periods.last, let before = periods.dropLast().last,
        columns[now].period?.end != columns[before].period?.end
      else { return nil }
      return self.column(column, now: now, before: before)
    }
  }

  private enum CheckWords {
    static let change: [StaticString] = [
      "增减", "增加", "增长", "增幅", "变化", "比上年", "较上年", "同比", "净增", "涨幅",
    ]
    static let growth: [StaticString] = ["率", "幅", "同比"]
  }

  private func says(_ words: [StaticString], _ column: Int) -> Bool {
    guard let header = grid.table.columns[column].header.last else { return false }
    return context.text.hasAny(words, in: header)
  }

  private func column(_ column: Int, now: Int, before: Int) -> [Change]? {
    let isRate = says(CheckWords.growth, column)
    let changes = grid.table.rows.indices.compactMap { row -> Change? in
      guard let change = grid.fact(row, column), let now = grid.fact(row, now),
        let before = grid.fact(row, before), context.facts[change].quantity.upper == nil,
        context.facts[now].unit?.unitClass == context.facts[before].unit?.unitClass
      else { return nil }
      let isPercent = context.facts[change].unit?.unitClass == .percent
      let ofRates = context.facts[now].unit?.unitClass == .percent
      return self.change(change, now, before, isGrowth: isPercent && (isRate || !ofRates))
    }
    let holding = changes.count { $0.judgement.holds }
    return holding > 0 && holding * 2 >= changes.count ? changes : nil
  }

  private func change(_ change: Int, _ now: Int, _ before: Int, isGrowth: Bool) -> Change? {
    let numbers = context.numbers
    var step = LevelChange(from: numbers[before], to: numbers[now], isGrowth: isGrowth)
    guard step.value.isDefined else { return nil }
    if step.value.isNegative, !numbers[change].value.isNegative { step.negate() }
    return Change(
      change: change, now: now, before: before, isGrowth: isGrowth, value: step.value,
      judgement: Judge.judge(numbers[change], value: step.value, range: step.range))
  }
}

extension RuleResults {
  /// Tests the columns of changes, or of growths.
  mutating func testTableChanges(growth: Bool, subject: Remark, _ context: CheckContext) {
    for table in context.document.tables.indices where !context.factsOfTable[table].isEmpty {
      for column in TableChanges(context, table: table).columns {
        let holding = column.count { $0.judgement.holds }
        for change in column where change.isGrowth == growth {
          let isDown =
            !growth
            && change.value == context.numbers[change.before].value
              - context.numbers[change.now].value
          let levels = isDown ? [change.before, change.now] : [change.now, change.before]
          let index = test(
            growth ? .growth : .change, claim: context.operand(change.change),
            operands: levels.map(context.operand), formula: growth ? .growth : .difference,
            value: change.value, change.judgement)
          if change.judgement.verdict == .inconsistent {
            contradiction(index, subject, severity: holding >= 2 ? .error : .warning, context)
          }
        }
      }
    }
  }
}
