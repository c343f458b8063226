/// How many columns of a terminal a text fills: a Chinese character fills two.
///
/// After Unicode's East Asian Width (UAX 11): wide and full-width are 2, all others 1; marks that
/// join what stands before them are 0. Ambiguous ones such as “ and ” count 1.
package enum DisplayWidth {
  package static func of(_ string: String) -> Int {
    var width = 0
    for scalar in string.unicodeScalars { width += of(scalar) }
    return width
  }

  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (value >= 0x7F && value < 0xA0) ? 0 : 1 }
    if isJoining(value) { return 0 }
    return isWide(value) ? 2 : 1
  }

  private static func isJoining(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x20D0...0x20FF,
      0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0xE0100...0xE01EF:
      true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE,
      0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// The text in exactly `width` columns: cut with `…` or filled with spaces.
  package static func fit(_ string: String, to width: Int, alignedRight: Bool = false) -> String {
    let text = cut(string, to: width)
    let space = String(repeating: " ", count: max(0, width - of(text)))
    return alignedRight ? space + text : text + space
  }

  /// The text in at most `width` columns, control characters as spaces, `…` where something was cut.
  package static func cut(_ string: String, to width: Int) -> String {
    var result = String.UnicodeScalarView()
    var used = 0
    // Where the text would end if an ellipsis had to follow.
    var room: (end: String.UnicodeScalarView.Index, used: Int) = (result.endIndex, 0)
    for original in string.unicodeScalars {
      let scalar = steers(original) ? " " : original
      let next = of(scalar)
      if used + next > width {
        guard width > 0 else { return "" }
        result.removeSubrange(room.end...)
        result.append("…")
        return String(result)
      }
      used += next
      result.append(scalar)
      if used <= width - 1 { room = (result.endIndex, used) }
    }
    return String(result)
  }
}

extension DisplayWidth {
  /// Whether a character could steer a terminal, or turn the order of what it shows: the control
  /// characters of ASCII and Latin 1, and marks of direction.
  static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text without control characters, which could steer a terminal; line ends stay.
  package static func plain(_ string: String) -> String {
    if isPlain(string) { return string }
    var result = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      result.append(steers(scalar) && scalar != "\n" ? " " : scalar)
    }
    return String(result)
  }

  /// The text on one line, without control characters.
  package static func oneLine(_ string: String) -> String {
    isPlain(string) ? string : plain(String(string.map { $0.isNewline ? " " : $0 }))
  }

  /// Whether a text surely has no line ends and no control characters, as nearly all have none.
  static func isPlain(_ string: String) -> Bool {
    var lead: UInt8 = 0
    var second: UInt8 = 0
    for byte in string.utf8 {
      // Control characters are of one byte, or begin with C2, E2 80 or E2 81.
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 { return false }
      if lead == 0xE2, second == 0x80 && byte >= 0xA8 || second == 0x81 && byte >= 0xA6 {
        return false
      }
      (lead, second) = (second, byte)
    }
    return true
  }
}
