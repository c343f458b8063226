/// Repairs what converters, word processors and copying do to a text, and remembers the way back.
///
/// Full-width digits, letters, `％` become ASCII; thousands separators, zero-width characters,
/// converters' marks and single spaces beside digits go; other spaces become plain ones; a sentence
/// or number that a page break cut in two becomes one line again.
package struct Normalizer {
  private let input: Bytes
  private var output: UnsafeMutableBufferPointer<UInt8>
  private var written = 0
  private var segments: [SourceText.Segment] = []
  private var joins: [SourceText.Join] = []
  /// Where the current line starts, in the input and in the output.
  private var lineStart = 0
  private var outputLineStart = 0
  /// Whether the spaces of the current line hold columns apart; asked for when its first space comes.
  private var tabular: Bool?
  private var repeated: RepeatedLines?

  /// Fills `normalized`, `segments` and `joins` of a text whose `decoded` is set.
  package static func normalize(_ source: inout SourceText) {
    var segments: [SourceText.Segment] = []
    var joins: [SourceText.Join] = []
    source.normalized = [UInt8](unsafeUninitializedCapacity: source.decoded.count) {
      buffer, count in
      source.decoded.withUnsafeBufferPointer { bytes in
        var normalizer = Normalizer(input: Bytes(bytes), output: buffer)
        normalizer.run()
        count = normalizer.written
        segments = normalizer.segments
        joins = normalizer.joins
      }
    }
    source.segments = segments
    source.joins = joins
  }

  private init(input: Bytes, output: UnsafeMutableBufferPointer<UInt8>) {
    self.input = input
    self.output = output
  }

  private mutating func run() {
    var place = 0
    var copied = 0
    let end = input.count
    let classes = Normalizer.special
    while place < end {
      // Most characters are plain: they wait and are copied in one go.
      let byte = input.base[place]
      if byte &- 0xE4 < 6 {
        place += 3
        continue
      }
      if byte &- 0x30 < 10 || !classes[byte] {
        place += 1
        continue
      }
      if isPlainMark(at: place) {
        place += 3
        continue
      }
      guard let repair = repair(at: place) else {
        place += 1
        continue
      }
      copy(copied..<place)
      apply(repair, at: place)
      place += repair.length
      copied = place
    }
    copy(min(copied, end)..<end)
  }

  /// What stands in the input for `length` bytes is printed as `byte`, or left out.
  private struct Repair {
    var length: Int
    var byte: UInt8?
    var join: Bool = false
    var insideNumber: Bool = false

    init(_ length: Int, _ byte: UInt8? = nil) {
      self.length = length
      self.byte = byte
    }
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    (output.baseAddress.unsafelyUnwrapped + written).update(
      from: input.base + range.lowerBound, count: range.count)
    written += range.count
  }

  private mutating func apply(_ repair: Repair, at place: Int) {
    if repair.join {
      joins.append(
        SourceText.Join(
          normalized: Int32(written), decoded: Int32(place), insideNumber: repair.insideNumber))
      // The joined line counts as one; its columns question was answered by its first part.
      lineStart = place + repair.length
    }
    if let byte = repair.byte {
      output[written] = byte
      written += 1
      if byte == 0x0A {
        lineStart = place + repair.length
        outputLineStart = written
        tabular = nil
      }
      if repair.length == 1 { return }
    }
    let segment = SourceText.Segment(
      normalized: Int32(written), decoded: Int32(place + repair.length))
    if let last = segments.last, last.normalized == segment.normalized {
      segments[segments.count - 1] = segment
    } else {
      segments.append(segment)
    }
  }

  // MARK: - One character

  /// Bytes that may begin something to repair.
  private static let special = ByteSet([
    0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x2C, 0x5B, 0xC2, 0xE2, 0xE3, 0xEF,
    0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x0E, 0x0F, 0x10, 0x1B, 0x7F, 0x00,
  ])

  /// Whether 。、《》 or one of ，；（）！？ stands at `place` and needs no repair, as most do.
  @inline(__always)
  private func isPlainMark(at place: Int) -> Bool {
    let (second, third) = (input[place + 1], input[place + 2])
    if input.base[place] == 0xE3 { return second == 0x80 && third > 0x80 }
    guard input.base[place] == 0xEF, second == 0xBC else { return false }
    switch third {
    case 0x81, 0x88, 0x89, 0x9B, 0x9F: return true  // ！（）；？
    case 0x8C: return input[place - 3] != 0xEF  // ， groups full-width digits only
    default: return false
    }
  }

  private mutating func repair(at place: Int) -> Repair? {
    switch input.base[place] {
    case 0x0A: return lineEnd(at: place, length: 1)
    case 0x0D: return lineEnd(at: place, length: input[place + 1] == 0x0A ? 2 : 1)
    case 0x0B, 0x0C: return lineEnd(at: place, length: 1)
    case 0x20: return space(at: place, length: 1)
    case 0x2C: return thousandsSeparator(at: place)
    case 0x5B: return bookmark(at: place)
    case 0xC2: return latinSpace(at: place)
    case 0xE2: return generalPunctuation(at: place)
    case 0xE3:
      return input[place + 1] == 0x80 && input[place + 2] == 0x80
        ? space(at: place, length: 3) : nil
    case 0xEF: return fullWidth(at: place)
    default: return Repair(1)
    }
  }

  private mutating func latinSpace(at place: Int) -> Repair? {
    switch input[place + 1] {
    case 0xA0: space(at: place, length: 2)
    case 0xAD: Repair(2)
    case 0x85: lineEnd(at: place, length: 2)
    default: nil
    }
  }

  private mutating func generalPunctuation(at place: Int) -> Repair? {
    switch (input[place + 1], input[place + 2]) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF): return space(at: place, length: 3)
    case (0x80, 0x8B...0x8F), (0x81, 0xA0): return Repair(3)
    case (0x80, 0xA8), (0x80, 0xA9): return lineEnd(at: place, length: 3)
    // │ and ┃ are drawn between columns.
    case (0x94, 0x82), (0x94, 0x83): return Repair(3, 0x7C)
    // U+2236 RATIO stands for a colon between digits.
    case (0x88, 0xB6):
      return isDigit(before: place) && isDigit(at: place + 3) ? Repair(3, 0x3A) : nil
    default: return nil
    }
  }

  /// U+FF00–U+FFEF: full-width forms.
  private func fullWidth(at place: Int) -> Repair? {
    let low = input[place + 2]
    switch input[place + 1] {
    case 0xBC:
      switch low {
      case 0x90...0x99, 0xA1...0xBA: return Repair(3, low - 0x60)  // ０…９ Ａ…Ｚ
      case 0x85: return Repair(3, 0x25)  // ％
      case 0x8B: return Repair(3, 0x2B)  // ＋
      case 0x8D: return isDigit(at: place + 3) ? Repair(3, 0x2D) : nil  // －
      case 0x8E: return betweenDigits(place) ? Repair(3, 0x2E) : nil  // ．
      case 0x8F: return Repair(3, 0x2F)  // ／
      case 0x9A: return betweenDigits(place) ? Repair(3, 0x3A) : nil  // ：
      case 0x8C: return fullWidthSeparator(at: place)
      default: return nil
      }
    case 0xBD:
      if (0x81...0x9A).contains(low) { return Repair(3, low - 0x20) }  // ａ…ｚ
      switch low {
      case 0x9E: return Repair(3, 0x7E)  // ～
      case 0x9C: return Repair(3, 0x7C)  // ｜ parts the columns of tables
      default: return nil
      }
    case 0xBB: return low == 0xBF ? Repair(3) : nil  // a byte order mark inside the text
    default: return nil
    }
  }

  private func betweenDigits(_ place: Int) -> Bool {
    isDigit(before: place) && isDigit(at: place + 3)
  }

  private func isASCIIDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private func isFullWidthDigit(at place: Int) -> Bool {
    input[place] == 0xEF && input[place + 1] == 0xBC && input[place + 2] &- 0x90 < 10
  }

  private func isDigit(at place: Int) -> Bool {
    isASCIIDigit(input[place]) || isFullWidthDigit(at: place)
  }

  private func isDigit(before place: Int) -> Bool {
    isASCIIDigit(input[place - 1]) || isFullWidthDigit(at: place - 3)
  }

  /// `321,946`: three digits follow, and at most three stand before in the first group.
  private mutating func thousandsSeparator(at place: Int) -> Repair? {
    guard isASCIIDigit(input[place - 1]) else { return nil }
    let isGroup =
      isASCIIDigit(input[place + 1]) && isASCIIDigit(input[place + 2])
      && isASCIIDigit(input[place + 3]) && !isASCIIDigit(input[place + 4])
    guard isGroup || isCutGroup(behind: place + 1) else { return nil }
    var digits = 1
    while digits < 4, isASCIIDigit(input[place - 1 - digits]) { digits += 1 }
    guard digits <= 3, input[place - 1 - digits] != 0x2E else { return nil }
    if digits < 3, input[place - 1 - digits] == 0x2C, isASCIIDigit(input[place - 2 - digits]) {
      return nil
    }
    return Repair(1)
  }

  /// `1,06` with `4` behind a page break: three digits, of which the line holds fewer.
  private mutating func isCutGroup(behind start: Int) -> Bool {
    var end = start
    while isASCIIDigit(input[end]), end - start < 3 { end += 1 }
    guard end - start < 3, input[end] == 0x0A || input[end] == 0x0D || input[end] == 0x0C,
      let cut = join(at: end, length: input.has("\r\n", at: end) ? 2 : 1), cut.insideNumber
    else { return false }
    let next = end + cut.length
    var rest = next
    while isASCIIDigit(input[rest]), rest - next < 4 { rest += 1 }
    return rest - next == 3 - (end - start)
  }

  /// `１，２３４`: only between full-width digits, since `，` also lists numbers.
  private func fullWidthSeparator(at place: Int) -> Repair? {
    guard isFullWidthDigit(at: place - 3), isFullWidthDigit(at: place + 3),
      isFullWidthDigit(at: place + 6), isFullWidthDigit(at: place + 9), !isDigit(at: place + 12)
    else { return nil }
    var digits = 1
    while digits < 4, isFullWidthDigit(at: place - 3 - 3 * digits) { digits += 1 }
    return digits <= 3 ? Repair(3) : nil
  }

  /// `[bookmark: _GoBack]` is a word processor's mark.
  private func bookmark(at place: Int) -> Repair? {
    guard input.has("[bookmark:", at: place) else { return nil }
    var end = place + 10
    while end < place + 100, end < input.count, input[end] != 0x0A {
      if input[end] == 0x5D { return Repair(end + 1 - place) }
      end += 1
    }
    return nil
  }

  // MARK: - Spaces

  private mutating func space(at place: Int, length: Int) -> Repair? {
    let plain: Repair? = length == 1 ? nil : Repair(length, 0x20)
    if isTabular() { return partsTwoCharacters(at: place) ?? plain }
    let next = place + length
    if groupsDigits(at: place, next: next) { return Repair(length) }
    let afterDigit = isDigit(before: place)
    let beforeDigit = isDigit(at: next)
    let right = input[next]
    if afterDigit, right >= 0x80 || right == 0x25 { return Repair(length) }
    if beforeDigit, input[place - 1] >= 0x80 { return Repair(length) }
    return plain
  }

  /// 合  计, 项 目: a word of two characters that spaces stretch to its column's width.
  private func partsTwoCharacters(at place: Int) -> Repair? {
    guard input.isIdeograph(before: place), isColumnEdge(before: place - 3) else { return nil }
    var end = place
    while end - place <= 24 {
      let space = input[end] == 0x20 ? 1 : input.has("\u{3000}", at: end) ? 3 : 0
      if space == 0 { break }
      end += space
    }
    guard input.isIdeograph(at: end), isColumnEdge(at: end + 3) else { return nil }
    return Repair(end - place)
  }

  private func isColumnEdge(before place: Int) -> Bool {
    if place <= lineStart { return true }
    let byte = input[place - 1]
    return byte == 0x09 || byte == 0x20 || byte == 0x7C || input.hasAny(of: "　：", endingAt: place)
  }

  private func isColumnEdge(at place: Int) -> Bool {
    let byte = input[place]
    return byte == 0x09 || byte == 0x20 || byte == 0x7C || byte == 0x0A || byte == 0x0D || byte == 0
      || input.has("\u{3000}", at: place)
  }

  /// `1 450台`: a space before three digits that end there parts thousands.
  private func groupsDigits(at place: Int, next: Int) -> Bool {
    guard isASCIIDigit(input[place - 1]), isASCIIDigit(input[next]), isASCIIDigit(input[next + 1]),
      isASCIIDigit(input[next + 2]), !isASCIIDigit(input[next + 3])
    else { return false }
    var digits = 1
    while digits < 4, isASCIIDigit(input[place - 1 - digits]) { digits += 1 }
    return digits <= 3 && input[place - 1 - digits] != 0x2E
      && !input.isLetter(at: place - 1 - digits)
  }

  /// Whether the current line's spaces hold columns apart: a tab, a pipe, two spaces running inside
  /// the line, a space between two numbers, or many spaces and no punctuation.
  private mutating func isTabular() -> Bool {
    if let tabular { return tabular }
    let answer = LineShape.isTabular(input, from: lineStart)
    tabular = answer
    return answer
  }

  // MARK: - Line ends

  /// A line end stays one, unless it cuts a sentence or a number.
  private mutating func lineEnd(at place: Int, length: Int) -> Repair? {
    let plain: Repair? = length == 1 && input.base[place] == 0x0A ? nil : Repair(length, 0x0A)
    if let join = join(at: place, length: length) { return join }
    if plain == nil {
      // An unchanged line feed is copied with its run; only the line's start moves.
      lineStart = place + 1
      tabular = nil
    }
    return plain
  }

  private mutating func join(at place: Int, length: Int) -> Repair? {
    var end = place
    while end > lineStart, input[end - 1] == 0x20 || input[end - 1] == 0x0D { end -= 1 }
    guard LineShape.isCut(input, from: lineStart, to: end) else { return nil }
    var next = place + length
    var blankOrResidue = 0
    while next < input.count, blankOrResidue < 12 {
      let line = LineShape.line(input, from: next)
      let isBlank = line.text.isEmpty
      if !isBlank, !LineShape.isPageNumber(input, line.text), !isRepeated(line.text) { break }
      next = line.next
      blankOrResidue += 1
    }
    guard next < input.count else { return nil }
    let line = LineShape.line(input, from: next)
    guard !line.text.isEmpty else { return nil }
    let isMarked = LineShape.endsInNumberMark(input, end)
    let insideNumber =
      (isMarked || isASCIIDigit(input[end - 1])) && LineShape.startsWithFigure(input, line.text)
    guard
      insideNumber
        || !isMarked
          && LineShape.goesOn(input, line.text, after: input, end: end, from: lineStart)
    else { return nil }
    if LineShape.isTabular(input, from: lineStart) || LineShape.isTabular(input, from: next) {
      return nil
    }
    var repair = Repair(line.text.lowerBound - place)
    repair.join = true
    repair.insideNumber = insideNumber
    return repair
  }

  private mutating func isRepeated(_ range: Range<Int>) -> Bool {
    guard range.count <= RepeatedLines.longest else { return false }
    if let repeated { return repeated.contains(input, range) }
    let found = RepeatedLines(input)
    repeated = found
    return found.contains(input, range)
  }
}

/// A set of byte values that answers in one step.
package struct ByteSet: Sendable {
  private var low: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  package init(_ members: [UInt8]) {
    for member in members {
      let bit = UInt64(1) << UInt64(member & 63)
      switch member >> 6 {
      case 0: low.0 |= bit
      case 1: low.1 |= bit
      case 2: low.2 |= bit
      default: low.3 |= bit
      }
    }
  }

  @inline(__always)
  package subscript(byte: UInt8) -> Bool {
    let word =
      byte < 128 ? (byte < 64 ? low.0 : low.1) : (byte < 192 ? low.2 : low.3)
    return word >> UInt64(byte & 63) & 1 == 1
  }
}
