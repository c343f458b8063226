/// Reads numberings at the start of lines, and passes over years, decimals and counts.
extension Numbering {
  /// The numbering at the start of the line in `range`; nil where the line begins with text.
  package static func read(_ text: Bytes, _ range: Range<Int>) -> Numbering? {
    let place = range.lowerBound
    switch text[place] {
    case 0x30...0x39: return arabic(text, range)
    case 0x28: return parenthesis(text, range, openingLength: 1)
    case 0x23: return markdown(text, range)
    case 0x2D, 0x2A, 0xC2, 0xEF, 0xE2: return markOrParenthesis(text, range)
    case 0xE4...0xE9: return chinese(text, range)
    default: return nil
    }
  }

  private static func make(
    _ form: Form, _ values: [Int], _ text: Bytes, _ range: Range<Int>, from place: Int
  ) -> Numbering {
    var end = min(place, range.upperBound)
    while end < range.upperBound, LineScanner.isSpace(text[end]) { end += 1 }
    return Numbering(form, values: values, end: end)
  }

  private static func markdown(_ text: Bytes, _ range: Range<Int>) -> Numbering? {
    var place = range.lowerBound
    while text[place] == 0x23, place - range.lowerBound < 6 { place += 1 }
    guard text[place] == 0x20 else { return nil }
    var numbering = make(.markdown, [1], text, range, from: place)
    numbering.depth = place - range.lowerBound
    return numbering
  }

  private static func markOrParenthesis(_ text: Bytes, _ range: Range<Int>) -> Numbering? {
    let place = range.lowerBound
    let (scalar, length) = text.scalar(at: place)
    switch scalar {
    case 0xFF08: return parenthesis(text, range, openingLength: 3)
    case 0x2460...0x2473:
      return make(.circled, [Int(scalar) - 0x245F], text, range, from: place + length)
    case 0x2022, 0x25A0, 0x25A1, 0x25B2, 0x25B6, 0x25C6, 0x25C7, 0x25CB, 0x25CF, 0x25E6, 0x2605,
      0x2606, 0x2714, 0xB7, 0xF000...0xF0FF:
      return make(.bullet, [1], text, range, from: place + length)
    case 0x2D, 0x2A:
      guard text[place + 1] == 0x20 || text[place + 1] == 0x09 else { return nil }
      return make(.bullet, [1], text, range, from: place + 1)
    default: return nil
    }
  }

  /// `（一）`, `(1)`.
  private static func parenthesis(
    _ text: Bytes, _ range: Range<Int>, openingLength: Int
  ) -> Numbering? {
    let inner = skippingSpaces(text, range.lowerBound + openingLength)
    var form = Form.arabicParenthesis
    var number = arabicNumber(text, at: inner)
    if number == nil {
      form = .chineseParenthesis
      number = chineseNumber(text, at: inner)
    }
    guard let number else { return nil }
    let close = skippingSpaces(text, number.end)
    if text[close] == 0x29 { return make(form, [number.value], text, range, from: close + 1) }
    guard text.has("）", at: close) else { return nil }
    let after = text.has("、", at: close + 3) ? close + 6 : close + 3
    return make(form, [number.value], text, range, from: after)
  }

  private static func skippingSpaces(_ text: Bytes, _ start: Int) -> Int {
    var place = start
    while text[place] == 0x20, place - start < 4 { place += 1 }
    return place
  }

  /// `一、`, `第一章`, `一是`, `第一，`.
  private static func chinese(_ text: Bytes, _ range: Range<Int>) -> Numbering? {
    let place = range.lowerBound
    if text.has("第", at: place) { return ordinal(text, range) }
    if text.has("其", at: place) { return spokenOrdinal(text, range, from: place + 3) }
    guard let number = chineseNumber(text, at: place) else { return nil }
    let close = skippingSpaces(text, number.end)
    if text.has("是", at: number.end) {
      // 一是…; but not 一是一, nor 十是.
      return number.value <= 9
        ? make(.spoken, [number.value], text, range, from: number.end + 3) : nil
    }
    if text.has("、", at: close) {
      // 一、二等奖: a list of numbers.
      let next = chineseNumber(text, at: close + 3)
      if let next, next.value == number.value + 1 { return nil }
      return make(.chineseComma, [number.value], text, range, from: close + 3)
    }
    if text.has("．", at: close) || text.has("：", at: close) {
      return make(.chineseComma, [number.value], text, range, from: close + 3)
    }
    if text[close] == 0x2E {
      return make(.chineseComma, [number.value], text, range, from: close + 1)
    }
    // 一 基本情况: only a wide gap or a short line makes that a number.
    if close > number.end, range.count <= 90, text.isIdeograph(at: close) {
      return make(.chineseComma, [number.value], text, range, from: close)
    }
    return nil
  }

  /// `第一章`, `第2部分`, `第三节`, `第一，`.
  private static func ordinal(_ text: Bytes, _ range: Range<Int>) -> Numbering? {
    let inner = skippingSpaces(text, range.lowerBound + 3)
    guard let number = arabicNumber(text, at: inner) ?? chineseNumber(text, at: inner) else {
      return nil
    }
    let close = skippingSpaces(text, number.end)
    let chapter = text.length(of: chapterWords, at: close)
    if chapter > 0 {
      return make(.chapter, [number.value], text, range, from: mark(text, close + chapter))
    }
    if text.has("节", at: close) {
      return make(.chapterSection, [number.value], text, range, from: mark(text, close + 3))
    }
    return spokenOrdinal(text, range, from: range.lowerBound + 3)
  }

  private static let chapterWords: WordList = ["章", "部分", "篇", "编"]

  /// Past a colon or comma that follows `第一章`.
  private static func mark(_ text: Bytes, _ place: Int) -> Int {
    text.hasAny(of: "：、，", at: place) ? place + 3 : place
  }

  /// `第一，`, `其一，`, `第二是`.
  private static func spokenOrdinal(
    _ text: Bytes, _ range: Range<Int>, from place: Int
  ) -> Numbering? {
    guard let number = chineseNumber(text, at: place), number.value <= 20 else { return nil }
    guard text.hasAny(of: "，、是：", at: number.end) else { return nil }
    return make(.spoken, [number.value], text, range, from: number.end + 3)
  }

  /// `1.`, `1．`, `1、`, `1）`, `1.1`, `3.2.5深化…`, `1 学校情况`.
  private static func arabic(_ text: Bytes, _ range: Range<Int>) -> Numbering? {
    guard let first = arabicNumber(text, at: range.lowerBound) else { return nil }
    var values = [first.value]
    var place = first.end
    while values.count < deepest {
      let dot = pointLength(text, at: place)
      guard dot > 0, let next = arabicNumber(text, at: place + dot) else { break }
      if text.has("年", at: next.end), next.end - place - dot >= 2 { break }
      values.append(next.value)
      place = next.end
    }
    return values.count == 1
      ? single(text, range, first) : multiple(text, range, values, end: place)
  }

  private static func pointLength(_ text: Bytes, at place: Int) -> Int {
    if text[place] == 0x2E { return 1 }
    return text.has("．", at: place) ? 3 : 0
  }

  private static func single(
    _ text: Bytes, _ range: Range<Int>, _ number: (value: Int, end: Int)
  ) -> Numbering? {
    let place = number.end
    if text[place] == 0x2E {
      // 1.234 is a decimal; 3.2019年 an item about a year.
      if text.isDigit(at: place + 1), !text.has("年", at: place + 5) { return nil }
      return make(.decimal, [number.value], text, range, from: place + 1)
    }
    if text.hasAny(of: "、．", at: place) {
      return make(.decimal, [number.value], text, range, from: place + 3)
    }
    if text[place] == 0x29 {
      return make(.arabicParenthesis, [number.value], text, range, from: place + 1)
    }
    if text.has("）", at: place) {
      return make(.arabicParenthesis, [number.value], text, range, from: place + 3)
    }
    return nil
  }

  /// `1 学校情况`, `1学校情况`: a number without a mark, which only its neighbours make a heading.
  package static func readUnmarked(_ text: Bytes, _ range: Range<Int>) -> Numbering? {
    guard let number = arabicNumber(text, at: range.lowerBound), number.value > 0 else {
      return nil
    }
    let place = skippingSpaces(text, number.end)
    guard text.isIdeograph(at: place), text.length(of: measureWords, at: place) == 0 else {
      return nil
    }
    return make(.decimal, [number.value], text, range, from: place)
  }

  /// What a count stands before.
  private static let measureWords: WordList = [
    "个", "项", "家", "所", "名", "人", "位", "年", "月", "日", "号", "天", "周", "时", "点", "分", "秒", "门",
    "套", "台", "座", "栋", "处", "部", "种", "件", "篇", "册", "期", "场", "次", "班", "组", "支", "枚", "届",
    "级", "岁", "亩", "万", "亿", "千", "百", "十", "元", "倍", "多", "余", "类", "条", "本", "间", "系", "张",
    "金", "银", "铜", "大", "省", "市", "县", "平", "公", "米", "吨", "度", "至", "到", "户", "对", "片", "章",
  ]

  private static func multiple(
    _ text: Bytes, _ range: Range<Int>, _ values: [Int], end: Int
  ) -> Numbering? {
    var place = end
    let isMarked = pointLength(text, at: place) > 0 || text.has("、", at: place)
    if isMarked { place += text[place] == 0x2E ? 1 : 3 }
    // 2.8万, 3.5亿元, 1.76:1: a decimal, not a number of an outline.
    if values.count == 2, !isMarked, !startsText(text, at: skippingSpaces(text, place)) {
      return nil
    }
    if place >= range.upperBound, !isMarked { return nil }
    return make(.decimal, values, text, range, from: place)
  }

  /// Whether what follows `3.5` is a heading's text, not the unit or the rest of a figure.
  private static func startsText(_ text: Bytes, at place: Int) -> Bool {
    if text.length(of: unitsOfDecimals, at: place) > 0 { return false }
    // 3.2 1+X证书制度 begins with a word of the field, not with a number.
    return text.isIdeograph(at: place) || text.isLetter(at: place) || text.has("1+X", at: place)
      || text.hasAny(of: "“《「【（", at: place)
  }

  /// Units that decimals stand before; a count of persons has no decimals, so `1.2人才培养` is a heading.
  private static let unitsOfDecimals: WordList = [
    "万", "亿", "千", "元", "个百分点", "倍", "平方", "平米", "公里", "公顷", "亩", "米", "吨", "小时",
    "学时", "课时", "分，", "分。", "分；", "分、", "折", "至", "到", "m2", "m²", "km", "Mbps", "GB", "TB",
  ]

  /// One or two ASCII digits.
  private static func arabicNumber(_ text: Bytes, at place: Int) -> (value: Int, end: Int)? {
    guard text.isDigit(at: place) else { return nil }
    let first = Int(text[place] &- 0x30)
    guard text.isDigit(at: place + 1) else { return (first, place + 1) }
    if text.isDigit(at: place + 2) { return nil }
    return (first * 10 + Int(text[place + 1] &- 0x30), place + 2)
  }

  /// A Chinese number up to ninety-nine.
  package static func chineseNumber(_ text: Bytes, at start: Int) -> (value: Int, end: Int)? {
    var place = start
    var tens = 0
    var units = 0
    var hasTen = false
    while place - start < 9 {
      guard let digit = chineseDigit(text.scalar(at: place).value) else { break }
      if digit == 10 {
        if hasTen { return nil }
        hasTen = true
        tens = units == 0 ? 1 : units
        units = 0
      } else {
        if units != 0 { return nil }
        units = digit
      }
      place += 3
    }
    return place > start ? (tens * 10 + units, place) : nil
  }

  private static func chineseDigit(_ scalar: UInt32) -> Int? {
    scalar == 0x5341 ? 10 : ChineseDigit.value(of: scalar)
  }
}
