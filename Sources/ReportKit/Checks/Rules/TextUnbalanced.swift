extension CheckRule {
  /// Quotes, brackets and title marks come in pairs.
  static let textUnbalanced = CheckRule(
    id: "text.unbalanced", severity: .note,
    title: Remark(
      en: "quotes, brackets and title marks come in pairs", zh: "引号、括号、书名号成对"),
    explanation: Remark(
      en: """
        Looks in each paragraph for “”, ‘’, 《》, （）, 【】 and 「」 that open and do not close, or close \
        and were not open; wide and narrow brackets pair. A paragraph that a page break cuts in two \
        is one: what is open at its end, where no sentence ends, may close in the next. Item marks \
        such as 1） and an apostrophe behind a letter need no partner.
        """,
      zh: """
        检查每段中的“”、‘’、《》、（）、【】、「」是否成对，全角与半角括号可以配对。被分页切断的段落（段末不是句末）与下一段合并检查。\
        条目编号“1）”和字母后的撇号不算。
        """),
    example: "设立“云网学院、“智造学院”和“美食学院”。"
  ) { context, results in
    var pairs = MarkPairs(context.text)
    for block in context.document.blocks where block.kind == .paragraph || block.kind == .item {
      pairs.read(block.range)
      for fault in pairs.take() {
        let mark = context.printed(fault.mark)
        let message =
          fault.opens
          ? Remark(en: "\(mark) is not closed", zh: "「\(mark)」缺少配对的后半")
          : Remark(en: "\(mark) is not opened", zh: "「\(mark)」缺少配对的前半")
        let claim = Operand(fault.range)
        let relation = results.test(
          .unbalanced, claim: claim, operands: [], Judgement(.review, .structure))
        results.report(message, claim: claim, actual: mark, relation: relation)
      }
    }
  }
}

/// Pairs the marks of one paragraph after the other.
private struct MarkPairs {
  struct Fault {
    var mark: Range<Int>
    /// The mark with some of what it encloses.
    var range: Range<Int>
    var opens: Bool
  }

  private let text: Bytes
  private var open: [(scalar: UInt32, place: Int, end: Int)] = []
  /// Whether the marks that are open belong to a sentence that goes on in the next paragraph.
  private var goesOn = false
  private var faults: [Fault] = []
  /// More faults in one paragraph tell nothing more.
  private static let most = 3

  init(_ text: Bytes) { self.text = text }

  /// The faults found since the last time, in the order of their places.
  mutating func take() -> [Fault] {
    defer { faults = [] }
    return Array(faults.sorted { $0.mark.lowerBound < $1.mark.lowerBound }.prefix(MarkPairs.most))
  }

  mutating func read(_ range: Range<Int>) {
    if !goesOn { open = [] }
    var place = range.lowerBound
    while place < range.upperBound {
      // Chinese characters, most of a text, are no marks.
      place = text.skippingIdeographs(from: place, to: range.upperBound)
      if place >= range.upperBound { break }
      // Nor are digits and the commonest marks: 、 and 。, ， and ；.
      let byte = text[place]
      if byte < 0x80, byte != 0x28, byte != 0x29 {
        place += 1
        continue
      }
      if byte == 0xE3 && text[place + 2] < 0x8A || byte == 0xEF && text[place + 2] > 0x89 {
        place += 3
        continue
      }
      let (scalar, length) = text.scalar(at: place)
      switch scalar {
      case 0x28: open.append((0xFF08, place, range.upperBound))
      case 0x201C, 0x2018, 0x300A, 0xFF08, 0x300C, 0x3010:
        open.append((scalar, place, range.upperBound))
      default:
        if let opening = MarkPairs.opening(of: scalar) {
          close(scalar, opening, place..<place + length, in: range)
        }
      }
      place += max(1, length)
    }
    let ends = text.hasAny(of: "。！？；：”）", endingAt: range.upperBound)
    if goesOn || ends || open.count > 8 {
      for mark in open { add(mark.place, opens: true, to: mark.end) }
      open = []
      goesOn = false
    } else {
      goesOn = !open.isEmpty
    }
  }

  private mutating func close(
    _ scalar: UInt32, _ opening: UInt32, _ mark: Range<Int>, in range: Range<Int>
  ) {
    if let index = open.suffix(8).lastIndex(where: { $0.scalar == opening }) {
      for mark in open[(index + 1)...] { add(mark.place, opens: true, to: mark.end) }
      open.removeSubrange(index...)
    } else if !isItemMark(mark.lowerBound, scalar, in: range) {
      let start = max(range.lowerBound, mark.lowerBound - 24)
      faults.append(Fault(mark: mark, range: whole(start)..<mark.upperBound, opens: false))
    }
  }

  private mutating func add(_ place: Int, opens: Bool, to end: Int) {
    let length = text.scalar(at: place).length
    let high = whole(min(end, place + length + 24))
    faults.append(
      Fault(mark: place..<place + length, range: place..<max(high, place + length), opens: opens))
  }

  /// The place, or the next at which a character begins.
  private func whole(_ place: Int) -> Int {
    var place = place
    while text[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  /// `1）`, `a)`, `（1` without its first half, and the apostrophe of `it’s`.
  private func isItemMark(_ place: Int, _ scalar: UInt32, in range: Range<Int>) -> Bool {
    if scalar == 0x2019 { return text.isLetter(at: place - 1) || text.isDigit(at: place - 1) }
    guard scalar == 0xFF09 || scalar == 0x29 else { return false }
    return text.isDigit(at: place - 1) || text.isLetter(at: place - 1)
      || text.hasAny(of: "一二三四五六七八九十", endingAt: place) && place - range.lowerBound <= 9
  }

  /// The mark that a closing mark wants before it; nil for what closes nothing.
  private static func opening(of closing: UInt32) -> UInt32? {
    switch closing {
    case 0x201D: 0x201C
    case 0x2019: 0x2018
    case 0x300B: 0x300A
    case 0xFF09, 0x29: 0xFF08
    case 0x300D: 0x300C
    case 0x3011: 0x3010
    default: nil
    }
  }
}
