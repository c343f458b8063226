/// Reads money in and out, with the shares of each part.
struct FundingReader {
  private let builder: SummaryBuilder

  init(_ builder: SummaryBuilder) { self.builder = builder }

  /// By source: income, or where a report has none, what was received.
  var income: FundingFlow? {
    let funding = builder.report.funding
    return flow("funding.income", funding.income, by: .source, shares: funding.incomeShare)
      ?? flow("funding.received", funding.received, by: .source, shares: nil)
      ?? flow("funding.received", funding.received, by: .about, shares: nil)
  }

  /// By what it was spent on.
  var spending: FundingFlow? {
    let spent = builder.report.funding.spent
    return flow("funding.spent", spent, by: .about, shares: nil)
      ?? flow("funding.spent", spent, by: .kind, shares: nil)
  }

  /// A total and its parts by one dimension; nil for fewer than two parts.
  private func flow(
    _ indicator: String, _ statement: Statement?, by key: DimensionKey, shares: Statement?
  ) -> FundingFlow? {
    guard let statement else { return nil }
    let total = builder.figure(statement.figure)
    var parts = statement.parts.compactMap { figure -> SummaryFigure? in
      guard figure.dimensions[key] != nil, let found = builder.figure(figure) else { return nil }
      return builder.isOwn(found.subject) && found.unit == total?.unit ?? found.unit
        && found.period == total?.period ?? found.period ? found : nil
    }
    parts = oneSplit(tops(parts, key), of: total)
    guard parts.count > 1 else { return nil }
    return FundingFlow(
      indicator: indicator, total: total,
      parts: parts.map { part in
        let share = shares?.parts.first { $0.dimensions == part.dimensions }
        let printed = builder.figure(share)
        return FundingFlow.Part(
          figure: part, share: printed,
          computedShare: printed == nil ? total.flatMap { computedShare(part, $0) } : nil)
      })
  }

  /// Parts that are not parts of another one: a source with a kind is a part of the source.
  private func tops(_ parts: [SummaryFigure], _ key: DimensionKey) -> [SummaryFigure] {
    parts.filter { part in
      !parts.contains {
        $0.dimensions != part.dimensions && $0.dimensions.contains(part.dimensions)
      }
    }
  }

  /// The first parts that make up the total: what follows splits it another way (`其中基本支出…`).
  private func oneSplit(_ parts: [SummaryFigure], of total: SummaryFigure?) -> [SummaryFigure] {
    guard let total else { return parts }
    var sum = Rational.zero
    for (index, part) in parts.enumerated() {
      sum = sum + Rational(part.value)
      if Rational(total.value) * Rational(995, 1000) <= sum { return Array(parts[...index]) }
    }
    return parts
  }

  private func computedShare(_ part: SummaryFigure, _ total: SummaryFigure) -> Computed? {
    guard part.approximation == .exact, total.approximation == .exact, part.upper == nil,
      total.upper == nil
    else { return nil }
    let share = Rational(part.value) / Rational(total.value) * Rational(100)
    // A part above its whole is none of it.
    guard share.isDefined, share <= Rational(100), let value = share.rounded(toDecimals: 1)
    else { return nil }
    let result = PeopleNumber(value, unit: UnitTable.known.percent, decimals: 1)
    let (partText, totalText) = FundingReader.inOneScale(part, total)
    return Computed(
      value: value, decimals: 1, unit: UnitTable.known.percent,
      formula: "\(partText) ÷ \(totalText) = \(result.text(isChinese: false))")
  }

  /// As printed, where both have the same unit behind them; else in base units.
  private static func inOneScale(
    _ part: SummaryFigure, _ total: SummaryFigure
  ) -> (String, String) {
    func split(_ text: String) -> (digits: Substring, rest: Substring) {
      let end = text.firstIndex { !$0.isNumber && $0 != "." && $0 != "," } ?? text.endIndex
      return (text[..<end], text[end...])
    }
    let (one, other) = (split(part.text), split(total.text))
    if one.rest == other.rest, !one.digits.isEmpty, !other.digits.isEmpty {
      return (String(one.digits), String(other.digits))
    }
    return (Formulas.digits(part), Formulas.digits(total))
  }
}
