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
    if let (upper, past) = RangeReader.upper(site, from: end), text[text.skippingSpace(upper.end)] == text[place] {
      return QuantityBuilder.figure(site, unit: unit, end: max(past, upper.end + (isPercent ? 1 : 3)), upper: upper, norm: true)
    }
    return QuantityBuilder.figure(site, unit: unit, end: end, norm: true)
  }

  /// 百分之九十五
  static let wordedPercentage = QuantityRule(
    id: "wordedPercentage",
    explanation: "百分之 or 千分之 and a number in either script: 百分之九十五, 百分之85."
  ) { site in
    let text = site.text
    let isPercent = text.has("百分之", endingAt: site.numeral.start)
    guard isPercent || text.has("千分之", endingAt: site.numeral.start) else { return nil }
    let unit = isPercent ? UnitTable.known.percent : UnitTable.known.permille
    var wider = site.numeral
    wider.start -= 9
    let whole = NumberSite(
      text: text, block: site.block, numeral: wider, quote: site.quote, title: site.title,
      lastFigure: site.lastFigure)
    if site.numeral.isChinese {
      if text.has("百", at: site.numeral.start), site.numeral.isVague {
        return QuantityBuilder.figure(whole, unit: unit, end: site.numeral.end, value: Decimal(100), decimals: 0, norm: true)
      }
      return QuantityBuilder.figure(whole, unit: unit, end: site.numeral.end, decimals: 0, norm: true)
    }
    return QuantityBuilder.figure(whole, unit: unit, end: site.numeral.end, norm: true)
  }
}
