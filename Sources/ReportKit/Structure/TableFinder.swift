/// Finds the lines that are rows, and hands each run of them to the table reader.
struct TableFinder {
  let text: Bytes
  var blocks: [Block]
  var traits: [LineTraits]
  var tables: [Table] = []

  init(_ text: Bytes, blocks: [Block], traits: [LineTraits]) {
    self.text = text
    self.blocks = blocks
    self.traits = traits
  }

  /// Reads all tables; the blocks of their rows become rows.
  mutating func run() {
    var index = 0
    while index < blocks.count {
      let shape = shape(index)
      if shape == .none {
        index += 1
        continue
      }
      let lines = lines(from: index, shape)
      accept(lines, shape)
      // Lines that are no table are not tried again, else a long run of them would cost its square.
      index = max(index, lines.last?.block ?? index) + 1
    }
  }

  /// A line of a table, cut into cells.
  struct Line: Sendable {
    var block: Int
    var cells: [Range<Int>]
    /// The words of a row whose columns lost their tabs.
    var spaced: SpacedRow?
  }

  private func shape(_ index: Int) -> RowShape {
    RowSplitter.shape(text, blocks[index].range, traits[index])
  }

  private func cells(_ index: Int, _ shape: RowShape) -> [Range<Int>] {
    let range = blocks[index].range
    var start = range.lowerBound
    var end = range.upperBound
    if shape == .tabs {
      while start > 0, text[start - 1] != 0x0A, range.lowerBound - start < 64 { start -= 1 }
      while end < text.count, text[end] != 0x0A, end - range.upperBound < 64 { end += 1 }
    }
    return RowSplitter.cells(text, range, from: start, to: end, shape: shape)
  }

  // MARK: - Which lines

  /// The lines from `start` on that could be rows of one table.
  private func lines(from start: Int, _ shape: RowShape) -> [Line] {
    var lines: [Line] = []
    var budget = PaddingBudget()
    var index = start
    while index < blocks.count {
      if let line = line(index, shape) {
        guard lines.isEmpty || goesOn(lines, line), budget.allows(line.cells.count) else { break }
        lines.append(line)
        index += 1
      } else if let next = resumes(lines, after: index, shape) {
        index = next
      } else if isGroupRow(lines, at: index, shape) {
        lines.append(Line(block: index, cells: [blocks[index].range]))
        index += 1
      } else {
        break
      }
    }
    return lines
  }

  private func line(_ index: Int, _ wanted: RowShape) -> Line? {
    let shape = shape(index)
    guard shape == wanted else { return nil }
    let cells = cells(index, shape)
    switch shape {
    case .none: return nil
    case .tabs, .pipes: return Line(block: index, cells: cells)
    case .runs: return cells.count >= 2 ? Line(block: index, cells: cells) : nil
    case .spaces:
      let spaced = SpacedRow(text, cells)
      if spaced == nil, !isSpacedHeader(index, cells) { return nil }
      return Line(block: index, cells: cells, spaced: spaced)
    }
  }

  /// Whether a line without figures stands above a row of lost columns.
  private func isSpacedHeader(_ index: Int, _ cells: [Range<Int>]) -> Bool {
    guard cells.count >= 3, index + 1 < blocks.count, shape(index + 1) == .spaces else {
      return false
    }
    return SpacedRow(text, self.cells(index + 1, .spaces)) != nil
  }

  /// After a blank line a table goes on with as many cells, or where its header is repeated.
  private func goesOn(_ lines: [Line], _ line: Line) -> Bool {
    guard let last = lines.last else { return true }
    guard traits[line.block].contains(.blankBefore) else {
      return lines.count < 3 || !isHeader(line) || isSame(line, lines[0])
    }
    if line.cells.count == last.cells.count || line.spaced != nil && last.spaced != nil {
      return !isHeader(line) || isSame(line, lines[0])
    }
    return isSame(line, lines[0])
  }

  private func isHeader(_ line: Line) -> Bool {
    // Figures are told faster than words, and nearly every row has some.
    guard line.cells.count >= 2, !line.cells.contains(where: { CellLook.isFigure(text, $0) }) else {
      return false
    }
    return line.cells.contains { CellLook.isWord(text, $0, in: ColumnReader.headerWords) }
  }

  private func isSame(_ one: Line, _ other: Line) -> Bool {
    one.cells.count == other.cells.count
      && zip(one.cells, other.cells).allSatisfy { text.isSame($0, $1) }
  }

  /// Where the table goes on behind a page number.
  private func resumes(_ lines: [Line], after index: Int, _ shape: RowShape) -> Int? {
    guard let last = lines.last else { return nil }
    var next = index
    while next < blocks.count, next - index < 4, isBetweenPages(next) { next += 1 }
    guard next > index, next < blocks.count, let line = line(next, shape) else { return nil }
    return line.cells.count == last.cells.count || isSame(line, lines[0]) ? next : nil
  }

  private func isBetweenPages(_ index: Int) -> Bool {
    let range = blocks[index].range
    if Residue.isResidue(text, range) { return true }
    return CaptionForm.read(text, range, traits[index])?.isContinuation ?? false
  }

  /// Whether a short line without columns stands between two rows, with no blank line around it.
  private func isGroupRow(_ lines: [Line], at index: Int, _ shape: RowShape) -> Bool {
    guard let last = lines.last, last.block == index - 1, index + 1 < blocks.count,
      shape == .tabs, blocks[index].range.count <= 90, !traits[index].contains(.settled),
      traits[index].isDisjoint(with: [.blankBefore, .endsSentence, .innerStop, .endsOpen]),
      !traits[index + 1].contains(.blankBefore),
      CaptionForm.read(text, blocks[index].range, traits[index]) == nil,
      let next = line(index + 1, shape)
    else { return false }
    return next.cells.count == last.cells.count && !isHeader(next)
  }

  // MARK: - Whether they are a table

  private mutating func accept(_ lines: [Line], _ shape: RowShape) {
    guard let first = lines.first, isTable(lines, shape) else { return }
    let rows = shape == .spaces ? aligned(lines) : lines.map(\.cells)
    let context = context(before: first.block)
    var reader = TableReader(text)
    let wanted = rows.indices.filter { !RowSplitter.isRule(text, blocks[lines[$0].block].range) }
    guard var table = reader.read(wanted.map { rows[$0] }, caption: context.caption) else { return }
    if table.unit.isEmpty { table.unit = context.unit }
    mark(lines, repeated: Set(reader.repeatedHeaders.map { wanted[$0] }))
    for block in context.blocks { settle(block, as: .caption, table: -1) }
    tables.append(table)
  }

  private func isTable(_ lines: [Line], _ shape: RowShape) -> Bool {
    switch shape {
    case .none: return false
    case .tabs:
      if lines.count >= 2 { return true }
      return lines.contains { line in line.cells.count(where: { !$0.isEmpty }) >= 3 }
    case .pipes: return lines.count >= 2
    case .runs:
      let wide = lines.count { $0.cells.count >= 3 }
      let figures = lines.count { $0.cells.dropFirst().contains { CellLook.isFigure(text, $0) } }
      return wide >= 2 && figures >= 1 || lines.count >= 2 && figures * 2 >= lines.count
    case .spaces:
      let rows = lines.compactMap(\.spaced)
      return rows.count >= 2 && (rows.count >= 3 || rows.allSatisfy { $0.figures >= 2 })
    }
  }

  /// The cells of rows of lost columns, the header's as they are.
  private func aligned(_ lines: [Line]) -> [[Range<Int>]] {
    let rows = lines.compactMap(\.spaced)
    var counts = [Int](repeating: 0, count: RowSplitter.mostCells + 1)
    for row in rows { counts[min(row.figures, RowSplitter.mostCells)] += 1 }
    let figures = counts.indices.max { counts[$0] < counts[$1] } ?? 1
    let numbered = rows.count { CellLook.isIndex(text, $0.words[0]) }
    let united = rows.count { row in
      let place = row.words.count - min(row.figures, figures) - 1
      return place >= 1 && CellLook.isUnit(text, row.words[place])
    }
    let hasIndex = numbered * 2 > rows.count
    let hasUnit = united * 2 > rows.count
    return lines.map { line in
      line.spaced?.cells(text, figures: figures, hasIndex: hasIndex, hasUnit: hasUnit) ?? line.cells
    }
  }

  private mutating func mark(_ lines: [Line], repeated: Set<Int>) {
    let table = Int32(truncatingIfNeeded: tables.count)
    guard let first = lines.first, let last = lines.last else { return }
    for block in first.block...last.block where blocks[block].kind == .paragraph {
      settle(block, as: .residue, table: -1)
    }
    for (index, line) in lines.enumerated() {
      let isRule = RowSplitter.isRule(text, blocks[line.block].range)
      settle(line.block, as: isRule || repeated.contains(index) ? .residue : .row, table: table)
    }
  }

  private mutating func settle(_ block: Int, as kind: Block.Kind, table: Int32) {
    blocks[block].kind = kind
    blocks[block].table = table
    traits[block].insert(.settled)
  }
}

/// Keeps a table from being mostly padding: a hostile one could grow far beyond its text.
private struct PaddingBudget {
  private var printed = 0
  private var rows = 0
  private var widest = 0

  mutating func allows(_ cells: Int) -> Bool {
    printed += cells
    rows += 1
    widest = max(widest, cells)
    return rows * widest <= printed * 4 + 256
  }
}
