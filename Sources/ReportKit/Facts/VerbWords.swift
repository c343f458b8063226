/// Verbs and prepositions that end the noun behind a figure.
package enum VerbWords {
  private static let words: WordList = [
    "签订", "签约", "签署", "签字", "建立", "获", "荣获", "参加", "参与", "开展", "进行", "到", "赴", "与", "为", "在", "被",
    "入选", "完成", "通过", "取得", "达到", "成为", "实现", "提供", "承担", "加入", "共建", "来自", "从事", "进入", "开设",
    "担任", "接受", "组成", "考取", "留在", "从", "向", "对", "由", "经", "已", "均", "全部", "分别", "是", "有", "结成",
    "缔结", "设立", "组建", "挂牌", "落户", "入驻", "牵头", "申报", "立项", "结题", "验收", "使用", "投入", "用于", "面向",
    "覆盖", "服务", "举办", "承办", "选派", "合作开", "联合",
  ]

  /// Whether a verb begins at a place.
  package static func begins(_ text: Bytes, _ place: Int) -> Bool {
    text.length(of: words, at: place) > 0
  }

  /// Where the first verb of `range` begins, not counting one at its very start; the end for none.
  package static func first(_ text: Bytes, _ range: Range<Int>) -> Int {
    var place = range.lowerBound
    if place < range.upperBound { place += text.scalar(at: place).length }
    while true {
      place = words.skippingStrangers(in: text, from: place, to: range.upperBound)
      guard place < range.upperBound else { break }
      if text.length(of: words, at: place) > 0 { return place }
      place += text.scalar(at: place).length
    }
    return range.upperBound
  }
}
