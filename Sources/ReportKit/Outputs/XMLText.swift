// XML 1.0's rules for text: what must be escaped, and what may not stand in a document at all.
extension ByteWriter {
  /// Appends a string as the text of an element or of an attribute in double quotation marks.
  mutating func append(xml string: String) {
    var clean = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x26: clean.append(contentsOf: "&amp;".unicodeScalars)
      case 0x3C: clean.append(contentsOf: "&lt;".unicodeScalars)
      case 0x3E: clean.append(contentsOf: "&gt;".unicodeScalars)
      case 0x22: clean.append(contentsOf: "&quot;".unicodeScalars)
      case 0x09: clean.append(contentsOf: "&#9;".unicodeScalars)
      case 0x0A: clean.append(contentsOf: "&#10;".unicodeScalars)
      case 0x0D: clean.append(contentsOf: "&#13;".unicodeScalars)
      // No other control character is allowed, not even escaped.
      case 0..<0x20, 0xFFFE, 0xFFFF: clean.append("\u{FFFD}")
      default: clean.append(scalar)
      }
    }
    append(String(clean))
  }

  /// Appends ` name="value"`.
  mutating func append(attribute name: StaticString, _ value: String) {
    append(0x20)
    append(name)
    append("=\"")
    append(xml: value)
    append("\"")
  }
}
