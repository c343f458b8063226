/// A growing run of bytes that flows off whenever a window of it is full, so that memory stays small
/// however much is written.
///
/// A sink that cannot take bytes is told nothing more: `hasFailed` stays set, later bytes are dropped,
/// and whoever holds the writer asks once a report rather than at every byte.
package struct ByteWriter: ~Copyable {
  /// Takes bytes; false where they could not be written.
  package typealias Sink = (UnsafeRawBufferPointer) -> Bool

  private let window: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  private var count = 0
  private let sink: Sink
  /// Whether some bytes were lost.
  package private(set) var hasFailed = false

  /// A writer that hands over about `capacity` bytes at a time.
  package init(capacity: Int = 32 << 10, sink: @escaping Sink) {
    self.capacity = max(capacity, 64)
    self.sink = sink
    window = .allocate(capacity: self.capacity)
  }

  deinit { window.deallocate() }

  /// Hands over what waits.
  package mutating func flush() {
    guard count > 0 else { return }
    if !hasFailed, !sink(UnsafeRawBufferPointer(start: window, count: count)) { hasFailed = true }
    count = 0
  }

  /// Room for `length` bytes in the window; `length` must not exceed 64.
  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if count + length > capacity { flush() }
  }

  /// Appends one byte.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    reserve(1)
    window[count] = byte
    count += 1
  }

  /// Appends bytes as they are.
  @inline(__always)
  package mutating func append(_ start: UnsafePointer<UInt8>, count length: Int) {
    if count + length > capacity {
      appendInParts(start, count: length)
      return
    }
    ByteWriter.copy(start, to: window + count, count: length)
    count += length
  }

  /// Copies bytes: mostly so few that a call of the system's own copying costs more than they.
  @inline(__always)
  private static func copy(
    _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int
  ) {
    let (source, target) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
    func copy<Piece: BitwiseCopyable>(_ place: Int, _: Piece.Type) {
      target.storeBytes(
        of: source.loadUnaligned(fromByteOffset: place, as: Piece.self), toByteOffset: place,
        as: Piece.self)
    }
    if count > 128 {
      target.copyMemory(from: source, byteCount: count)
    } else if count >= 16 {
      var place = 0
      while place < count - 16 {
        copy(place, SIMD2<UInt64>.self)
        place += 16
      }
      // The last piece may lie over the one before.
      copy(count - 16, SIMD2<UInt64>.self)
    } else if count >= 8 {
      copy(0, UInt64.self)
      copy(count - 8, UInt64.self)
    } else {
      var place = 0
      while place < count {
        copy(place, UInt8.self)
        place += 1
      }
    }
  }

  private mutating func appendInParts(_ start: UnsafePointer<UInt8>, count length: Int) {
    var done = 0
    while done < length {
      reserve(1)
      let part = min(length - done, capacity - count)
      (window + count).update(from: start + done, count: part)
      count += part
      done += part
    }
  }

  /// Appends a literal.
  @inline(__always)
  package mutating func append(_ literal: StaticString) {
    append(literal.utf8Start, count: literal.utf8CodeUnitCount)
  }

  /// Appends the UTF-8 of a string; a literal is a `StaticString`, which costs no string.
  @_disfavoredOverload
  package mutating func append(_ string: String) {
    var string = string
    string.withUTF8 { bytes in
      if let start = bytes.baseAddress { append(start, count: bytes.count) }
    }
  }

  /// Appends bytes as they are.
  package mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      if let start = bytes.baseAddress { append(start, count: bytes.count) }
    }
  }

  /// Appends a range of a text as it is.
  @inline(__always)
  package mutating func append(_ text: Bytes, _ range: Range<Int>) {
    append(text.base + range.lowerBound, count: range.count)
  }

  /// Appends a whole number in decimal digits.
  @inline(__always)
  package mutating func append(integer value: Int) {
    if value >= 0, value < 10 { return append(0x30 + UInt8(truncatingIfNeeded: value)) }
    if value < 0 { append(0x2D) }
    append(digits: UInt64(value.magnitude), atLeast: 1)
  }

  /// Appends decimal digits, with zeros before them up to a length.
  private mutating func append(digits value: UInt64, atLeast length: Int) {
    reserve(64)
    var count = 1
    var limit: UInt64 = 10
    // A number has at most twenty digits.
    while value >= limit, count < 20 {
      count += 1
      limit = limit &* 10
    }
    let zeros = max(0, min(length, 40) - count)
    for _ in 0..<zeros {
      window[self.count] = 0x30
      self.count += 1
    }
    var place = self.count + count
    self.count = place
    var rest = value
    while rest >= 100 {
      place -= 2
      let (more, pair) = rest.quotientAndRemainder(dividingBy: 100)
      write(pair: pair, at: place)
      rest = more
    }
    if rest >= 10 {
      write(pair: rest, at: place - 2)
    } else {
      window[place - 1] = 0x30 + UInt8(truncatingIfNeeded: rest)
    }
  }

  /// Writes two digits into room that was reserved.
  @inline(__always)
  private func write(pair: UInt64, at place: Int) {
    let tens = pair / 10
    window[place] = 0x30 + UInt8(truncatingIfNeeded: tens)
    window[place + 1] = 0x30 + UInt8(truncatingIfNeeded: pair - tens * 10)
  }

  /// Appends an exact decimal number in plain digits: `13.1161`, `131161`, `0.05`; never an exponent.
  package mutating func append(_ decimal: Decimal) {
    let value = decimal.trimmed
    if value.mantissa < 0 { append(0x2D) }
    let digits = value.mantissa.magnitude
    guard value.exponent < 0 else {
      append(digits: digits, atLeast: 1)
      if digits != 0 { for _ in 0..<Int(value.exponent) { append(0x30) } }
      return
    }
    let places = -Int(value.exponent)
    // Beyond eighteen places only zeros can stand before the digits.
    var scale: UInt64 = 1
    for _ in 0..<min(places, 19) { scale *= 10 }
    append(digits: places > 19 ? 0 : digits / scale, atLeast: 1)
    append(0x2E)
    for _ in 0..<max(0, places - 19) { append(0x30) }
    append(digits: places > 19 ? digits : digits % scale, atLeast: min(places, 19))
  }

  /// Appends the low `2 × bytes` hexadecimal digits of a value.
  package mutating func append(hexadecimal value: UInt64, bytes: Int) {
    reserve(16)
    let digits = ("0123456789abcdef" as StaticString).utf8Start
    let length = min(bytes, 8) * 2
    var rest = value
    for place in stride(from: count + length - 1, through: count, by: -1) {
      window[place] = digits[Int(rest & 15)]
      rest >>= 4
    }
    count += length
  }
}
