/// A figure and the stretches of its sentence in which its name is looked for.
package struct FigureSite {
  package let text: Bytes
  package let sentence: Range<Int>
  package let quantity: Quantity
  /// From the last pause or figure to the figure.
  package let before: Range<Int>
  /// From the figure to the next pause or figure; empty where a pause follows at once.
  package let after: Range<Int>
  /// Where the clause begins, whatever figures it has before this one.
  package let clause: Int

  package init(
    _ text: Bytes, sentence: Range<Int>, quantity: Quantity, previous: Int, next: Int
  ) {
    self.text = text
    self.sentence = sentence
    self.quantity = quantity
    clause = FigureSite.clauseStart(text, quantity.range.lowerBound, floor: sentence.lowerBound)
    let inner = FigureSite.clauseStart(
      text, quantity.range.lowerBound, floor: max(previous, sentence.lowerBound))
    before = max(inner, previous)..<quantity.range.lowerBound
    var start = quantity.range.upperBound
    if text.has("的", at: start) { start += 3 }
    var end = start
    let limit = min(next, sentence.upperBound, start + 120)
    while end < limit, !FigureSite.isPause(text, at: end) { end += text.scalar(at: end).length }
    after = start..<max(start, min(end, limit))
  }

  /// ，；：、 and brackets part what a figure counts from what the next one does.
  static func isPause(_ text: Bytes, at place: Int) -> Bool {
    switch text[place] {
    case 0x2C, 0x3B, 0x28, 0x29, 0x09, 0x0A, 0: true
    case 0xE3: text.hasAny(of: "。、】", at: place)
    case 0xEF: text.hasAny(of: "，；：！？（）", at: place)
    default: false
    }
  }

  /// The start of the clause that ends at `end`; brackets that close before it are passed over.
  static func clauseStart(_ text: Bytes, _ end: Int, floor: Int) -> Int {
    var place = end
    let limit = max(floor, end - 400)
    while place > limit {
      let (scalar, length) = text.scalar(before: place)
      switch scalar {
      case 0xFF09, 0x29:  // ）
        var open = place - length
        var depth = 1
        while open > limit, depth > 0 {
          let (inner, step) = text.scalar(before: open)
          if inner == 0xFF08 || inner == 0x28 { depth -= 1 }
          if inner == 0xFF09 || inner == 0x29 { depth += 1 }
          open -= step
        }
        if depth > 0 { return place }
        place = open
        continue
      case 0xFF0C, 0xFF1B, 0xFF1A, 0x3002, 0xFF01, 0xFF1F, 0xFF08, 0x28, 0x2C, 0x3B, 0x3A, 0x09:
        return place
      default: break
      }
      place -= length
    }
    return max(place, floor)
  }
}
