// HTML's rules for text: whatever a report contains is shown and never understood.
extension ByteWriter {
  /// Appends a range of a text with every mark of HTML escaped; control characters are left out.
  mutating func append(html text: Bytes, _ range: Range<Int>) {
    var copied = range.lowerBound
    var place = copied
    while place < range.upperBound {
      let byte = text.base[place]
      // Letters, digits and all of Chinese are above these.
      if byte > 0x3E
        || byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22
          && byte != 0x27 && byte >= 0x20
      {
        place += 1
        continue
      }
      append(text, copied..<place)
      switch byte {
      case 0x26: append("&amp;")
      case 0x3C: append("&lt;")
      case 0x3E: append("&gt;")
      case 0x22: append("&quot;")
      case 0x27: append("&#39;")
      case 0x09, 0x0A, 0x0D: append(" ")
      default: break
      }
      place += 1
      copied = place
    }
    append(text, copied..<range.upperBound)
  }

  /// Appends a string with every mark of HTML escaped.
  mutating func append(html string: String) {
    var string = string
    string.withUTF8 { bytes in append(html: Bytes(bytes), 0..<bytes.count) }
  }

  /// Appends an element without attributes and its text.
  mutating func append(element name: StaticString, _ text: String) {
    append("<")
    append(name)
    append(">")
    append(html: text)
    append("</")
    append(name)
    append(">")
  }
}
