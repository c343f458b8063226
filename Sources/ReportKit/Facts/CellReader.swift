/// Reads the figure of a table's cell.
package enum CellReader {
  /// What a cell holds.
  package enum Content {
    /// Nothing, a dash, a slash, words without a figure.
    case nothing
    /// A figure; its unit is nil where the cell prints none.
    case figure(Quantity)
    /// A sentence, to be read as one.
    case sentence
    case tooLong(Range<Int>)
  }

  /// Reads the cell in `range`; `unit` is what the table says beside the cell, with its scale.
  package static func read(_ text: Bytes, _ range: Range<Int>, unit: TableUnit?) -> Content {
    guard !range.isEmpty, range.count < 400 else { return range.isEmpty ? .nothing : .sentence }
    var start = range.lowerBound
    var approximation = Approximation.exact
    if let hedge = hedge(text, range) {
      approximation = hedge.approximation
      start = hedge.end
    }
    let isNegative = text[start] == 0x2D && text.isDigit(at: start + 1)
    // +7 in a column of changes.
    if isNegative || text[start] == 0x2B && text.isDigit(at: start + 1) { start += 1 }
    guard text.isDigit(at: start) else { return hasDigit(text, range) ? .sentence : .nothing }
    let numeral = grouped(text, at: start, range) ?? NumeralReader.digits(text, at: start)
    if numeral.isTooLong { return .tooLong(numeral.range) }
    guard var figure = figure(text, numeral, range, unit: unit) else {
      return .sentence
    }
    if approximation != .exact { figure.approximation = approximation }
    if isNegative { figure.value.mantissa = -figure.value.mantissa }
    figure.range = span(range.lowerBound, figure.range.upperBound)
    return .figure(figure)
  }

  private static func figure(
    _ text: Bytes, _ numeral: Numeral, _ cell: Range<Int>, unit: TableUnit?
  ) -> Quantity? {
    var value = numeral.value
    var decimals = numeral.decimals
    var end = numeral.end
    var found: Unit?
    if let ratio = ratio(text, numeral, cell) { return ratio }
    let behind = text.skippingSpace(end)
    if behind < cell.upperBound, let (printed, past) = UnitTable.longest(in: text, at: behind),
      past <= cell.upperBound
    {
      found = printed
      end = past
    } else if let unit {
      found = unit.unit
      if unit.power > 0, !numeral.hasScale {
        guard let scaled = value.shifted(by: unit.power) else { return nil }
        value = scaled
        decimals -= unit.power
      }
    }
    var approximation = numeral.inner ?? .exact
    if let (past, hedge) = Hedge.behind(text, end), past <= cell.upperBound {
      end = past
      approximation = hedge
    }
    guard isEnd(text, end, cell) else { return nil }
    return Quantity(
      range: span(numeral.start, end), number: numeral.range, value: value, unit: found,
      approximation: approximation, decimals: decimals, rule: 0)
  }

  /// 10 000: groups of three digits that single spaces part.
  private static func grouped(_ text: Bytes, at start: Int, _ cell: Range<Int>) -> Numeral? {
    var place = start
    while text.isDigit(at: place) { place += 1 }
    guard place - start <= 3, text[place] == 0x20 else { return nil }
    var mantissa = NumeralReader.digits(text, at: start).value.mantissa
    var end = place
    while text[end] == 0x20, text.isDigit(at: end + 1), text.isDigit(at: end + 2),
      text.isDigit(at: end + 3),
      !text.isDigit(at: end + 4), end + 4 <= cell.upperBound, mantissa < 1_000_000_000_000
    {
      let group = NumeralReader.digits(text, at: end + 1)
      guard !group.hasPoint || group.digitsEnd <= cell.upperBound else { return nil }
      mantissa =
        mantissa * 1000 + Int64(text[end + 1] & 15) * 100 + Int64(text[end + 2] & 15) * 10
        + Int64(text[end + 3] & 15)
      end += 4
    }
    guard end > place else { return nil }
    var decimals = 0
    if text[end] == 0x2E, text.isDigit(at: end + 1) {
      end += 1
      while text.isDigit(at: end), decimals < 6, end < cell.upperBound {
        mantissa = mantissa * 10 + Int64(text[end] & 15)
        decimals += 1
        end += 1
      }
    }
    return Numeral(
      start: start, end: end, value: Decimal(mantissa, exponent: Int8(-decimals)),
      decimals: decimals,
      isChinese: false, digitsEnd: end)
  }

  /// 16.58/1, 18.6:1, 1：1.2
  private static func ratio(_ text: Bytes, _ numeral: Numeral, _ cell: Range<Int>) -> Quantity? {
    var place = text.skippingSpace(numeral.digitsEnd)
    let isSlash = text[place] == 0x2F
    if isSlash || text[place] == 0x3A {
      place += 1
    } else if text.hasAny(of: "：∶", at: place) {
      place += 3
    } else {
      return nil
    }
    place = text.skippingSpace(place)
    guard text.isDigit(at: place), place < cell.upperBound else { return nil }
    let second = NumeralReader.digits(text, at: place)
    guard !second.isTooLong, second.digitsEnd <= cell.upperBound,
      isEnd(text, second.digitsEnd, cell),
      !isSlash || second.value == Decimal(1),
      let value = numeral.value.divided(by: second.value)
    else { return nil }
    let isOne = numeral.value == Decimal(1)
    return Quantity(
      range: numeral.start..<second.digitsEnd, number: numeral.range, value: value,
      unit: UnitTable.known.ratio, decimals: isOne ? second.decimals : numeral.decimals)
  }

  private static func hedge(
    _ text: Bytes, _ cell: Range<Int>
  ) -> (approximation: Approximation, end: Int)? {
    var place = cell.lowerBound
    while place < cell.upperBound, !text.isDigit(at: place), place - cell.lowerBound <= 12 {
      place += text.scalar(at: place).length
    }
    guard place > cell.lowerBound, text.isDigit(at: place),
      let (start, hedge) = Hedge.before(text, place),
      start == cell.lowerBound
    else { return nil }
    return (hedge, place)
  }

  /// The cell ends here, or goes on in brackets: 74.04%（830/1121）.
  private static func isEnd(_ text: Bytes, _ place: Int, _ cell: Range<Int>) -> Bool {
    let end = text.skippingSpace(place)
    return end >= cell.upperBound || text[end] == 0x28 || text.has("（", at: end)
  }

  private static func hasDigit(_ text: Bytes, _ range: Range<Int>) -> Bool {
    range.contains { text.isDigit(at: $0) }
  }
}

/// A unit that a table prints beside its figures, with its scale: 万元 is 元 and 4.
package struct TableUnit: Sendable {
  package var unit: Unit
  package var power: Int

  /// Reads a unit's cell or bracket as a whole; nil where it is none.
  package init?(_ text: Bytes, _ range: Range<Int>) {
    guard !range.isEmpty else { return nil }
    if range.count <= 4,
      text[range.lowerBound] == 0x2F || text[range.lowerBound] == 0x3A
        || text.has("：", at: range.lowerBound)
    {
      let ratio = UnitTable.known.ratio
      self.init(unit: ratio, power: 0)
      return
    }
    var place = range.lowerBound
    var power = 0
    while place < range.upperBound {
      if text.has("万", at: place) {
        power += 4
      } else if text.has("亿", at: place) {
        power += 8
      } else if text.has("千", at: place), !text.hasAny(of: "瓦克米", at: place + 3) {
        power += 3
      } else if text.has("百", at: place), !text.has("百分", at: place) {
        power += 2
      } else {
        break
      }
      place += 3
    }
    if place == range.upperBound, power > 0 {
      let money = UnitTable.main(.money)
      self.init(unit: money, power: power)
      return
    }
    guard let (unit, end) = UnitTable.longest(in: text, at: place), end == range.upperBound else {
      return nil
    }
    self.init(unit: unit, power: power)
  }

  /// A unit without scale.
  package init(plain unit: Unit) { self.init(unit: unit, power: 0) }

  private init(unit: Unit, power: Int) {
    self.unit = unit
    self.power = power
  }

  /// The unit in the last brackets of a label or header: 发行总额（亿元）, 面积(㎡), 比例（%）.
  package static func inBrackets(_ text: Bytes, _ label: Range<Int>) -> (
    unit: TableUnit, outside: Range<Int>
  )? {
    let end = label.upperBound
    let closes = text.has("）", endingAt: end) ? 3 : text[end - 1] == 0x29 ? 1 : 0
    guard closes > 0 else { return nil }
    var open = end - closes
    while open > label.lowerBound {
      if text.has("（", endingAt: open) || text[open - 1] == 0x28 { break }
      open -= 1
    }
    var inner = span(open, end - closes)
    if text.has("单位：", at: inner.lowerBound) {
      inner = span(inner.lowerBound + 9, inner.upperBound)
    }
    guard open > label.lowerBound, let unit = TableUnit(text, inner) else { return nil }
    return (unit, span(label.lowerBound, open - (text[open - 1] == 0x28 ? 1 : 3)))
  }
}
