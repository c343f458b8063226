/// Finds the header rows of a table and gives each column its header cells.
struct TableHeader {
  let text: Bytes

  init(_ text: Bytes) { self.text = text }

  /// How many of the first rows are the header: 0, 1 or 2.
  func count(_ rows: ArraySlice<[Range<Int>]>) -> Int {
    guard let first = rows.first, rows.count > 1, isHeaderLike(first) else { return 0 }
    let body = rows.dropFirst()
    let saysSo = first.contains { CellLook.isWord(text, $0, in: ColumnReader.headerWords) }
    guard saysSo || body.prefix(20).contains(where: hasFigure) || isYears(first) else { return 0 }
    guard let second = body.first, body.count > 1, isHeaderLike(second) else { return 1 }
    return isSecond(second, below: first, body.dropFirst()) ? 2 : 1
  }

  private func isSecond(
    _ second: [Range<Int>], below first: [Range<Int>], _ rest: ArraySlice<[Range<Int>]>
  ) -> Bool {
    guard rest.prefix(3).contains(where: hasFigure), let corner = second.first else { return false }
    if second.first(where: { !$0.isEmpty }).map(startsAsPart) ?? false { return false }
    if second.count > first.count { return true }
    let isMerged = first.dropFirst().contains { $0.isEmpty }
    return isMerged || (corner.isEmpty && second.contains { !$0.isEmpty })
      || second.count < first.count && rest.prefix(3).contains { $0.count > first.count }
  }

  private func startsAsPart(_ cell: Range<Int>) -> Bool { text.has("其中", at: cell.lowerBound) }

  private func isHeaderLike(_ row: [Range<Int>]) -> Bool {
    var filled = 0
    for cell in row where !cell.isEmpty {
      if CellLook.isFigure(text, cell), YearReader.period(text, cell) == nil { return false }
      filled += 1
    }
    return filled >= 2 || filled == 1 && row.count > 1
  }

  private func hasFigure(_ row: [Range<Int>]) -> Bool {
    row.dropFirst().contains { CellLook.isFigure(text, $0) }
  }

  private func isYears(_ row: [Range<Int>]) -> Bool {
    row.contains { YearReader.period(text, $0) != nil }
  }

  // MARK: - Columns

  /// The header cells of each column, from the outer to the inner.
  func columns(
    _ header: [[Range<Int>]], width: Int, body: [Range<Int>]
  ) -> [[Range<Int>]] {
    guard let first = header.first else { return [[Range<Int>]](repeating: [], count: width) }
    guard header.count > 1 else {
      let cells = shifted(first, width, body)
      return (0..<width).map { $0 < cells.count && !cells[$0].isEmpty ? [cells[$0]] : [] }
    }
    let lower = lowerRow(header[1], below: first, width)
    let upper = spread(first, over: lower, width)
    return (0..<width).map { column in
      [upper[column], lower[column]].filter { !$0.isEmpty }
    }
  }

  /// A header whose blank corner got lost begins one column further on.
  private func shifted(
    _ cells: [Range<Int>], _ width: Int, _ body: [Range<Int>]
  ) -> [Range<Int>] {
    let printed = cells.prefix { _ in true }
    guard printed.count == width - 1, body.count == width, let first = printed.first,
      YearReader.period(text, first) != nil, let corner = body.first,
      !CellLook.isFigure(text, corner)
    else { return cells }
    return [first.lowerBound..<first.lowerBound] + cells
  }

  /// The second row, its lost leading blanks put back.
  private func lowerRow(
    _ cells: [Range<Int>], below first: [Range<Int>], _ width: Int
  ) -> [Range<Int>] {
    let missing = max(0, width - cells.count)
    let end = cells.last?.upperBound ?? 0
    guard missing > 0, let corner = cells.first, !corner.isEmpty else {
      return Array(cells.prefix(width)) + [Range<Int>](repeating: end..<end, count: missing)
    }
    let blank = corner.lowerBound..<corner.lowerBound
    return [Range<Int>](repeating: blank, count: missing) + cells
  }

  /// The first row over the second: a shared cell stands over all the columns to its right that have
  /// a cell of their own below and none above.
  private func spread(
    _ cells: [Range<Int>], over lower: [Range<Int>], _ width: Int
  ) -> [Range<Int>] {
    if cells.count < width, let dealt = dealt(cells, over: lower, width) { return dealt }
    var upper: [Range<Int>] = []
    var last = 0..<0
    for column in 0..<width {
      let cell = column < cells.count ? cells[column] : 0..<0
      if !cell.isEmpty { last = cell }
      upper.append(cell.isEmpty && lower[column].isEmpty ? cell : last)
    }
    return upper
  }

  /// Shared cells without blanks beside them are dealt out evenly over the columns below.
  private func dealt(
    _ cells: [Range<Int>], over lower: [Range<Int>], _ width: Int
  ) -> [Range<Int>]? {
    let alone = lower.prefix { $0.isEmpty }.count
    let shared = cells.count - alone
    guard shared > 0, alone < cells.count, !cells.contains(where: \.isEmpty),
      (width - alone) % shared == 0
    else { return nil }
    let each = (width - alone) / shared
    return Array(cells.prefix(alone))
      + (alone..<width).map { cells[alone + ($0 - alone) / each] }
  }
}
