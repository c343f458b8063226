/// Reports side by side: a row an indicator and breakdown, a column a report.
package struct Comparison: Sendable {
  /// What stands beside what.
  package enum Order: String, Sendable, CaseIterable {
    /// By organisation, the years of each beside each other.
    case subject
    /// By time, the organisations of each year beside each other.
    case period
  }

  /// A report without its figures.
  package struct Column: Sendable {
    package var path: String
    package var kind: ReportKind
    package var title: String?
    package var organisation: String?
    package var period: Period?
    /// The column of the organisation's report before; nil for its first.
    package var before: Int?
    /// In the order in which reports were given.
    package var given: Int
  }

  package struct Row: Sendable {
    package var key: ComparisonKey
    /// By column; nil where the report does not state it.
    package var cells: [ComparedCell?]
  }

  package let order: Order
  package let columns: [Column]
  package let rows: [Row]

  /// - Parameter onlyShared: whether rows with a gap are left out.
  package init(_ reports: [ComparedReport], by order: Order, onlyShared: Bool) {
    self.order = order
    let sorted = Comparison.sorted(reports, by: order)
    let reports = sorted.map(\.element)
    columns = Comparison.columns(reports, sorted.map(\.offset))
    var numbers: [ComparisonKey: Int] = [:]
    var rows: [Row] = []
    for (column, report) in reports.enumerated() {
      for (key, cell) in report.cells {
        let row = numbers[key] ?? rows.count
        if row == rows.count {
          numbers[key] = row
          let none = [ComparedCell?](repeating: nil, count: reports.count)
          rows.append(Row(key: key, cells: none))
        }
        // One report states a thing in one unit once; what follows is a lesser choice.
        if rows[row].cells[column] == nil { rows[row].cells[column] = cell }
      }
    }
    rows.removeAll { row in
      let stated = row.cells.count { $0 != nil }
      // A breakdown in one report's own words has nothing to stand beside.
      return onlyShared ? stated < reports.count : row.key.isWorded && stated < 2
    }
    let rank = Comparison.rankOfIndicators
    rows.sort { one, other in
      let (first, second) = (rank[one.key.indicator] ?? 0, rank[other.key.indicator] ?? 0)
      return first != second ? first < second : one.key.precedes(other.key)
    }
    self.rows = rows
  }

  /// What changed from the organisation's report before; nil where either lacks the figure.
  ///
  /// Computed when it is asked for: hundreds of reports have more changes than memory should hold.
  package func change(in row: Row, at column: Int) -> ComparedChange? {
    guard let before = columns[column].before, let cell = row.cells[column],
      let former = row.cells[before]
    else { return nil }
    return ComparedChange(from: former, to: cell, before: before)
  }

  /// The models' order, which is that of the outline of such reports.
  private static var rankOfIndicators: [Int: Int] {
    let keys = Report.domains.flatMap(\.keys)
    return Dictionary(
      keys.enumerated().compactMap { rank, key in
        Catalogue.builtIn.index(of: key).map { ($0, rank) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func sorted(
    _ reports: [ComparedReport], by order: Order
  ) -> [(offset: Int, element: ComparedReport)] {
    reports.enumerated().sorted { one, other in
      let names = (one.element.organisation ?? "", other.element.organisation ?? "")
      let times = (Time(one.element.period), Time(other.element.period))
      if order == .subject, names.0 != names.1 { return names.0 < names.1 }
      if times.0 != times.1 { return times.0.months.lexicographicallyPrecedes(times.1.months) }
      if names.0 != names.1 { return names.0 < names.1 }
      return one.offset < other.offset
    }.map { (offset: $0.offset, element: $0.element) }
  }

  /// When a period ends and begins; none at all comes last.
  private struct Time: Equatable {
    var months: [Int]

    init(_ period: Period?) {
      guard let period else {
        months = [.max, .max]
        return
      }
      let end = period.end.map { Int($0) * 12 + Int(period.endMonth ?? 12) } ?? .max
      let start = period.start.map { Int($0) * 12 + Int(period.startMonth ?? 1) } ?? .min
      months = [end, start]
    }
  }

  private static func columns(_ reports: [ComparedReport], _ given: [Int]) -> [Column] {
    var last: [String: Int] = [:]
    return reports.enumerated().map { index, report in
      var before: Int?
      if let name = report.organisation, let period = report.period {
        // Two reports of one year have no change between them.
        if let former = last[name], reports[former].period != period { before = former }
        last[name] = index
      }
      return Column(
        path: report.path, kind: report.kind, title: report.title,
        organisation: report.organisation, period: report.period, before: before,
        given: given[index])
    }
  }
}

/// How a figure changed from one report to the next, computed from the printed figures.
package struct ComparedChange: Sendable {
  /// The column of the report before.
  package var before: Int
  /// In base units; of percentages in percentage points.
  package var absolute: Rational
  /// What the printed digits of both leave open.
  package var range: Interval
  /// In per cent of the figure before; nil of percentages and from zero.
  package var relative: Rational?
  package var relativeRange: Interval?
  /// Decimals that the coarser of the two figures has.
  package var decimals: Int
  /// The unit of the absolute change.
  package var unit: Unit?

  /// nil of ranges, and where a number is too large to compute with.
  init?(from former: ComparedCell, to cell: ComparedCell, before: Int) {
    guard former.number.upper == nil, cell.number.upper == nil else { return nil }
    // 不少于90% says too little of where the figure lies to be the end of a change.
    guard !former.isOneSided, !cell.isOneSided else { return nil }
    self.before = before
    let (start, end) = (former.printed, cell.printed)
    let isRate = cell.number.unit?.unitClass == .percent
    let hundred = Rational(100)
    absolute = end.value - start.value
    range = end.possible - start.possible
    if isRate {
      absolute = absolute * hundred
      range = Interval(
        range.lower.map { $0 * hundred }, range.upper.map { $0 * hundred },
        excludesLower: range.excludesLower, excludesUpper: range.excludesUpper)
      unit = UnitTable.known.points
    } else {
      unit = cell.number.unit
      let quotient = end.value / start.value
      if quotient.isDefined, start.value > .zero {
        relative = (quotient - .one) * hundred
        relativeRange = (end.possible / start.possible).map {
          ($0 - Interval(.one)) * Interval(hundred) ?? $0
        }
      }
    }
    decimals = min(former.number.decimals, cell.number.decimals)
    guard absolute.isDefined, range.isDefined else { return nil }
  }

  /// Whether the printed figures leave nothing open.
  package var isExact: Bool { range.width?.isZero ?? false }
}
