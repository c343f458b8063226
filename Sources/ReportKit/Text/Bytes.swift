/// UTF-8 bytes that a stage looks at: a view whose every read is defined.
///
/// A read outside the view gives 0 (no byte of a text, since NUL is repaired away), so that rules may
/// look ahead and behind without asking where the text ends. The view lives no longer than the
/// closure that it was handed to.
package struct Bytes {
  package let base: UnsafePointer<UInt8>
  package let count: Int

  package init(_ buffer: UnsafeBufferPointer<UInt8>) {
    let none: StaticString = ""
    // An empty array may have no storage; any address will do for zero bytes.
    base = buffer.baseAddress ?? none.utf8Start
    count = buffer.baseAddress == nil ? 0 : buffer.count
  }

  /// A view of a literal, which lives as long as the program.
  package init(_ literal: StaticString) {
    base = literal.utf8Start
    count = literal.utf8CodeUnitCount
  }

  /// The byte at `index`, or 0 outside the view.
  @inline(__always)
  package subscript(index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? base[index] : 0
  }

  /// Whether `literal` stands at `index`.
  @inline(__always)
  package func has(_ literal: StaticString, at index: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard index >= 0, index + length <= count else { return false }
    let start = literal.utf8Start
    // One and two Chinese characters, the common case: each half is one comparison with a constant.
    let here = UnsafeRawPointer(base + index)
    let there = UnsafeRawPointer(start)
    if length == 3 {
      return here.loadUnaligned(as: UInt16.self) == there.loadUnaligned(as: UInt16.self)
        && base[index + 2] == start[2]
    }
    if length == 6 {
      return here.loadUnaligned(as: UInt32.self) == there.loadUnaligned(as: UInt32.self)
        && here.loadUnaligned(fromByteOffset: 4, as: UInt16.self)
          == there.loadUnaligned(fromByteOffset: 4, as: UInt16.self)
    }
    var offset = 0
    while offset < length {
      if base[index + offset] != start[offset] { return false }
      offset += 1
    }
    return true
  }

  /// Whether `literal` stands directly before `index`.
  @inline(__always)
  package func has(_ literal: StaticString, endingAt index: Int) -> Bool {
    has(literal, at: index - literal.utf8CodeUnitCount)
  }

  /// The first place at or after `index`, before `end`, where `literal` stands.
  package func first(_ literal: StaticString, from index: Int, to end: Int) -> Int? {
    guard literal.utf8CodeUnitCount > 0 else { return nil }
    // Of a Chinese character the last byte tells the most.
    let probe = min(2, literal.utf8CodeUnitCount - 1)
    let wanted = literal.utf8Start[probe]
    var place = max(index, 0)
    let last = min(end, count) - literal.utf8CodeUnitCount
    if literal.utf8CodeUnitCount >= 3 {
      // Sixteen places at a time: the second and third bytes of characters tell more than their leads.
      let second = SIMD16<UInt8>(repeating: literal.utf8Start[1])
      let third = SIMD16<UInt8>(repeating: literal.utf8Start[2])
      let start = UnsafeRawPointer(base)
      let first = place
      while place <= last, last - first >= 15 {
        // The last sixteen places may lie over those before.
        place = min(place, last - 15)
        let one = start.loadUnaligned(fromByteOffset: place + 1, as: SIMD16<UInt8>.self)
        let two = start.loadUnaligned(fromByteOffset: place + 2, as: SIMD16<UInt8>.self)
        let lanes = unsafeBitCast((one .== second) .& (two .== third), to: SIMD2<UInt64>.self)
        if lanes[0] | lanes[1] != 0 {
          for offset in 0..<16 where has(literal, at: place + offset) { return place + offset }
        }
        place += 16
      }
    }
    while place <= last {
      if base[place + probe] == wanted, has(literal, at: place) { return place }
      place += 1
    }
    return nil
  }

  /// The Unicode scalar at `index` and its length in bytes; (0, 1) outside the view or inside a scalar.
  @inline(__always)
  package func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = self[index]
    if first < 0x80 { return (UInt32(first), 1) }
    if first >= 0xF0 {
      let high = UInt32(first & 7) << 18 | UInt32(self[index + 1] & 63) << 12
      return (high | UInt32(self[index + 2] & 63) << 6 | UInt32(self[index + 3] & 63), 4)
    }
    if first >= 0xE0 {
      let high = UInt32(first & 15) << 12 | UInt32(self[index + 1] & 63) << 6
      return (high | UInt32(self[index + 2] & 63), 3)
    }
    if first >= 0xC0 { return (UInt32(first & 31) << 6 | UInt32(self[index + 1] & 63), 2) }
    return (0, 1)
  }

  /// The scalar of three bytes at `index`, read without question: the byte there is a lead of
  /// 0xE0…0xEF, and the text is valid UTF-8, so that two more bytes follow.
  @inline(__always)
  package func threeBytes(at index: Int) -> UInt32 {
    guard index + 2 < count else { return 0 }
    return UInt32(base[index] & 15) << 12 | UInt32(base[index + 1] & 63) << 6
      | UInt32(base[index + 2] & 63)
  }

  /// The Unicode scalar that ends before `index`, and its length in bytes; (0, 0) at the start.
  @inline(__always)
  package func scalar(before index: Int) -> (value: UInt32, length: Int) {
    guard index > 0 else { return (0, 0) }
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let found = scalar(at: start)
    return (found.value, index - start)
  }

  /// The text of a range, for messages and labels.
  package func string(_ range: Range<Int>) -> String {
    let low = max(0, min(range.lowerBound, count))
    let high = max(low, min(range.upperBound, count))
    return String(
      decoding: UnsafeBufferPointer(start: base + low, count: high - low), as: UTF8.self)
  }
}
