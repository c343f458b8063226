// JSON's rules for text: what must be escaped inside quotation marks (RFC 8259, section 7).
extension ByteWriter {
  /// Appends a range of a text as a JSON string, quotation marks included.
  package mutating func append(json text: Bytes, _ range: Range<Int>) {
    append(0x22)
    append(escaping: text, range)
    append(0x22)
  }

  /// Appends a string as a JSON string.
  package mutating func append(json string: String) {
    var string = string
    string.withUTF8 { bytes in append(json: Bytes(bytes), 0..<bytes.count) }
  }

  /// Appends a name that needs no escapes, in quotation marks.
  @inline(__always)
  package mutating func append(json literal: StaticString) {
    append(0x22)
    append(literal)
    append(0x22)
  }

  /// Appends a range of a text with its quotation marks, backslashes and control characters escaped.
  package mutating func append(escaping text: Bytes, _ range: Range<Int>) {
    var copied = range.lowerBound
    var place = copied
    let end = range.upperBound
    while place < end {
      // Chinese text is almost never escaped: eight bytes at a time while nothing needs it.
      while place + 8 <= end, JSONText.isPlain(eightAt: text.base + place) { place += 8 }
      guard place < end else { break }
      let byte = text.base[place]
      if byte >= 0x20, byte != 0x22, byte != 0x5C {
        place += 1
        continue
      }
      append(text, copied..<place)
      append(escape: byte)
      place += 1
      copied = place
    }
    append(text, copied..<end)
  }

  private mutating func append(escape byte: UInt8) {
    switch byte {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append("\\u00")
      append(hexadecimal: UInt64(byte), bytes: 1)
    }
  }
}

/// Looks at text eight bytes at a time.
package enum JSONText {
  /// Whether none of eight bytes is a control character, a quotation mark or a backslash.
  @inline(__always)
  static func isPlain(eightAt start: UnsafePointer<UInt8>) -> Bool {
    let word = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    // A byte below n borrows in `word - n` and has no high bit of its own.
    let control = (word &- ones &* 0x20) & ~word
    let quote = word ^ (ones &* 0x22)
    let slash = word ^ (ones &* 0x5C)
    let found = control | ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
    return found & highs == 0
  }

  /// Whether nothing in a range of a text must be escaped.
  static func isPlain(_ text: Bytes, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      guard isPlain(eightAt: text.base + place) else { return false }
      place += 8
    }
    while place < range.upperBound {
      let byte = text.base[place]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return false }
      place += 1
    }
    return true
  }

  /// A string as JSON, quotation marks included.
  package static func quoted(_ text: String) -> String {
    String(decoding: string(text), as: UTF8.self)
  }

  /// The bytes of a JSON string, to be kept and written many times.
  static func string(_ text: Bytes, _ range: Range<Int>) -> [UInt8] {
    guard isPlain(text, range) else { return string(text.string(range)) }
    let bytes = UnsafeBufferPointer(start: text.base + range.lowerBound, count: range.count)
    var string: [UInt8] = []
    string.reserveCapacity(range.count + 2)
    string.append(0x22)
    string.append(contentsOf: bytes)
    string.append(0x22)
    return string
  }

  /// The bytes of a JSON string, to be kept and written many times.
  static func string(_ string: String) -> [UInt8] {
    var bytes: [UInt8] = []
    withUnsafeMutablePointer(to: &bytes) { target in
      var writer = ByteWriter(capacity: 256) { part in
        target.pointee.append(contentsOf: part)
        return true
      }
      writer.append(json: string)
      writer.flush()
    }
    return bytes
  }
}
