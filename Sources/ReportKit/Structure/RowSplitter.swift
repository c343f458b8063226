/// How a line holds its columns apart.
enum RowShape: UInt8, Sendable {
  case none, tabs, pipes, runs, spaces
}

/// Cuts a line into cells.
enum RowSplitter {
  /// Cells beyond this belong to the last one.
  static let mostCells = 64

  /// The shape that the line's looks suggest; neighbours decide whether it holds.
  static func shape(_ text: Bytes, _ range: Range<Int>, _ traits: LineTraits) -> RowShape {
    guard traits.isColumnar, !traits.contains(.settled), range.count <= LineScanner.longestRow
    else {
      return .none
    }
    if traits.contains(.pipes) { return .pipes }
    if traits.contains(.tab) { return isNumberedText(text, range) ? .none : .tabs }
    guard traits.isDisjoint(with: [.innerStop, .endsSentence, .long]) else { return .none }
    if CaptionForm.read(text, range, traits) != nil { return .none }
    if !traits.isDisjoint(with: [.runs, .run]) { return .runs }
    return .spaces
  }

  /// `1.⇥学校情况`: the tab that a word processor puts after a number is no column.
  private static func isNumberedText(_ text: Bytes, _ range: Range<Int>) -> Bool {
    guard let tab = text.first("\t", from: range.lowerBound, to: range.upperBound),
      text.first("\t", from: tab + 1, to: range.upperBound) == nil
    else { return false }
    let mark = Numbering.read(text, range)
    return mark.map { $0.end > tab } ?? false
  }

  /// The cells of a line of that shape, trimmed; `start` is where the line begins, spaces included.
  static func cells(
    _ text: Bytes, _ range: Range<Int>, from start: Int, to end: Int, shape: RowShape
  ) -> [Range<Int>] {
    switch shape {
    case .none: [range]
    case .tabs: split(text, start..<end) { text.base[$0] == 0x09 ? 1 : 0 }
    case .pipes: pipeCells(text, range)
    case .runs: split(text, range) { spaceRun(text, $0, range.upperBound, atLeast: 2) }
    case .spaces: yearsJoined(text, split(text, range) { text.base[$0] == 0x20 ? 1 : 0 })
    }
  }

  private static func split(
    _ text: Bytes, _ range: Range<Int>, separator: (Int) -> Int
  ) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    // Most rows have fewer.
    cells.reserveCapacity(8)
    var start = range.lowerBound
    var place = start
    while place < range.upperBound {
      let length = separator(place)
      if length == 0 {
        place += 1
        continue
      }
      if cells.count + 1 < mostCells {
        cells.append(LineScanner.trimmed(text, start..<place))
        start = place + length
      }
      place += length
    }
    cells.append(LineScanner.trimmed(text, start..<range.upperBound))
    return cells
  }

  private static func spaceRun(_ text: Bytes, _ place: Int, _ end: Int, atLeast: Int) -> Int {
    var next = place
    while next < end, text.base[next] == 0x20 { next += 1 }
    return next - place >= atLeast ? next - place : 0
  }

  private static func pipeCells(_ text: Bytes, _ range: Range<Int>) -> [Range<Int>] {
    let low = text[range.lowerBound] == 0x7C ? range.lowerBound + 1 : range.lowerBound
    let closes = text[range.upperBound - 1] == 0x7C && range.upperBound - 1 >= low
    let high = closes ? range.upperBound - 1 : range.upperBound
    return split(text, low..<max(low, high)) { text.base[$0] == 0x7C ? 1 : 0 }
  }

  /// `2020 年` is one cell, though a space stands in it.
  private static func yearsJoined(_ text: Bytes, _ cells: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for cell in cells {
      if let last = joined.last, last.count == 4, text.has("年", at: cell.lowerBound),
        text.isDigit(at: last.lowerBound)
      {
        joined[joined.count - 1] = last.lowerBound..<cell.upperBound
      } else if !cell.isEmpty {
        joined.append(cell)
      }
    }
    return joined
  }

  /// Whether a row of pipes only draws the line under a header: `|---|:--:|`.
  static func isRule(_ text: Bytes, _ range: Range<Int>) -> Bool {
    var dashes = 0
    for place in range {
      switch text.base[place] {
      case 0x2D: dashes += 1
      case 0x7C, 0x3A, 0x20, 0x2B, 0x3D: continue
      default: return false
      }
    }
    return dashes >= 2
  }
}
