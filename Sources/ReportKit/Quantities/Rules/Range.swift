extension QuantityRule {
  /// 10-20人, 30至40人, 2.5—3万元, 300人至400人
  static let range = QuantityRule(
    id: "range",
    explanation: """
      Two numbers with one unit, joined by a dash, 至 or 到, are one figure with two ends. A scale \
      printed once holds for both: 2.5—3万元.
      """
  ) { site in
    let first = site.unit
    // The unit may stand behind both numbers or behind the second alone.
    if let first, let reading = figure(site, from: first.end, first: first.unit) { return reading }
    return figure(site, from: site.numeral.end, first: nil)
  }

  /// The range whose second number follows `start`, behind the first number or its unit.
  private static func figure(
    _ site: NumberSite, from start: Int, first: Unit?
  ) -> NumberReading? {
    let text = site.text
    guard let (upper, end) = RangeReader.upper(site, from: start) else { return nil }
    let place = text.skippingSpace(end)
    if text[place] == 0x25, start == site.numeral.end {
      return QuantityBuilder.figure(
        site, unit: UnitTable.known.percent, end: place + 1, upper: upper, norm: true)
    }
    guard let (unit, past) = UnitTable.longest(in: text, at: place),
      unit != UnitTable.known.age
    else { return nil }
    if let first, first != unit { return nil }
    var value = site.numeral.value
    var decimals = site.numeral.decimals
    if !site.numeral.hasScale, let shifted = value.shifted(by: upper.power) {
      value = shifted
      decimals -= upper.power
    }
    guard isAscending(value, upper.value) else { return nil }
    let coarser = min(decimals, upper.decimals)
    let reading = QuantityBuilder.figure(
      site, unit: unit, end: past, upper: upper, value: value, decimals: coarser)
    // 20~30余家
    guard case .figure(var quantity) = reading, quantity.approximation == .exact,
      let inner = upper.inner
    else { return reading }
    quantity.approximation = inner
    return .figure(quantity)
  }

  private static func isAscending(_ low: Decimal, _ high: Decimal) -> Bool {
    guard let quotient = high.divided(by: low.mantissa == 0 ? Decimal(1) : low) else { return true }
    return quotient.mantissa > 0 && (quotient.exponent >= 0 || quotient.description.first != "0")
  }
}
