/// A number in the text, with its scale word and what stands inside it, before its unit is known:
/// `2.8万`, `10万余`, `2000余万`, `3亿多`, `十七`, `三千余`, `数百`, `五六`.
package struct Numeral {
  package var start: Int
  package var end: Int
  package var value: Decimal
  /// `五六家`, `三四十人`: the upper end that the words themselves give.
  package var upper: Decimal?
  /// The last printed place in base units.
  package var decimals: Int
  package var isChinese: Bool
  package var hasScale = false
  /// The power of ten of the scale words behind digits: 万 is 4.
  package var power = 0
  package var hasPoint = false
  /// Where the bare digits end, before any scale.
  package var digitsEnd: Int
  /// 余 多 几 来 inside the number.
  package var inner: Approximation?
  /// 数百, 几十, 上万: a number without a digit.
  package var isVague = false
  /// More than 18 digits.
  package var isTooLong = false

  package var range: Range<Int> { start..<end }
}

/// Reads numbers of both scripts.
package enum NumeralReader {
  /// The number of ASCII digits that begins at `start`.
  package static func digits(_ text: Bytes, at start: Int) -> Numeral {
    var place = start
    var mantissa: Int64 = 0
    var count = 0
    var tooLong = false
    func take() {
      while text.isDigit(at: place) {
        if count < 18 {
          mantissa = mantissa * 10 + Int64(text[place] & 15)
          if mantissa != 0 { count += 1 }
        } else {
          tooLong = true
        }
        place += 1
      }
    }
    take()
    var decimals = 0
    var hasPoint = false
    if text[place] == 0x2E, text.isDigit(at: place + 1) {
      hasPoint = true
      place += 1
      let first = place
      take()
      decimals = place - first
    }
    if decimals > 60 { tooLong = true }
    var numeral = Numeral(
      start: start, end: place,
      value: Decimal(tooLong ? 0 : mantissa, exponent: tooLong ? 0 : Int8(-decimals)),
      decimals: decimals, isChinese: false, digitsEnd: place)
    numeral.hasPoint = hasPoint
    numeral.isTooLong = tooLong
    readTail(text, &numeral)
    return numeral
  }

  /// Approximators and scale words after the digits: `余`, `万`, `余万`, `万余`, `亿多`.
  package static func readTail(_ text: Bytes, _ numeral: inout Numeral) {
    var place = text.skippingSpace(numeral.end)
    if let (word, length) = innerApproximation(text, at: place, scaled: false) {
      numeral.inner = word
      place += length
      numeral.end = place
      place = text.skippingSpace(place)
    }
    var power = 0
    while let (scale, length) = scale(text, at: place) {
      // 百分点 and 千瓦 begin with what looks like a scale; 万 only follows smaller ones.
      power += scale
      place += length
      numeral.end = place
      place = text.skippingSpace(place)
      if power >= 12 { break }
    }
    if power > 0 {
      numeral.hasScale = true
      numeral.power = power
      numeral.decimals -= power
      if let shifted = numeral.value.shifted(by: power) { numeral.value = shifted }
      if let upper = numeral.upper { numeral.upper = upper.shifted(by: power) }
      addLowerPart(text, &numeral)
      place = text.skippingSpace(numeral.end)
      if numeral.inner == nil,
        let (word, length) = innerApproximation(text, at: place, scaled: true)
      {
        numeral.inner = word
        numeral.end = place + length
      }
    }
  }

  /// 1万2千份, 3亿2600万元: digits with a smaller scale go on with the number.
  private static func addLowerPart(_ text: Bytes, _ numeral: inout Numeral) {
    guard !numeral.isChinese, numeral.inner == nil, text.isDigit(at: numeral.end) else { return }
    var end = numeral.end
    var mantissa: Int64 = 0
    while text.isDigit(at: end), end - numeral.end < 5 {
      mantissa = mantissa * 10 + Int64(text[end] & 15)
      end += 1
    }
    guard let (power, length) = scale(text, at: end), power < numeral.power,
      end - numeral.end <= numeral.power - power
    else { return }
    // 1万 is 10 thousands, to which 2 are added.
    var higher = numeral.value.mantissa
    var steps = Int(numeral.value.exponent) - power
    guard steps >= 0, steps <= 9 else { return }
    while steps > 0 {
      let product = higher.multipliedReportingOverflow(by: 10)
      if product.overflow { return }
      higher = product.partialValue
      steps -= 1
    }
    let sum = higher.addingReportingOverflow(mantissa)
    if sum.overflow { return }
    numeral.value = Decimal(sum.partialValue, exponent: Int8(power))
    numeral.end = end + length
    numeral.decimals = -power
    numeral.power = power
  }

  /// 余 多 几 来 where they loosen the number before them.
  private static func innerApproximation(
    _ text: Bytes, at place: Int, scaled: Bool
  ) -> (Approximation, Int)? {
    guard text[place] >= 0xE4 else { return nil }
    if text.has("余", at: place) { return (.over, 3) }
    if text.has("多", at: place) {
      // 多 before another word is an adjective: 10 多媒体教室.
      if scaled, text.has("元", at: place + 3), !text.has("元化", at: place + 3) { return (.over, 3) }
      return text.hasAny(of: "媒元功方样层维形云头", at: place + 3) ? nil : (.over, 3)
    }
    if text.has("几", at: place) { return (.over, 3) }
    if text.has("来", at: place), UnitTable.longest(in: text, at: place + 3) != nil {
      return (.about, 3)
    }
    return nil
  }

  private static func scale(_ text: Bytes, at place: Int) -> (Int, Int)? {
    switch text[place] {
    case 0xE4:
      if text.has("万", at: place) { return (4, 3) }
      if text.has("亿", at: place) { return (8, 3) }
    case 0xE5:
      if text.has("千", at: place), !text.hasAny(of: "瓦克米伏卡", at: place + 3) { return (3, 3) }
    case 0xE7:
      if text.has("百", at: place), !text.has("百分", at: place) { return (2, 3) }
    default: break
    }
    return nil
  }

  // MARK: - Chinese numerals

  /// The value of a Chinese digit at `place`, −1 for none.
  package static func digit(_ text: Bytes, at place: Int) -> Int64 {
    let scalar = text.scalar(at: place).value
    return switch scalar {
    case 0x96F6, 0x3007: 0  // 零 〇
    case 0x4E24: 2  // 两
    default: Int64(ChineseDigit.value(of: scalar) ?? -1)
    }
  }

  /// The power of ten of 十 百 千 万 亿 at `place`, 0 for none.
  package static func power(_ text: Bytes, at place: Int) -> Int {
    switch text.scalar(at: place).value {
    case 0x5341: 1  // 十
    case 0x767E: 2  // 百
    case 0x5343: 3  // 千
    case 0x4E07: 4  // 万
    case 0x4EBF: 8  // 亿
    default: 0
    }
  }

  /// The Chinese number that begins at `start`; nil where the characters form none.
  package static func chinese(_ text: Bytes, at start: Int) -> Numeral? {
    var place = start
    var isVague = false
    if text.has("数", at: place) || text.has("几", at: place) || text.has("上", at: place) {
      guard power(text, at: place + 3) > 0 else { return nil }
      isVague = true
      place += 3
    }
    guard let read = read(text, at: place, isVague: isVague) else { return nil }
    var numeral = Numeral(
      start: start, end: read.end, value: Decimal(read.value),
      upper: read.upper.map { Decimal($0) },
      decimals: read.value >= 100 ? -read.lastPower : 0, isChinese: true, digitsEnd: read.end)
    numeral.hasScale = read.lastPower >= 2
    numeral.isVague = isVague || read.isBare
    if isVague { numeral.inner = .over }
    if read.value >= 10,
      let (word, length) = innerApproximation(text, at: read.end, scaled: read.lastPower >= 2),
      word == .about || read.lastPower > 0
    {
      numeral.inner = word
      numeral.end += length
      // 三千余万元: a scale may follow.
      readTail(text, &numeral)
    }
    return numeral
  }

  private struct Reading {
    var value: Int64
    var upper: Int64?
    var end: Int
    /// The power of ten that the last word names: 三千 3, 十七 0.
    var lastPower: Int
    /// A scale word alone: 百, 千, 万.
    var isBare: Bool
  }

  /// Sums digits times powers: 三万五千二百, 一百零五, 十七, 三四十.
  private static func read(_ text: Bytes, at start: Int, isVague: Bool) -> Reading? {
    var place = start
    var total: Int64 = 0
    var section: Int64 = 0
    var pending: Int64 = -1
    var second: Int64 = -1
    var upperStep: Int64?
    var lastPower = 0
    var smallest = 99
    var largest = 99
    let isBare = power(text, at: start) > 1
    while place - start < 60 {
      let digit = digit(text, at: place)
      if digit >= 0 {
        if pending > 0 {
          // 五六家: a second digit directly behind, one more than the first.
          guard second < 0, digit == pending + 1 else { return nil }
          second = digit
        } else {
          pending = digit
        }
        place += 3
        lastPower = 0
        continue
      }
      let power = power(text, at: place)
      guard power > 0, !text.has("百分", at: place) else { break }
      let factor = tenToThe(power)
      let front = pending > 0 ? pending : 1
      if second > 0 { upperStep = factor }
      if power >= 4 {
        guard power < largest else { return nil }
        let whole = section + max(pending, 0)
        total += (whole == 0 ? 1 : whole) * factor
        section = 0
        smallest = 99
        largest = power
      } else {
        guard power < smallest, pending >= 0 || section == 0 || power == 1 else { return nil }
        section += front * factor
        smallest = power
      }
      pending = -1
      if second > 0, upperStep == nil { return nil }
      lastPower = power
      place += 3
      if total > 1_000_000_000_000_000 { return nil }
      if second > 0 { break }
    }
    guard place > start else { return nil }
    var value = total + section + max(pending, 0)
    var upper: Int64?
    if second > 0 { upper = value + (upperStep ?? 1) }
    if pending > 0, lastPower == 0, section >= 100, section % 10 == 0, smallest >= 2,
      !text.has("零", endingAt: place - 3), second < 0
    {
      // 三百五 is 350.
      value = total + section + pending * tenToThe(smallest - 1)
    }
    return Reading(value: value, upper: upper, end: place, lastPower: lastPower, isBare: isBare)
  }

  private static func tenToThe(_ power: Int) -> Int64 {
    var result: Int64 = 1
    for _ in 0..<power { result *= 10 }
    return result
  }
}
