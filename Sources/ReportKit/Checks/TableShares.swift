/// Columns of shares beside columns of counts: 人数 | 占专任教师比例（%）.
struct TableShares {
  private let context: CheckContext
  private let grid: TableGrid

  init(_ context: CheckContext, table: Int) {
    self.context = context
    grid = TableGrid(context, table)
  }

  /// A share with its count and the base of its column.
  struct Share {
    var share: Int
    var part: Int
    var base: Int
    var value: Rational
    var judgement: Judgement
  }

  /// The shares of each column whose base most of them fit.
  var columns: [[Share]] {
    grid.valueColumns.compactMap { column in
      let shares = grid.table.rows.indices.compactMap { row -> (row: Int, fact: Int)? in
        guard let fact = grid.fact(row, column),
          context.facts[fact].unit?.unitClass == .percent
        else { return nil }
        return (row, fact)
      }
      guard shares.count >= 2, let counts = countColumn(beside: column) else { return nil }
      return bases(column, counts).lazy.compactMap { base in
        self.column(shares, counts, base)
      }.first
    }
  }

  /// The nearest column of counts to the left, under the same outer header.
  private func countColumn(beside column: Int) -> Int? {
    let outer = grid.table.columns[column].header.dropLast()
    return grid.valueColumns.last { other in
      other < column
        && (outer.isEmpty || grid.table.columns[other].header.dropLast().elementsEqual(outer))
        && grid.table.rows.indices.contains { row in
          guard let fact = grid.fact(row, other) else { return false }
          return WholeFinder.canBeWhole(context.facts[fact])
        }
    }
  }

  /// What the column's shares may be of: what its header names, the total row.
  private func bases(_ column: Int, _ counts: Int) -> [Int] {
    var bases: [Int] = []
    if let header = grid.table.columns[column].header.last, let phrase = phrase(header),
      let part = grid.table.rows.indices.lazy.compactMap({ grid.fact($0, counts) }).first
    {
      bases += context.wholes.bases(for: part, named: phrase).map(\.fact)
    }
    for (row, cells) in grid.table.rows.enumerated() where cells.isTotal {
      if let total = grid.fact(row, counts) { bases.append(total) }
    }
    return bases
  }

  /// 专任教师 of 占专任教师比例（%）
  private func phrase(_ header: Range<Int>) -> Range<Int>? {
    let text = context.text
    guard let start = text.first("占", from: header.lowerBound, to: header.upperBound) else {
      return nil
    }
    let end =
      ["的比例", "比例", "比重", "的百分比", "比", "（", "("].compactMap {
        text.first($0, from: start, to: header.upperBound)
      }.min() ?? header.upperBound
    return end > start + 3 ? start + 3..<end : nil
  }

  private func column(_ shares: [(row: Int, fact: Int)], _ counts: Int, _ base: Int) -> [Share]? {
    let tested = shares.compactMap { share -> Share? in
      guard let part = grid.fact(share.row, counts),
        WholeFinder.canBeWhole(context.facts[part])
      else { return nil }
      let (top, bottom) = (context.numbers[part], context.numbers[base])
      let value = top.value / bottom.value
      guard value.isDefined else { return nil }
      return Share(
        share: share.fact, part: part, base: base, value: value,
        judgement: Judge.judge(
          context.numbers[share.fact], value: value, range: top.possible / bottom.possible))
    }
    let holding = tested.count { $0.judgement.holds }
    return tested.count >= 2 && holding * 2 >= tested.count ? tested : nil
  }
}
