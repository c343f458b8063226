extension CheckRule {
  /// The table of contents is that of the report.
  static let structureContents = CheckRule(
    id: "structure.contents", severity: .warning,
    title: Remark(
      en: "the table of contents fits the report", zh: "目录与正文一致，页码递增"),
    explanation: Remark(
      en: """
        Compares the entries of the table of contents with the headings, without numbers, spaces and \
        marks, and follows the page numbers. A page number that goes back, or that the next one falls \
        behind, is a warning; an entry without a heading, a heading of the same rank without an entry \
        and an entry with another number than its heading are notes. Where few entries have their \
        headings, the contents are taken to be of another document, and nothing is said.
        """,
      zh: """
        将目录条目与正文标题比较（忽略编号、空格和标点），并检查页码。页码倒退为警告；目录条目在正文中找不到、同级标题未列入目录、\
        目录编号与正文编号不同为提示。若多数条目都找不到标题，则不判断。
        """),
    example: "【案例四】1+X证书试点助推产学融合 114 3.3 技能竞赛 15"
  ) { context, results in
    let contents = ContentsCheck(context)
    guard contents.entries.count >= 3 else { return }
    contents.testPages(&results)
    contents.testHeadings(&results)
  }
}

/// The entries of the contents and the headings of the report.
private struct ContentsCheck {
  struct Entry {
    /// Without dots and page number.
    var heading: Range<Int>
    var page: Int?
    /// Where the page number stands.
    var pageRange: Range<Int>
    var numbering: Numbering?
    var key: [UInt8]
    var isOfFigures: Bool
  }

  private let context: CheckContext
  let entries: [Entry]

  init(_ context: CheckContext) {
    self.context = context
    let text = context.text
    entries = context.document.blocks.compactMap { block in
      guard block.kind == .contents, !ContentsEntry.isContentsTitle(text, block.range) else {
        return nil
      }
      let heading = ContentsEntry.heading(text, block.range)
      let page = ContentsEntry.pageNumber(text, block.range)
      var start = block.range.upperBound
      while start > block.range.lowerBound, text.isDigit(at: start - 1) { start -= 1 }
      return Entry(
        heading: heading, page: page, pageRange: start..<block.range.upperBound,
        numbering: ContentsCheck.numbering(text, heading), key: ContentsCheck.key(text, heading),
        isOfFigures: text.hasAny(of: "图表", at: heading.lowerBound))
    }
  }

  private static func numbering(_ text: Bytes, _ range: Range<Int>) -> Numbering? {
    Numbering.read(text, range) ?? Numbering.readUnmarked(text, range)
  }

  /// The words of a heading: ideographs, letters and digits behind its number.
  private static func key(_ text: Bytes, _ range: Range<Int>) -> [UInt8] {
    var place = numbering(text, range).map(\.end) ?? range.lowerBound
    var key: [UInt8] = []
    while place < range.upperBound {
      let length = max(1, text.scalar(at: place).length)
      let isWord =
        text.isIdeograph(at: place) || text.isDigit(at: place) || text.isLetter(at: place)
      if isWord { for offset in 0..<length { key.append(text[place + offset]) } }
      place += length
    }
    return key
  }

  // MARK: - Pages

  func testPages(_ results: inout RuleResults) {
    let paged = entries.indices.filter { entries[$0].page != nil }
    var isSound = true
    for (order, index) in paged.enumerated().dropFirst() {
      let before = paged[order - 1]
      guard entries[index].isOfFigures == entries[before].isOfFigures,
        let page = entries[index].page, let last = entries[before].page, page < last
      else { continue }
      isSound = false
      // 12, 114, 15: the one in the middle is off.
      let earlier = order > 1 ? entries[paged[order - 2]].page : nil
      let isHigh = earlier.map { $0 <= page } ?? false
      let (claim, other) = isHigh ? (before, index) : (index, before)
      report(
        Remark(
          en: "page \(last) is followed by page \(page)", zh: "页码 \(last) 之后是 \(page)"),
        severity: .warning, entries[claim].pageRange, entries[other].pageRange, &results)
    }
    if isSound, paged.count > 2, let last = paged.last {
      results.test(
        .contents, claim: Operand(entries[last].pageRange),
        operands: paged.dropLast().map { Operand(entries[$0].pageRange) },
        Judgement(.consistent, .structure))
    }
  }

  // MARK: - Headings

  func testHeadings(_ results: inout RuleResults) {
    let text = context.text
    let sections = context.document.sections.dropFirst().filter {
      !$0.heading.isEmpty && !text.isDigit(at: $0.heading.upperBound - 1)
    }
    var byStart: [[UInt8]: [Section]] = [:]
    for section in sections {
      let key = ContentsCheck.key(text, section.heading)
      guard key.count >= 6 else { continue }
      byStart[Array(key.prefix(12)), default: []].append(section)
    }
    var missing: [Entry] = []
    var listed: Set<Int> = []
    var forms: Set<Int> = []
    var found = 0
    for entry in entries where entry.key.count >= 6 && !entry.isOfFigures {
      let candidates = byStart[Array(entry.key.prefix(12))] ?? []
      guard let section = candidates.prefix(20).first(where: { isSame(entry, $0) }) else {
        missing.append(entry)
        continue
      }
      found += 1
      listed.insert(section.heading.lowerBound)
      if let numbering = entry.numbering { forms.insert(ContentsCheck.form(numbering)) }
      compareNumbers(entry, section, &results)
    }
    guard found >= 3, found >= 3 * missing.count else { return }
    for entry in missing.prefix(20) where !isAttachment(entry) && !stands(entry) {
      report(
        Remark(en: "the entry has no heading in the text", zh: "目录条目在正文中没有对应标题"), severity: .note,
        entry.heading, nil, &results)
    }
    for section in sections where !section.isCase && !listed.contains(section.heading.lowerBound) {
      guard let numbering = Numbering.read(text, section.heading), numbering.form == .decimal,
        numbering.depth > 1, forms.contains(ContentsCheck.form(numbering)), !isListed(section)
      else { continue }
      report(
        Remark(en: "the heading is not in the contents", zh: "标题未列入目录"), severity: .note,
        section.heading, nil, &results)
    }
  }

  private static func form(_ numbering: Numbering) -> Int {
    Int(numbering.form.rawValue) * 16 + numbering.depth
  }

  /// Whether the words are the same, as far as the shorter of the two goes.
  private func isSame(_ entry: Entry, _ section: Section) -> Bool {
    let key = ContentsCheck.key(context.text, section.heading)
    let (short, long) = entry.key.count < key.count ? (entry.key, key) : (key, entry.key)
    return short.count >= 6 && long.starts(with: short)
  }

  /// Whether the heading's words are those of some entry that its number hides.
  private func isListed(_ section: Section) -> Bool {
    let key = ContentsCheck.key(context.text, section.heading)
    return key.count < 6
      || entries.contains { $0.key.starts(with: key) || key.starts(with: $0.key) }
  }

  /// 附件 and 附表 often come as a file of their own, or with their title on the next line.
  private func isAttachment(_ entry: Entry) -> Bool {
    context.text.has("附", at: entry.heading.lowerBound)
  }

  /// Whether a line of the text begins with the entry's words, though it was not read as a heading.
  private func stands(_ entry: Entry) -> Bool {
    context.document.blocks.contains { block in
      guard block.kind != .contents, block.range.count < 4 * entry.key.count + 60 else {
        return false
      }
      return ContentsCheck.key(context.text, block.range).starts(with: entry.key)
    }
  }

  private func compareNumbers(_ entry: Entry, _ section: Section, _ results: inout RuleResults) {
    guard let one = entry.numbering,
      let other = ContentsCheck.numbering(context.text, section.heading), one.form == other.form,
      one.depth == other.depth, one.path != other.path
    else { return }
    report(
      Remark(
        en: "the contents number it otherwise than the text", zh: "目录编号与正文编号不同"), severity: .note,
      entry.heading, section.heading, &results)
  }

  private func report(
    _ message: Remark, severity: Severity, _ claim: Range<Int>, _ evidence: Range<Int>?,
    _ results: inout RuleResults
  ) {
    let evidence = evidence.map { [Operand($0)] } ?? []
    let verdict = severity == .warning ? Verdict.inconsistent : .review
    let relation = results.test(
      .contents, claim: Operand(claim), operands: evidence, Judgement(verdict, .structure))
    results.report(
      message, severity: severity, claim: Operand(claim), evidence: evidence,
      actual: context.printed(claim), relation: relation)
  }
}
