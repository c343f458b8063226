/// Headings, items or clauses that count on from one another: `一、`, `二、`, `三、`; `一是…二是…`.
package struct NumberedRun {
  /// One of them.
  package struct Member {
    package var value: Int
    /// The number with its mark: `三、`.
    package var mark: Range<Int>
    /// A heading's line; of an item its mark.
    package var range: Range<Int>
    /// Index into `Document.blocks`.
    package var block: Int
  }

  package var form: Numbering.Form
  /// The numbers above the counting one: [3, 2] of `3.2.5`.
  package var prefix: [Int]
  /// Index of the section that the run counts in.
  package var section: Int32
  package var isHeadings: Bool
  package var members: [Member]

  /// A number of the run as it is printed: `三、`, `3.2.5`.
  package func spelled(_ value: Int) -> String {
    let chinese = NumberedRun.chinese(value)
    switch form {
    case .chapter: return "第\(chinese)章"
    case .chapterSection: return "第\(chinese)节"
    case .chineseComma: return "\(chinese)、"
    case .chineseParenthesis: return "（\(chinese)）"
    case .arabicParenthesis: return "（\(value)）"
    case .circled:
      return Unicode.Scalar(UInt32(0x245F + min(max(value, 1), 20))).map { String($0) }
        ?? "\(value)"
    case .spoken: return "\(chinese)是"
    case .decimal, .bullet, .markdown:
      return (prefix + [value]).map { "\($0)" }.joined(separator: ".") + (prefix.isEmpty ? "." : "")
    }
  }

  private static func chinese(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard value > 0, value < 100 else { return "\(value)" }
    let tens = value / 10 == 0 ? "" : (value / 10 == 1 ? "" : digits[value / 10]) + "十"
    return tens + digits[value % 10]
  }
}

/// Collects the numbered runs of a report, in one pass.
package struct NumberedRunReader {
  private struct Key: Hashable {
    var section: Int32
    var form: Numbering.Form
    var prefix: UInt64
    var depth: Int
  }

  private let text: Bytes
  private let document: Document
  private var open: [Key: Int] = [:]
  private var runs: [NumberedRun] = []
  private var spoken = -1
  private var circled = -1

  private init(_ context: CheckContext) {
    text = context.text
    document = context.document
  }

  /// All runs, in the order of their first members.
  package static func runs(in context: CheckContext) -> [NumberedRun] {
    var reader = NumberedRunReader(context)
    for (index, block) in context.document.blocks.enumerated() { reader.read(index, block) }
    return reader.runs
  }

  private mutating func read(_ index: Int, _ block: Block) {
    switch block.kind {
    case .heading: readHeading(index, block)
    case .item, .paragraph: readText(index, block)
    default: break
    }
  }

  private mutating func readHeading(_ index: Int, _ block: Block) {
    (spoken, circled) = (-1, -1)
    guard document.sections.indices.contains(Int(block.section)),
      let numbering = Numbering.read(text, block.range) ?? Numbering.readUnmarked(text, block.range)
    else { return }
    let parent = document.sections[Int(block.section)].parent
    add(numbering, in: parent, isHeading: true, index, block)
  }

  private mutating func readText(_ index: Int, _ block: Block) {
    if block.kind == .item, let numbering = Numbering.read(text, block.range) {
      if numbering.form == .spoken {
        addSpoken(numbering.value, block.range.lowerBound..<numbering.end, index, block)
      } else if numbering.form == .circled {
        let mark = block.range.lowerBound..<block.range.lowerBound + 3
        addCircled(numbering.value, mark, index, block)
      } else {
        add(numbering, in: block.section, isHeading: false, index, block)
      }
    }
    readClauses(index, block)
  }

  private mutating func add(
    _ numbering: Numbering, in section: Int32, isHeading: Bool, _ index: Int, _ block: Block
  ) {
    guard numbering.form != .bullet, numbering.form != .markdown, numbering.depth >= 1 else {
      return
    }
    let values = numbering.values
    let key = Key(
      section: section, form: numbering.form,
      prefix: values.dropLast().reduce(0) { $0 << 10 | UInt64($1) }, depth: numbering.depth)
    let mark = trimmed(block.range.lowerBound..<numbering.end)
    let member = NumberedRun.Member(
      value: numbering.value, mark: mark, range: isHeading ? block.range : mark, block: index)
    if let run = open[key],
      numbering.value != 1 || runs[run].members.last?.value == 0
        || isPrintedTwice(numbering, runs[run], isHeading)
    {
      runs[run].members.append(member)
      if isHeading { runs[run].isHeadings = true }
      return
    }
    open[key] = runs.count
    runs.append(
      NumberedRun(
        form: numbering.form, prefix: Array(values.dropLast()), section: section,
        isHeadings: isHeading, members: [member]))
  }

  /// 6.1 and at once 6.1 again: 1.1 begins no second run under one heading.
  private func isPrintedTwice(
    _ numbering: Numbering, _ run: NumberedRun, _ isHeading: Bool
  ) -> Bool {
    isHeading && run.isHeadings && numbering.form == .decimal && numbering.values.count >= 2
      && run.members.count == 1 && run.members[0].value == 1
  }

  // MARK: - Inside paragraphs

  /// `一是…；二是…` and `①…②…` at the beginnings of clauses.
  private mutating func readClauses(_ index: Int, _ block: Block) {
    var place = block.body
    var isStart = block.kind == .paragraph
    while place < block.range.upperBound {
      if !isStart {
        place = text.skippingIdeographs(from: place, to: block.range.upperBound)
        if place >= block.range.upperBound { break }
      }
      let (scalar, length) = text.scalar(at: place)
      switch scalar {
      case 0x3002, 0xFF1B, 0xFF0C, 0xFF1A, 0x3B, 0x3A, 0x201C: isStart = true
      case 0x20: break
      case 0xFF08 where isStart:
        addBracketed(place, index, block)
        isStart = false
      case 0x2460...0x2473:
        addCircled(Int(scalar) - 0x245F, place..<place + length, index, block)
        isStart = false
      default:
        if isStart, let number = Numbering.chineseNumber(text, at: place), number.value <= 20,
          text.has("是", at: number.end)
        {
          addSpoken(number.value, place..<number.end + 3, index, block)
        }
        isStart = false
      }
      place += max(1, length)
    }
  }

  private mutating func addSpoken(_ value: Int, _ mark: Range<Int>, _ index: Int, _ block: Block) {
    let member = NumberedRun.Member(value: value, mark: mark, range: mark, block: index)
    spoken = add(member, to: spoken, .spoken, block)
  }

  /// Runs that may have begun in one paragraph.
  private static let nearest = 6

  /// （一）…；（二）…；（二）…: clauses go on with what their own paragraph has numbered.
  private mutating func addBracketed(_ place: Int, _ index: Int, _ block: Block) {
    guard let number = Numbering.chineseNumber(text, at: place + 3), number.value <= 20,
      text.has("）", at: number.end)
    else { return }
    let mark = place..<number.end + 3
    let member = NumberedRun.Member(
      value: number.value, mark: mark, range: mark, block: index)
    let last = runs.indices.suffix(NumberedRunReader.nearest).last {
      runs[$0].members.last?.block == index && runs[$0].form == .chineseParenthesis
    }
    guard let last, let before = runs[last].members.last, before.mark.lowerBound < place,
      number.value == before.value || number.value == before.value + 1
    else { return }
    runs[last].members.append(member)
  }

  private mutating func addCircled(_ value: Int, _ mark: Range<Int>, _ index: Int, _ block: Block) {
    let member = NumberedRun.Member(value: value, mark: mark, range: mark, block: index)
    circled = add(member, to: circled, .circled, block)
  }

  /// The run that a clause's number belongs to; −1 for none.
  private mutating func add(
    _ member: NumberedRun.Member, to run: Int, _ form: Numbering.Form, _ block: Block
  ) -> Int {
    if member.value == 1 {
      runs.append(
        NumberedRun(
          form: form, prefix: [], section: block.section, isHeadings: false, members: [member]))
      return runs.count - 1
    }
    guard runs.indices.contains(run), runs[run].section == block.section,
      let last = runs[run].members.last
    else { return -1 }
    // 三是 in another paragraph than 六是 belongs to an enumeration that has lost its beginning.
    if member.value <= last.value, last.block != member.block { return -1 }
    if runs[run].members.last?.mark.lowerBound != member.mark.lowerBound {
      runs[run].members.append(member)
    }
    return run
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, LineScanner.isSpace(text[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }
}
