extension QuantityRule {
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
    if text.has("：", endingAt: before) {
      before -= 3
    } else if text[before - 1] == 0x3A {
      before -= 1
    }
    guard
      text.isIdeograph(before: before) || text.has("）", endingAt: before)
        || text.has("”", endingAt: before)
    else { return nil }
    let end = site.numeral.end
    let behind = Hedge.behind(text, end)?.end ?? end
    guard text.endsClause(at: behind) else { return nil }
    return QuantityBuilder.figure(site, unit: nil, end: end)
  }
}
