/// A first look at a short line's digits: do they count something?
enum FigureLook {
  struct Result: Sendable {
    /// Figures with a unit.
    var count = 0
    /// Whether the line ends in one.
    var atEnd = false
  }

  /// The figures with a unit in a short range.
  static func count(_ text: Bytes, _ range: Range<Int>) -> Result {
    var result = Result()
    var place = range.lowerBound
    while let number = nextNumber(text, place, range.upperBound) {
      if isFigure(text, number) {
        result.count += 1
        let unit = text.skippingSpace(number.upperBound)
        result.atEnd = CellLook.isUnit(text, unit..<max(unit, range.upperBound))
      }
      place = number.upperBound
    }
    return result
  }

  private static func nextNumber(_ text: Bytes, _ from: Int, _ end: Int) -> Range<Int>? {
    var place = from
    while place < end {
      if text.isDigit(at: place) { return place..<pastNumber(text, place) }
      place += 1
    }
    return nil
  }

  private static func pastNumber(_ text: Bytes, _ start: Int) -> Int {
    var place = start
    while text.isDigit(at: place) || (text[place] == 0x2E && text.isDigit(at: place + 1)) {
      place += 1
    }
    return place
  }

  /// Whether a number counts: a unit follows, and it is no year, code, or part of `1+X`.
  private static func isFigure(_ text: Bytes, _ number: Range<Int>) -> Bool {
    let end = text.skippingSpace(number.upperBound)
    let before = text[number.lowerBound - 1]
    if before == 0x2B || before == 0x2D || text.isLetter(at: number.lowerBound - 1) { return false }
    if text.has("“", endingAt: number.lowerBound) { return false }
    if text[end] == 0x25 || text.hasAny(of: "％‰㎡", at: end) { return true }
    if isYearLike(text, number, end) || text.hasAny(of: "级届班号章期", at: end) { return false }
    return text.isIdeograph(at: end)
  }

  private static func isYearLike(_ text: Bytes, _ number: Range<Int>, _ end: Int) -> Bool {
    if number.count == 4, text[number.lowerBound] == 0x31 || text[number.lowerBound] == 0x32 {
      return text.hasAny(of: "年学", at: end) || text.hasAny(of: "至—", at: end)
    }
    return text.hasAny(of: "月日", at: end)
  }

  /// Whether all digits of a line belong to years, or to names such as `1+X` and `“124”`.
  static func hasOnlyYears(_ text: Bytes, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while let number = nextNumber(text, place, range.upperBound) {
      if !isName(text, number) { return false }
      place = number.upperBound
    }
    return true
  }

  private static func isName(_ text: Bytes, _ number: Range<Int>) -> Bool {
    let end = text.skippingSpace(number.upperBound)
    if number.count == 4, text[number.lowerBound] == 0x32, text[number.lowerBound + 1] == 0x30 {
      return text.hasAny(of: "年学级届至—–", at: end) || text[end] == 0x2D || text[end] == 0x7E
    }
    if text[end] == 0x2B || text[number.lowerBound - 1] == 0x2B { return true }
    return text.hasAny(of: "“", endingAt: number.lowerBound) || text.hasAny(of: "级届", at: end)
  }
}
