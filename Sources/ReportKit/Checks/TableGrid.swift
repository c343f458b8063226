/// The figures of a table by row and column.
package struct TableGrid {
  package let table: Table
  /// Index of the fact in each cell, −1 for none; row after row.
  private var cells: [Int]

  package init(_ context: CheckContext, _ index: Int) {
    table = context.document.tables[index]
    cells = [Int](repeating: -1, count: table.rows.count * table.columns.count)
    for fact in context.factsOfTable[index] {
      let record = context.facts[fact]
      let (row, column) = (Int(record.row), Int(record.column))
      guard table.rows.indices.contains(row), table.columns.indices.contains(column) else {
        continue
      }
      cells[row * table.columns.count + column] = fact
    }
  }

  /// The fact in a cell; nil for words and blanks.
  package func fact(_ row: Int, _ column: Int) -> Int? {
    let fact = cells[row * table.columns.count + column]
    return fact < 0 ? nil : fact
  }

  /// The columns that hold figures.
  package var valueColumns: [Int] {
    table.columns.indices.filter { table.columns[$0].role == .value }
  }
}
