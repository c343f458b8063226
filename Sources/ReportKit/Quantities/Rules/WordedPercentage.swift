extension QuantityRule {
  /// 百分之九十五
  static let wordedPercentage = QuantityRule(
    id: "wordedPercentage",
    explanation: "百分之 or 千分之 and a number in either script: 百分之九十五, 百分之85."
  ) { site in
    let text = site.text
    let isPercent = text.has("百分之", endingAt: site.before)
    guard isPercent || text.has("千分之", endingAt: site.before) else { return nil }
    let unit = isPercent ? UnitTable.known.percent : UnitTable.known.permille
    var wider = site.numeral
    wider.start = site.before - 9
    return site.with(wider) { whole in
      let end = site.numeral.end
      guard site.numeral.isChinese else {
        return QuantityBuilder.figure(whole, unit: unit, end: end, norm: true)
      }
      if let exact = decimals(site) {
        return QuantityBuilder.figure(
          whole, unit: unit, end: exact.end, value: exact.value, decimals: exact.decimals,
          norm: true)
      }
      if let (upper, past) = RangeReader.upper(site, from: end), upper.value.mantissa <= 100 {
        return QuantityBuilder.figure(
          whole, unit: unit, end: past, upper: upper, decimals: 0, norm: true)
      }
      // 百分之百
      let isWhole = text.has("百", at: site.numeral.start) && site.numeral.isVague
      return QuantityBuilder.figure(
        whole, unit: unit, end: end, value: isWhole ? Decimal(100) : nil, decimals: 0, norm: true)
    }
  }

  /// 九十八点六: the digits behind 点.
  private static func decimals(_ site: NumberSite) -> (value: Decimal, end: Int, decimals: Int)? {
    let text = site.text
    var place = site.numeral.end
    guard text.has("点", at: place), site.numeral.value.exponent >= 0,
      let whole = site.numeral.value.shifted(by: 0), whole.mantissa < 1000
    else { return nil }
    var mantissa = whole.mantissa
    for _ in 0..<max(0, Int(whole.exponent)) { mantissa *= 10 }
    place += 3
    var count = 0
    while count < 6 {
      let digit = NumeralReader.digit(text, at: place)
      guard digit >= 0 else { break }
      mantissa = mantissa * 10 + digit
      count += 1
      place += 3
    }
    guard count > 0 else { return nil }
    return (Decimal(mantissa, exponent: Int8(-count)), place, count)
  }
}
