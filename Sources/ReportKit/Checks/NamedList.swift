/// Names that a text lists: `A、B和C`, `“A”“B”`, `《A》、《B》及《C》`.
///
/// What stands in quotes or brackets is one name, whatever is inside. 和, 与 and 及 may part two names or
/// be part of one, so that a list has a fewest and a most number of names.
package struct NamedList: Sendable, Hashable {
  /// From the clause's beginning, or the first name, to the end of the last.
  package var range: Range<Int>
  /// Names parted by 、 or by being quoted side by side.
  package var fewest: Int
  /// As many, if each 和, 与, 及 of the last name parts two.
  package var most: Int
  /// Whether every name is quoted or a title in 《》.
  package var isQuoted: Bool
  /// Whether every name ends as those of organisations do.
  package var namesBodies: Bool
  /// Whether a mark parts names: not 和 alone.
  package var isMarked: Bool
  /// The longest name in bytes, the first aside: its beginning is not known.
  package var longest: Int
  /// The last name.
  package var last: Range<Int>

  /// Whether the list may have so many names.
  package func mayHave(_ count: Int) -> Bool { fewest <= count && count <= most }
}

/// Reads lists of names, forwards and backwards.
package struct NamedListReader {
  private let text: Bytes

  package init(_ text: Bytes) { self.text = text }

  /// Lists are looked for no farther than this many bytes.
  private static let farthest = 1500

  // MARK: - Backwards

  /// The list that ends at `end` and begins in the same clause, not before `low`.
  package func list(before end: Int, from low: Int) -> NamedList? {
    let low = max(low, end - NamedListReader.farthest)
    var place = end
    var starts: [Int] = []
    while place > low {
      if text.isIdeograph(before: place) {
        place -= 3
        continue
      }
      if let opening = opening(of: place, from: low) {
        guard opening >= low else { break }
        place = opening
        // “A”“B”: two names with nothing between.
        if isNameOpening(place), text.hasAny(of: "”》」", endingAt: place) { starts.append(place) }
        continue
      }
      let (scalar, length) = text.scalar(before: place)
      if isStop(scalar) { break }
      if scalar == 0x3001 { starts.append(place) }
      place -= max(1, length)
    }
    return make(from: place, starts: starts.reversed(), to: end)
  }

  /// Where the quotation or bracket that ends before `place` begins; a place before `low` for one that
  /// does not begin there; nil where none ends.
  private func opening(of place: Int, from low: Int) -> Int? {
    guard let mark = NamedListReader.opening(of: text.scalar(before: place).value) else {
      return nil
    }
    var depth = 0
    var back = place
    while back > low {
      let (scalar, length) = text.scalar(before: back)
      back -= max(1, length)
      if NamedListReader.opening(of: scalar) == mark { depth += 1 }
      if scalar == mark || mark == 0xFF08 && scalar == 0x28 { depth -= 1 }
      if depth == 0 { return back }
      if scalar == 0x0A { break }
    }
    return low - 1
  }

  /// The mark that a closing one wants before it; nil for what closes nothing.
  private static func opening(of closing: UInt32) -> UInt32? {
    switch closing {
    case 0x201D: 0x201C
    case 0x300B: 0x300A
    case 0xFF09, 0x29: 0xFF08
    case 0x300D: 0x300C
    case 0x3011: 0x3010
    case 0x2019: 0x2018
    default: nil
    }
  }

  private func isNameOpening(_ place: Int) -> Bool { text.hasAny(of: "“《「", at: place) }

  private func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A, 0x09, 0x3B, 0x3A, 0x21, 0x3F, 0x28, 0x7C: true
    case 0xFF0C, 0x3002, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F: true
    case 0x201C, 0x300A, 0xFF08, 0x300C, 0x3010, 0x2018: true
    default: false
    }
  }

  // MARK: - Forwards

  /// The list that begins at `start`, up to the end of its clause, not beyond `high`.
  ///
  /// Commas between quoted names part them: `《A》，《B》`.
  package func list(at start: Int, to high: Int) -> NamedList? {
    let high = min(high, start + NamedListReader.farthest)
    var place = start
    var starts: [Int] = []
    while place < high {
      place = text.skippingIdeographs(from: place, to: high)
      if place >= high { break }
      if let end = end(ofQuotationAt: place, to: high) {
        place = end
        if isNameOpening(place) { starts.append(place) }
        continue
      }
      let (scalar, length) = text.scalar(at: place)
      if scalar == 0xFF0C, text.hasAny(of: "”》）", endingAt: place), isNameOpening(place + 3) {
        starts.append(place + 3)
      } else if isStop(scalar) || NamedListReader.opening(of: scalar) != nil {
        break
      } else if scalar == 0x3001 {
        starts.append(place + 3)
      }
      place += max(1, length)
    }
    return make(from: start, starts: starts, to: place)
  }

  /// Past a quotation, title or bracket that begins at `place`; nil where none does, or has no end.
  private func end(ofQuotationAt place: Int, to high: Int) -> Int? {
    let (opening, first) = text.scalar(at: place)
    guard NamedListReader.opens(opening) else { return nil }
    let mark: UInt32 = opening == 0x28 ? 0xFF08 : opening
    var depth = 0
    var forward = place
    while forward < high {
      let (scalar, length) = text.scalar(at: forward)
      if scalar == opening { depth += 1 }
      forward += max(1, length)
      if NamedListReader.opening(of: scalar) == mark { depth -= 1 }
      if depth == 0 { return forward }
      if scalar == 0x0A { return nil }
    }
    return first > 0 ? nil : place
  }

  private static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x201C, 0x300A, 0xFF08, 0x28, 0x300C, 0x3010, 0x2018: true
    default: false
    }
  }

  // MARK: - Putting together

  private func make(from low: Int, starts: [Int], to high: Int) -> NamedList? {
    let range = trimmed(low..<max(low, high))
    guard !range.isEmpty else { return nil }
    if starts.isEmpty, let inner = inside(range) { return inner }
    var isQuoted = true
    var namesBodies = true
    var longest = 0
    var last = range
    let bounds = [range.lowerBound] + starts + [range.upperBound]
    for (index, bound) in bounds.dropLast().enumerated() {
      var end = bounds[index + 1]
      if end > bound, text.hasAny(of: "、，", endingAt: end) { end -= 3 }
      let name = trimmed(bound..<max(bound, end))
      // A comma at the end or two in a row: A、、B.
      guard !name.isEmpty else { return nil }
      if !endsQuoted(name) || index > 0 && !isNameOpening(pastConjunction(name)) {
        isQuoted = false
      }
      if text.length(of: OrganisationReader.endings, endingAt: name.upperBound) == 0 {
        namesBodies = false
      }
      if index > 0 { longest = max(longest, name.count) }
      last = name
    }
    let leads = last.lowerBound == range.lowerBound ? 0 : pastConjunction(last) - last.lowerBound
    let parts = last.count > 300 ? 0 : conjunctions(in: last.lowerBound + leads..<last.upperBound)
    return NamedList(
      range: range, fewest: starts.count + 1, most: starts.count + 1 + parts, isQuoted: isQuoted,
      namesBodies: namesBodies, isMarked: !starts.isEmpty, longest: longest, last: last)
  }

  /// The list inside of one pair of quotes, `“课、岗、证、赛”`; it may be one name as well.
  private func inside(_ range: Range<Int>) -> NamedList? {
    guard text.has("”", endingAt: range.upperBound) else { return nil }
    var place = range.upperBound - 3
    while place > range.lowerBound, !text.hasAny(of: "“”", endingAt: place) { place -= 1 }
    guard text.has("“", endingAt: place),
      let list = list(at: place, to: range.upperBound - 3), list.isMarked,
      list.range.upperBound >= range.upperBound - 3
    else { return nil }
    var result = list
    result.fewest = 1
    result.last = list.range
    return result
  }

  private func endsQuoted(_ name: Range<Int>) -> Bool {
    if text.hasAny(of: "”》」", endingAt: name.upperBound) { return true }
    // 《A》（电子出版社）
    guard text.hasAny(of: "）", endingAt: name.upperBound) else { return false }
    guard let opening = opening(of: name.upperBound, from: name.lowerBound) else { return false }
    return opening > name.lowerBound && text.hasAny(of: "”》」", endingAt: opening)
  }

  private func pastConjunction(_ name: Range<Int>) -> Int {
    name.lowerBound + text.length(of: NamedListReader.links, at: name.lowerBound)
  }

  private static let links: WordList = ["以及", "和", "与", "及"]

  /// How many words that may part names stand in a range, outside of quotes and brackets.
  private func conjunctions(in range: Range<Int>) -> Int {
    var found = 0
    var place = range.lowerBound
    while place < range.upperBound {
      place = NamedListReader.links.skippingIdeographs(
        in: text, from: place, to: range.upperBound)
      if place >= range.upperBound { break }
      if let end = end(ofQuotationAt: place, to: range.upperBound) {
        place = end
        continue
      }
      let length = text.length(of: NamedListReader.links, at: place)
      if length > 0, place > range.lowerBound {
        found += 1
        place += length
      } else {
        place += text.scalar(at: place).length
      }
    }
    return found
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low] == 0x20 { low += 1 }
    while high > low, text[high - 1] == 0x20 { high -= 1 }
    return low..<high
  }
}
