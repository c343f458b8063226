/// A value of a JSON file and the line that it begins on.
struct JSONNode: Sendable {
  enum Value: Sendable {
    case null
    case truth(Bool)
    /// As written.
    case number(String)
    case text(String)
    case list([JSONNode])
    case members([Member])
  }

  struct Member: Sendable {
    var name: String
    /// The line of the name.
    var line: Int
    var value: JSONNode
  }

  var line: Int
  var value: Value

  var text: String? { if case .text(let text) = value { text } else { nil } }
  var list: [JSONNode]? { if case .list(let list) = value { list } else { nil } }
  var members: [Member]? { if case .members(let members) = value { members } else { nil } }
  var number: Int? { if case .number(let digits) = value { Int(digits) } else { nil } }
}

/// Reads a small JSON file (RFC 8259), strictly, and says where it stops being one.
struct JSONReader {
  /// Deeper nesting than any file of settings has.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that the whole of a file is.
  static func read(_ bytes: [UInt8]) throws(SettingsFault) -> JSONNode {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw SettingsFault(1, .notUTF8)
    }
    var reader = JSONReader(Array(bytes))
    let node = try reader.value(depth: 0)
    reader.skipSpace()
    if reader.place < reader.bytes.count { throw reader.fault(.end) }
    return node
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      if byte == 0x0A { line += 1 }
      place += 1
    }
  }

  private func fault(_ expected: SettingsFault.Expected) -> SettingsFault {
    // What stands there, so that the reader of the message can look for it.
    var end = place
    while end < bytes.count, end - place < 24, bytes[end] > 0x20 { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let found = String(decoding: bytes[place..<end], as: UTF8.self)
    return SettingsFault(line, .syntax(expected, found: found))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(SettingsFault) -> JSONNode {
    skipSpace()
    if depth > JSONReader.deepest { throw SettingsFault(line, .tooDeep) }
    let start = line
    switch next ?? 0 {
    case 0x7B: return JSONNode(line: start, value: .members(try members(depth: depth)))
    case 0x5B: return JSONNode(line: start, value: .list(try elements(depth: depth)))
    case 0x22: return JSONNode(line: start, value: .text(try string()))
    case 0x2D, 0x30...0x39: return JSONNode(line: start, value: .number(try number()))
    default: break
    }
    for (word, value) in [
      ("null", JSONNode.Value.null), ("true", .truth(true)), ("false", .truth(false)),
    ] where bytes[place...].starts(with: word.utf8) {
      place += word.utf8.count
      return JSONNode(line: start, value: value)
    }
    throw fault(.value)
  }

  private mutating func members(depth: Int) throws(SettingsFault) -> [JSONNode.Member] {
    place += 1
    var members: [JSONNode.Member] = []
    skipSpace()
    if take(0x7D) { return members }
    while true {
      skipSpace()
      guard next == 0x22 else { throw fault(.name) }
      let nameLine = line
      let name = try string()
      if members.contains(where: { $0.name == name }) {
        throw SettingsFault(nameLine, .repeatedKey(name))
      }
      skipSpace()
      guard take(0x3A) else { throw fault(.colon) }
      members.append(
        JSONNode.Member(name: name, line: nameLine, value: try value(depth: depth + 1)))
      skipSpace()
      if take(0x7D) { return members }
      guard take(0x2C) else { throw fault(.commaOrBrace) }
    }
  }

  private mutating func elements(depth: Int) throws(SettingsFault) -> [JSONNode] {
    place += 1
    var elements: [JSONNode] = []
    skipSpace()
    if take(0x5D) { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(0x5D) { return elements }
      guard take(0x2C) else { throw fault(.commaOrBracket) }
    }
  }

  private mutating func number() throws(SettingsFault) -> String {
    let start = place
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
    _ = take(0x2D)
    guard isDigit(next) else { throw fault(.value) }
    if !take(0x30) { while isDigit(next) { place += 1 } }
    if take(0x2E) {
      guard isDigit(next) else { throw fault(.digit) }
      while isDigit(next) { place += 1 }
    }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      guard isDigit(next) else { throw fault(.digit) }
      while isDigit(next) { place += 1 }
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  // MARK: - Text

  private mutating func string() throws(SettingsFault) -> String {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case 0x22:
        place += 1
        return String(decoding: text, as: UTF8.self)
      case 0x5C:
        place += 1
        text += try escape()
      case 0..<0x20: throw fault(.closingQuote)
      default:
        text.append(byte)
        place += 1
      }
    }
    throw fault(.closingQuote)
  }

  private mutating func escape() throws(SettingsFault) -> [UInt8] {
    guard let byte = next else { throw fault(.escape) }
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
      0x74: 0x09,
    ]
    if let meant = plain[byte] {
      place += 1
      return [meant]
    }
    guard take(0x75), var code = hexadecimal() else { throw fault(.escape) }
    if code >= 0xD800, code < 0xDC00 {
      // The other half of a character beyond 16 bits.
      guard take(0x5C), take(0x75), let low = hexadecimal(), low >= 0xDC00, low < 0xE000 else {
        throw fault(.escape)
      }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault(.escape) }
    return Array(String(scalar).utf8)
  }

  private mutating func hexadecimal() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }) else { return nil }
    place += 4
    return UInt32(digits, radix: 16)
  }
}
