/// The sums that a table shows: rows under 其中, rows of totals, columns of totals.
package struct TableSums {
  private let context: CheckContext
  /// By index into `Document.tables`.
  private let table: Int
  private let grid: TableGrid
  private let text: Bytes

  /// A total with the parts that its place in the table gives it.
  package struct Sum {
    package var total: Int
    package var parts: [Int]
    /// Whether the table shows all parts; rows under 其中 need not.
    package var isComplete: Bool
    /// Whether the parts do not overlap, as levels do not.
    package var isSplit = false
  }

  package init(_ context: CheckContext, table: Int) {
    self.context = context
    self.table = table
    grid = TableGrid(context, table)
    text = context.text
  }

  /// Sums that stand beside one another, such as one total row's in each column: what most of them
  /// show says what the row is.
  package var groups: [[Sum]] { context.parentRows[table] + totalRows + totalColumns }

  /// More rows than a table has whose grand total sums up sub-totals.
  private static let longest = 1000

  // MARK: - 其中

  package var parentRows: [[Sum]] {
    var children: [Int: [Int]] = [:]
    for (index, row) in grid.table.rows.enumerated() where row.parent >= 0 {
      children[Int(row.parent), default: []].append(index)
    }
    return children.keys.sorted().compactMap { parent in
      let rows = withSiblings(children[parent] ?? [], of: parent)
      let sums = grid.valueColumns.compactMap { column in
        sum(total: (parent, column), parts: rows.map { ($0, column) }, isComplete: false)
      }
      return sums.isEmpty ? nil : sums.map(split)
    }
  }

  /// With the rows below that go on with them: 其中：国家级, then 省级 and 校级 on lines of their own.
  private func withSiblings(_ rows: [Int], of parent: Int) -> [Int] {
    guard let last = rows.last,
      let column = grid.valueColumns.first(where: { grid.fact(last, $0) != nil }),
      let child = grid.fact(last, column)
    else { return rows }
    let next = (last + 1..<max(last + 1, min(grid.table.rows.count, last + 9))).prefix {
      grid.table.rows[$0].parent < 0 && !grid.table.rows[$0].isTotal && grid.fact($0, column) != nil
    }
    let levels = next.prefix { row in
      grid.fact(row, column).map { isLevel(child) && isLevel($0) } ?? false
    }
    if !levels.isEmpty { return rows + levels }
    // Elsewhere only the sums can tell: most columns must close, on totals that do so by no chance.
    for count in next.indices.map({ $0 - next.startIndex + 1 }) {
      let all = rows + next.prefix(count)
      let sums = grid.valueColumns.compactMap { column in
        sum(total: (parent, column), parts: all.map { ($0, column) }, isComplete: false)
      }
      let closing = sums.count { closes($0) && context.numbers[$0.total].value >= Rational(50) }
      if closing > 0, closing * 2 >= sums.count { return all }
    }
    return rows
  }

  private func split(_ sum: Sum) -> Sum {
    var sum = sum
    sum.isSplit = sum.parts.allSatisfy(isLevel)
    return sum
  }

  /// 国家级, 省级, 校级
  private func isLevel(_ fact: Int) -> Bool {
    let label = context.facts[fact].label
    let length = text.length(
      ofAny: ["国家级", "省级", "自治区级", "市级", "地市级", "州级", "县级", "区级", "校级", "院级", "部级", "省部级", "厅级"],
      at: label.lowerBound)
    return length > 0 && label.count <= length + 6
  }

  // MARK: - 合计

  /// A row 合计 is the sum of the rows above it, or below it where it comes first.
  private var totalRows: [[Sum]] {
    let rows = grid.table.rows
    var groups: [[Sum]] = []
    var start = 0
    for index in rows.indices where rows[index].isTotal {
      let above = (start..<index).filter { rows[$0].parent < 0 && !rows[$0].isTotal }
      let below = (index + 1..<rows.count).filter { rows[$0].parent < 0 && !rows[$0].isTotal }
      let isFirst = above.isEmpty
      let members = isFirst ? below : above
      let all = (0..<min(index, TableSums.longest)).filter {
        rows[$0].parent < 0 && !rows[$0].isTotal
      }
      let sums = grid.valueColumns.compactMap { column -> Sum? in
        let near = sum(
          total: (index, column), parts: members.map { ($0, column) }, isComplete: true)
        // A grand total sums the groups that sub-totals were told of.
        guard let near, all.count > members.count, all.count < TableSums.longest, !isFirst,
          !closes(near)
        else { return near }
        let far = sum(total: (index, column), parts: all.map { ($0, column) }, isComplete: true)
        let subtotals = sum(
          total: (index, column),
          parts: (0..<min(index, TableSums.longest)).filter { rows[$0].isTotal }.map {
            ($0, column)
          },
          isComplete: true)
        return [far, subtotals].compactMap { $0 }.first(where: closes) ?? near
      }
      if !sums.isEmpty { groups.append(sums) }
      if !isFirst { start = index + 1 }
    }
    return groups
  }

  /// A column 合计 or 总计 is the sum of the other columns of its kind.
  private var totalColumns: [[Sum]] {
    let columns = grid.table.columns
    var groups: [[Sum]] = []
    for total in grid.valueColumns {
      guard let header = columns[total].header.last, isTotalWord(header) else { continue }
      let outer = columns[total].header.dropLast()
      let others = grid.valueColumns.filter { column in
        column != total
          && (outer.isEmpty || columns[column].header.dropLast().elementsEqual(outer))
      }
      let sums = grid.table.rows.indices.compactMap { row in
        sum(total: (row, total), parts: others.map { (row, $0) }, isComplete: true)
      }
      if sums.count >= 2 { groups.append(sums) }
    }
    return groups
  }

  private func isTotalWord(_ range: Range<Int>) -> Bool {
    let length = text.length(
      ofAny: ["合计", "总计", "小计", "总数", "共计", "总人数"], at: range.lowerBound)
    return length > 0 && range.count <= length + 15
  }

  // MARK: - Cells

  private func sum(
    total: (row: Int, column: Int), parts: [(row: Int, column: Int)], isComplete: Bool
  ) -> Sum? {
    guard let whole = grid.fact(total.row, total.column), isSummable(whole) else { return nil }
    let found = parts.compactMap { grid.fact($0.row, $0.column) }
    let fitting = found.filter {
      isSummable($0)
        && context.facts[$0].unit?.unitClass == context.facts[whole].unit?.unitClass
    }
    guard fitting.count >= 2, fitting.count == found.count else { return nil }
    return Sum(total: whole, parts: fitting, isComplete: isComplete)
  }

  private func isSummable(_ fact: Int) -> Bool {
    let fact = context.facts[fact]
    if grid.table.columns.indices.contains(Int(fact.column)),
      let header = grid.table.columns[Int(fact.column)].header.last,
      text.hasAny(["平均", "均", "人均"], in: header)
    {
      return false
    }
    guard fact.quantity.upper == nil, fact.relation != .perCapita, fact.relation != .share,
      fact.relation != .growth, let unit = fact.unit, unit.perName == nil
    else { return false }
    switch unit.unitClass {
    case .person, .personTimes, .count, .money, .area, .duration, .data: return true
    case .percent, .ratio, .points, .times: return false
    }
  }

  private func closes(_ sum: Sum) -> Bool { context.sum(sum.total, sum.parts).judgement.holds }
}

extension CheckContext {
  /// Parts added up against a total.
  package func sum(_ total: Int, _ parts: some Collection<Int>) -> Summation.Sum {
    Summation.sum(numbers[total], parts.lazy.map { self.numbers[$0] })
  }
}
