/// A printed count that a list of names may stand beside: `三家`, `4个`, `五大`, `三方面`.
package struct CountSite {
  /// Number and unit, and the noun behind 大.
  package var range: Range<Int>
  package var value: Int
  package var unit: Unit
  /// Index of the fact that the count is; −1 for none.
  package var fact: Int
  /// 余, 多, 近: more or less.
  package var isHedged: Bool
  /// 三方, 四国, 五省: the noun stands without a measure word.
  package var isCollective = false
}

/// Finds the counts of a sentence, those that are no facts included.
package struct CountSiteReader {
  private let text: Bytes
  private let context: CheckContext

  package init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  /// The counts of a sentence, from two to 999, in their order.
  package func sites(in sentence: CheckContext.Sentence) -> [CountSite] {
    var sites: [CountSite] = []
    var fact = sentence.facts.lowerBound
    var place = sentence.range.lowerBound
    while place < sentence.range.upperBound {
      // Most characters begin no number.
      place = CountSiteReader.digits.skippingIdeographs(
        in: text, from: place, to: sentence.range.upperBound)
      guard place < sentence.range.upperBound else { break }
      guard text.isIdeograph(at: place) || text.isDigit(at: place),
        let number = number(at: place)
      else {
        place += text.scalar(at: place).length
        continue
      }
      while fact < sentence.facts.upperBound,
        context.facts[fact].quantity.range.upperBound <= place
      {
        fact += 1
      }
      if let site = site(
        number, at: place, fact: fact < sentence.facts.upperBound ? fact : -1)
      {
        sites.append(site)
        place = site.range.upperBound
      } else {
        place = number.end
      }
    }
    return sites
  }

  private func site(_ number: (value: Int, end: Int), at place: Int, fact: Int) -> CountSite? {
    guard number.value >= 2, !continuesNumber(place) else { return nil }
    let behind = text.skippingSpace(number.end)
    if let site = collective(at: place, number) { return site }
    // 等五本校企合作教材: behind 等 the measure word begins no 本校.
    guard let spelled = UnitTable.spelled(in: text, at: behind),
      !UnitTable.beginsAWord(spelled, in: text) || text.has("等", endingAt: place),
      spelled.unit.perName == nil
    else { return nil }
    switch spelled.unit.unitClass {
    case .count, .person: break
    default: return nil
    }
    var site = CountSite(
      range: place..<spelled.end, value: number.value, unit: spelled.unit, fact: -1,
      isHedged: text.length(ofAny: ["近", "约", "超", "逾", "过"], endingAt: place) > 0)
    if fact >= 0 {
      let quantity = context.facts[fact].quantity
      if quantity.range.contains(place) {
        site.fact = fact
        site.range = quantity.range
        if quantity.approximation != .exact || quantity.upper != nil { site.isHedged = true }
      }
    }
    return site
  }

  private static let digits: WordList = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "两"]

  /// 三方, 四国院校, 五省（区、市）
  private func collective(at place: Int, _ number: (value: Int, end: Int)) -> CountSite? {
    guard !text.isDigit(at: place), number.value <= 20,
      text.length(of: CountSiteReader.nouns, at: number.end) > 0,
      text.length(of: CountSiteReader.longerNouns, at: number.end) == 0,
      !text.hasAny(of: "一二三四五六七八九十两", at: number.end + 3),
      text.isIdeograph(before: place) || text.hasAny(of: "”》）", endingAt: place),
      let unit = UnitTable.unit("个")
    else { return nil }
    return CountSite(
      range: place..<number.end + 3, value: number.value, unit: unit, fact: -1, isHedged: false,
      isCollective: true)
  }

  private static let nouns: WordList = ["方", "校", "国", "地", "省", "市", "县", "区", "院", "系", "州"]
  /// What begins with such a noun and is another.
  private static let longerNouns: WordList = [
    "方面", "方案", "方向", "方位", "方式", "方法", "校区", "校园", "校企", "校本", "校长", "校级", "校友", "国家", "国际", "国内",
    "国外", "国企", "地方", "地区", "地市", "地点", "地铁", "省级", "省内", "省外", "省市", "省份", "省属", "市级", "市县", "市区",
    "市州",
    "市场", "市直", "市属", "县级", "县区", "县域", "县市", "区域", "区县", "区级", "院校", "院系", "院级", "系列", "系部", "系统",
    "州市",
    "州级", "区内",
  ]

  /// A number of up to three digits, or a Chinese one below a hundred.
  private func number(at place: Int) -> (value: Int, end: Int)? {
    if text.isDigit(at: place) {
      var (value, end) = (0, place)
      while text.isDigit(at: end) {
        if end - place < 4 { value = value * 10 + Int(text[end] & 15) }
        end += 1
      }
      return (end - place > 3 ? 0 : value, end)
    }
    guard text.length(of: CountSiteReader.digits, at: place) > 0 else { return nil }
    if text.has("两", at: place) { return (2, place + 3) }
    return Numbering.chineseNumber(text, at: place)
  }

  /// Whether what stands before makes it an ordinal or part of a longer number: 第三, 1.5, 2-3, CD01.
  private func continuesNumber(_ place: Int) -> Bool {
    if text.isLetter(at: place - 1) || text.isDigit(at: place - 1) { return true }
    switch text[place - 1] {
    case 0x2E, 0x2B, 0x2D, 0x2F, 0x7E, 0x3A: return true
    default: break
    }
    return text.hasAny(of: "第年百千万亿零几数—～＋一二三四五六七八九十", endingAt: place)
  }
}
