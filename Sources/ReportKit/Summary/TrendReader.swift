/// Reads rows of tables that give one thing for several years.
enum TrendReader {
  private struct Row: Hashable {
    var table: Int32
    var row: Int32
    /// Where the rows are years, the column instead.
    var column: Int32
    var indicator: String?
    var dimensions: Dimensions
    var unit: Unit?
  }

  static func trends(
    _ report: Report, _ analysis: Analysis, _ figures: [String: SummaryFigure]
  ) -> [Trend] {
    let tables = analysis.document.tables
    var order: [Row] = []
    var points: [Row: [Fact]] = [:]
    for (fact, record) in zip(report.facts, analysis.facts)
    where fact.origin == .table && fact.period != nil && fact.relation != .target {
      guard tables.indices.contains(Int(record.table)) else { continue }
      let rows = tables[Int(record.table)].rows
      let isYear = rows.indices.contains(Int(record.row)) && rows[Int(record.row)].period != nil
      let row = Row(
        table: record.table, row: isYear ? -1 : record.row, column: isYear ? record.column : -1,
        indicator: fact.indicator, dimensions: Dimensions(fact.dimensions), unit: fact.unit)
      if points[row] == nil { order.append(row) }
      points[row, default: []].append(fact)
    }
    return order.compactMap { trend($0, points[$0] ?? [], figures) }
  }

  private static func trend(
    _ row: Row, _ facts: [Fact], _ figures: [String: SummaryFigure]
  ) -> Trend? {
    let years = facts.sorted { year($0) < year($1) }
    guard let first = years.first, years.count > 1,
      Set(years.map(year)).count == years.count, Set(years.map(\.relation)).count == 1
    else { return nil }
    let label = row.row >= 0 ? first.row : first.column
    return Trend(
      label: (label ?? first.label).split(separator: ">").map(trimmed).joined(separator: " · "),
      indicator: row.indicator, points: years.compactMap { figures[$0.id] })
  }

  private static func year(_ fact: Fact) -> Int16 { fact.period?.end ?? 0 }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
