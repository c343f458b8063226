extension QuantityRule {
  /// 投入260万, 点击量3.5万, 3000 万先进设备
  static let amount = QuantityRule(
    id: "amount",
    explanation: """
      A number with 万 or 亿 and no unit: the unit is understood from what it counts (元 behind 投入, \
      捐赠, 价值 …), and is the indicator's.
      """
  ) { site in
    guard site.numeral.hasScale, !site.numeral.isChinese || isLarge(site.numeral.value)
    else { return nil }
    let text = site.text
    if site.numeral.isChinese {
      guard isLarge(site.numeral.value),
        Hedge.before(text, site.numeral.start) != nil
          || Hedge.behind(text, site.numeral.end) != nil || site.numeral.inner == .over
          || isWhole(site), !site.numeral.isVague
      else { return nil }
    }
    return QuantityBuilder.figure(site, unit: nil, end: site.numeral.end)
  }

  /// 三百万，: a number of several characters that fills its clause to the end.
  private static func isWhole(_ site: NumberSite) -> Bool {
    site.numeral.range.count >= 9 && site.text.endsClause(at: site.numeral.end)
      && NumeralReader.digit(site.text, at: site.numeral.start) > 0
      && (site.text.has("万", endingAt: site.numeral.end)
        || site.text.has("亿", endingAt: site.numeral.end))
  }

  /// A thousand or more, whatever its form.
  private static func isLarge(_ value: Decimal) -> Bool {
    value.exponent >= 3 || value.mantissa >= 1000 || (value.exponent == 2 && value.mantissa >= 10)
  }
}
