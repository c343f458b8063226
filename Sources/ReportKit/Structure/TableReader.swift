/// Understands the cells of one table: its header, its columns, and which rows are parts of which.
struct TableReader {
  let text: Bytes
  /// Rows that print the header again, as indexes into the rows that were handed over.
  private(set) var repeatedHeaders: [Int] = []

  init(_ text: Bytes) { self.text = text }

  /// The table that the rows make; nil where no cell holds anything.
  mutating func read(_ rows: [[Range<Int>]], caption: Range<Int>) -> Table? {
    let title = rows.count > 2 ? title(rows) : nil
    let first = title == nil ? 0 : 1
    guard first < rows.count else { return nil }
    let width = width(rows[first...])
    guard width > 0 else { return nil }
    let header = TableHeader(text)
    let bodyStart = first + header.count(rows[first...])
    let headerRows = Array(rows[first..<bodyStart])
    let body = body(rows, from: bodyStart, header: headerRows)
    let headers = header.columns(headerRows, width: width, body: body.first ?? [])
    let (columns, fitted) = fit(body, headers: headers, width: width)
    return Table(
      caption: caption.isEmpty ? title ?? caption : caption, columns: columns,
      rows: RowFamily(text, columns).rows(fitted), section: 0)
  }

  /// The rows below the header, without those that only print it again.
  private mutating func body(
    _ rows: [[Range<Int>]], from start: Int, header: [[Range<Int>]]
  ) -> [[Range<Int>]] {
    var body: [[Range<Int>]] = []
    body.reserveCapacity(rows.count - start)
    for index in start..<rows.count {
      if repeatsHeader(rows[index], header) {
        repeatedHeaders.append(index)
      } else {
        body.append(rows[index])
      }
    }
    return body
  }

  /// The columns, and the rows with as many cells as there are columns.
  private func fit(
    _ body: [[Range<Int>]], headers: [[Range<Int>]], width: Int
  ) -> ([Table.Column], [[Range<Int>]]) {
    let reader = ColumnReader(text: text)
    let whole = body.filter { $0.count == width }
    if whole.count == body.count { return (reader.columns(headers: headers, rows: body), body) }
    // Full rows tell what the columns are, and that tells where a short row has its gaps.
    let sample = whole.isEmpty ? body.map { padded($0, width) } : whole
    let columns = reader.columns(headers: headers, rows: sample)
    let fitted = body.map { fit($0, columns) }
    return (reader.columns(headers: headers, rows: fitted), fitted)
  }

  /// A first row with a single cell that stands over the whole table.
  private func title(_ rows: [[Range<Int>]]) -> Range<Int>? {
    let filled = rows[0].filter { !$0.isEmpty }
    guard filled.count == 1, let title = filled.first, rows[1].count(where: { !$0.isEmpty }) > 1,
      !CellLook.isFigure(text, title), rows[0][0] == title
    else { return nil }
    return rows[1].contains { CellLook.isFigure(text, $0) } ? nil : title
  }

  /// How many columns the table has: as many as most of its rows, and no fewer than its header.
  ///
  /// A few rows with more cells, where a merged cell left another tab, do not widen it.
  private func width(_ rows: ArraySlice<[Range<Int>]>) -> Int {
    var counts = [Int](repeating: 0, count: RowSplitter.mostCells + 1)
    var widest = 0
    for row in rows {
      let printed = (row.lastIndex { !$0.isEmpty } ?? -1) + 1
      widest = max(widest, printed)
      counts[min(max(row.count, printed), RowSplitter.mostCells)] += 1
    }
    let usual = counts.indices.reversed().max { counts[$0] < counts[$1] } ?? widest
    let header = rows.first?.count ?? 0
    let width = min(widest, max(usual, header))
    let beyond = rows.count { row in row.lastIndex { !$0.isEmpty } ?? 0 >= width }
    return beyond * 5 > rows.count ? widest : width
  }

  private func padded(_ row: [Range<Int>], _ width: Int) -> [Range<Int>] {
    let end = row.last?.upperBound ?? 0
    return Array(row.prefix(width))
      + [Range<Int>](repeating: end..<end, count: max(0, width - row.count))
  }

  private func repeatsHeader(_ row: [Range<Int>], _ header: [[Range<Int>]]) -> Bool {
    header.contains { line in
      line.count == row.count && zip(line, row).allSatisfy { text.isSame($0, $1) }
    }
  }

  /// Puts the cells of a row that has too few into the columns that they suit.
  private func fit(_ row: [Range<Int>], _ columns: [Table.Column]) -> [Range<Int>] {
    guard row.count < columns.count else { return narrowed(row, columns.count) }
    if row.count == 1 { return fitGroup(row[0], columns) }
    var missing = columns.count - row.count
    var fitted: [Range<Int>] = []
    var next = 0
    for column in columns where next < row.count {
      let cell = row[next]
      if missing > 0, !suits(cell, column.role) {
        fitted.append(cell.lowerBound..<cell.lowerBound)
        missing -= 1
      } else {
        fitted.append(cell)
        next += 1
      }
    }
    return padded(fitted, columns.count)
  }

  /// A row of too many cells without as many of its blanks, its last cells as one.
  private func narrowed(_ row: [Range<Int>], _ width: Int) -> [Range<Int>] {
    var excess = row.count - width
    var cells: [Range<Int>] = []
    for (index, cell) in row.enumerated() {
      if excess > 0, cell.isEmpty, index > 0 {
        excess -= 1
      } else {
        cells.append(cell)
      }
    }
    guard cells.count > width, width > 0 else { return cells }
    let end = cells.last { !$0.isEmpty }?.upperBound ?? cells[width - 1].upperBound
    let last = cells[width - 1].lowerBound
    return Array(cells.prefix(width - 1)) + [last..<max(last, end)]
  }

  private func fitGroup(_ cell: Range<Int>, _ columns: [Table.Column]) -> [Range<Int>] {
    let label = columns.firstIndex { $0.role == .label } ?? 0
    let blank = cell.lowerBound..<cell.lowerBound
    return columns.indices.map { $0 == label ? cell : blank }
  }

  private func suits(_ cell: Range<Int>, _ role: Table.Column.Role) -> Bool {
    switch role {
    case .index: cell.isEmpty || CellLook.isIndex(text, cell)
    case .unit: cell.isEmpty || CellLook.isUnit(text, cell)
    case .label, .value, .text: true
    }
  }
}
