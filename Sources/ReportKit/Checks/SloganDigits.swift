/// A slogan of digits with what each of them stands for: “1124” and “1个集团” “1个商城” “2个基地” “4个学院”.
struct SloganDigits {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  /// Paragraphs behind the slogan that may tell its digits.
  private static let farthest = 2

  func run(_ results: inout RuleResults) {
    let blocks = context.document.blocks
    for index in blocks.indices {
      guard let slogan = slogan(in: blocks[index].range) else { continue }
      let digits = (slogan.lowerBound + 3..<slogan.upperBound - 3).map { Int(text[$0] & 15) }
      for next in index..<min(blocks.count, index + SloganDigits.farthest) {
        guard blocks[next].kind == .paragraph || blocks[next].kind == .item,
          let members = members(digits, in: blocks[next].range, after: slogan)
        else { continue }
        let kind: RelationKind = members.isCounts ? .equal : .listCount
        results.test(
          kind, claim: Operand(slogan), operands: members.ranges.map { Operand($0) },
          formula: .count(digits.count), Judgement(.consistent, .structure))
        break
      }
    }
  }

  /// The first “1124” of a paragraph or heading: three to five digits in quotes.
  private func slogan(in range: Range<Int>) -> Range<Int>? {
    var place = range.lowerBound
    while let open = text.first("“", from: place, to: range.upperBound) {
      var end = open + 3
      while end < range.upperBound, text.isDigit(at: end) { end += 1 }
      if (3...5).contains(end - open - 3), text.has("”", at: end), text[open + 3] != 0x30 {
        return open..<end + 3
      }
      place = open + 3
    }
    return nil
  }

  /// The digits in their order, quoted alone or as counts, with nothing of the sort between them.
  private func members(
    _ digits: [Int], in range: Range<Int>, after slogan: Range<Int>
  ) -> (ranges: [Range<Int>], isCounts: Bool)? {
    var ranges: [Range<Int>] = []
    var counts = 0
    var place = range.contains(slogan.lowerBound) ? slogan.upperBound : range.lowerBound
    while let open = text.first("“", from: place, to: range.upperBound) {
      place = open + 3
      guard text.isDigit(at: open + 3), !text.isDigit(at: open + 4),
        text.has("”", at: open + 4) || text.isIdeograph(at: open + 4)
      else { continue }
      guard ranges.count < digits.count, Int(text[open + 3] & 15) == digits[ranges.count] else {
        return nil
      }
      if text.has("”", at: open + 4) {
        ranges.append(open..<open + 7)
      } else {
        counts += 1
        ranges.append(open + 3..<open + 7)
      }
    }
    guard ranges.count == digits.count, counts == 0 || counts == digits.count else { return nil }
    return (ranges, counts > 0)
  }
}
