extension QuantityRule {
  /// 第46届, 3号, 一等奖: places in an order.
  static let ordinal = QuantityRule(
    id: "ordinal",
    explanation: """
      A number after 第, or before 号, 级, 届, 等奖, 楼, 路, names a place in an order and counts \
      nothing: 第46届, 2018级, 一等奖, 5A级, 12号楼.
      """
  ) { site in
    let text = site.text
    let before = site.before
    if text.has("第", endingAt: before) {
      // 第1-3名: both ends are places.
      if let (_, end) = RangeReader.upper(site, from: site.numeral.end) {
        return .silence(end: UnitTable.longest(in: text, at: end)?.end ?? end)
      }
      return .silence(end: pastOrdinal(text, site))
    }
    if site.numeral.hasScale || site.numeral.hasPoint { return nil }
    let behind = site.behind
    // 2019届 left in 2019, which is a time.
    if site.numeral.digitsEnd - site.numeral.start == 4, !site.numeral.isChinese { return nil }
    if text.length(of: ranks, at: behind) > 0 {
      return .silence(end: site.numeral.end)
    }
    // 初二, 高三, 周五, 星期三
    if site.numeral.isChinese, text.length(of: ordinalLeads, endingAt: before) > 0 {
      return .silence(end: site.numeral.end)
    }
    return nil
  }

  private static let ranks: WordList = [
    "等奖", "等功", "号", "届", "级", "楼", "路", "中队", "大队", "支部", "党支部", "团支部", "线城市",
  ]

  /// 第三 alone, or 第三名, 第二批 with its measure word.
  private static func pastOrdinal(_ text: Bytes, _ site: NumberSite) -> Int {
    site.unit.map(\.end) ?? site.numeral.end
  }

  private static let ordinalLeads: WordList = ["星期", "礼拜", "小学", "初"]
}
