/// Tells whether a number counts what is no measure word: 9县1区, 下辖五镇六乡, 湖北、湖南等四省, 三方共建.
///
/// Most such characters begin other words (三方协议, 四地区), or are part of a name (第三方, 一县一策), so
/// the words around them must say that something is counted.
enum CountedPlaces {
  /// Whether the number in front of such a unit, which ends at `end`, counts.
  static func isCount(_ site: NumberSite, _ unit: Unit, end: Int) -> Bool {
    let text = site.text
    let numeral = site.numeral
    if numeral.hasPoint || text.hasAny(of: "第每各号前后", endingAt: site.before) { return false }
    if isChained(text, site, end) { return true }
    let known = UnitTable.known
    let value = numeral.value.mantissa
    guard value >= 2, unit != known.area else { return false }
    if unit == known.side {
      return numeral.isChinese && value < 10
        && (text.length(of: together, at: end) > 0 || isListed(text, site))
    }
    if unit == known.place {
      return numeral.isChinese && value < 10 && isListed(text, site)
    }
    if !numeral.isChinese { return value < 1000 && !text.isLetter(at: site.before - 1) }
    return isListed(text, site) || text.length(of: reaches, endingAt: site.before) > 0
  }

  /// 9县1区: another of them stands on either side.
  private static func isChained(_ text: Bytes, _ site: NumberSite, _ end: Int) -> Bool {
    let next = text.isDigit(at: end) ? end + 1 : end + 3
    if text.isDigit(at: end) || NumeralReader.digit(text, at: end) > 0,
      text.hasAny(of: characters, at: text.isDigit(at: next) ? next + 1 : next)
    {
      return true
    }
    let before = site.numeral.start
    return text.hasAny(of: characters, endingAt: before)
      && (text.isDigit(at: before - 4) || NumeralReader.digit(text, at: before - 6) > 0)
  }

  private static let characters: StaticString = "省市县区镇乡国"

  /// 湖北、湖南四省: names stand before it in the clause, with nothing between.
  private static func isListed(_ text: Bytes, _ site: NumberSite) -> Bool {
    var place = site.before
    guard text.isIdeograph(before: place) || text.hasAny(of: "”）", endingAt: place) else {
      return false
    }
    let floor = max(site.block.lowerBound, place - 90)
    while place > floor {
      if text.hasAny(of: "、与和及", endingAt: place) { return true }
      if text.hasAny(of: "，。；：", endingAt: place) || text.isDigit(at: place - 1) { return false }
      place -= max(1, text.scalar(before: place).length)
    }
    return false
  }

  private static let together: WordList = ["共建", "合作", "共同", "联合", "共商", "合办", "参与", "协作", "携手"]
  private static let reaches: WordList = [
    "辖", "覆盖", "涵盖", "涉及", "遍布", "辐射", "跨", "来自", "面向", "深入", "惠及", "走遍", "走进", "服务", "分布于", "分布在",
    "等", "东盟", "周边", "共", "其余", "其他",
  ]
}
