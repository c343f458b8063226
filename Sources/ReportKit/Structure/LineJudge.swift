/// Decides what a line outside of tables and contents is by its own looks and its neighbours'.
struct LineJudge {
  let text: Bytes
  let blocks: [Block]
  let traits: [LineTraits]

  /// Bytes of the longest heading without a number: thirty Chinese characters.
  static let longestPlain = 96

  /// What a line with a number is.
  func isHeading(_ index: Int, _ numbering: Numbering, in outline: Outline) -> Bool {
    if numbering.form == .spoken || numbering.form == .bullet { return false }
    let marks = traits[index]
    let range = blocks[index].range
    guard marks.isDisjoint(with: [.long, .innerStop]) else { return false }
    if numbering.end >= range.upperBound {
      return numbering.form == .chapter || numbering.form == .chapterSection
    }
    if marks.contains(.endsSentence) {
      return isSentenceHeading(index, numbering, in: outline)
    }
    if marks.contains(.endsOpen), !endsInColon(range) { return false }
    guard marks.contains(.digits) else { return true }
    let figures = FigureLook.count(text, numbering.end..<range.upperBound)
    if figures.atEnd || figures.count > 1 { return false }
    return figures.count == 0 || !isFollowedBySibling(index, numbering)
  }

  /// `（一）签订协议，建章立制。` is a heading where a paragraph follows, and its elder is one too.
  private func isSentenceHeading(_ index: Int, _ numbering: Numbering, in outline: Outline) -> Bool
  {
    guard blocks[index].range.count <= 180, !traits[index].contains(.digits),
      text.has("。", endingAt: blocks[index].range.upperBound),
      isFollowedByText(index, numbering)
    else { return false }
    if numbering.value == 1 { return true }
    guard let elder = outline.innermost(like: numbering) else { return false }
    return numbering.follows(elder)
  }

  /// Whether a sentence without a number follows, or a numbering that begins inside this one.
  private func isFollowedByText(_ index: Int, _ numbering: Numbering) -> Bool {
    guard let next = following(index) else { return false }
    if let other = Numbering.read(text, blocks[next].range) {
      return numbering.value > 1 && other.value == 1 && other.form != numbering.form
    }
    return !traits[next].isDisjoint(with: [.long, .innerStop, .endsSentence])
  }

  private func isFollowedBySibling(_ index: Int, _ numbering: Numbering) -> Bool {
    guard let next = following(index) else { return true }
    guard let other = Numbering.read(text, blocks[next].range) else { return false }
    return other.form == numbering.form && other.depth == numbering.depth
  }

  /// The next block that is no residue, rows included.
  func following(_ index: Int) -> Int? {
    var next = index + 1
    while next < blocks.count, next - index < 6 {
      if !Residue.isResidue(text, blocks[next].range) { return next }
      next += 1
    }
    return nil
  }

  private func endsInColon(_ range: Range<Int>) -> Bool {
    text[range.upperBound - 1] == 0x3A || text.has("：", endingAt: range.upperBound)
  }

  // MARK: - Lines without a number

  /// Whether a line without a number is a heading: short, alone, and something comes after it.
  func isPlainHeading(_ index: Int) -> Bool {
    guard looksPlain(index) else { return false }
    var next = index
    for _ in 0..<2 {
      guard let after = following(next) else { return false }
      if let verdict = opens(after, from: index) { return verdict }
      next = after
    }
    return false
  }

  /// Whether what follows lets a plain heading stand; nil where it is another short line.
  private func opens(_ next: Int, from index: Int) -> Bool? {
    let range = blocks[next].range
    if blocks[next].kind == .row { return true }
    if blocks[next].kind == .contents { return false }
    if CaptionForm.read(text, range, traits[next]) != nil { return false }
    if CaseForm.read(text, range, traits[next]) != nil { return false }
    if let numbering = Numbering.read(text, range) {
      return numbering.form == .spoken || numbering.value == 1
    }
    if traits[next].contains(.long) || traits[next].contains(.innerStop)
      || traits[next].contains(.endsSentence)
    {
      return true
    }
    return looksPlain(next) ? nil : !isDate(range) && range.count > LineJudge.longestPlain
  }

  /// Whether the line itself could be a heading or a line of a title.
  func looksPlain(_ index: Int) -> Bool {
    let range = blocks[index].range
    let marks = traits[index]
    guard range.count <= LineJudge.longestPlain, range.count >= 6,
      marks.isDisjoint(with: [.long, .innerStop, .endsSentence, .endsOpen]),
      !marks.contains(.settled), Numbering.read(text, range) == nil
    else { return false }
    if text.length(of: LineJudge.remarks, at: range.lowerBound) > 0 { return false }
    if marks.contains(.digits), !FigureLook.hasOnlyYears(text, range) { return false }
    return hasIdeograph(range) && !isDate(range) && !hasInnerColon(range)
  }

  private static let remarks: WordList = ["见", "详见", "如图", "如表", "注：", "注:", "略", "无", "（见"]

  private func hasIdeograph(_ range: Range<Int>) -> Bool {
    range.contains { text.isIdeograph(at: $0) }
  }

  /// `地址：江门市…`: a pair of name and value.
  private func hasInnerColon(_ range: Range<Int>) -> Bool {
    text.first("：", from: range.lowerBound, to: range.upperBound) != nil
      || text.first(":", from: range.lowerBound, to: range.upperBound) != nil
  }

  /// `2022年2月28日`, `二〇二一年十二月`.
  func isDate(_ range: Range<Int>) -> Bool {
    guard range.count <= 48 else { return false }
    guard text.has("月", endingAt: range.upperBound) || text.has("日", endingAt: range.upperBound)
    else { return false }
    return YearReader.year(text, at: range.lowerBound) != nil
  }
}
