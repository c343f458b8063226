/// Arrows and words in a column beside two periods: 38.73 | 36.28 | ↓.
struct TableArrows {
  var range: Range<Int>
  var earlier: Int
  var later: Int
  var rises: Bool

  static func read(_ context: CheckContext) -> [TableArrows] {
    var found: [TableArrows] = []
    for index in context.document.tables.indices where !context.factsOfTable[index].isEmpty {
      let grid = TableGrid(context, index)
      let columns = grid.table.columns
      let periods = grid.valueColumns.filter { columns[$0].period != nil }
      guard periods.count == 2, let first = columns[periods[0]].period?.end,
        let second = columns[periods[1]].period?.end, first != second
      else { continue }
      let (earlier, later) = first < second ? (periods[0], periods[1]) : (periods[1], periods[0])
      for (row, cells) in grid.table.rows.enumerated() {
        guard let from = grid.fact(row, earlier), let to = grid.fact(row, later) else { continue }
        for column in columns.indices where columns[column].role != .label {
          guard cells.cells.indices.contains(column),
            let rises = rises(context.text, cells.cells[column])
          else { continue }
          found.append(
            TableArrows(range: cells.cells[column], earlier: from, later: to, rises: rises))
        }
      }
    }
    return found
  }

  /// What a cell of one word says; nil for any other.
  private static func rises(_ text: Bytes, _ cell: Range<Int>) -> Bool? {
    guard !cell.isEmpty, cell.count <= 12 else { return nil }
    if isWord(text, cell, of: up) { return true }
    return isWord(text, cell, of: down) ? false : nil
  }

  /// Whether a word of the list, longer ones first, is all that a cell says.
  private static func isWord(_ text: Bytes, _ cell: Range<Int>, of words: WordList) -> Bool {
    text.length(of: words, at: cell.lowerBound) == cell.count
  }

  private static let up: WordList = ["上升", "增加", "提高", "增长", "提升", "升", "增", "↑", "⬆", "▲"]
  private static let down: WordList = ["下降", "减少", "降低", "降", "减", "↓", "⬇", "▼"]
}
