/// Reads years, months, days and spans of them.
package enum DateReader {
  /// One end of a span.
  private struct Point {
    var year: Int16?
    var month: Int8?
    /// Past 年, 月, 日 and what belongs to them.
    var end: Int
    /// Whether 年, 月 or 日 was printed.
    var isNamed: Bool
    /// Two digits that may be a year of this century.
    var isShort = false
  }

  /// The date or span of dates that begins at `start`; nil where the number is something else.
  package static func date(_ text: Bytes, at start: Int, block: Range<Int>) -> PeriodMention? {
    if let months = months(text, at: start) { return months }
    if let slashed = slashed(text, at: start) { return slashed }
    guard let first = point(text, at: start, shortYears: true) else { return nil }
    if let second = secondPoint(text, after: first, start: start) {
      return PeriodMention(span(start, second.end), meaning(first, second))
    }
    guard first.isNamed, !first.isShort else { return bareYear(text, first, start: start) }
    let end = pastSuffix(text, first.end)
    guard let year = first.year else { return PeriodMention(span(start, end), .unknown) }
    // 2022学年 goes on into the next year.
    let isSchoolYear = text.has("学年", endingAt: first.end) || text.has("学年", at: first.end)
    let point = Period(
      start: year, startMonth: first.month, end: isSchoolYear ? year + 1 : year,
      endMonth: first.month)
    return PeriodMention(span(start, end), .absolute(openEnds(text, point, start: start, end: end)))
  }

  /// 1-6月, 9至12月: months of a year that is not printed.
  private static func months(_ text: Bytes, at start: Int) -> PeriodMention? {
    var place = start
    while text.isDigit(at: place), place - start < 2 { place += 1 }
    let connector = text.length(of: DateReader.monthDashes, at: place)
    guard place > start, connector > 0 else { return nil }
    let second = place + connector
    var end = second
    while text.isDigit(at: end), end - second < 2 { end += 1 }
    guard end > second, text.has("月", at: end), !text.isDigit(at: end + 3) else { return nil }
    return PeriodMention(span(start, end + 3), .unknown)
  }

  /// 2021/9/1: a day with strokes.
  private static func slashed(_ text: Bytes, at start: Int) -> PeriodMention? {
    // Of years below 2100 with four digits alone.
    guard text[start + 4] == 0x2F else { return nil }
    var place = start
    let year = digits(text, &place)
    guard year >= 1949, year < 2100, text[place] == 0x2F else { return nil }
    place += 1
    let month = digits(text, &place)
    guard month >= 1, month <= 12, text[place] == 0x2F else { return nil }
    place += 1
    let day = digits(text, &place)
    guard day >= 1, day <= 31, !text.isDigit(at: place) else { return nil }
    let period = Period(
      start: Int16(year), startMonth: Int8(month), end: Int16(year), endMonth: Int8(month))
    return PeriodMention(span(start, place), .absolute(period))
  }

  /// The number of at most four digits at `place`, which moves behind them; 0 for none.
  private static func digits(_ text: Bytes, _ place: inout Int) -> Int {
    let first = place
    var value = 0
    while text.isDigit(at: place), place - first < 4 {
      value = value * 10 + Int(text[place] & 15)
      place += 1
    }
    return value
  }

  /// The year that four Chinese digits before 年 spell: 一九八五年, 二〇二一年.
  package static func chineseYear(_ text: Bytes, at start: Int) -> PeriodMention? {
    var year: Int64 = 0
    var place = start
    for _ in 0..<4 {
      let digit = NumeralReader.digit(text, at: place)
      guard digit >= 0 else { return nil }
      year = year * 10 + digit
      place += 3
    }
    guard text.has("年", at: place), year >= 1900, year < 2100 else { return nil }
    return PeriodMention(span(start, place + 3), .absolute(Period(year: Int16(year))))
  }

  /// Whether a second number and a unit follow: 2000～2200人次 is no year.
  private static func isRange(_ text: Bytes, from place: Int) -> Bool {
    let start = text.skippingSpace(place)
    let connector = text.length(of: DateReader.dashes, at: start)
    guard connector > 0, text.isDigit(at: start + connector) else { return false }
    let second = NumeralReader.digits(text, at: start + connector)
    let behind = text.skippingSpace(second.end)
    return text[behind] == 0x25
      || (!text.has("年", at: behind) && UnitTable.longest(in: text, at: behind) != nil)
  }

  /// 2021 without 年 is a year where no measure word follows.
  private static func bareYear(_ text: Bytes, _ point: Point, start: Int) -> PeriodMention? {
    if point.isShort {
      guard text.has("年", endingAt: point.end), isShortYear(text, start: start, end: point.end)
      else {
        return nil
      }
      return PeriodMention(
        span(start, point.end),
        .absolute(
          Period(start: point.year, startMonth: point.month, end: point.year, endMonth: point.month)
        ))
    }
    guard let year = point.year, year >= 1949, year <= 2049 else { return nil }
    if text[point.end] == 0x25 || text[point.end] == 0x2E { return nil }
    if UnitTable.longest(in: text, at: text.skippingSpace(point.end)) != nil { return nil }
    if text.isLetter(at: point.end) || text.isLetter(at: start - 1) { return nil }
    if isRange(text, from: point.end) { return nil }
    return PeriodMention(span(start, point.end), .absolute(Period(year: year)))
  }

  /// `21年` as a year: at the start of a clause, and nothing counted behind it.
  private static func isShortYear(_ text: Bytes, start: Int, end: Int) -> Bool {
    let year = text.isDigit(at: start + 1) && !text.isDigit(at: start + 2)
    guard year, text[start] == 0x31 || text[start] == 0x32 else { return false }
    let opens =
      text.endsClause(at: start - 3) || start == 0 || text[start - 1] == 0x0A
      || text.hasAny(of: "自从到至于在截", endingAt: start)
    return opens && (text.hasAny(of: "，底初度末春秋", at: end) || text.isDigit(at: end))
  }

  private static func meaning(_ first: Point, _ second: Point) -> PeriodMention.Meaning {
    guard let last = second.year ?? first.year, let year = first.year ?? second.year else {
      return .unknown
    }
    return .absolute(
      Period(start: year, startMonth: first.month, end: last, endMonth: second.month))
  }

  /// 截至2023年 and 2019年以来 are open at one end.
  private static func openEnds(_ text: Bytes, _ period: Period, start: Int, end: Int) -> Period {
    if text.has("以来", at: end) || text.has("起", at: end) || text.has("至今", at: end) {
      return Period(start: period.start, startMonth: period.startMonth, end: nil)
    }
    // 自2018年进驻以来
    guard text.hasAny(of: "自从", endingAt: text.skippingSpaceBack(start)) else { return period }
    var place = end
    while place < end + 60, text.isIdeograph(at: place) {
      if text.has("以来", at: place) || text.has("至今", at: place) {
        return Period(start: period.start, startMonth: period.startMonth, end: nil)
      }
      place += 3
    }
    return period
  }

  private static func pastSuffix(_ text: Bytes, _ end: Int) -> Int {
    return end + text.length(of: DateReader.suffixes, at: end)
  }

  /// What follows `-`, `—`, `~`, `至`, `到`, `/` behind a first point.
  private static func secondPoint(_ text: Bytes, after first: Point, start: Int) -> Point? {
    var place = text.skippingSpace(first.end)
    if text.has("间", at: place) { return nil }
    let connector = text.length(
      of: DateReader.connectors, at: place)
    guard connector > 0 else { return nil }
    let isList = text.hasAny(of: "、和", at: place)
    place = text.skippingSpace(place + connector)
    guard text.isDigit(at: place) else { return nil }
    guard var second = point(text, at: place, shortYears: true) else { return nil }
    if isList || text[place - 1] == 0x2F {
      // 2020、2021年 and 2020/2021学年, but not 3、5年.
      guard let a = first.year, let b = second.year, !first.isShort, !second.isShort, b > a else {
        return nil
      }
    }
    if !first.isNamed, !second.isNamed {
      // 2018-2023 without 年: both must look like years.
      guard let a = first.year, let b = second.year, a < b || first.isShort == false,
        !first.isShort, !second.isShort, a >= 1949, b <= 2049
      else { return nil }
      if UnitTable.longest(in: text, at: second.end) != nil { return nil }
    }
    if first.isShort || second.isShort {
      guard second.isNamed, text.has("年", endingAt: second.end) || !second.isShort else {
        return nil
      }
      if first.isShort && second.isShort {
        // 20-23年间 is a span of years, 3-5年 a length of time.
        guard let a = first.year, let b = second.year, a >= 2010, b > a, b - a <= 12 else {
          return nil
        }
      } else if first.isShort, let b = second.year, let a = first.year, a > b {
        return nil
      }
    }
    if second.year == nil, first.year == nil, !second.isNamed { return nil }
    if second.month == nil, second.year == nil { second.month = nil }
    second.end = pastSuffix(text, second.end)
    return second
  }

  /// A year, a year and month, a month and day, at `start`.
  private static func point(_ text: Bytes, at start: Int, shortYears: Bool) -> Point? {
    var place = start
    var value = 0
    while text.isDigit(at: place), place - start < 6 {
      value = value * 10 + Int(text[place] & 15)
      place += 1
    }
    let digits = place - start
    guard digits > 0, digits <= 4 || digits == 0,
      text[place] != 0x2E || !text.isDigit(at: place + 1)
    else { return dotted(text, start: start, place: place, value: value, digits: digits) }
    let behind = text.skippingSpace(place)
    if digits == 4, value >= 1900, value < 2100 {
      return year(text, value: value, bareEnd: place, behind: behind)
    }
    if digits <= 2, text.has("月", at: behind), value >= 1, value <= 12 {
      let (month, end) = monthAndDay(text, month: value, at: behind)
      return Point(year: nil, month: month, end: end, isNamed: true)
    }
    if digits <= 2, text.has("日", at: behind), !text.has("日常", at: behind), value <= 31 {
      return Point(year: nil, month: nil, end: behind + 3, isNamed: true)
    }
    if digits <= 2, text[place] == 0x3A, text.isDigit(at: place + 1), text.isDigit(at: place + 2),
      !text.isDigit(at: place + 3), isClock(text, start: start, end: place + 3)
    {
      return Point(year: nil, month: nil, end: place + 3, isNamed: true)
    }
    if shortYears, digits == 2, value >= 10, value <= 35 {
      if text.has("年", at: behind) {
        return Point(
          year: Int16(2000 + value), month: nil, end: behind + 3, isNamed: true, isShort: true)
      }
      return Point(year: Int16(2000 + value), month: nil, end: place, isNamed: false, isShort: true)
    }
    return nil
  }

  /// 2021.9 and 2021.09.01 are dates where the first part is a year.
  private static func dotted(
    _ text: Bytes, start: Int, place: Int, value: Int, digits: Int
  ) -> Point? {
    guard digits == 4, value >= 1990, value < 2050 else { return nil }
    var end = place + 1
    var month = 0
    while text.isDigit(at: end), end - place <= 2 {
      month = month * 10 + Int(text[end] & 15)
      end += 1
    }
    guard month >= 1, month <= 12, !text.isDigit(at: end) else { return nil }
    if UnitTable.longest(in: text, at: end) != nil, text[end] != 0x2E { return nil }
    if text.has("万", at: end) || text.has("亿", at: end) || text[end] == 0x25 { return nil }
    while text[end] == 0x2E, text.isDigit(at: end + 1) {
      end += 1
      while text.isDigit(at: end) { end += 1 }
    }
    return Point(year: Int16(value), month: Int8(month), end: end, isNamed: true)
  }

  private static func year(_ text: Bytes, value: Int, bareEnd: Int, behind: Int) -> Point {
    guard text.has("年", at: behind) || text.has("学年", at: behind) else {
      let suffix = text.length(of: DateReader.yearNames, at: behind)
      // 2018级 is a class and dates nothing; 2019届 left in 2019.
      return Point(
        year: text.has("级", at: behind) ? nil : Int16(value), month: nil,
        end: suffix > 0 ? behind + suffix : bareEnd, isNamed: suffix > 0)
    }
    var end = behind + (text.has("学年", at: behind) ? 6 : 3)
    // 2018年9月, 2021 年 3 月 10 日
    var place = text.skippingSpace(end)
    let first = place
    var month = 0
    while text.isDigit(at: place), place - first < 2 {
      month = month * 10 + Int(text[place] & 15)
      place += 1
    }
    let afterMonth = text.skippingSpace(place)
    if month >= 1, month <= 12, text.has("月", at: afterMonth) {
      let (named, last) = monthAndDay(text, month: month, at: afterMonth)
      return Point(year: Int16(value), month: named, end: last, isNamed: true)
    }
    if text.has("度", at: end) { end += 3 }
    return Point(year: Int16(value), month: nil, end: end, isNamed: true)
  }

  private static func monthAndDay(_ text: Bytes, month: Int, at place: Int) -> (Int8, Int) {
    var end = place + 3
    if text.has("份", at: end) { end += 3 }
    var day = text.skippingSpace(end)
    let first = day
    while text.isDigit(at: day), day - first < 2 { day += 1 }
    let behind = text.skippingSpace(day)
    if day > first, text.has("日", at: behind) || text.has("号", at: behind) { end = behind + 3 }
    let part = text.length(of: DateReader.monthParts, at: end)
    return (Int8(month), end + part)
  }

  /// 8:30 with two digits of minutes, where the words around speak of time.
  private static func isClock(_ text: Bytes, start: Int, end: Int) -> Bool {
    let before = text.skippingSpaceBack(start)
    if text.length(of: DateReader.dayParts, endingAt: before) > 0 {
      return true
    }
    return text[end] == 0x2D || text.has("—", at: end) || text.has("开", at: end)
      || text[start - 1] == 0x2D
  }

  private static let monthDashes: WordList = ["—", "–", "-", "~", "～", "至", "到"]
  private static let dashes: WordList = ["——", "—", "–", "-", "~", "～", "至", "到"]
  private static let connectors: WordList = [
    "——", "—", "–", "-", "~", "～", "至", "到", "/", "−", "─", "、", "和",
  ]
  private static let yearNames: WordList = ["级", "届"]
  private static let monthParts: WordList = ["上旬", "中旬", "下旬", "底", "初", "末"]
  private static let dayParts: WordList = ["上午", "下午", "晚上", "早上", "中午", "晚", "早", "日"]

  private static let suffixes: WordList = ["度", "年度", "学年度", "学年", "间", "末", "底", "初"]
}
