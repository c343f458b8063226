extension QuantityRule {
  /// 投入260万, 点击量3.5万, 3000 万先进设备
  static let amount = QuantityRule(
    id: "amount",
    explanation: """
      A number with 万 or 亿 and no unit: the unit is understood from what it counts (元 behind 投入, \
      捐赠, 价值 …), and is the indicator's.
      """
  ) { site in
    guard site.numeral.hasScale, !site.numeral.isChinese || site.numeral.value.mantissa >= 1000 else { return nil }
    let text = site.text
    if site.numeral.isChinese {
      guard site.numeral.value.mantissa >= 1000, Hedge.before(text, site.numeral.start) != nil || Hedge.behind(text, site.numeral.end) != nil, !site.numeral.isVague else { return nil }
    }
    return QuantityBuilder.figure(site, unit: nil, end: site.numeral.end)
  }

  /// 毕业生750，
  static let labelled = QuantityRule(
    id: "labelled",
    explanation: """
      A bare number directly behind a word and before a pause: 毕业生750，. Facts keep it only where \
      the word is a known label that has a unit of its own.
      """
  ) { site in
    let text = site.text
    guard !site.numeral.isChinese, !site.numeral.hasScale else { return nil }
    var before = Hedge.before(text, site.numeral.start)?.start ?? site.before
    if text.has("：", endingAt: before) { before -= 3 } else if text[before - 1] == 0x3A { before -= 1 }
    guard text.isIdeograph(before: before) || text.has("）", endingAt: before) || text.has("”", endingAt: before) else { return nil }
    let end = site.numeral.end
    let behind = Hedge.behind(text, end)?.end ?? end
    guard text.endsClause(at: behind) else { return nil }
    return QuantityBuilder.figure(site, unit: nil, end: end)
  }
}
