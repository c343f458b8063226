extension QuantityRule {
  /// 分别为162和87人, 分别提高0.8、1.1和0.5个百分点
  static let listed = QuantityRule(
    id: "listed",
    explanation: """
      Numbers that 分别 or 依次 deals out and whose unit is printed once, behind the last of them: \
      分别为162和87人. Each is a figure in that unit.
      """
  ) { site in
    guard !site.numeral.isChinese, site.spelled == nil, !site.numeral.hasScale,
      let (unit, power) = unitOfList(site), isDealtOut(site),
      let value = site.numeral.value.shifted(by: power)
    else { return nil }
    return QuantityBuilder.figure(
      site, unit: unit, end: site.numeral.end, value: value,
      decimals: site.numeral.decimals - power)
  }

  /// The unit behind the last number of the list that goes on behind this one, and the power of ten of
  /// the scale word before it, which all share.
  private static func unitOfList(_ site: NumberSite) -> (unit: Unit, power: Int)? {
    let text = site.text
    var place = site.numeral.end
    for _ in 0..<12 {
      let joint = text.length(ofAny: ["、", "，", "和", "及", "与"], at: text.skippingSpace(place))
      guard joint > 0 else { return nil }
      place = text.skippingSpace(text.skippingSpace(place) + joint)
      guard text.isDigit(at: place) else { return nil }
      let next = NumeralReader.digits(text, at: place)
      guard !next.isTooLong else { return nil }
      place = next.end
      if let found = UnitTable.spelled(in: text, at: text.skippingSpace(place)) {
        guard !UnitTable.beginsAWord(found, in: text), found.unit.unitClass != .duration else {
          return nil
        }
        return (found.unit, next.power)
      }
      if next.hasScale { return nil }
    }
    return nil
  }

  /// Whether 分别 stands before the list, with nothing but words and the list's own numbers between.
  private static func isDealtOut(_ site: NumberSite) -> Bool {
    let text = site.text
    var place = site.numeral.start
    let limit = max(site.block.lowerBound, place - 150)
    while place > limit {
      if text.length(ofAny: ["分别", "依次"], endingAt: place) > 0 { return true }
      let (scalar, length) = text.scalar(before: place)
      guard length > 0, scalar != 0x3002, scalar != 0xFF1B else { return false }
      // A pause may stand between numbers, not between words.
      if scalar == 0xFF0C, !text.isDigit(at: place - length - 1) { return false }
      place -= length
    }
    return false
  }
}
