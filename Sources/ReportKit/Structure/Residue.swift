/// Lines that the page or a converter left between the text's own.
enum Residue {
  /// Whether the line is a page number, a rule or a converter's mark.
  static func isResidue(_ text: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 200 else { return false }
    return isPageNumber(text, range) || isRule(text, range) || isPictureMark(text, range)
  }

  /// `12`, `- 12 -`, `第12页 共40页`, `3/40`: up to three digits in a row and nothing else.
  static func isPageNumber(_ text: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 40 else { return false }
    var place = range.lowerBound
    var digits = 0
    var longest = 0
    while place < range.upperBound {
      let (scalar, length) = text.scalar(at: place)
      switch scalar {
      case 0x30...0x39:
        digits += 1
        longest = max(longest, digits)
      case 0x20, 0x2D, 0x2F, 0x2014, 0x2013, 0xB7, 0x7C, 0x7B2C, 0x9875, 0x5171: digits = 0
      default: return false
      }
      place += length
    }
    return longest > 0 && longest <= 3
  }

  /// `-----`, `* * *`, `====`: drawn lines.
  private static func isRule(_ text: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    for place in range {
      switch text.base[place] {
      case 0x2D, 0x2A, 0x3D, 0x5F, 0x20, 0x7E: continue
      default: return false
      }
    }
    return true
  }

  /// `![](media/image1.png)`, `[图片]`, `<img …>`.
  private static func isPictureMark(_ text: Bytes, _ range: Range<Int>) -> Bool {
    let last = text[range.upperBound - 1]
    switch text[range.lowerBound] {
    case 0x21: return text[range.lowerBound + 1] == 0x5B && last == 0x29
    case 0x3C: return last == 0x3E
    case 0x5B: return last == 0x5D && (text.has("[图片", at: range.lowerBound) || range.count <= 2)
    default: return false
    }
  }
}
