/// Finds the district of a region that a figure is of: 泉溪县毕业生1486人, 在校生城东区1.52万人.
enum RegionReader {
  /// What the words of the figure's clause say: a district, or all of the region again.
  struct Found {
    /// Nil for all of the region: 全市.
    var name: Range<Int>?
  }

  /// The last district that stands between the figure before and the figure, at the start of a clause or
  /// directly before the figure; nil where the words name none.
  static func region(_ site: FigureSite) -> Found? {
    let text = site.text
    var place = site.before.upperBound
    let low = max(site.before.lowerBound, place - 90)
    while place > low {
      if text.hasAny(of: "县区市旗", endingAt: place) {
        if text.length(of: all, endingAt: place) > 0 { return Found() }
        if let name = name(text, endingAt: place, low: low, figure: site.before.upperBound) {
          return Found(name: name)
        }
      }
      place -= max(1, text.scalar(before: place).length)
    }
    return nil
  }

  private static func name(
    _ text: Bytes, endingAt end: Int, low: Int, figure: Int
  ) -> Range<Int>? {
    // 县级, 区域, 市场, 江洲县职教中心: the word goes on.
    // 清河区、石门县中职在校生分别为986人、431人
    let isCounted = text.length(ofAny: ["中职在校", "中职招生", "中职毕业", "中职学生"], at: end) > 0
    if !isCounted, text.hasAny(of: "级域场民属内外里长委政职第中教财人区县直卫技工一二三实高", at: end) {
      return nil
    }
    if text.length(of: common, endingAt: end) > 0 { return nil }
    var start = end - 3
    while start > low, end - start < 15, text.isIdeograph(before: start) {
      if text.length(of: leads, endingAt: start) > 0 { break }
      start -= 3
    }
    if text.hasAny(of: "该本我各全外", at: start) { return nil }
    let opens =
      start <= low || !text.isIdeograph(before: start)
      || text.length(of: leads, endingAt: start) > 0
    // 在校生城东区1.52万人: what is counted stands before it.
    guard opens, end - start >= 6, end - start <= 12 else { return nil }
    return start..<end
  }

  private static let all: WordList = [
    "全市", "全县", "全区", "我市", "我县", "我区", "本市", "本县", "各县", "各区", "各县区", "各市县",
  ]
  private static let common: WordList = [
    "校区", "园区", "厂区", "社区", "地区", "片区", "景区", "城市", "城区", "新区", "上市", "超市", "门市", "辖区", "郊区", "库区",
    "学区",
    "特区", "战区", "两区", "县区", "个县", "个区", "县市", "分区", "示范区", "开发区", "高新区", "试验区", "保税区", "灾区", "山区",
  ]
  private static let leads: WordList = [
    "其中", "的", "在校生", "毕业生", "招生", "在", "为", "是", "和", "与", "而", "最少", "最多", "教师", "学校", "人数", "看",
    "有", "如",
    "新生", "学生",
  ]
}
