/// Goes through the blocks once, decides what is a heading, and tells each block its section.
struct SectionReader {
  private let text: Bytes
  private let judge: LineJudge
  private let traits: [LineTraits]
  private(set) var blocks: [Block]
  private(set) var outline = Outline()
  private let headers: PageHeaders
  /// Whether the line before was a heading whose title may go on: `案例1：`.
  private var awaitsTitle = false
  /// Lines of the title that goes on.
  private var titleLines = 0
  /// At most so many lines make the title of a case.
  private static let mostTitleLines = 4

  init(_ text: Bytes, _ blocks: [Block], _ traits: [LineTraits]) {
    self.text = text
    self.blocks = blocks
    self.traits = traits
    judge = LineJudge(text: text, blocks: blocks, traits: traits)
    headers = PageHeaders(text, blocks, traits)
    outline.usesDecimals = usesDecimals()
  }

  mutating func run() {
    for index in blocks.indices {
      if !traits[index].contains(.settled) { read(index) }
      if blocks[index].kind != .title, blocks[index].kind != .contents {
        blocks[index].section = outline.current
      }
      if blocks[index].kind == .row { awaitsTitle = false }
      if blocks[index].kind == .caption { setCaptionBody(index) }
      if blocks[index].kind == .contents { setContentsBody(index) }
    }
  }

  /// Whether at least two lines are numbered `1.1`.
  private func usesDecimals() -> Bool {
    var found = 0
    for (index, block) in blocks.enumerated() where !traits[index].contains(.settled) {
      guard text.isDigit(at: block.range.lowerBound), !traits[index].contains(.innerStop),
        let numbering = Numbering.read(text, block.range), numbering.form == .decimal,
        numbering.depth == 2
      else { continue }
      found += 1
      if found >= 2 { return true }
    }
    return false
  }

  private mutating func read(_ index: Int) {
    let awaited = awaitsTitle
    awaitsTitle = false
    if !traits[index].contains(.long), readMarked(index, awaited: awaited) { return }
    if let numbering = numbering(index) {
      readNumbered(index, numbering)
    } else if awaited, isTitleLine(index) {
      goOnWithTitle(index)
    } else if judge.isPlainHeading(index) {
      openPlain(index)
    }
  }

  /// Reads residue, captions, cases and attachments, which their first words give away.
  private mutating func readMarked(_ index: Int, awaited: Bool) -> Bool {
    let range = blocks[index].range
    if Residue.isResidue(text, range) || headers.contains(text, range) {
      blocks[index].kind = .residue
      awaitsTitle = awaited
    } else if let caption = CaptionForm.read(text, range, traits[index]) {
      blocks[index].kind = .caption
      blocks[index].body = caption.body
    } else if let body = CaseForm.read(text, range, traits[index]) {
      open(index, .caseHeading, body: body, as: .caseHeading)
      awaitsTitle = body >= range.upperBound
    } else if let body = CaseForm.attachment(text, range, traits[index]) {
      open(index, .attachment, body: body, as: .heading)
    } else {
      return false
    }
    return true
  }

  private func numbering(_ index: Int) -> Numbering? {
    let range = blocks[index].range
    if let numbering = Numbering.read(text, range) { return numbering }
    // 1 学校情况: a number without a mark counts only where it is the next.
    guard text.isDigit(at: range.lowerBound),
      traits[index].isDisjoint(with: [.long, .innerStop, .endsSentence, .endsOpen]),
      let bare = Numbering.readUnmarked(text, range), outline.expects(bare)
    else { return nil }
    return bare
  }

  private mutating func readNumbered(_ index: Int, _ numbering: Numbering) {
    guard judge.isHeading(index, numbering, in: outline) else {
      blocks[index].kind = .item
      blocks[index].body = numbering.end
      outline.closeSection(before: numbering)
      return
    }
    open(index, .numbered(numbering), body: numbering.end, as: .heading)
    awaitsTitle = numbering.end >= blocks[index].range.upperBound
  }

  private mutating func openPlain(_ index: Int) {
    if let next = judge.following(index), let numbering = Numbering.read(text, blocks[next].range),
      numbering.value == 1, numbering.form != .spoken, numbering.form != .bullet
    {
      outline.closeSections(above: numbering)
    } else if let first = firstNumber(after: index) {
      outline.closeSections(above: first)
    }
    open(index, .plain, body: blocks[index].range.lowerBound, as: .heading)
  }

  /// The first numbered heading within the next few blocks, if it counts anew.
  private func firstNumber(after index: Int) -> Numbering? {
    for next in index + 1..<min(index + 5, blocks.count) where next > index {
      guard traits[next].isDisjoint(with: [.long, .innerStop]),
        let numbering = Numbering.read(text, blocks[next].range)
      else { continue }
      return numbering.value == 1 && numbering.form == .chineseParenthesis ? numbering : nil
    }
    return nil
  }

  private mutating func open(
    _ index: Int, _ mark: Outline.Mark, body: Int, as kind: Block.Kind
  ) {
    _ = outline.add(mark, heading: blocks[index].range)
    titleLines = 0
    blocks[index].kind = kind
    blocks[index].body = body
  }

  // MARK: - Titles on several lines

  /// Whether a line goes on with the title of a case: short, no sentence, no number.
  private func isTitleLine(_ index: Int) -> Bool {
    traits[index].isDisjoint(with: [.long, .innerStop, .endsSentence, .endsOpen])
      && blocks[index].range.count <= 150
  }

  private mutating func goOnWithTitle(_ index: Int) {
    outline.extendHeading(to: blocks[index].range.upperBound)
    let isCase = outline.sections[Int(outline.current)].isCase
    blocks[index].kind = isCase ? .caseHeading : .heading
    titleLines += 1
    awaitsTitle = isCase && titleLines < SectionReader.mostTitleLines
  }

  private mutating func setCaptionBody(_ index: Int) {
    guard let caption = CaptionForm.read(text, blocks[index].range, traits[index]) else { return }
    blocks[index].body = caption.body
  }

  private mutating func setContentsBody(_ index: Int) {
    if let numbering = Numbering.read(text, blocks[index].range) {
      blocks[index].body = min(numbering.end, blocks[index].range.upperBound)
    }
  }
}
