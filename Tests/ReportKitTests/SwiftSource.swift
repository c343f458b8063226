import Foundation

/// A Swift file as its words: enough to see what it declares and what it names.
struct SwiftSource: Sendable {
  /// A word, or a closing bracket, and the line that it stands in.
  struct Token: Sendable {
    var text: String
    var line: Int
    /// Whether `!` follows at once, as in `value!` and `try!`.
    var isForced = false
  }

  /// Relative to `Sources/ReportKit`.
  let path: String
  /// Words outside of comments and strings, and closing brackets.
  private(set) var tokens: [Token] = []
  /// The types that the file declares outside of all others.
  private(set) var types: [String] = []

  /// The stage's folder; nil for a file that stands beside the folders.
  var folder: String? {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[0]) : nil
  }

  init(path: String) {
    let file = Sources.reportKit + "/" + path
    self.init(path: path, text: (try? String(contentsOfFile: file, encoding: .utf8)) ?? "")
  }

  init(path: String, text: String) {
    self.path = path
    read(Array(text.utf8))
  }

  private mutating func read(_ text: [UInt8]) {
    var reader = Reader(text: text)
    var depth = 0
    var declares = false
    while let byte = reader.current {
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        reader.advance()
        append(Character(Unicode.Scalar(byte)).description, reader)
        continue
      case _ where Reader.isWord(byte):
        let word = reader.word()
        if declares, depth == 0 { types.append(word) }
        declares = ["struct", "enum", "class", "protocol", "actor", "typealias"].contains(word)
        append(word, reader)
        continue
      default: break
      }
      reader.skip()
    }
  }

  private mutating func append(_ text: String, _ reader: Reader) {
    // `a != b` compares; formatted sources leave no space before a forcing mark.
    let isForced = reader.has("!") && !reader.has("!=")
    tokens.append(Token(text: text, line: reader.line, isForced: isForced))
  }
}

/// Walks over a source's bytes, past comments and strings.
private struct Reader {
  let text: [UInt8]
  var place = 0
  var line = 1

  init(text: [UInt8]) { self.text = text }

  var current: UInt8? { place < text.count ? text[place] : nil }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  func has(_ string: StaticString) -> Bool {
    let length = string.utf8CodeUnitCount
    guard place + length <= text.count else { return false }
    return (0..<length).allSatisfy { text[place + $0] == string.utf8Start[$0] }
  }

  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where place < text.count {
      if text[place] == 0x0A { line += 1 }
      place += 1
    }
  }

  mutating func word() -> String {
    let start = place
    while let byte = current, Reader.isWord(byte) { advance() }
    return String(decoding: text[start..<place], as: UTF8.self)
  }

  /// Past one character, one comment or one string.
  mutating func skip() {
    if has("//") {
      while let byte = current, byte != 0x0A { advance() }
    } else if has("/*") {
      skipComment()
    } else if has("\"\"\"") {
      skipString(delimiter: "\"\"\"")
    } else if has("\"") {
      skipString(delimiter: "\"")
    } else {
      advance()
    }
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if has("/*") {
        depth += 1
        advance(2)
      } else if has("*/") {
        depth -= 1
        advance(2)
      } else {
        advance()
      }
    } while depth > 0 && current != nil
  }

  /// Interpolations count as parts of the string.
  private mutating func skipString(delimiter: StaticString) {
    advance(delimiter.utf8CodeUnitCount)
    while current != nil, !has(delimiter) {
      if has("\\(") {
        skipInterpolation()
      } else {
        advance(has("\\") ? 2 : 1)
      }
    }
    advance(delimiter.utf8CodeUnitCount)
  }

  private mutating func skipInterpolation() {
    advance(2)
    var depth = 1
    while depth > 0, let byte = current {
      if byte == UInt8(ascii: "\"") {
        skipString(delimiter: "\"")
        continue
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      advance()
    }
  }
}
