/// What can be told of one printed line by its looks alone, before anything is known of its document.
package enum LineShape {
  /// A line looks no farther than this for columns; rows of tables are shorter.
  private static let farthest = 4096

  /// The line that starts at `start`: its text without surrounding spaces, and where the next begins.
  package static func line(_ input: Bytes, from start: Int) -> (text: Range<Int>, next: Int) {
    let end = lineEnd(input, from: start)
    var next = end + 1
    if input[end] == 0x0D, input[next] == 0x0A { next += 1 }
    var low = start
    while low < end {
      let space = spaceLength(input, at: low)
      if space == 0 { break }
      low += space
    }
    var high = end
    while high > low {
      if input[high - 1] == 0x20 || input[high - 1] == 0x09 {
        high -= 1
      } else if high - low >= 3, input.has("\u{3000}", endingAt: high) {
        high -= 3
      } else if high - low >= 2, input.has("\u{A0}", endingAt: high) {
        high -= 2
      } else {
        break
      }
    }
    return (low..<high, min(next, input.count))
  }

  /// The first byte at or behind `start` that ends a line; the text's end for none.
  private static func lineEnd(_ input: Bytes, from start: Int) -> Int {
    var place = start
    let feed = SIMD16<UInt8>(repeating: 0x0A)
    let four = SIMD16<UInt8>(repeating: 4)
    while place + 16 <= input.count {
      let here = UnsafeRawPointer(input.base + place).loadUnaligned(as: SIMD16<UInt8>.self)
      let found = unsafeBitCast((here &- feed) .< four, to: SIMD2<UInt64>.self)
      if found[0] | found[1] != 0 {
        let low = found[0] != 0
        return place + (low ? found[0] : found[1]).littleEndian.trailingZeroBitCount / 8
          + (low ? 0 : 8)
      }
      place += 16
    }
    while place < input.count, !isLineEnd(input.base[place]) { place += 1 }
    return place
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte <= 0x0D && byte >= 0x0A }

  private static func spaceLength(_ input: Bytes, at place: Int) -> Int {
    switch input[place] {
    case 0x20, 0x09: 1
    case 0xC2: input[place + 1] == 0xA0 ? 2 : 0
    case 0xE3: input[place + 1] == 0x80 && input[place + 2] == 0x80 ? 3 : 0
    default: 0
    }
  }

  /// Whether spaces in the line at `start` hold columns apart.
  ///
  /// A tab or two pipes say so at once. Runs of spaces, or a space between two numbers, say so where
  /// no full stop makes the line a sentence.
  package static func isTabular(_ input: Bytes, from start: Int) -> Bool {
    var place = start
    while input[place] == 0x20 || input[place] == 0x09 { place += 1 }
    let limit = min(input.count, start + farthest)
    var pipes = 0
    var runs = 0
    var singles = 0
    var betweenNumbers = false
    var commas = 0
    while place < limit {
      let byte = input.base[place]
      // Ideographs, which are most of a line, say nothing of columns.
      if byte &- 0xE4 < 6 {
        place += 3
        continue
      }
      if isLineEnd(byte) { break }
      switch byte {
      case 0x09: return hasText(input, after: place)
      case 0x7C:
        pipes += 1
        if pipes >= 2 { return true }
      case 0xE2 where input.has("│", at: place) || input.has("┃", at: place):
        pipes += 1
        if pipes >= 2 { return true }
      case 0x20, 0xC2, 0xE3:
        var space = spaceLength(input, at: place)
        if space > 0 {
          let first = place
          var width = 0
          while space > 0 {
            width += space == 3 ? 2 : 1
            place += space
            space = spaceLength(input, at: place)
          }
          if isLineEnd(input[place]) || place >= input.count { break }
          if width >= 2 { runs += 1 } else { singles += 1 }
          if input[first - 1] &- 0x30 < 10, input[place] &- 0x30 < 10 { betweenNumbers = true }
          continue
        }
        if input.has("。", at: place) { return false }
      case 0xEF:
        if input.has("；", at: place) { return false }
        if input.has("，", at: place) || input.has("：", at: place) { commas += 1 }
        if input.has("｜", at: place) {
          pipes += 1
          if pipes >= 2 { return true }
        }
      default: break
      }
      place += 1
    }
    return runs > 0 || ((betweenNumbers || singles >= 3) && commas == 0)
  }

  private static func hasText(_ input: Bytes, after place: Int) -> Bool {
    let rest = line(input, from: place)
    return !rest.text.isEmpty
  }

  /// Whether a line seems to be cut in mid-sentence: long, and its end is no end of a sentence.
  package static func isCut(_ input: Bytes, from start: Int, to end: Int) -> Bool {
    guard end - start >= 30 else { return false }
    let last = input.scalar(before: end).value
    if last &- 0x30 < 10 { return !endsInPageNumber(input, from: start, to: end) }
    if endsInNumberMark(input, end) { return true }
    guard end - start >= 57 else { return false }
    switch last {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0xFF1A, 0x2026, 0x21, 0x3A, 0x3B, 0x2E, 0x3F:
      return false  // 。！？；：…
    case 0x300B, 0xFF09, 0x201D, 0x3011, 0x29: return end - start >= 120  // 》）”】)
    default: return true
    }
  }

  /// `12.`, `1,`: a point or comma behind a digit may stand inside a number that a page break cuts.
  package static func endsInNumberMark(_ input: Bytes, _ end: Int) -> Bool {
    (input[end - 1] == 0x2E || input[end - 1] == 0x2C) && input[end - 2] &- 0x30 < 10
  }

  /// Dots that lead to a page number.
  private static func endsInPageNumber(_ input: Bytes, from start: Int, to end: Int) -> Bool {
    var place = end
    while place > start, input[place - 1] &- 0x30 < 10 || input[place - 1] == 0x20 { place -= 1 }
    return input[place - 1] == 0x09 || input.has("…", endingAt: place)
      || input.has("..", endingAt: place) || input.has("··", endingAt: place)
  }

  /// `12`, `- 12 -`, `第 12 页`, `3/40`: a page number alone on its line.
  package static func isPageNumber(_ input: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 40 else { return false }
    var place = range.lowerBound
    var digits = 0
    while place < range.upperBound {
      let (scalar, length) = input.scalar(at: place)
      switch scalar {
      case 0x30...0x39, 0xFF10...0xFF19:
        digits += 1
        if digits > 8 { return false }
      case 0x20, 0x2D, 0x2F, 0x2014, 0x2013, 0xB7, 0x7C, 0x3000, 0xA0: break
      case 0x7B2C, 0x9875, 0x5171: break  // 第 页 共
      default: return false
      }
      place += length
    }
    return digits > 0
  }

  /// Whether a line begins with the second half of a number and its unit: `5人，在中小微…`.
  package static func startsWithFigure(_ input: Bytes, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound, input[place] &- 0x30 < 10 || input[place] == 0x2E { place += 1 }
    guard place > range.lowerBound, place - range.lowerBound <= 8 else { return false }
    if input[place - 1] == 0x2E { return false }
    if place - range.lowerBound == 4, input.has("年", at: place) { return false }
    if input[place] == 0x20 { place += 1 }
    if input[place] == 0x25 { return true }
    guard input[place] >= 0xE0 else { return false }
    return !input.has("、", at: place) && !input.has("．", at: place) && !input.has("）", at: place)
  }

  /// Whether the line in `range` goes on with the sentence that was cut at `end`.
  package static func goesOn(
    _ input: Bytes, _ range: Range<Int>, after previous: Bytes, end: Int, from start: Int
  ) -> Bool {
    if end - start < 57 || startsBlock(input, range) { return false }
    let last = previous.scalar(before: end).value
    let open = last == 0xFF0C || last == 0x3001 || last &- 0x30 < 10  // ， 、 digit
    if range.count <= 12 { return true }
    if !open, range.count <= 60, !hasPunctuation(input, range) { return false }
    // A numbered line without a full stop is a heading, and headings end where they end.
    let text = span(line(previous, from: start).text.lowerBound, end)
    if !open, startsBlock(previous, text), text.count < 135,
      previous.first("。", from: text.lowerBound, to: text.upperBound) == nil
    {
      return false
    }
    if previous.has("——", at: text.lowerBound) { return false }
    // A title ends in what the document is, and has no pause.
    if !open, previous.length(of: LineShape.titleEnds, endingAt: end) > 0,
      !hasPunctuation(previous, text)
    {
      return false
    }
    return true
  }

  private static func hasPunctuation(_ input: Bytes, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      let (scalar, length) = input.scalar(at: place)
      if scalar == 0xFF0C || scalar == 0x3002 || scalar == 0x3001 || scalar == 0xFF1B {
        return true
      }
      place += length
    }
    return false
  }

  /// Whether a line begins something of its own: a numbered heading or item, a case, a caption, a bullet.
  package static func startsBlock(_ input: Bytes, _ range: Range<Int>) -> Bool {
    let place = range.lowerBound
    let (first, length) = input.scalar(at: place)
    switch first {
    case 0x3010, 0x25CF, 0x25A0, 0x25C6, 0x2022, 0x2605, 0x25B2, 0xF0B7, 0x2460...0x2473:
      return true
    case 0xFF08, 0x28:  // （一） (1)
      let inner = skipNumber(input, from: place + length)
      return inner > place + length && (input.has("）", at: inner) || input[inner] == 0x29)
    case 0x7B2C:  // 第一章
      let inner = skipNumber(input, from: place + length)
      return inner > place + length
        && (input.has("章", at: inner) || input.has("节", at: inner) || input.has("部分", at: inner))
    case 0x56FE, 0x8868:  // 图 表
      return input[place + length] &- 0x30 < 10
        || (input[place + length] == 0x20 && input[place + length + 1] &- 0x30 < 10)
    case 0x9644: return input.has("附件", at: place) || input.has("附表", at: place)
    case 0x6848: return input.has("案例", at: place) && range.count <= 120
    default: break
    }
    let number = skipNumber(input, from: place)
    guard number > place else { return false }
    if input.has("、", at: number) || input.has("．", at: number) { return true }
    if input.has("是", at: number) && first >= 0x4E00 { return true }
    if input[number] == 0x29 || input.has("）", at: number) { return true }
    guard input[number] == 0x2E else { return false }
    // `1.` and `1.2.3`, but not the decimal `2.8万`.
    var after = number + 1
    let decimals = skipNumber(input, from: after)
    if decimals == after { return true }
    after = decimals
    while input[after] == 0x2E { after = skipNumber(input, from: after + 1) }
    if input[after] == 0x20 { after += 1 }
    return input[after] >= 0xE0 && !input.has("万", at: after) && !input.has("亿", at: after)
      && !input.has("个", at: after) && !input.has("元", at: after) && !input.has("平", at: after)
  }

  /// Past a run of ASCII digits or of Chinese numerals.
  private static func skipNumber(_ input: Bytes, from start: Int) -> Int {
    var place = start
    while input[place] &- 0x30 < 10, place - start < 4 { place += 1 }
    if place > start { return place }
    while place - start < 12 {
      let scalar = input.scalar(at: place).value
      guard scalar == 0x5341 || ChineseDigit.value(of: scalar) != nil else { return place }
      place += 3
    }
    return place
  }

  private static let titleEnds: WordList = [
    "报告", "总结", "汇报", "年报", "方案", "规划", "公报", "决算", "简介", "简章", "说明", "概况", "章程",
  ]
}
