/// Reads the years that titles and headers print: `2020年`, `2020-2021学年`, `二〇二一年`.
enum YearReader {
  /// Bytes of a title or header that are looked at.
  private static let farthest = 600

  /// The first period that a title or header states; a bare `2021` only where it is all there is.
  static func period(_ text: Bytes, _ range: Range<Int>) -> Period? {
    let end = min(range.upperBound, range.lowerBound + farthest)
    if range.count == 4, let year = arabicYear(text, at: range.lowerBound) {
      return Period(year: year)
    }
    var place = range.lowerBound
    while place < end {
      if let found = stated(text, at: place, to: end) { return found }
      place += 1
    }
    return nil
  }

  /// The year printed at `place`, in ASCII digits or Chinese ones.
  static func year(_ text: Bytes, at place: Int) -> (year: Int16, end: Int)? {
    if let year = arabicYear(text, at: place) { return (year, place + 4) }
    return chineseYear(text, at: place).map { ($0, place + 12) }
  }

  private static func arabicYear(_ text: Bytes, at place: Int) -> Int16? {
    let first = text[place]
    guard first == 0x32 && text[place + 1] == 0x30 || first == 0x31 && text[place + 1] == 0x39
    else { return nil }
    guard text.isDigit(at: place + 2), text.isDigit(at: place + 3), !text.isDigit(at: place + 4),
      !text.isDigit(at: place - 1)
    else { return nil }
    var year: Int16 = 0
    for offset in 0..<4 { year = year * 10 + Int16(text[place + offset] &- 0x30) }
    return year
  }

  /// `二〇二一`, also with ○ or 零 for zero.
  private static func chineseYear(_ text: Bytes, at place: Int) -> Int16? {
    var year: Int16 = 0
    for index in 0..<4 {
      guard let digit = chineseDigit(text.scalar(at: place + 3 * index).value) else { return nil }
      year = year * 10 + digit
    }
    return year >= 1900 && year < 2100 ? year : nil
  }

  private static func chineseDigit(_ scalar: UInt32) -> Int16? {
    switch scalar {
    case 0x3007, 0x25CB, 0x96F6, 0x25EF: 0
    default: ChineseDigit.value(of: scalar).map(Int16.init)
    }
  }

  private static func stated(_ text: Bytes, at place: Int, to end: Int) -> Period? {
    guard let first = year(text, at: place) else { return nil }
    let after = text.skippingSpace(first.end)
    if let last = lastYear(text, at: after, of: first.year) {
      let unit = text.skippingSpace(last.end)
      if text.hasAny(of: "学年", at: unit) || unit >= end {
        return Period(start: first.year, end: last.year)
      }
    }
    // 2022学年 goes on into the next year.
    if text.has("学年", at: after) { return Period(start: first.year, end: first.year + 1) }
    if text.has("届", at: after) { return Period(year: first.year) }
    guard text.has("年", at: after) else {
      // A title's （2023）
      let isBracketed =
        text.has("（", endingAt: place) && text.has("）", at: first.end)
        || text[place - 1] == 0x28 && text[first.end] == 0x29
      return isBracketed ? Period(year: first.year) : nil
    }
    if let last = lastYear(text, at: after + 3, of: first.year), text.has("年", at: last.end) {
      return Period(start: first.year, end: last.year)
    }
    guard let month = month(text, at: after + 3, of: first.year) else {
      return Period(year: first.year)
    }
    return until(text, month.period, behind: month.end) ?? month.period
  }

  /// 2019年7月至2024年6月: from the month before up to that one.
  private static func until(_ text: Bytes, _ first: Period, behind place: Int) -> Period? {
    guard let year = first.end, let last = lastYear(text, at: text.skippingSpace(place), of: year),
      text.has("年", at: last.end),
      let end = month(text, at: last.end + 3, of: last.year)?.period
    else { return nil }
    return Period(
      start: first.start, startMonth: first.startMonth, end: end.end, endMonth: end.endMonth)
  }

  /// The second year of `2020-2021`, `2020—21`.
  private static func lastYear(
    _ text: Bytes, at place: Int, of first: Int16
  ) -> (year: Int16, end: Int)? {
    var start = place
    if text[start] == 0x2D || text[start] == 0x7E || text[start] == 0x2F {
      start += 1
    } else if text.hasAny(of: "—–－～至‐", at: start) {
      start += 3
      if text.has("—", at: start) { start += 3 }
    } else {
      return nil
    }
    start = text.skippingSpace(start)
    if let year = arabicYear(text, at: start), year >= first { return (year, start + 4) }
    guard text.isDigit(at: start), text.isDigit(at: start + 1), !text.isDigit(at: start + 2) else {
      return nil
    }
    let short = Int16(text[start] &- 0x30) * 10 + Int16(text[start + 1] &- 0x30)
    let year = first / 100 * 100 + short
    return year > first ? (year, start + 2) : nil
  }

  private static func month(
    _ text: Bytes, at start: Int, of year: Int16
  ) -> (period: Period, end: Int)? {
    let place = text.skippingSpace(start)
    guard text.isDigit(at: place) else { return nil }
    var month = Int8(text[place] &- 0x30)
    var end = place + 1
    if text.isDigit(at: end) {
      month = month * 10 + Int8(text[end] &- 0x30)
      end += 1
    }
    guard text.has("月", at: end), month >= 1, month <= 12 else { return nil }
    return (Period(start: year, startMonth: month, end: year, endMonth: month), end + 3)
  }
}
