extension QuantityRule {
  /// Years, months, days and spans of them are times.
  static let date = QuantityRule(
    id: "date",
    explanation: """
      Years (2021年, 2020-2021学年, 二〇二一年), months, days, clock times and spans of them are \
      periods: they say when, and are no figures. 1998亩 and 2003人 are figures, for a measure word \
      follows.
      """
  ) { site in
    site.numeral.isChinese ? nil : digitDate(site)
  }

  private static func digitDate(_ site: NumberSite) -> NumberReading? {
    guard !site.numeral.hasScale, site.numeral.inner == nil else { return nil }
    guard !site.numeral.hasPoint || site.numeral.digitsEnd - site.numeral.start >= 6 else {
      return nil
    }
    guard let span = DateReader.date(site.text, at: site.numeral.start, block: site.block) else {
      return nil
    }
    // A year in a document's or honour's name dates no figure.
    if site.title >= 0 || site.quote >= 0 {
      return .period(PeriodMention(span.range, .unknown))
    }
    return .period(span)
  }
}
