extension QuantityRule {
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
    return site.with(wider) { whole in
      let end = site.numeral.end
      guard site.numeral.isChinese else {
        return QuantityBuilder.figure(whole, unit: unit, end: end, norm: true)
      }
      // 百分之百
      let isWhole = text.has("百", at: site.numeral.start) && site.numeral.isVague
      return QuantityBuilder.figure(
        whole, unit: unit, end: end, value: isWhole ? Decimal(100) : nil, decimals: 0, norm: true)
    }
  }
}
