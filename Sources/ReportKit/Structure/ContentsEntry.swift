/// Finds the table of contents: the lines after `目录`, or lines that lead to page numbers.
package enum ContentsEntry {
  /// Lines of contents that are looked at before the search gives up.
  private static let farthest = 600

  /// Marks the blocks of the contents, if the text has any.
  static func mark(_ text: Bytes, _ blocks: inout [Block], _ traits: inout [LineTraits]) {
    var index = 0
    let limit = min(blocks.count, farthest)
    while index < limit {
      if isContentsTitle(text, blocks[index].range) {
        let end = end(text, blocks, traits, after: index)
        settle(index..<end, &blocks, &traits)
        index = end
      } else if hasLeader(text, blocks[index].range, traits[index]) {
        settle(index..<index + 1, &blocks, &traits)
        index += 1
      } else {
        let run = tabbedEntries(text, blocks, traits, from: index)
        if run >= 3 { settle(index..<index + run, &blocks, &traits) }
        index += max(1, run)
      }
    }
  }

  private static func settle(
    _ range: Range<Int>, _ blocks: inout [Block], _ traits: inout [LineTraits]
  ) {
    for index in range {
      blocks[index].kind = .contents
      traits[index].insert(.settled)
    }
  }

  /// `目录`, `目  录`, `目 次`.
  static func isContentsTitle(_ text: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 16 else { return false }
    var place = range.lowerBound
    while text[place] == 0x23 || text[place] == 0x20 { place += 1 }
    guard text.has("目", at: place) else { return text.has("CONTENTS", at: place) }
    place += 3
    while text[place] == 0x20 || text[place] == 0x09 { place += 1 }
    return (text.has("录", at: place) || text.has("次", at: place))
      && range.upperBound <= place + 6
  }

  /// Past the last entry after the title at `title`.
  private static func end(
    _ text: Bytes, _ blocks: [Block], _ traits: [LineTraits], after title: Int
  ) -> Int {
    var last = title + 1
    var index = title + 1
    let limit = min(blocks.count, title + farthest)
    while index < limit, !traits[index].contains(.long), !traits[index].contains(.endsSentence) {
      if pageNumber(text, blocks[index].range) != nil { last = index + 1 }
      index += 1
    }
    return last > title + 1 ? last : unnumberedEnd(text, blocks, traits, after: title)
  }

  /// Contents without page numbers end where the first entry comes again.
  private static func unnumberedEnd(
    _ text: Bytes, _ blocks: [Block], _ traits: [LineTraits], after title: Int
  ) -> Int {
    let first = title + 1
    guard first < blocks.count else { return first }
    var index = first + 1
    let limit = min(blocks.count, title + farthest)
    while index < limit, !traits[index].contains(.long), !traits[index].contains(.endsSentence) {
      if text.isSame(blocks[index].range, blocks[first].range) { return index }
      index += 1
    }
    return first
  }

  /// How many lines from `index` on end in a tab and a page number, the numbers never falling.
  private static func tabbedEntries(
    _ text: Bytes, _ blocks: [Block], _ traits: [LineTraits], from index: Int
  ) -> Int {
    var next = index
    var page = 0
    while next < blocks.count, isTabbedEntry(text, blocks[next].range, traits[next]),
      let number = pageNumber(text, blocks[next].range), number >= page
    {
      page = number
      next += 1
    }
    return next - index
  }

  private static func isTabbedEntry(
    _ text: Bytes, _ range: Range<Int>, _ traits: LineTraits
  ) -> Bool {
    guard traits.contains(.tab), !traits.contains(.long) else { return false }
    guard Numbering.read(text, range) != nil || CaseForm.read(text, range, traits) != nil else {
      return false
    }
    guard let tab = text.first("\t", from: range.lowerBound, to: range.upperBound) else {
      return false
    }
    return LineScanner.trimmed(text, tab..<range.upperBound).allSatisfy { text.isDigit(at: $0) }
  }

  /// Whether dots lead to a page number: `学校概况……12`, `1.2 学生情况 .... 3`.
  private static func hasLeader(_ text: Bytes, _ range: Range<Int>, _ traits: LineTraits) -> Bool {
    guard !traits.contains(.long) || range.count <= 400, traits.contains(.digits) else {
      return false
    }
    var place = range.upperBound
    while place > range.lowerBound, text.isDigit(at: place - 1) { place -= 1 }
    guard place < range.upperBound else { return false }
    while place > range.lowerBound, text[place - 1] == 0x20 { place -= 1 }
    if text.hasAny(of: "…", endingAt: place) { return true }
    return text.has("...", endingAt: place) || text.has("···", endingAt: place)
      || text.has("．．．", endingAt: place)
  }

  /// The number that an entry ends in.
  package static func pageNumber(_ text: Bytes, _ range: Range<Int>) -> Int? {
    var place = range.upperBound
    var value = 0
    var weight = 1
    while place > range.lowerBound, text.isDigit(at: place - 1) {
      if weight > 1000 { return nil }
      value += weight * Int(text[place - 1] &- 0x30)
      weight *= 10
      place -= 1
    }
    return place < range.upperBound && place > range.lowerBound && text[place - 1] != 0x2E
      ? value : nil
  }

  /// The printed heading of an entry, without dots and page number.
  package static func heading(_ text: Bytes, _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, text.isDigit(at: end - 1) { end -= 1 }
    while end > range.lowerBound {
      if LineScanner.isSpace(text[end - 1]) || text[end - 1] == 0x2E {
        end -= 1
      } else if text.hasAny(of: "…．", endingAt: end) {
        end -= 3
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }
}

extension Bytes {
  /// Whether two ranges hold the same text, spaces and tabs left aside.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    var (left, right) = (one.lowerBound, other.lowerBound)
    while left < one.upperBound, right < other.upperBound {
      let (first, second) = (self[left], self[right])
      if first == second {
        left += 1
        right += 1
      } else if LineScanner.isSpace(first) {
        left += 1
      } else if LineScanner.isSpace(second) {
        right += 1
      } else {
        return false
      }
    }
    while left < one.upperBound, LineScanner.isSpace(self[left]) { left += 1 }
    while right < other.upperBound, LineScanner.isSpace(self[right]) { right += 1 }
    return left >= one.upperBound && right >= other.upperBound
  }
}
