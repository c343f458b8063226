extension QuantityRule {
  /// 93.22%, 百分之九十五, 98%~100%, 5‰
  static let percentage = QuantityRule(
    id: "percentage",
    explanation: """
      A number with %, ‰ or 百分之: a rate or share. 以上 behind a rate is a floor. 20%-30% is a range.
      """
  ) { site in
    let text = site.text
    if site.numeral.isChinese {
      // The scan enters at 百 of 百分之.
      return nil
    }
    let place = site.behind
    let isPercent = text[place] == 0x25
    guard isPercent || text.has("‰", at: place) else { return nil }
    let unit = isPercent ? UnitTable.known.percent : UnitTable.known.permille
    let end = place + (isPercent ? 1 : 3)
    if let (upper, past) = RangeReader.upper(site, from: end),
      text[text.skippingSpace(upper.end)] == text[place]
    {
      return QuantityBuilder.figure(
        site, unit: unit, end: max(past, upper.end + (isPercent ? 1 : 3)), upper: upper, norm: true)
    }
    return QuantityBuilder.figure(site, unit: unit, end: end, norm: true)
  }
}
