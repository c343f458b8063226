/// Puts a quantity together from a number, its unit and the hedges on both sides.
enum QuantityBuilder {
  /// The figure whose unit ends at `end`.
  ///
  /// - Parameter norm: whether 以上 behind it sets a floor (a rate) rather than loosens a count.
  static func figure(
    _ site: NumberSite, unit: Unit?, end: Int, upper: Numeral? = nil, value: Decimal? = nil,
    decimals: Int? = nil, norm: Bool = false, grade: Grade? = nil
  ) -> NumberReading {
    let text = site.text
    var start = site.numeral.start
    var end = end
    var approximation = site.numeral.inner ?? .exact
    if let (from, hedge) = Hedge.before(text, start), from >= site.lastFigure {
      start = from
      approximation = combine(hedge, approximation)
    }
    if approximation == .exact,
      text.length(
        of: QuantityBuilder.leastLeads,
        endingAt: text.skippingSpaceBack(start)) > 0
    {
      approximation = .atLeast
    }
    if let (past, hedge) = Hedge.behind(text, end) {
      end = past
      let meant = hedge == .over && norm ? Approximation.atLeast : hedge
      if approximation == .exact { approximation = meant }
    } else if approximation == .exact, isMoreBehind(text, end) {
      end += 3
      approximation = .over
    } else if unit?.unitClass == .duration, text.has("内", at: end), !text.has("内容", at: end) {
      end += 3
      approximation = .atMost
    }
    return .figure(
      Quantity(
        range: span(start, end), number: site.numeral.start..<site.numeral.end,
        value: value ?? site.numeral.value, upper: upper?.value ?? site.numeral.upper, unit: unit,
        approximation: approximation,
        decimals: decimals ?? min(site.numeral.decimals, upper?.decimals ?? 99), grade: grade))
  }

  /// 近百余: two hedges that disagree leave “about”; 大于3千余 stays “over”.
  private static func combine(_ outer: Approximation, _ inner: Approximation) -> Approximation {
    if inner == .exact || inner == outer { return outer }
    if outer == .nearly || inner == .about { return .about }
    return outer
  }

  /// 三年多, 20元多: 多 behind the unit, at the clause's end or before a noun of its own; 比1760人多243人
  /// compares.
  private static func isMoreBehind(_ text: Bytes, _ end: Int) -> Bool {
    text.has("多", at: end) && !text.isDigit(at: text.skippingSpace(end + 3))
      && !text.hasAny(of: "媒元功方种样个层次项家所名招了卖收出于花用产赚获吸入", at: end + 3)
  }

  private static let leastLeads: WordList = [
    "至少获得", "至少有", "至少取得", "至少考取", "至少达到", "至少完成", "至少开展", "至少参加",
  ]
}
