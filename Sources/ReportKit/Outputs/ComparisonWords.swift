/// What a comparison says to people, in their language.
struct ComparisonWords: Sendable {
  let isChinese: Bool

  private func choose(_ english: String, _ chinese: String) -> String {
    isChinese ? chinese : english
  }

  func text(_ remark: Remark) -> String { isChinese ? remark.chinese : remark.english }

  var title: String { choose("Comparison of reports", "报告对比") }
  var indicator: String { choose("Indicator", "指标") }
  var trend: String { choose("Trend", "趋势") }
  var missing: String { choose("not stated", "未报告") }
  var findings: String { choose("What does not fit together", "彼此不符之处") }
  var noFindings: String {
    choose("Between these reports nothing contradicts.", "这些报告之间没有发现矛盾。")
  }
  var noRows: String {
    choose("No figure of the reports can be put side by side.", "没有可以并列的数据。")
  }
  var sortHint: String {
    choose("Click a column's head to sort by it.", "点击列标题可按该列排序。")
  }
  /// What the marks mean.
  var legend: String {
    choose(
      "— not stated in the report. Beside a figure the change from the same organisation’s report before, "
        + "computed from the printed figures (figure − figure before; ÷ figure before); ± and … show "
        + "what their last printed digits leave open.",
      "“—”表示报告未给出。数据旁为与同一单位上一份报告相比的变化，由报告所印数据计算（本期 − 上期；再 ÷ 上期）；"
        + "“±”和“…”表示所印末位数字不能确定的范围。")
  }

  func severity(_ severity: Severity) -> String {
    ResultWords(isChinese: isChinese).severity(severity)
  }

  /// What the columns are called; where two would be called the same, their paths tell them apart.
  func names(_ columns: [Comparison.Column]) -> [String] {
    let names = columns.map(name)
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return zip(columns, names).map { column, name in
      counts[name] == 1 ? name : choose("\(name) (\(column.path))", "\(name)（\(column.path)）")
    }
  }

  /// `东岭市理工学校 2021`; the path where the report does not say whose it is.
  func name(_ column: Comparison.Column) -> String {
    let parts = [column.organisation, column.period?.description].compactMap(\.self)
    return column.organisation == nil || parts.isEmpty
      ? ([column.path] + parts).joined(separator: " ") : parts.joined(separator: " ")
  }

  func line(_ line: Int) -> String { choose("line \(line)", "第 \(line) 行") }

  // MARK: - Rows

  /// `专任教师 · 省级`, as a summary calls it; in English the key where it has no name.
  func name(_ indicator: ComparedIndicator, _ key: ComparisonKey) -> String {
    let known = isChinese && !indicator.name.isEmpty ? indicator.name : indicator.key
    var name = KeyIndicator.named(indicator.key)?.name(isChinese: isChinese) ?? known
    let words = SummaryWords(isChinese: isChinese)
    let parts = DimensionKey.allCases.compactMap { dimension in
      key.dimensions[dimension].map { words.dimension(dimension, $0) }
    }
    if !parts.isEmpty { name += " · " + parts.joined(separator: " · ") }
    return name
  }

  // MARK: - Cells

  /// `4,724人（+112人，+2.4%）`
  func cell(_ row: Comparison.Row, _ column: Int, _ comparison: Comparison) -> String {
    guard let cell = row.cells[column] else { return "—" }
    let figure = self.figure(cell)
    guard let change = comparison.change(in: row, at: column) else { return figure }
    return choose("\(figure) (\(self.change(change)))", "\(figure)（\(self.change(change))）")
  }

  func figure(_ cell: ComparedCell) -> String { cell.number.text(isChinese: isChinese) }

  /// `+112人，+2.4%`; what the printed digits leave open behind ±, or from … to.
  func change(_ change: ComparedChange) -> String {
    if change.isExact, change.absolute.isZero { return choose("unchanged", "不变") }
    let parts = [absolute(change), relative(change)].compactMap(\.self)
    return parts.joined(separator: choose(", ", "，"))
  }

  func absolute(_ change: ComparedChange) -> String? {
    let places = ComparisonWords.places(change)
    guard let value = number(change.absolute, change, places) else { return nil }
    if change.isExact { return value.text(isChinese: isChinese, isSigned: true) }
    guard let lower = change.range.lower, let upper = change.range.upper,
      let low = number(lower, change, places), let high = number(upper, change, places)
    else { return choose("about ", "约") + value.text(isChinese: isChinese, isSigned: true) }
    let half = (upper - lower).half
    if lower + half == change.absolute, let width = number(half, change, places) {
      let sign = change.absolute > .zero ? "+" : ""
      return sign + value.number(isChinese: isChinese) + "±" + width.text(isChinese: isChinese)
    }
    // A hedge leaves more open on one side than on the other.
    let sign = lower > .zero ? "+" : ""
    return sign + low.number(isChinese: isChinese) + "…"
      + high.text(isChinese: isChinese, isSigned: true)
  }

  /// As many decimals as the ends of the range need.
  private static func places(_ change: ComparedChange) -> Int {
    guard let lower = change.range.lower, let upper = change.range.upper else {
      return change.decimals
    }
    let most = change.decimals + (change.isExact ? 0 : 2)
    return (change.decimals..<max(most, change.decimals + 1)).first { places in
      [lower, upper, change.absolute].allSatisfy { ($0 * Rational.power(places)).isWhole }
    } ?? most
  }

  private func number(
    _ value: Rational, _ change: ComparedChange, _ places: Int
  ) -> PeopleNumber? {
    guard let decimal = value.rounded(toDecimals: places) else { return nil }
    let needed = (change.decimals...max(change.decimals, places)).first {
      (value * Rational.power($0)).isWhole
    }
    return PeopleNumber(decimal, unit: change.unit, decimals: needed ?? places)
  }

  /// `+2.4%`, or `+2.3…+2.5%` where the printed digits leave more open than a tenth.
  func relative(_ change: ComparedChange) -> String? {
    guard let value = change.relative, let range = change.relativeRange,
      let middle = value.rounded(toDecimals: 1)
    else { return nil }
    func signed(_ value: Decimal) -> String {
      let text = PeopleNumber(value, unit: nil, decimals: 1).number(isChinese: isChinese)
      return value.mantissa > 0 ? "+" + text : text
    }
    guard let lower = range.lower?.rounded(toDecimals: 1),
      let upper = range.upper?.rounded(toDecimals: 1), lower != upper
    else { return signed(middle) + "%" }
    return signed(lower) + "…" + signed(upper) + "%"
  }

  /// `2020：4,500人；2021：4,724人（+224人，+5.0%）`, the alternative of a drawing.
  func series(_ points: [(name: String, cell: ComparedCell)]) -> String {
    points.map { choose("\($0.name): \(figure($0.cell))", "\($0.name)：\(figure($0.cell))") }
      .joined(separator: choose("; ", "；"))
  }
}

/// The names of an indicator, read once a row.
struct ComparedIndicator: Sendable {
  var key: String
  /// In Chinese.
  var name: String
  var definition: String

  init(_ key: ComparisonKey) {
    let entry = CatalogueEntry(Catalogue.builtIn.indicators[key.indicator])
    (self.key, name, definition) = (entry.key, entry.name, entry.definition)
  }
}
