/// Tells an input's encoding and turns it into UTF-8.
package enum TextDecoder {
  /// Inputs above this are refused: no report is that long, and offsets must fit 32 bits.
  package static let largest = 256 << 20

  /// Reads bytes of UTF-8, UTF-16 with a mark, or GB18030.
  package static func decode(_ bytes: [UInt8]) throws(UnreadableText) -> SourceText {
    guard bytes.count <= largest else { throw .tooLarge(bytes: bytes.count, limit: largest) }
    var source = SourceText()
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      source.encoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
      source.original = bytes
      source.decoded = try utf8(fromUTF16: bytes, isLittleEndian: isLittle)
      return source
    }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    source.encoding = isMarked ? .utf8Marked : .utf8
    let fault = firstFault(bytes, from: isMarked ? 3 : 0)
    switch fault {
    case nil:
      source.decoded = isMarked ? Array(bytes[3...]) : bytes
    case .null(let offset):
      throw .binary(offset: offset)
    case .broken(let offset, let sound):
      // A few sound characters before the fault cannot be chance in a GB18030 text.
      if isMarked || sound >= 4 { throw .brokenUTF8(offset: offset) }
      source.encoding = .gb18030
      source.original = bytes
      switch Platform.utf8(fromGB18030: bytes) {
      case .success(let text): source.decoded = text
      case .failure: throw .binary(offset: offset)
      }
      guard isPlausible(source.decoded) else { throw .binary(offset: offset) }
    }
    return source
  }

  private enum Fault {
    case null(Int)
    /// The offset, and how many sound characters beyond ASCII stand before it.
    case broken(Int, sound: Int)
  }

  /// The first byte that is no UTF-8, or NUL.
  private static func firstFault(_ bytes: [UInt8], from start: Int) -> Fault? {
    bytes.withUnsafeBufferPointer { buffer in
      let text = Bytes(buffer)
      var place = start
      var sound = 0
      var retry = start
      while place < text.count {
        if place >= retry {
          while place <= text.count - 24, isEightCharacters(text.base + place) {
            place += 24
            sound &+= 8
          }
          guard place < text.count else { break }
          // Something else stands in the next 24 bytes.
          retry = place + 24
        }
        let first = text.base[place]
        if first < 0x80 {
          if first == 0 { return .null(place) }
          place += 1
          continue
        }
        // Chinese characters, the common case: three bytes, the last two of the form 10xxxxxx.
        if first >= 0xE4, first <= 0xE9, place + 2 < text.count,
          text.base[place + 1] & 0xC0 == 0x80, text.base[place + 2] & 0xC0 == 0x80
        {
          place += 3
          sound &+= 1
          continue
        }
        let length = sequenceLength(text, at: place, first: first)
        if length == 0 { return .broken(place, sound: sound) }
        place += length
        sound &+= 1
      }
      return nil
    }
  }

  /// Whether 24 bytes are eight characters of the form 1110xxxx 10xxxxxx 10xxxxxx; two leads of this form
  /// ask for more of the byte behind them.
  @inline(__always)
  private static func isEightCharacters(_ start: UnsafePointer<UInt8>) -> Bool {
    let bytes = UnsafeRawPointer(start)
    let first = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    let second = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    let third = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
    // The leads stand at other places in each of the three words, and together fill one.
    let leads =
      first & 0x00FF_0000_FF00_00FF | second & 0xFF00_00FF_0000_FF00
      | third & 0x0000_FF00_00FF_0000
    let others =
      (first & 0xC000_C0C0_00C0_C000 ^ 0x8000_8080_0080_8000)
      | (second & 0x00C0_C000_C0C0_00C0 ^ 0x0080_8000_8080_0080)
      | (third & 0xC0C0_00C0_C000_C0C0 ^ 0x8080_0080_8000_8080)
    let nibbles = leads ^ 0xE0E0_E0E0_E0E0_E0E0
    guard others | nibbles & 0xF0F0_F0F0_F0F0_F0F0 == 0 else { return false }
    // A byte of at most 15 that is not 0 gets its high bit; so does one that is not 13.
    let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return (nibbles &+ lows) & ((nibbles ^ 0x0D0D_0D0D_0D0D_0D0D) &+ lows) & ~lows == ~lows
  }

  /// The length of the sound sequence at `place`, 0 for none (Unicode 3.9, table 3-7).
  @inline(__always)
  private static func sequenceLength(_ text: Bytes, at place: Int, first: UInt8) -> Int {
    let second = text[place + 1]
    switch first {
    case 0xE1...0xEC, 0xEE, 0xEF:
      return second & 0xC0 == 0x80 && text[place + 2] & 0xC0 == 0x80 ? 3 : 0
    case 0xC2...0xDF: return second & 0xC0 == 0x80 ? 2 : 0
    case 0xE0:
      return second >= 0xA0 && second <= 0xBF && text[place + 2] & 0xC0 == 0x80 ? 3 : 0
    case 0xED:
      return second >= 0x80 && second <= 0x9F && text[place + 2] & 0xC0 == 0x80 ? 3 : 0
    case 0xF0...0xF4:
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return second >= low && second <= high && text[place + 2] & 0xC0 == 0x80
        && text[place + 3] & 0xC0 == 0x80 ? 4 : 0
    default: return 0
    }
  }

  /// Whether text decoded as GB18030 looks like Chinese, and not like a picture that happened to decode.
  private static func isPlausible(_ decoded: [UInt8]) -> Bool {
    decoded.withUnsafeBufferPointer { buffer in
      let text = Bytes(buffer)
      var place = 0
      var common = 0
      var strange = 0
      while place < min(text.count, 1 << 16) {
        let (scalar, length) = text.scalar(at: place)
        switch scalar {
        case 0x4E00...0x9FA5, 0x3000...0x3011, 0xFF00...0xFF5E: common += 1
        case 0x20...0x7E, 0x09, 0x0A, 0x0D, 0xA0...0x2FFF: break
        default: strange += 1
        }
        place += length
      }
      return strange * 20 <= common
    }
  }

  private static func utf8(
    fromUTF16 bytes: [UInt8], isLittleEndian: Bool
  ) throws(UnreadableText) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3 / 2)
    func unit(_ place: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[place]), UInt32(bytes[place + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    var place = 2
    while place + 1 < bytes.count {
      let first = unit(place)
      var scalar = first
      var length = 2
      if first >= 0xD800, first < 0xDC00, place + 3 < bytes.count {
        let second = unit(place + 2)
        guard second >= 0xDC00, second < 0xE000 else { throw .brokenUTF16(offset: place) }
        scalar = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
        length = 4
      }
      guard scalar != 0 else { throw .binary(offset: place) }
      guard let valid = Unicode.Scalar(scalar) else { throw .brokenUTF16(offset: place) }
      output.append(contentsOf: UTF8.encode(valid) ?? UTF8.encodedReplacementCharacter)
      place += length
    }
    if place < bytes.count { throw .brokenUTF16(offset: place) }
    return output
  }
}

/// Why an input is no text that can be read.
package enum UnreadableText: Error, Sendable, Hashable {
  case tooLarge(bytes: Int, limit: Int)
  /// A NUL or bytes of no encoding known.
  case binary(offset: Int)
  /// UTF-8 with a fault at this byte.
  case brokenUTF8(offset: Int)
  case brokenUTF16(offset: Int)
}
