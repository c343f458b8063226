/// The sums that a table shows: rows under 其中, rows of totals, columns of totals.
package struct TableSums {
  private let context: CheckContext
  private let grid: TableGrid
  private let text: Bytes

  /// A total with the parts that its place in the table gives it.
  package struct Sum {
    package var total: Int
    package var parts: [Int]
    /// Whether the table shows all parts; rows under 其中 need not.
    package var isComplete: Bool
  }

  package init(_ context: CheckContext, table: Int) {
    self.context = context
    grid = TableGrid(context, table)
    text = context.text
  }

  /// Sums that stand beside one another, such as one total row's in each column: what most of them
  /// show says what the row is.
  package var groups: [[Sum]] { parentRows + totalRows + totalColumns }

  /// More rows than a table has whose grand total sums up sub-totals.
  private static let longest = 1000

  // MARK: - 其中

  private var parentRows: [[Sum]] {
    var children: [Int: [Int]] = [:]
    for (index, row) in grid.table.rows.enumerated() where row.parent >= 0 {
      children[Int(row.parent), default: []].append(index)
    }
    return children.keys.sorted().compactMap { parent in
      let rows = withSiblings(children[parent] ?? [], of: parent)
      let sums = grid.valueColumns.compactMap { column in
        sum(total: (parent, column), parts: rows.map { ($0, column) }, isComplete: false)
      }
      return sums.isEmpty ? nil : sums
    }
  }

  /// With the rows below that break the same indicator down in the same way: 其中：国家级, then 省级 and 校级
  /// on lines of their own.
  private func withSiblings(_ rows: [Int], of parent: Int) -> [Int] {
    guard let last = rows.last, let column = grid.valueColumns.first(where: { grid.fact(last, $0) != nil }),
      let whole = grid.fact(parent, column), let child = grid.fact(last, column),
      context.facts[whole].indicator >= 0, !keys(child).isEmpty, keys(whole).isDisjoint(with: keys(child))
    else { return rows }
    var rows = rows
    for row in (last + 1)..<max(last + 1, grid.table.rows.count) {
      guard grid.table.rows[row].parent < 0, !grid.table.rows[row].isTotal,
        let next = grid.fact(row, column),
        context.facts[next].indicator == context.facts[whole].indicator, keys(next) == keys(child)
      else { break }
      rows.append(row)
    }
    return rows
  }

  private func keys(_ fact: Int) -> Set<DimensionKey> {
    Set(SameFact.closed(context.facts[fact]).map(\.key))
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
        guard let near, all.count > members.count, all.count < TableSums.longest, !isFirst, !closes(near)
        else { return near }
        let far = sum(total: (index, column), parts: all.map { ($0, column) }, isComplete: true)
        let subtotals = sum(
          total: (index, column),
          parts: (0..<min(index, TableSums.longest)).filter { rows[$0].isTotal }.map { ($0, column) },
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
  package func sum(_ total: Int, _ parts: some Sequence<Int>) -> Summation.Sum {
    Summation.sum(numbers[total], parts.map { numbers[$0] })
  }
}
