extension QuantityRule {
  /// Numbers inside 《…》 belong to a title, short ones inside “…” to a slogan or name.
  static let title = QuantityRule(
    id: "title",
    explanation: """
      A number inside 《…》 belongs to a document's title. Inside “…” Chinese numerals spell slogans \
      (“三全育人”, “四个意识”) and bare digits names (“1124”, “1+N”); digits with a measure word \
      count even there (“4个产业学院”).
      """
  ) { site in
    if site.title >= 0 { return .silence(end: site.numeral.end) }
    guard site.quote >= 0 else { return nil }
    if site.numeral.isChinese {
      return site.numeral.value.mantissa < 100 && quotedLength(site) < 300
        ? .silence(end: site.numeral.end) : nil
    }
    if site.unit == nil, site.text[site.behind] != 0x25, !site.numeral.hasPoint,
      !site.numeral.hasScale
    {
      return .silence(end: site.numeral.end)
    }
    return nil
  }

  /// Bytes between the quotation marks, 999 where none closes nearby.
  private static func quotedLength(_ site: NumberSite) -> Int {
    guard
      let close = site.text.first(
        "”", from: site.numeral.end, to: min(site.block.upperBound, site.numeral.end + 300))
    else { return 999 }
    return close - site.quote
  }
}
