/// The whole text of a report with every fact marked, and what the checks found where it stands.
struct HTMLSource {
  private let page: HTMLSummary
  private var words: SummaryWords { page.words }
  private var analysis: Analysis { page.report.analysis }

  init(_ page: HTMLSummary) { self.page = page }

  func write(to output: inout ByteWriter) {
    let anchor = "\(page.prefix)text"
    output.append("<section class=\"src\" tabindex=\"0\" role=\"region\" id=\"\(anchor)\"")
    output.append(" aria-labelledby=\"\(anchor)-h\"><h2 id=\"\(anchor)-h\">")
    output.append(html: words.sourceText)
    output.append("</h2>\n")
    writeKey(to: &output)
    output.append(words.isChinese ? "<div>\n" : "<div lang=\"zh-CN\">\n" as StaticString)
    analysis.source.normalized.withUnsafeBufferPointer { buffer in
      var writer = SourceMarks(page, text: Bytes(buffer))
      writer.write(to: &output)
    }
    output.append("</div></section>\n")
  }

  /// What the colours mean.
  private func writeKey(to output: inout ByteWriter) {
    let families = Set(page.report.facts.map { FactFamily($0.indicator) })
    guard !families.isEmpty else { return }
    output.append("<p class=\"key\">")
    for family in FactFamily.allCases where families.contains(family) {
      output.append("<span class=\"\(family.mark)\"><i></i>")
      output.append(html: family.name(isChinese: words.isChinese))
      output.append("</span> ")
    }
    output.append("</p>\n")
  }
}

/// Walks over the blocks of a text, and along with them over the facts and findings.
private struct SourceMarks {
  private let page: HTMLSummary
  private let text: Bytes
  private let document: Document
  /// Places in the text, and which of the report's facts stands there, in the order of the text.
  private let marks: [(range: Range<Int>, fact: Int)]
  /// By place of the claim.
  private let findings: [(range: Range<Int>, number: Int)]
  private var locator: Locator
  private var next = 0
  private var nextFinding = 0

  init(_ page: HTMLSummary, text: Bytes) {
    self.page = page
    self.text = text
    let analysis = page.report.analysis
    document = analysis.document
    locator = Locator(analysis.source)
    marks = analysis.facts.enumerated().map { ($0.element.quantity.range, $0.offset) }
      .sorted { ($0.0.lowerBound, $0.1) < ($1.0.lowerBound, $1.1) }
    findings = page.summary.findings.enumerated().map { ($0.element.range, $0.offset + 1) }
      .sorted { ($0.0.lowerBound, $0.1) < ($1.0.lowerBound, $1.1) }
  }

  mutating func write(to output: inout ByteWriter) {
    var index = 0
    let blocks = document.blocks
    while index < blocks.count {
      let block = blocks[index]
      if block.kind == .row {
        var end = index + 1
        while end < blocks.count,
          blocks[end].kind == .row && blocks[end].table == block.table
            || isRule(blocks[end])
        {
          end += 1
        }
        writeTable(index..<end, to: &output)
        index = end
      } else {
        if !isRule(block) { write(block, to: &output) }
        index += 1
      }
    }
    writeFindings(before: .max, to: &output)
  }

  // MARK: - Blocks

  private mutating func write(_ block: Block, to output: inout ByteWriter) {
    let line = locator.locate(block.range).line
    let (opening, closing) = tags(block)
    output.append(opening)
    output.append(" data-n=\"")
    output.append(integer: line)
    if block.kind == .caseHeading {
      output.append("\" id=\"\(page.prefix)n")
      output.append(integer: line)
    }
    output.append("\">")
    writeSentences(block.range, to: &output)
    output.append(closing)
    output.append("\n")
    writeFindings(before: block.range.upperBound + 1, to: &output)
  }

  private func tags(_ block: Block) -> (StaticString, StaticString) {
    switch block.kind {
    case .title: return ("<p class=\"ttl\"", "</p>")
    case .heading, .caseHeading:
      let sections = document.sections
      let level =
        sections.indices.contains(Int(block.section)) ? sections[Int(block.section)].level : 1
      if level <= 1 { return ("<h3", "</h3>") }
      return level == 2 ? ("<h4", "</h4>") : ("<h5", "</h5>")
    case .contents, .residue: return ("<p class=\"faint\"", "</p>")
    case .caption: return ("<p class=\"cap\"", "</p>")
    case .paragraph, .item, .row: return ("<p", "</p>")
    }
  }

  /// `| --- | --- |`, which only draws.
  private func isRule(_ block: Block) -> Bool {
    block.kind == .residue
      && block.range.allSatisfy { [0x2D, 0x7C, 0x3A, 0x20, 0x2B, 0x3D].contains(text[$0]) }
  }

  // MARK: - Tables

  private mutating func writeTable(_ blocks: Range<Int>, to output: inout ByteWriter) {
    output.append("<div class=\"wide\"><table><tbody>\n")
    let table = document.blocks[blocks.lowerBound].table
    let rows = document.tables.indices.contains(Int(table)) ? document.tables[Int(table)].rows : []
    let headEnd = rows.first.flatMap { first in first.cells.first { !$0.isEmpty }?.lowerBound }
    for block in document.blocks[blocks] where block.kind == .row {
      let line = locator.locate(block.range).line
      let isHead = block.range.upperBound <= headEnd ?? 0
      output.append("<tr>")
      for (index, cell) in cells(block.range, rows).enumerated() {
        output.append(isHead ? "<th scope=\"col\"" : "<td" as StaticString)
        if index == 0 {
          output.append(" data-n=\"")
          output.append(integer: line)
          output.append("\"")
        }
        output.append(">")
        writeMarks(cell, to: &output)
        output.append(isHead ? "</th>" : "</td>" as StaticString)
      }
      output.append("</tr>\n")
    }
    output.append("</tbody></table></div>\n")
    writeFindings(before: document.blocks[blocks.upperBound - 1].range.upperBound + 1, to: &output)
  }

  /// The cells of a printed row: as the reader found them, each up to the next; else between tabs,
  /// bars and wide gaps. Together they are the whole row.
  private func cells(_ range: Range<Int>, _ rows: [Table.Row]) -> [Range<Int>] {
    let known = rows.first { row in
      row.cells.contains { !$0.isEmpty && range.contains($0.lowerBound) }
    }
    guard let known else { return split(range) }
    var cells: [Range<Int>] = []
    var place = range.lowerBound
    for cell in known.cells {
      // Merged and blank cells are printed as such.
      guard !cell.isEmpty, cell.lowerBound >= place, cell.upperBound <= range.upperBound else {
        cells.append(place..<place)
        continue
      }
      if let skipped = skipped(place..<cell.lowerBound) { cells.append(skipped) }
      cells.append(cell)
      place = cell.upperBound
    }
    if let skipped = skipped(place..<range.upperBound) { cells.append(skipped) }
    return cells
  }

  /// Words between cells that are more than what parts them.
  private func skipped(_ range: Range<Int>) -> Range<Int>? {
    let trimmed = trimmed(range)
    return trimmed.isEmpty ? nil : trimmed
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] <= 0x20 || text[start] == 0x7C { start += 1 }
    while start < end, text[end - 1] <= 0x20 || text[end - 1] == 0x7C { end -= 1 }
    return start..<end
  }

  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    var place = start
    while place < range.upperBound {
      let isWide = text[place] == 0x20 && text[place + 1] == 0x20
      guard text[place] == 0x09 || text[place] == 0x7C || isWide else {
        place += 1
        continue
      }
      cells.append(trimmed(start..<place))
      place += 1
      while isWide, place < range.upperBound, text[place] == 0x20 { place += 1 }
      start = place
    }
    cells.append(trimmed(start..<range.upperBound))
    // The bars at both ends of a row part nothing.
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  // MARK: - Sentences

  /// A block in its sentences; those with facts can be shown as a whole.
  private mutating func writeSentences(_ range: Range<Int>, to output: inout ByteWriter) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = sentenceEnd(from: start, to: range.upperBound)
      let hasFacts = next < marks.count && marks[next].range.lowerBound < end
      if hasFacts { output.append("<span class=\"s\">") }
      writeMarks(start..<end, to: &output)
      if hasFacts { output.append("</span>") }
      start = end
    }
  }

  private func sentenceEnd(from start: Int, to end: Int) -> Int {
    var place = start
    while place < end {
      let length = max(1, text.scalar(at: place).length)
      place += length
      let isStop =
        length == 3
        && (text.has("。", at: place - 3) || text.has("；", at: place - 3)
          || text.has("！", at: place - 3))
      if isStop { return min(place, end) }
    }
    return end
  }

  /// A piece of text with the facts in it.
  private mutating func writeMarks(_ range: Range<Int>, to output: inout ByteWriter) {
    var place = range.lowerBound
    while next < marks.count, marks[next].range.lowerBound < range.upperBound {
      let mark = marks[next]
      let facts = page.report.facts
      next += 1
      guard facts.indices.contains(mark.fact) else { continue }
      let fact = facts[mark.fact]
      // Two facts of one figure: only the first can be a link around it.
      guard mark.range.lowerBound >= place else {
        output.append("<span id=\"\(page.mark(fact.id))\"></span>")
        continue
      }
      let end = min(mark.range.upperBound, range.upperBound)
      output.append(html: text, place..<mark.range.lowerBound)
      output.append("<a class=\"f ")
      output.append(FactFamily(fact.indicator).mark)
      output.append("\" id=\"")
      output.append(page.mark(fact.id))
      output.append("\" href=\"#")
      output.append(page.row(fact.id))
      output.append("\">")
      output.append(html: text, mark.range.lowerBound..<end)
      output.append("</a>")
      writeFlags(at: mark.range, to: &output)
      place = end
    }
    output.append(html: text, place..<range.upperBound)
  }

  // MARK: - Findings

  /// The numbers of the findings whose claim is this figure.
  private func writeFlags(at range: Range<Int>, to output: inout ByteWriter) {
    var index = nextFinding
    while index < findings.count, findings[index].range.lowerBound < range.upperBound {
      let number = findings[index].number
      if findings[index].range.overlaps(range) {
        page.writeFlag(number, to: &output)
      }
      index += 1
    }
  }

  /// What was found up to a place, with its arithmetic, below the block in which it was claimed.
  private mutating func writeFindings(before end: Int, to output: inout ByteWriter) {
    while nextFinding < findings.count, findings[nextFinding].range.lowerBound < end {
      let number = findings[nextFinding].number
      nextFinding += 1
      let finding = page.summary.findings[number - 1]
      let words = page.words
      output.append(
        "<aside id=\"\(page.prefix)p\(number)\" class=\"\(finding.severity.rawValue)\""
          + " aria-label=\"")
      output.append(html: words.finding(number))
      output.append("\"><a class=\"sev\" href=\"#\(page.prefix)q\(number)\">⚑\(number) ")
      output.append(html: words.severity(finding.severity))
      output.append("</a> ")
      output.append(html: words.text(finding.message))
      if let expected = finding.expected, !words.text(finding.message).contains(expected) {
        output.append("<br>")
        output.append(html: expected)
      }
      for (index, fact) in finding.evidence.enumerated() {
        output.append(index == 0 ? "<br>" : " · ")
        page.writeLink(fact, words.evidence(page.report.facts, fact), to: &output)
      }
      output.append("</aside>\n")
    }
  }
}

extension SummaryWords {
  func finding(_ number: Int) -> String { choose("Finding \(number)", "发现 \(number)") }

  /// `第 7 行：6324人`
  func evidence(_ facts: [Fact], _ id: String) -> String {
    guard let fact = facts.first(where: { $0.id == id }) else { return id }
    return line(fact.source.line) + choose(": ", "：") + SummaryWords.oneLine(fact.source.text)
  }
}
