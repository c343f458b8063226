extension QuantityRule {
  /// 三分之二, 一半, 六成
  static let fraction = QuantityRule(
    id: "fraction",
    explanation: """
      三分之二 is 66.666667 %, 一半 50 %, 六成 60 %, 六成五 65 %: shares in words. 成 that begins a word (成立, 成员, \
      成果) is none.
      """
  ) { site in
    let text = site.text
    let percent = UnitTable.known.percent
    let behind = site.behind
    if text.has("分之", at: behind), !text.hasAny(of: "百千", endingAt: behind) {
      return wordedFraction(site, percent: percent)
    }
    if let range = range(site, percent: percent) { return range }
    if text.has("成", at: behind), !site.numeral.hasScale,
      site.numeral.value.canonical.exponent >= 0,
      site.numeral.value.mantissa <= 10,
      !text.hasAny(of: "不立员果功效绩熟本分长就为人品年都型以渝才组交套像双", at: behind + 3)
        || text.has("以上", at: behind + 3)
        || text.has("以下", at: behind + 3),
      site.numeral.isChinese || text.length(of: shareTails, at: behind + 3) > 0
        || text.endsClause(at: behind + 3)
    {
      guard let value = site.numeral.value.shifted(by: 1) else { return nil }
      let end = behind + 3
      if text.has("半", at: end) {
        return QuantityBuilder.figure(
          site, unit: percent, end: end + 3,
          value: Decimal(site.numeral.value.mantissa * 10 + 5), decimals: -1, norm: true)
      }
      // 六成五 is 65 %, but 六成三年制学生 is not 63: the digit must end what is said.
      let digit = NumeralReader.digit(text, at: end)
      if site.numeral.isChinese, digit > 0, endsShare(text, at: end + 3) {
        return QuantityBuilder.figure(
          site, unit: percent, end: end + 3,
          value: Decimal(site.numeral.value.mantissa * 10 + digit), decimals: 0, norm: true)
      }
      return QuantityBuilder.figure(
        site, unit: percent, end: end, value: value, decimals: -1, norm: true)
    }
    if site.numeral.isChinese, site.numeral.value.mantissa == 1,
      text.has("半", at: site.numeral.end),
      !text.has("以", endingAt: site.numeral.start)
    {
      return QuantityBuilder.figure(
        site, unit: percent, end: site.numeral.end + 3, value: Decimal(50), decimals: 0, norm: true)
    }
    return nil
  }

  /// 两成至三成, 三到四成
  private static func range(_ site: NumberSite, percent: Unit) -> NumberReading? {
    let text = site.text
    guard site.numeral.isChinese, site.numeral.range.count == 3, site.numeral.value.mantissa <= 9
    else { return nil }
    var place = site.numeral.end
    if text.has("成", at: place) { place += 3 }
    let connector = text.length(of: connectors, at: place)
    guard connector > 0 else { return nil }
    guard var upper = NumeralReader.chinese(text, at: place + connector),
      upper.range.count == 3, upper.value.mantissa > site.numeral.value.mantissa,
      text.has("成", at: upper.end), !text.hasAny(of: "立员果功效绩为", at: upper.end + 3),
      let low = site.numeral.value.shifted(by: 1), let high = upper.value.shifted(by: 1)
    else { return nil }
    upper.value = high
    return QuantityBuilder.figure(
      site, unit: percent, end: upper.end + 3, upper: upper, value: low, decimals: -1, norm: true)
  }

  private static let connectors: WordList = ["至", "到", "—", "～"]

  private static func endsShare(_ text: Bytes, at place: Int) -> Bool {
    text.endsClause(at: place) || text.has("的", at: place)
      || text.length(of: shareEnds, at: place) > 0
  }

  /// 三分之二: the denominator comes first.
  private static func wordedFraction(_ site: NumberSite, percent: Unit) -> NumberReading? {
    let text = site.text
    let place = site.behind + 6
    let upper =
      text.isDigit(at: place)
      ? NumeralReader.digits(text, at: place) : NumeralReader.chinese(text, at: place)
    guard let upper, let share = upper.value.shifted(by: 2)?.divided(by: site.numeral.value) else {
      return nil
    }
    return QuantityBuilder.figure(
      site, unit: percent, end: upper.end, value: share, decimals: 0, norm: true)
  }

  private static let shareTails: WordList = ["以上", "左右", "多"]
  private static let shareEnds: WordList = ["以上", "以下", "左右", "多"]
}
