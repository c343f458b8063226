extension CheckRule {
  /// A span of time ends after it begins, and its dates are days of the calendar.
  static let boundOrder = CheckRule(
    id: "bound.order", severity: .warning,
    title: Remark(
      en: "a span of time ends after it begins", zh: "起止时间先后有序，日期真实存在"),
    explanation: Remark(
      en: """
        Reads spans of printed years, months and days (2019-2021年, 2020年9月至2021年6月) and compares \
        their ends; and looks for dates that no calendar has (13月, 2月30日). An end without a year \
        (9月至次年6月) is not compared.
        """,
      zh: """
        读取写明年份的起止时间（2019-2021年、2020年9月至2021年6月）并比较先后；检查不存在的日期（13月、2月30日）。\
        止点没有写年份的不比较。
        """),
    example: "项目建设期为2021年9月至2020年6月。"
  ) { context, results in
    for block in context.document.blocks where block.kind != .contents && block.kind != .residue {
      var place = block.range.lowerBound
      while place < block.range.upperBound {
        place = context.text.firstDigit(from: place, to: block.range.upperBound)
        if place >= block.range.upperBound { break }
        guard context.text.isDigit(at: place), let first = PrintedDate.read(context.text, at: place)
        else {
          let isDigit = context.text.isDigit(at: place)
          place += max(1, context.text.scalar(at: place).length)
          while isDigit, context.text.isDigit(at: place) { place += 1 }
          continue
        }
        place = first.range.upperBound
        if !first.isReal { reportDate(first, context, &results) }
        guard let second = PrintedDate.end(of: first, in: context.text) else { continue }
        place = second.range.upperBound
        if !second.isReal { reportDate(second, context, &results) }
        compare(first, second, context, &results)
      }
    }
  }

  private static func reportDate(
    _ date: PrintedDate, _ context: CheckContext, _ results: inout RuleResults
  ) {
    let claim = Operand(date.range)
    let day = context.printed(date.range)
    let relation = results.test(
      .order, claim: claim, operands: [], Judgement(.inconsistent, .structure))
    results.report(
      Remark(en: "\(day) is no date", zh: "“\(day)”不是真实日期"), claim: claim, actual: day,
      relation: relation)
  }

  private static func compare(
    _ first: PrintedDate, _ second: PrintedDate, _ context: CheckContext,
    _ results: inout RuleResults
  ) {
    guard first.isReal, second.isReal else { return }
    let isOrdered = !(second < first)
    let claim = Operand(second.range)
    let relation = results.test(
      .order, claim: claim, operands: [Operand(first.range)],
      Judgement(isOrdered ? .consistent : .inconsistent, .structure))
    guard !isOrdered else { return }
    let (start, end) = (context.printed(first.range), context.printed(second.range))
    results.report(
      Remark(en: "\(end) is before \(start)", zh: "止于“\(end)”，早于起点“\(start)”"), claim: claim,
      evidence: [Operand(first.range)], actual: end, relation: relation)
  }
}

/// A date with its year, as printed: `2020年`, `2020年9月`, `2020年9月1日`, `2020.9`.
private struct PrintedDate {
  var range: Range<Int>
  var year: Int
  /// 0 where none is printed.
  var month = 0
  var day = 0
  /// Whether 年 stands behind the year.
  var isMarked: Bool

  /// Whether the calendar has it.
  var isReal: Bool {
    guard isMarked else { return true }
    if range.isEmpty || month == 0 { return true }
    guard (1...12).contains(month) else { return false }
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1]
  }

  private var isLeap: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Whether one is certainly before the other: months count only where both have them.
  static func < (left: PrintedDate, right: PrintedDate) -> Bool {
    if left.year != right.year { return left.year < right.year }
    guard left.month > 0, right.month > 0, left.month != right.month else {
      return left.month > 0 && left.month == right.month && left.day > 0 && right.day > 0
        && left.day < right.day
    }
    return left.month < right.month
  }

  static func read(_ text: Bytes, at place: Int) -> PrintedDate? {
    guard !text.isDigit(at: place - 1), !text.isLetter(at: place - 1), text[place - 1] != 0x2E,
      let year = number(text, at: place), year.end == place + 4, (1900...2100).contains(year.value)
    else { return nil }
    var date = PrintedDate(range: place..<year.end, year: year.value, isMarked: false)
    let behind = text.skippingSpace(year.end)
    guard text.has("年", at: behind) else { return date }
    date.isMarked = true
    date.range = place..<behind + 3
    let monthPlace = text.skippingSpace(behind + 3)
    guard let month = number(text, at: monthPlace), month.end - monthPlace <= 2 else { return date }
    let monthEnd = text.skippingSpace(month.end)
    guard text.has("月", at: monthEnd) else { return date }
    date.month = month.value == 0 ? 99 : month.value
    date.range = place..<monthEnd + 3
    let dayPlace = text.skippingSpace(monthEnd + 3)
    guard let day = number(text, at: dayPlace), day.end - dayPlace <= 2,
      text.hasAny(of: "日号", at: text.skippingSpace(day.end))
    else { return date }
    date.day = day.value
    date.range = place..<text.skippingSpace(day.end) + 3
    return date
  }

  /// The end of a span that begins with a date; nil where none follows, or one without its year.
  static func end(of first: PrintedDate, in text: Bytes) -> PrintedDate? {
    let place = text.skippingSpace(first.range.upperBound)
    let dash = text.length(ofAny: ["——", "—", "－", "–", "～", "至", "到", "-", "~"], at: place)
    guard dash > 0 else { return nil }
    guard let second = read(bounded: text, at: text.skippingSpace(place + dash)) else { return nil }
    // 2020-2021 is a span only with 年 or 学年 behind it.
    return second.isMarked || first.isMarked || text.has("学年", at: second.range.upperBound)
      ? second : nil
  }

  private static func read(bounded text: Bytes, at place: Int) -> PrintedDate? {
    guard let year = number(text, at: place), year.end == place + 4 else { return nil }
    var date = read(text, at: place)
    if date == nil, (1900...2100).contains(year.value) {
      date = PrintedDate(range: place..<year.end, year: year.value, isMarked: false)
      if text.has("年", at: year.end) {
        date?.isMarked = true
        date?.range = place..<year.end + 3
      }
    }
    return date
  }

  private static func number(_ text: Bytes, at place: Int) -> (value: Int, end: Int)? {
    var (value, end) = (0, place)
    while text.isDigit(at: end), end - place < 5 {
      value = value * 10 + Int(text[end] & 15)
      end += 1
    }
    return end > place ? (value, end) : nil
  }
}
