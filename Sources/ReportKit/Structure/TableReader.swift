/// Understands the cells of one table: its header, its columns, and which rows are parts of which.
struct TableReader {
  let text: Bytes
  /// Rows that print the header again, as indexes into the rows that were handed over.
  private(set) var repeatedHeaders: [Int] = []

  init(_ text: Bytes) { self.text = text }

  /// The table that the rows make; nil where no cell holds anything.
  mutating func read(_ printed: [[Range<Int>]], caption: Range<Int>) -> Table? {
    var rows = printed
    var caption = caption
    var first = 0
    if rows.count > 2, let title = title(rows) {
      if caption.isEmpty { caption = title }
      first = 1
    }
    let width = width(rows)
    guard width > 0, first < rows.count else { return nil }
    let headerCount = TableHeader(text).count(rows[first...])
    let headers = TableHeader(text).columns(
      Array(rows[first..<first + headerCount]), width: width,
      body: rows.count > first + headerCount ? rows[first + headerCount] : [])
    let header = Array(rows[first..<first + headerCount])
    var body: [[Range<Int>]] = []
    for index in rows.indices where index >= first + headerCount {
      if repeatsHeader(rows[index], header) {
        repeatedHeaders.append(index)
      } else {
        body.append(rows[index])
      }
    }
    rows = []
    let roles = ColumnReader(text: text).columns(
      headers: headers,
      rows: body.map { $0.count == width ? $0 : padded($0, width) }
        .filter { !isSparse($0) })
    let fitted = body.map { fit($0, roles) }
    let columns = ColumnReader(text: text).columns(headers: headers, rows: fitted)
    return Table(
      caption: caption, columns: columns, rows: RowFamily(text, columns).rows(fitted), section: 0)
  }

  /// A first row with a single cell that stands over the whole table.
  private func title(_ rows: [[Range<Int>]]) -> Range<Int>? {
    let filled = rows[0].filter { !$0.isEmpty }
    guard filled.count == 1, let title = filled.first, rows[1].count(where: { !$0.isEmpty }) > 1,
      !CellLook.isFigure(text, title), rows[0][0] == title
    else { return nil }
    return rows[1].contains { CellLook.isFigure(text, $0) } ? nil : title
  }

  /// Columns in which anything is printed.
  private func width(_ rows: [[Range<Int>]]) -> Int {
    var width = 0
    for row in rows {
      let last = row.lastIndex { !$0.isEmpty } ?? -1
      width = max(width, last + 1)
    }
    return width
  }

  private func padded(_ row: [Range<Int>], _ width: Int) -> [Range<Int>] {
    let end = row.last?.upperBound ?? 0
    return Array(row.prefix(width))
      + [Range<Int>](repeating: end..<end, count: max(0, width - row.count))
  }

  private func isSparse(_ row: [Range<Int>]) -> Bool {
    row.count(where: { !$0.isEmpty }) < 2
  }

  private func repeatsHeader(_ row: [Range<Int>], _ header: [[Range<Int>]]) -> Bool {
    header.contains { line in
      line.count == row.count && zip(line, row).allSatisfy { text.isSame($0, $1) }
    }
  }

  /// Puts the cells of a row that has too few into the columns that they suit.
  private func fit(_ row: [Range<Int>], _ columns: [Table.Column]) -> [Range<Int>] {
    guard row.count < columns.count else { return Array(row.prefix(columns.count)) }
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
