/// A line of a report with its figures underlined: `^` under the claim, `~` under what speaks against
/// it. Underlines count display columns, in which a Chinese character is two wide.
struct Excerpt {
  /// One character as it is shown.
  private struct Cell {
    var scalar: Unicode.Scalar
    var width: Int
    var mark: UInt8
  }

  private static let space: UInt8 = 0x20
  private static let claimed: UInt8 = 0x5E
  private static let against: UInt8 = 0x7E

  private(set) var text: String
  private(set) var underline: String

  /// - Parameters:
  ///   - line: the line in the decoded text.
  ///   - others: places in the same line that are underlined too, if they find room.
  ///   - room: display columns for the line.
  init(
    _ decoded: [UInt8], line: Range<Int>, claim: Range<Int>, others: [Range<Int>], room: Int
  ) {
    let room = max(room, 20)
    let near = Excerpt.near(decoded, line, claim, room: room)
    let (cells, focus) = Excerpt.cells(decoded, near, claim, others)
    let shown = Excerpt.window(cells, around: focus, room: room)
    var text: [UInt8] = []
    var underline: [UInt8] = []
    if shown.lowerBound > 0 {
      text += "…".utf8
      underline.append(Excerpt.space)
    }
    for cell in cells[shown] {
      text.append(contentsOf: UTF8.encode(cell.scalar) ?? UTF8.encodedReplacementCharacter)
      for _ in 0..<cell.width { underline.append(cell.mark) }
    }
    if shown.upperBound < cells.count { text += "…".utf8 }
    while underline.last == Excerpt.space { underline.removeLast() }
    self.text = String(decoding: text, as: UTF8.self)
    self.underline = String(decoding: underline, as: UTF8.self)
  }

  /// The part of a line that may be shown: on either side of the claim no more than there is room for, and
  /// one character that has none, which leaves a long line long.
  private static func near(
    _ decoded: [UInt8], _ line: Range<Int>, _ claim: Range<Int>, room: Int
  ) -> Range<Int> {
    guard line.contains(claim.lowerBound) else { return line }
    return decoded.withUnsafeBufferPointer { buffer in
      let text = Bytes(buffer)
      func width(_ scalar: UInt32) -> Int { Unicode.Scalar(scalar).map(DisplayWidth.of) ?? 0 }
      var (start, end) = (claim.lowerBound, max(claim.lowerBound, claim.upperBound))
      var used = 0
      while start > line.lowerBound, used <= room {
        let (scalar, length) = text.scalar(before: start)
        used += width(scalar)
        start -= max(length, 1)
      }
      used = 0
      while end < line.upperBound, used <= room {
        let (scalar, length) = text.scalar(at: end)
        used += width(scalar)
        end += length
      }
      return max(start, line.lowerBound)..<min(max(end, start), line.upperBound)
    }
  }

  /// The line's characters with their marks, and which of them are the claim's.
  private static func cells(
    _ decoded: [UInt8], _ line: Range<Int>, _ claim: Range<Int>, _ others: [Range<Int>]
  ) -> (cells: [Cell], focus: Range<Int>) {
    var cells: [Cell] = []
    var focus: Range<Int>?
    var place = line.lowerBound
    for original in String(decoding: decoded[line], as: UTF8.self).unicodeScalars {
      let length = UTF8.width(original)
      let scalar = DisplayWidth.steers(original) ? " " : original
      var mark = space
      if claim.contains(place) {
        mark = claimed
        focus = (focus?.lowerBound ?? cells.count)..<cells.count + 1
      } else if others.contains(where: { $0.contains(place) }) {
        mark = against
      }
      cells.append(Cell(scalar: scalar, width: DisplayWidth.of(scalar), mark: mark))
      place += length
    }
    return (cells, focus ?? 0..<min(1, cells.count))
  }

  /// The part of a long line that is shown: the claim, marked places near it, then what is around.
  private static func window(_ cells: [Cell], around focus: Range<Int>, room: Int) -> Range<Int> {
    let total = cells.reduce(0) { $0 + $1.width }
    if total <= room { return cells.indices }
    // An ellipsis at either end.
    let room = room - 2
    func width(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.width } }
    var shown = focus
    if width(shown) > room {
      var end = shown.lowerBound
      var used = 0
      while end < shown.upperBound, used + cells[end].width <= room {
        used += cells[end].width
        end += 1
      }
      return shown.lowerBound..<end
    }
    let marked = cells.indices.filter { cells[$0].mark == against }
    for place in marked.sorted(by: { distance($0, focus) < distance($1, focus) }) {
      let wider = min(shown.lowerBound, place)..<max(shown.upperBound, place + 1)
      if width(wider) > room { break }
      shown = wider
    }
    return grown(shown, used: width(shown), cells, room: room)
  }

  private static func distance(_ place: Int, _ focus: Range<Int>) -> Int {
    place < focus.lowerBound ? focus.lowerBound - place : place - focus.upperBound + 1
  }

  /// Adds characters on both sides by turns while there is room.
  private static func grown(
    _ range: Range<Int>, used: Int, _ cells: [Cell], room: Int
  ) -> Range<Int> {
    var (start, end, used) = (range.lowerBound, range.upperBound, used)
    var (left, right) = (true, true)
    while left || right {
      left = left && start > 0 && used + cells[start - 1].width <= room
      if left {
        start -= 1
        used += cells[start].width
      }
      right = right && end < cells.count && used + cells[end].width <= room
      if right {
        used += cells[end].width
        end += 1
      }
    }
    return start..<end
  }
}

extension SourceText {
  /// The line of the decoded text in which a range begins, without its end.
  func line(around range: Range<Int>) -> Range<Int> {
    var start = min(max(range.lowerBound, 0), decoded.count)
    var end = start
    while start > 0, decoded[start - 1] != 0x0A, decoded[start - 1] != 0x0D { start -= 1 }
    while end < decoded.count, decoded[end] != 0x0A, decoded[end] != 0x0D { end += 1 }
    return start..<end
  }

  /// The clause in which a figure stands as a text.
  func phrase(at range: Range<Int>) -> String {
    String(decoding: decoded[clause(before: range)], as: UTF8.self)
  }

  /// The clause in which a figure stands, up to the figure's end: `全日制在校生6324人`.
  func clause(before range: Range<Int>) -> Range<Int> {
    let line = line(around: range)
    var start = min(range.lowerBound, decoded.count)
    decoded.withUnsafeBufferPointer { buffer in
      let text = Bytes(buffer)
      while start > line.lowerBound, text[start - 1] != 0x09, text[start - 1] != 0x7C,
        text[start - 1] != 0x2C,
        start - 3 < line.lowerBound || !text.hasAny(of: "，。；：、", endingAt: start)
      {
        start -= 1
      }
    }
    while start < range.lowerBound, decoded[start] == 0x20 { start += 1 }
    return start..<max(start, min(range.upperBound, decoded.count))
  }
}
