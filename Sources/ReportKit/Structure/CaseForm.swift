/// `【案例三】…`, `案例1：`, `典型案例二 …`, `附件1：…`: lines that open a part with an outline of its own.
enum CaseForm {
  /// Where the title of a case begins, if the line opens one.
  static func read(_ text: Bytes, _ range: Range<Int>, _ traits: LineTraits) -> Int? {
    var place = range.lowerBound
    while text[place] == 0x23 || text[place] == 0x20 || text[place] == 0x2A { place += 1 }
    let isBracketed = text.hasAny(of: "【［〔", at: place) || text[place] == 0x5B
    if isBracketed { place += text[place] == 0x5B ? 1 : 3 }
    let adjective = text.length(of: adjectives, at: place)
    guard text.has("案例", at: place + adjective) else { return nil }
    place += adjective + 6
    if isBracketed { return bracketed(text, from: place, range) }
    guard traits.isDisjoint(with: [.long, .innerStop, .endsSentence]) else { return nil }
    return numbered(text, from: place, range)
  }

  private static let adjectives: WordList = [
    "典型", "特色", "创新", "优秀", "实践", "成功", "育人", "教学", "工作",
  ]

  private static func bracketed(_ text: Bytes, from place: Int, _ range: Range<Int>) -> Int? {
    var close = place
    let limit = min(range.upperBound, place + 30)
    while close < limit {
      if text.hasAny(of: "】］〕", at: close) { return skippingMark(text, close + 3, range) }
      if text[close] == 0x5D { return skippingMark(text, close + 1, range) }
      close += 1
    }
    return nil
  }

  private static func numbered(_ text: Bytes, from start: Int, _ range: Range<Int>) -> Int? {
    var place = start
    while text[place] == 0x20 { place += 1 }
    let number = pastNumber(text, place)
    if number >= range.upperBound { return number > start ? range.upperBound : nil }
    let body = skippingMark(text, number, range)
    return body > number ? body : nil
  }

  private static func pastNumber(_ text: Bytes, _ start: Int) -> Int {
    if let number = Numbering.chineseNumber(text, at: start) { return number.end }
    var place = start
    while text.isDigit(at: place) || (text[place] == 0x2D && place > start) { place += 1 }
    return place
  }

  private static func skippingMark(_ text: Bytes, _ start: Int, _ range: Range<Int>) -> Int {
    var place = start
    while text[place] == 0x20 { place += 1 }
    if text[place] == 0x3A || text[place] == 0x2E { place += 1 }
    if text.hasAny(of: "：、．，", at: place) { place += 3 }
    while text[place] == 0x20 || text[place] == 0x09 { place += 1 }
    return min(place, range.upperBound)
  }

  /// Where the title of an attachment begins, if the line is the heading of one: `附件:`, `附件2：…`.
  static func attachment(_ text: Bytes, _ range: Range<Int>, _ traits: LineTraits) -> Int? {
    guard text.has("附件", at: range.lowerBound) || text.has("附录", at: range.lowerBound),
      traits.isDisjoint(with: [.long, .innerStop, .endsSentence])
    else { return nil }
    let start = range.lowerBound + 6
    let number = pastNumber(text, start)
    let body = skippingMark(text, number, range)
    return body > start || start >= range.upperBound ? body : nil
  }
}
