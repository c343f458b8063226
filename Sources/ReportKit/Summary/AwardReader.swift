/// Reads the lines of the table of prizes.
enum AwardReader {
  /// The report's lists of prizes by level, then totals that no list is part of.
  static func lines(_ builder: SummaryBuilder) -> [AwardLine] {
    let awards = builder.report.awards
    let lists = awards.medals.map { list in
      let counts = list.counts.compactMap { builder.figure($0) }
      let total = builder.figure(list.total)
      return AwardLine(
        competition: list.competition, level: list.level, by: list.by,
        subject: builder.other(list.subject), period: list.period, counts: counts, total: total,
        sum: total == nil ? sum(of: counts) : nil)
    }
    let used = Set(lists.compactMap(\.total?.fact))
    let totals = (awards.count?.parts ?? []).filter {
      $0.dimensions[.grade] == nil && !used.contains($0.fact)
    }.compactMap { builder.figure($0) }.map { figure in
      AwardLine(
        competition: figure.dimensions[.about] ?? figure.dimensions[.kind],
        level: figure.dimensions[.level], by: figure.dimensions[.by],
        subject: builder.other(figure.subject), period: figure.period, counts: [],
        total: figure, sum: nil)
    }
    let changes = (awards.count?.changes ?? []).compactMap { builder.figure($0) }
    return (lists + totals).enumerated().sorted {
      (rank($0.element.level), $0.offset) < (rank($1.element.level), $1.offset)
    }.map { _, line in
      var line = line
      line.changes = changes.filter {
        $0.dimensions == line.total?.dimensions && $0.line == line.total?.line
      }
      return line
    }
  }

  private static let levels = [
    "international", "national", "provincial", "municipal", "county", "industry", "school",
  ]

  private static func rank(_ level: String?) -> Int {
    level.flatMap { levels.firstIndex(of: $0) } ?? levels.count
  }

  /// The sum of exact counts in one unit.
  private static func sum(of counts: [SummaryFigure]) -> Computed? {
    guard counts.count > 1, let unit = counts.first?.unit,
      counts.allSatisfy({ $0.unit == unit && $0.approximation == .exact && $0.upper == nil })
    else { return nil }
    let exact = counts.reduce(Rational.zero) { $0 + Rational($1.value) }
    guard let value = exact.rounded(toDecimals: 0) else { return nil }
    let terms = counts.map(Formulas.digits).joined(separator: " + ")
    let result = PeopleNumber(value, unit: nil).plainDigits
    return Computed(value: value, decimals: 0, unit: unit, formula: "\(terms) = \(result)")
  }
}
