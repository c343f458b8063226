/// Finds the phrase that names what a figure counts where no known wording does.
package enum LabelReader {
  /// The noun behind the figure, else the words before it.
  package static func label(_ site: FigureSite) -> Range<Int> {
    let text = site.text
    if !site.after.isEmpty { return trimmed(text, cut(text, site.after, characters: 16)) }
    var range = trimmed(text, site.before)
    // The last words name it; verbs before them do not.
    while range.count > 60, let next = Optional(text.scalar(at: range.lowerBound)) {
      range = span(range.lowerBound + next.length, range.upperBound)
    }
    return range
  }

  /// 蓬江区4家: the part of a region that the words directly before the figure name.
  package static func region(_ site: FigureSite) -> Range<Int>? {
    let range = trimmed(site.text, site.before)
    guard range.count >= 6, range.count <= 24 else { return nil }
    let ends =
      site.text.hasAny(of: "区县市镇州旗", endingAt: range.upperBound)
      || site.text.has("市直", endingAt: range.upperBound)
    return ends && site.text.length(of: LabelReader.commonPlaces, endingAt: range.upperBound) == 0
      ? range : nil
  }

  /// With the opening quotation mark that belongs to a closing one: “双师型”教师.
  static func whole(_ text: Bytes, _ range: Range<Int>) -> Range<Int> {
    guard text.has("“", endingAt: range.lowerBound) else { return range }
    guard let close = text.first("”", from: range.lowerBound, to: range.upperBound) else {
      return text.has("”", at: range.upperBound)
        ? range.lowerBound - 3..<range.upperBound + 3 : range
    }
    let open = text.first("“", from: range.lowerBound, to: close)
    return open == nil ? range.lowerBound - 3..<range.upperBound : range
  }

  /// Whether a label is empty, a mark, or a word that only adds up or shares out.
  static func saysNothing(_ text: Bytes, _ range: Range<Int>) -> Bool {
    if range.count < 3 { return true }
    guard range.count <= 6 else { return false }
    let words: [StaticString] = [
      "占", "合", "共", "合计", "共计", "总计", "小计", "奖", "只", "计", "各", "其", "达", "为",
    ]
    return words.contains {
      $0.utf8CodeUnitCount == range.count && text.has($0, at: range.lowerBound)
    }
  }

  private static func cut(_ text: Bytes, _ range: Range<Int>, characters: Int) -> Range<Int> {
    var end = range.lowerBound
    var left = characters
    while end < range.upperBound, left > 0 {
      end += text.scalar(at: end).length
      left -= 1
    }
    return span(range.lowerBound, min(end, range.upperBound))
  }

  /// Without 、，和 and 达 为 有 at the ends.
  static func trimmed(_ text: Bytes, _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    if text.has("其中", at: low) { low += 6 }
    while low < high, text[low] == 0x20 || text.hasAny(of: "、，和及与其的", at: low),
      // 其他方式 begins with a word.
      !(text.has("其", at: low) && text.hasAny(of: "他它余", at: low + 3))
    {
      low += text[low] == 0x20 ? 1 : 3
    }
    while high > low, text[high - 1] == 0x20 || text.hasAny(of: "达为有共计约近超是：、至到了花", endingAt: high) {
      high -= text[high - 1] == 0x20 ? 1 : 3
    }
    return span(low, high)
  }

  private static let commonPlaces: WordList = [
    "全市", "校区", "园区", "厂区", "社区", "地区", "片区", "景区", "城市", "农村乡镇",
  ]
}
