extension CheckRule {
  /// A number stands in one piece.
  static let textSplitNumber = CheckRule(
    id: "text.splitNumber", severity: .note,
    title: Remark(en: "a number stands in one piece", zh: "数字没有被拆开"),
    explanation: Remark(
      en: """
        Finds numbers that a line's end or a stray sign cuts in two (12. 5%, 1，234人): a reader, or a \
        program, may take them for two. Spaces that group digits by three (6 324人) or part a number from \
        its unit, and columns of figures, are let be.
        """,
      zh: """
        查找被换行或多余符号拆开的数字（12. 5%、1，234人），以免误读为两个数。三位一组的空格（6 324人）、数字与单位之间的空格、成列的数字不提示。
        """),
    example: "毕业生就业率为98. 5%。"
  ) { context, results in
    var locator = Locator(context.source)
    for block in context.document.blocks where block.kind == .paragraph || block.kind == .item {
      var place = block.body
      while place < block.range.upperBound {
        place = context.text.firstDigit(from: place, to: block.range.upperBound)
        if place >= block.range.upperBound { break }
        guard context.text.isDigit(at: place) else {
          place += max(1, context.text.scalar(at: place).length)
          continue
        }
        let number = SplitNumber.number(context.text, at: place, to: block.range.upperBound)
        let gap = number.range.count > 1 ? locator.gap(in: number.range, context.source) : nil
        if number.isSplit || gap != nil {
          report(number.range, isJoined: gap == 0x0A, context, &results)
        }
        place = max(place + 1, number.range.upperBound)
      }
    }
  }

  private static func report(
    _ range: Range<Int>, isJoined: Bool, _ context: CheckContext, _ results: inout RuleResults
  ) {
    let claim = Operand(range)
    let figure = context.printed(range)
    let relation = results.test(
      .splitNumber, claim: claim, operands: [], Judgement(.review, .structure))
    results.report(
      isJoined
        ? Remark(en: "\(figure) is cut by a line's end", zh: "“\(figure)”被换行拆开")
        : Remark(en: "\(figure) is cut in two", zh: "“\(figure)”被拆开"),
      claim: claim, actual: figure, relation: relation)
  }
}

extension Locator {
  /// The line's end or space that repair took out of a number; nil where it took none.
  fileprivate mutating func gap(in range: Range<Int>, _ source: SourceText) -> UInt8? {
    let decoded = locate(range).decoded
    guard decoded.count > range.count else { return nil }
    let printed = Array(source.decoded[decoded])
    let gap = printed.first { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }.map {
      $0 == 0x0D ? 0x0A : $0
    }
    return gap == 0x20 && isGroupedByThree(printed) ? nil : gap
  }

  /// 12 345 678
  private func isGroupedByThree(_ printed: [UInt8]) -> Bool {
    let whole = printed.prefix { $0 != 0x2E }
    let groups = whole.split(separator: 0x20, omittingEmptySubsequences: false)
    return groups.count > 1 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

/// Reads a number over the gap that cuts it.
private enum SplitNumber {
  static func number(_ text: Bytes, at start: Int, to end: Int) -> (
    range: Range<Int>, isSplit: Bool
  ) {
    var place = start
    while text.isDigit(at: place) { place += 1 }
    let digits = place - start
    if text[place] == 0x2E, text.isDigit(at: place + 1) {
      place += 1
      while text.isDigit(at: place) { place += 1 }
      return (start..<place, false)
    }
    if let end = pastGap(text, place, digits: digits), hasUnit(text, at: end) {
      return (start..<end, true)
    }
    return (start..<place, false)
  }

  /// Past the second half: three digits behind a space or a wide comma, any behind a point and a space.
  private static func pastGap(_ text: Bytes, _ place: Int, digits: Int) -> Int? {
    var next = place
    var whole = true
    if text[place] == 0x2E, text[place + 1] == 0x20 {
      (next, whole) = (place + 2, false)
    } else if text[place] == 0x20, text[place + 1] == 0x2E {
      (next, whole) = (place + 2, false)
    } else if text.has("，", at: place) {
      next = place + 3
    } else {
      return nil
    }
    var end = next
    while text.isDigit(at: end) { end += 1 }
    guard end > next else { return nil }
    // A year before a figure (2020 120人), or one of two columns, is no first half.
    return whole ? (digits <= 3 && end - next == 3 ? end : nil) : (end - next <= 4 ? end : nil)
  }

  private static func hasUnit(_ text: Bytes, at place: Int) -> Bool {
    let behind = text.skippingSpace(place)
    if text[behind] == 0x25 { return true }
    if text.hasAny(of: "万亿", at: behind) { return true }
    return UnitTable.spelled(in: text, at: behind) != nil
  }
}
