/// `图 2-1：…`, `表 1-1: …`, `附表3 …`, `（单位：万元）`: lines that belong to a picture or a table.
enum CaptionForm {
  enum Subject: Sendable { case figure, table }

  /// What a line captions, and where its text begins.
  struct Caption: Sendable {
    var subject: Subject
    var body: Int
    /// Whether the caption says that an earlier table goes on: `续表1`.
    var isContinuation: Bool
  }

  /// Reads a line as a caption; nil for a sentence such as `表1显示，…。`
  static func read(_ text: Bytes, _ range: Range<Int>, _ traits: LineTraits) -> Caption? {
    guard traits.isDisjoint(with: [.long, .endsSentence]) else { return nil }
    var place = range.lowerBound
    if text.hasAny(of: "【（［", at: place) { place += 3 }
    let continued = text.has("续", at: place)
    if continued || text.has("附", at: place) { place += 3 }
    guard let subject = subject(text, at: place) else { return nil }
    place = text.has("图表", at: place) ? place + 6 : place + 3
    while text[place] == 0x20 { place += 1 }
    let number = pastNumber(text, place)
    if number == place {
      guard continued, place >= range.upperBound else { return nil }
      return Caption(subject: subject, body: place, isContinuation: true)
    }
    guard let body = body(text, number, range) else { return nil }
    let isContinuation = continued || text.first("（续", from: body, to: range.upperBound) != nil
    return Caption(subject: subject, body: body, isContinuation: isContinuation)
  }

  private static func subject(_ text: Bytes, at place: Int) -> Subject? {
    if text.has("图表", at: place) || text.has("表", at: place) { return .table }
    return text.has("图", at: place) ? .figure : nil
  }

  /// Past `2-1`, `1.2`, `3`, `一`, `A1`.
  private static func pastNumber(_ text: Bytes, _ start: Int) -> Int {
    if let number = Numbering.chineseNumber(text, at: start) { return number.end }
    var place = start
    while place - start < 12 {
      switch text[place] {
      case 0x30...0x39, 0x41...0x5A: place += 1
      case 0x2D, 0x2E, 0x20:
        guard place > start, text.isDigit(at: place + 1) else { return place }
        place += 1
      case 0xE2:
        guard text.hasAny(of: "—–‐−", at: place), text.isDigit(at: place + 3) else { return place }
        place += 3
      default: return place
      }
    }
    return place
  }

  /// Where the caption's words begin after its number; nil where the number goes on as a sentence.
  private static func body(_ text: Bytes, _ number: Int, _ range: Range<Int>) -> Int? {
    var place = number
    while text[place] == 0x20 || text[place] == 0x2E { place += 1 }
    if text[place] == 0x3A { place += 1 }
    if text.hasAny(of: "：．、）】］", at: place) { place += 3 }
    while text[place] == 0x20 { place += 1 }
    if place > number || place >= range.upperBound { return min(place, range.upperBound) }
    // 表1学校情况一览, but not 表1中可见 or 图3所示.
    if text.length(of: sentenceLeads, at: place) > 0 { return nil }
    return place
  }

  private static let sentenceLeads: WordList = [
    "中，", "中的", "中可", "中显", "中列", "中看", "所", "显示", "可知", "可见", "可以", "为", "是", "和表", "和图", "与表",
    "与图", "至表", "至图", "、", "，", "—", "的", "个", "张", "列", "反映", "表明", "统计了",
  ]

  /// The printed unit of a line such as `单位：万元` or `（计量单位: 人）` between a caption and its table.
  static func unitNote(_ text: Bytes, _ range: Range<Int>) -> Range<Int>? {
    guard range.count <= 60 else { return nil }
    var place = range.lowerBound
    if text[place] == 0x28 { place += 1 }
    if text.hasAny(of: "（【", at: place) { place += 3 }
    return unit(text, at: place, to: range.upperBound)
  }

  /// The unit that a caption states within itself: `表1 经费收入（单位：万元）`.
  static func unit(insideCaption range: Range<Int>, of text: Bytes) -> Range<Int>? {
    guard let place = text.first("单位", from: range.lowerBound, to: range.upperBound) else {
      return nil
    }
    return unit(text, at: place, to: range.upperBound)
  }

  private static func unit(_ text: Bytes, at start: Int, to end: Int) -> Range<Int>? {
    var place = text.has("计量", at: start) ? start + 6 : start
    if text.has("金额", at: place) { place += 6 }
    guard text.has("单位", at: place) else { return nil }
    place += 6
    if text[place] == 0x3A {
      place += 1
    } else if text.has("：", at: place) {
      place += 3
    } else {
      return nil
    }
    var close = place
    while close < end, text[close] != 0x29, !text.hasAny(of: "）】，；", at: close) { close += 1 }
    let range = LineScanner.trimmed(text, place..<max(place, min(close, end)))
    return range.isEmpty || range.count > 24 ? nil : range
  }
}
