/// The number or mark that a line begins with, and where the text after it begins.
///
/// One value for all the conventions met: `第一章`, `一、`, `（一）`, `1.`, `1.1`, `3.2.5深化…`, `（1）`,
/// `①`, `一是`, `●`.
package struct Numbering: Sendable, Hashable {
  package enum Form: UInt8, Sendable {
    /// `第一章`, `第二部分`
    case chapter
    /// `第一节`
    case chapterSection
    /// `一、`
    case chineseComma
    /// `（一）`
    case chineseParenthesis
    /// `1.`, `1、`, `1．`, `1.1`, `3.2.5`
    case decimal
    /// `（1）`, `1）`
    case arabicParenthesis
    /// `①`
    case circled
    /// `一是`, `第一，`: always a sentence of its own.
    case spoken
    /// `●`, `■`, `-`: an item without a number.
    case bullet
    /// Markdown's `##`.
    case markdown
  }
  package var form: Form
  /// How many numbers: 1 for `1.`, 3 for `3.2.5`; of Markdown how many signs.
  package var depth: Int
  /// The numbers, ten bits each, the first highest; comparable where the depths are equal.
  package var path: UInt64
  /// Where the text after the mark begins.
  package var end: Int

  /// The last of the numbers.
  package var value: Int { Int(path >> Numbering.shift(depth) & 1023) }

  /// The numbers, the outermost first: 3, 2 and 5 of `3.2.5`.
  package var values: [Int] {
    guard depth > 0 else { return [] }
    return (1...min(depth, Numbering.deepest)).map { Int(path >> Numbering.shift($0) & 1023) }
  }

  /// Numbers beyond the sixth are part of the text.
  static let deepest = 6

  private static func shift(_ depth: Int) -> UInt64 { UInt64(max(0, deepest - depth)) * 10 }

  init(_ form: Form, values: [Int], end: Int) {
    self.form = form
    self.depth = values.count
    self.end = end
    path = 0
    for (index, value) in values.prefix(Numbering.deepest).enumerated() {
      path |= UInt64(min(value, 1023)) << Numbering.shift(index + 1)
    }
  }

  /// Whether `other` numbers a part of what `self` numbers, as `3.2` and `3.2.5` do.
  package func encloses(_ other: Numbering) -> Bool {
    guard form == other.form, depth < other.depth else { return false }
    let shift = Numbering.shift(depth)
    return path >> shift == other.path >> shift
  }

  /// Whether `self` is what is counted next after `other`, as `3.3` after `3.2`.
  package func follows(_ other: Numbering) -> Bool {
    form == other.form && depth == other.depth
      && path == other.path + 1 << Numbering.shift(depth)
  }
}
