/// Reads the second number of a range: the `20` of `10-20人`, the `3万` of `2.5—3万元`.
enum RangeReader {
  /// The upper end that follows `place`, and where the connector and number end.
  static func upper(_ site: NumberSite, from place: Int) -> (Numeral, Int)? {
    let text = site.text
    let start = text.skippingSpace(place)
    let connector = text.length(of: connectors, at: start)
    guard connector > 0 else { return nil }
    // 从3%到5% moves from one figure to another.
    if text.has("到", at: start) || text.has("至", at: start) {
      if text.length(
        of: RangeReader.moves,
        endingAt: Hedge.before(text, site.numeral.start)?.start ?? site.before) > 0
      {
        return nil
      }
    }
    let next = text.skippingSpace(start + connector)
    guard text.isDigit(at: next) else {
      guard site.numeral.isChinese, let upper = NumeralReader.chinese(text, at: next) else {
        return nil
      }
      return (upper, upper.end)
    }
    let upper = NumeralReader.digits(text, at: next)
    guard !upper.isTooLong else { return nil }
    return (upper, upper.end)
  }

  private static let connectors: WordList = [
    "——", "—", "–", "-", "~", "～", "至", "到", "−", "─", "－", "〜",
  ]

  private static let moves: WordList = ["从", "由", "增"]
}
