extension QuantityRule {
  /// 1.76:1, 16.58/1, 1：1.8, 1比17, 3.9：59.5：36.6
  static let ratio = QuantityRule(
    id: "ratio",
    explanation: """
      a:b (also with ：, ∶, 比, or a/1) is a ÷ b, one term usually being 1. Times of day are none. Of \
      a:b:c each term is a figure of unit “:”.
      """
  ) { site in
    let text = site.text
    guard !site.numeral.isChinese, !site.numeral.hasScale, site.numeral.inner == nil else {
      return nil
    }
    if speaksOfScore(site) { return .silence(end: site.numeral.end) }
    if isLaterTerm(text, site.numeral.start) {
      return QuantityBuilder.figure(site, unit: UnitTable.known.colon, end: site.numeral.end)
    }
    guard let (second, _) = term(text, after: site.numeral.digitsEnd, slash: true) else {
      return nil
    }
    let behind = text.skippingSpace(second.digitsEnd)
    if term(text, after: second.digitsEnd, slash: false) != nil {
      return QuantityBuilder.figure(site, unit: UnitTable.known.colon, end: site.numeral.digitsEnd)
    }
    let isSlash = text[text.skippingSpace(site.numeral.digitsEnd)] == 0x2F
    let isOne = { (numeral: Numeral) in numeral.value.canonical == Decimal(1) }
    if isSlash, !isOne(second) { return nil }
    guard isOne(site.numeral) || isOne(second) || speaksOfRatio(site) else { return nil }
    if UnitTable.longest(in: text, at: behind) != nil, !isOne(site.numeral), !isOne(second) {
      return nil
    }
    guard let value = site.numeral.value.divided(by: second.value) else { return nil }
    let decimals = isOne(site.numeral) ? second.decimals : site.numeral.decimals
    return QuantityBuilder.figure(
      site, unit: UnitTable.known.ratio, end: second.digitsEnd, value: value, decimals: decimals,
      norm: true)
  }

  /// Whether 比分 or 比例尺 stands close by.
  private static func speaksOfScore(_ site: NumberSite) -> Bool {
    let text = site.text
    let end = min(site.block.upperBound, site.numeral.end + 24)
    var place = max(site.block.lowerBound, site.numeral.start - 24)
    while let found = text.first("比", from: place, to: end) {
      if text.has("比分", at: found), found + 6 <= end { return true }
      if text.has("比例尺", at: found), found + 9 <= end { return true }
      place = found + 3
    }
    return false
  }

  /// The number behind a colon, slash or 比.
  private static func term(_ text: Bytes, after place: Int, slash: Bool) -> (Numeral, Int)? {
    var start = text.skippingSpace(place)
    if text[start] == 0x3A || (slash && text[start] == 0x2F) {
      start += 1
    } else if text.has("：", at: start) || text.has("∶", at: start) || text.has("比", at: start)
      || text.has("︰", at: start)
    {
      start += 3
    } else {
      return nil
    }
    start = text.skippingSpace(start)
    guard text.isDigit(at: start) else { return nil }
    let numeral = NumeralReader.digits(text, at: start)
    return numeral.isTooLong ? nil : (numeral, start)
  }

  /// Whether the number is the second or third term of a:b:c.
  private static func isLaterTerm(_ text: Bytes, _ start: Int) -> Bool {
    var place = text.skippingSpaceBack(start)
    if text[place - 1] == 0x3A {
      place -= 1
    } else if text.hasAny(of: "：∶", endingAt: place) {
      place -= 3
    } else {
      return false
    }
    place = text.skippingSpaceBack(place)
    guard text.isDigit(at: place - 1) else { return false }
    // A first term stands before, and another term before or behind.
    var end = start
    while text.isDigit(at: end) || text[end] == 0x2E { end += 1 }
    if term(text, after: end, slash: false) != nil { return true }
    while text.isDigit(at: place - 1) || (text[place - 1] == 0x2E && text.isDigit(at: place - 2)) {
      place -= 1
    }
    place = text.skippingSpaceBack(place)
    return (text[place - 1] == 0x3A && text.isDigit(at: place - 2))
      || (text.hasAny(of: "：∶", endingAt: place) && text.isDigit(at: place - 4))
  }

  /// Whether 比 or 比例 stands in the clause before, or close behind.
  private static func speaksOfRatio(_ site: NumberSite) -> Bool {
    let text = site.text
    let from = max(site.block.lowerBound, site.numeral.start - 60)
    return text.first("比", from: from, to: min(site.block.upperBound, site.numeral.end + 30)) != nil
      || text.has("按", endingAt: site.before) || text.has("按照", endingAt: site.before)
  }
}
