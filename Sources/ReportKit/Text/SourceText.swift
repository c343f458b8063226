/// A report's text after repair, with the way back to the input.
///
/// `normalized` is what every later stage reads; `decoded` is the input as UTF-8, before repair, and
/// `segments` lead from an offset of the one to an offset of the other.
package struct SourceText: Sendable {
  /// The repaired text: UTF-8, LF line ends, ASCII digits, broken paragraphs joined.
  package var normalized: [UInt8] = []
  /// The input as UTF-8, a byte order mark left out.
  package var decoded: [UInt8] = []
  /// Runs that moved together; ascending in both offsets.
  package var segments: [Segment] = []
  /// The places where broken lines were put together.
  package var joins: [Join] = []
  /// How the input's bytes are to be counted.
  package var encoding = TextEncoding.utf8
  /// The input's own bytes, kept only where they are not `decoded`.
  package var original: [UInt8] = []

  package init() {}

  /// From `normalized` on, text stands `decoded - normalized` bytes further on in the decoded input.
  package struct Segment: Sendable {
    package var normalized: Int32
    package var decoded: Int32
  }

  /// A line end that was taken out of a sentence or of a number.
  package struct Join: Sendable {
    /// Where the second part begins in the normalised text.
    package var normalized: Int32
    /// Where the line end stands in the decoded text.
    package var decoded: Int32
    /// Whether a number was broken.
    package var insideNumber: Bool
  }
}

/// How a text's bytes spell its characters.
package enum TextEncoding: Sendable, Hashable {
  case utf8
  /// UTF-8 after a byte order mark of three bytes.
  case utf8Marked
  case utf16LittleEndian
  case utf16BigEndian
  case gb18030
}

/// A place in the input, as the output contract counts it.
package struct SourceLocation: Sendable, Hashable {
  /// 1-based.
  package var line: Int
  /// 1-based, in Unicode code points.
  package var column: Int
  /// Bytes from the start of the input file.
  package var byteOffset: Int
  package var byteLength: Int
  /// The printed text in the decoded input.
  package var decoded: Range<Int>
}

/// Finds input places of normalised ranges; fastest when asked in ascending order.
package struct Locator {
  private let source: SourceText
  private var segment = 0
  private var offset = 0
  private var line = 1
  private var column = 1
  /// Bytes of the original input up to `offset`, where it is not UTF-8.
  private var originalOffset = 0
  /// Whether the input is UTF-8 and only line feeds end its lines.
  private var isPlain = false

  package init(_ source: SourceText) {
    self.source = source
    originalOffset = Locator.markLength(source.encoding)
    isPlain =
      isUTF8
      && source.decoded.withUnsafeBufferPointer { bytes in
        Bytes(bytes).first(0x0D, from: 0, to: bytes.count) == nil
      }
  }

  private static func markLength(_ encoding: TextEncoding) -> Int {
    switch encoding {
    case .utf8, .gb18030: 0
    case .utf8Marked: 3
    case .utf16LittleEndian, .utf16BigEndian: 2
    }
  }

  /// Where a range of the normalised text stands in the input.
  package mutating func locate(_ range: Range<Int>) -> SourceLocation {
    let start = decodedOffset(range.lowerBound)
    var last = max(range.lowerBound, range.upperBound - 1)
    while last > range.lowerBound, source.normalized[last] & 0xC0 == 0x80 { last -= 1 }
    let lastStart = range.isEmpty ? start : decodedOffset(last)
    let end = range.isEmpty ? start : min(lastStart + scalarLength(lastStart), source.decoded.count)
    advance(to: start)
    let (startLine, startColumn, startOffset) = (line, column, originalOffset)
    var length = end - start
    if !isUTF8 {
      var probe = self
      probe.advance(to: end)
      length = probe.originalOffset - startOffset
    }
    return SourceLocation(
      line: startLine, column: startColumn, byteOffset: startOffset, byteLength: length,
      decoded: start..<max(start, end))
  }

  private var isUTF8: Bool { source.encoding == .utf8 || source.encoding == .utf8Marked }

  /// The decoded offset of a normalised one.
  private mutating func decodedOffset(_ normalized: Int) -> Int {
    let segments = source.segments
    guard !segments.isEmpty else { return normalized }
    if segment >= segments.count || Int(segments[segment].normalized) > normalized { segment = 0 }
    if Int(segments[segment].normalized) > normalized { return normalized }
    // Facts come mostly in order: a short walk, else a search.
    var steps = 0
    while segment + 1 < segments.count, Int(segments[segment + 1].normalized) <= normalized {
      segment += 1
      steps += 1
      if steps > 32 {
        segment = search(normalized, from: segment)
        break
      }
    }
    let found = segments[segment]
    return Int(found.decoded) + normalized - Int(found.normalized)
  }

  private func search(_ normalized: Int, from first: Int) -> Int {
    var low = first
    var high = source.segments.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(source.segments[middle].normalized) <= normalized {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return low
  }

  private func scalarLength(_ offset: Int) -> Int {
    guard offset < source.decoded.count else { return 0 }
    let first = source.decoded[offset]
    return first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  }

  /// Moves line, column and original offset to a decoded offset.
  private mutating func advance(to target: Int) {
    if target < offset {
      offset = 0
      line = 1
      column = 1
      originalOffset = Locator.markLength(source.encoding)
    }
    let counts = source.decoded.withUnsafeBufferPointer { bytes in
      isPlain
        ? Locator.countPlain(Bytes(bytes), from: offset, to: min(target, bytes.count))
        : count(bytes, from: offset, to: min(target, bytes.count))
    }
    line += counts.lines
    column = counts.lines > 0 ? counts.column : column + counts.column - 1
    originalOffset = isUTF8 ? originalOffset + target - offset : counts.original
    offset = target
  }

  /// Line ends in a range, and the code points after the last of them, plus one.
  private func count(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> (lines: Int, column: Int, original: Int) {
    var lines = 0
    var column = 1
    var place = start
    var original = originalOffset
    let plain = isUTF8
    while place < end {
      let byte = bytes[place]
      if byte == 0x0A || (byte == 0x0D && !(place + 1 < bytes.count && bytes[place + 1] == 0x0A)) {
        lines += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      if !plain, byte & 0xC0 != 0x80 { original += originalLength(byte, at: original) }
      place += 1
    }
    return (lines, column, original)
  }

  /// The same for a plain text.
  private static func countPlain(
    _ text: Bytes, from start: Int, to end: Int
  ) -> (lines: Int, column: Int, original: Int) {
    var lines = 0
    var lineStart = start
    while let feed = text.first(0x0A, from: lineStart, to: end) {
      lines += 1
      lineStart = feed + 1
    }
    return (lines, characters(text, lineStart..<max(lineStart, end)) + 1, 0)
  }

  /// The characters that begin in a range: bytes that go on with one are below −64 as signed numbers.
  private static func characters(_ text: Bytes, _ range: Range<Int>) -> Int {
    let bytes = UnsafeRawPointer(text.base)
    let first = SIMD16<Int8>(repeating: -64)
    var place = range.lowerBound
    var count = 0
    while place + 16 <= range.upperBound {
      // Lanes count up to 255.
      let limit = min(range.upperBound - 15, place + 255 * 16)
      var lanes = SIMD16<UInt8>(repeating: 0)
      while place < limit {
        let here = bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<Int8>.self)
        // A lane that is true is −1.
        lanes &-= unsafeBitCast(here .>= first, to: SIMD16<UInt8>.self)
        place += 16
      }
      let pairs = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
      let low: UInt64 = 0x00FF_00FF_00FF_00FF
      let sums =
        (pairs[0] & low) &+ (pairs[0] >> 8 & low) &+ (pairs[1] & low) &+ (pairs[1] >> 8 & low)
      count += Int((sums &* 0x0001_0001_0001_0001) >> 48)
    }
    while place < range.upperBound {
      if text.base[place] & 0xC0 != 0x80 { count += 1 }
      place += 1
    }
    return count
  }

  /// How many bytes the original input spends on the scalar that starts with `lead` in UTF-8.
  private func originalLength(_ lead: UInt8, at place: Int) -> Int {
    switch source.encoding {
    case .utf8, .utf8Marked: return lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    case .utf16LittleEndian, .utf16BigEndian: return lead >= 0xF0 ? 4 : 2
    case .gb18030:
      if lead < 0x80 { return 1 }
      // Four-byte forms have a digit as their second byte.
      guard place + 1 < source.original.count else { return 2 }
      return source.original[place + 1] < 0x40 ? 4 : 2
    }
  }
}
