/// Cuts the text into lines and looks at each line's bytes once.
enum LineScanner {
  /// Bytes of the longest heading: eighty Chinese characters.
  static let longestHeading = 240
  /// Bytes of the longest row; a longer line is read no further than this.
  static let longestRow = 4096

  /// The lines that hold anything, as blocks whose kind is still open.
  static func scan(_ text: Bytes) -> (blocks: [Block], traits: [LineTraits]) {
    var blocks: [Block] = []
    var traits: [LineTraits] = []
    blocks.reserveCapacity(min(text.count / 120, 1 << 20))
    traits.reserveCapacity(min(text.count / 120, 1 << 20))
    var start = 0
    var blank: LineTraits = []
    while start < text.count {
      let end = lineEnd(text, from: start)
      let range = trimmed(text, start..<end)
      if range.isEmpty {
        blank = .blankBefore
      } else {
        blocks.append(Block(kind: .paragraph, range: range, body: range.lowerBound, section: 0))
        traits.append(look(text, range).union(blank))
        blank = []
      }
      start = end + 1
    }
    return (blocks, traits)
  }

  /// The place of the next line feed, or the text's end.
  static func lineEnd(_ text: Bytes, from start: Int) -> Int {
    text.first(0x0A, from: start, to: text.count) ?? text.count
  }

  /// `range` without the spaces and tabs around it.
  static func trimmed(_ text: Bytes, _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isSpace(text.base[low]) { low += 1 }
    while high > low, isSpace(text.base[high - 1]) { high -= 1 }
    return low..<high
  }

  /// Whether a byte is a space, a tab or a control character that prints nothing.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private static func look(_ text: Bytes, _ range: Range<Int>) -> LineTraits {
    var traits = endTraits(text, range)
    if range.count > longestHeading { traits.insert(.long) }
    var separators = Separators()
    var place = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + longestRow)
    while place < end {
      let byte = text.base[place]
      // Chinese text is nearly all of it E4…E9, three bytes a character.
      if byte &- 0xE4 < 6 {
        place += 3
        continue
      }
      if byte == 0xE3 || byte == 0xEF {
        if isStop(text, at: place), place + 3 < range.upperBound { traits.insert(.innerStop) }
        place += 3
        continue
      }
      if byte <= 0x39 || byte == 0x7C { separators.note(byte, text.base[place + 1]) }
      place += 1
    }
    if range.count <= longestRow { traits.formUnion(separators.traits(text, range)) }
    if separators.hasDigits { traits.insert(.digits) }
    return traits
  }

  /// Whether one of `。；！？` stands at `place`.
  @inline(__always)
  static func isStop(_ text: Bytes, at place: Int) -> Bool {
    switch (text[place], text[place + 1], text[place + 2]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): true
    default: false
    }
  }

  private static func endTraits(_ text: Bytes, _ range: Range<Int>) -> LineTraits {
    if isStop(text, at: range.upperBound - 3) { return .endsSentence }
    switch text[range.upperBound - 1] {
    case 0x3B, 0x21, 0x3F: return .endsSentence
    case 0x2C, 0x3A: return .endsOpen
    default: return text.hasAny(of: "，、：", endingAt: range.upperBound) ? .endsOpen : []
    }
  }
}

/// Counts what may hold columns apart.
private struct Separators {
  var tabs = 0
  var pipes = 0
  var runs = 0
  var singles = 0
  var hasDigits = false
  private var inRun = false

  /// Takes in a byte up to `9`, or a pipe, that `next` follows.
  @inline(__always)
  mutating func note(_ byte: UInt8, _ next: UInt8) {
    switch byte {
    case 0x09: tabs += 1
    case 0x7C: pipes += 1
    case 0x20:
      if next == 0x20 {
        if !inRun { runs += 1 }
        inRun = true
      } else {
        if !inRun { singles += 1 }
        inRun = false
      }
    case 0x30...0x39: hasDigits = true
    default: break
    }
  }

  func traits(_ text: Bytes, _ range: Range<Int>) -> LineTraits {
    var traits: LineTraits = []
    if tabs > 0 { traits.insert(.tab) }
    let atEnd = text[range.lowerBound] == 0x7C || text[range.upperBound - 1] == 0x7C
    if pipes >= 2 || (pipes == 1 && atEnd) { traits.insert(.pipes) }
    if runs == 1 { traits.insert(.run) }
    if runs >= 2 { traits.insert(.runs) }
    if singles + runs >= 2 { traits.insert(.spaces) }
    return traits
  }
}
