/// The indicators that a vocational-education report can state, with the words that name them.
///
/// The data stand in `Catalogue/`, one literal a domain (README tells their form); this type reads
/// them once into a word tree and flat tables, so that a look-up costs the same however long the
/// catalogue grows.
package struct Catalogue: Sendable {
  /// What can be counted.
  package struct Indicator: Sendable {
    /// `teachers.dualQualified`
    package var key: String
    /// The classes of unit that its level is stated in, as a bit set of `Unit.Class`; see `classes`.
    package var classMask: UInt16
    /// The usual class.
    package var mainClass: Unit.Class
    /// The closed dimensions that words around the figure may state, as a bit set of `DimensionKey`.
    package var dimensionMask: UInt32 = 0
    package var traits: Traits = []
    /// The domain literal and the place of the indicator's line in it, for names and definitions.
    package var domain: Int
    package var line: Int

    /// What its key says of it.
    package struct Traits: OptionSet, Sendable {
      package let rawValue: UInt8
      package init(rawValue: UInt8) { self.rawValue = rawValue }
      package static let award = Traits(rawValue: 1)
      package static let perHead = Traits(rawValue: 2)
      package static let funding = Traits(rawValue: 4)
    }

    /// Whether words around the figure may state the dimension.
    @inline(__always)
    package func takes(_ key: DimensionKey) -> Bool {
      dimensionMask >> UInt32(key.rawValue) & 1 == 1
    }
  }

  /// One wording of an indicator.
  package struct Alias: Sendable {
    package var indicator: Int16
    package var classMask: UInt16
    /// Characters of the wording.
    package var length: UInt8
    /// Whether the wording must be a whole row label of a table.
    package var isRow = false
    /// `contextWords` at this range; −1 parts groups of which each needs one word.
    package var contexts: Range<Int32> = 0..<0
    package var forbidden: Range<Int32> = 0..<0
    package var dimensions: Range<Int32> = 0..<0
    /// The next alias of the same word, −1 for none.
    package var next: Int32 = -1
  }

  package private(set) var indicators: [Indicator] = []
  package private(set) var aliases: [Alias] = []
  /// First alias of each word of `words`, −1 for none.
  package private(set) var firstAlias: [Int32] = []
  package private(set) var contextWords: [Int32] = []
  package private(set) var dimensions: [Dimension] = []
  /// Aliases, context words and cues.
  package private(set) var words = WordTree(capacity: 1 << 15)
  /// What a word says besides being an alias.
  package private(set) var cues: [Cue?] = []

  /// The catalogue that the program ships.
  package static let builtIn = Catalogue(CatalogueText.domains)

  package init(_ domains: [StaticString]) {
    aliases.reserveCapacity(8192)
    for cue in CueWords.all {
      if let word = word(Bytes(cue.text), 0..<cue.text.utf8CodeUnitCount) { cues[word] = cue.cue }
    }
    for (index, domain) in domains.enumerated() { read(domain, index) }
    known = Known(
      awards: Int16(index(of: "awards.count") ?? -1),
      hours: Int16(index(of: "curriculum.hours") ?? -1),
      activities: Int16(index(of: "activities.count") ?? -1),
      departments: Int16(index(of: "school.departments") ?? -1))
  }

  /// Indicators that rules name.
  package struct Known: Sendable {
    package var awards: Int16 = -1
    package var hours: Int16 = -1
    package var activities: Int16 = -1
    package var departments: Int16 = -1
  }
  package private(set) var known = Known()

  /// The indicator with this key.
  package func index(of key: String) -> Int? { indicators.firstIndex { $0.key == key } }

  private mutating func word(_ text: Bytes, _ range: Range<Int>) -> Int? {
    guard let word = words.insert(text, range) else { return nil }
    while firstAlias.count <= word {
      firstAlias.append(-1)
      cues.append(nil)
    }
    return word
  }

  // MARK: - Reading the source

  private mutating func read(_ domain: StaticString, _ index: Int) {
    let text = Bytes(domain)
    var place = 0
    while place < text.count {
      var end = place
      while end < text.count, text.base[end] != 0x0A { end += 1 }
      var start = place
      while text[start] == 0x20 { start += 1 }
      if start < end {
        switch text[start] {
        case 0x25: readTaken(text, start + 1..<end)  // %
        case 0x40: readRow(text, start + 1..<end)  // @
        default:
          // An indicator's line is the one that begins with its key in ASCII and has bars.
          if start == place {
            readIndicator(text, start..<end, domain: index)
          } else {
            readAlias(text, start..<end, isRow: false)
          }
        }
      }
      place = end + 1
    }
  }

  /// `key | name | classes | definition`
  private mutating func readIndicator(_ text: Bytes, _ line: Range<Int>, domain: Int) {
    let key = field(text, line, 0)
    let classes = field(text, line, 2)
    var mask: UInt16 = 0
    var main: Unit.Class?
    forEachWord(text, classes) { word in
      let unitClass = UnitTable.unitClass(text, word)
      if main == nil { main = unitClass }
      mask |= 1 << UInt16(unitClass.rawValue)
    }
    var indicator = Indicator(
      key: text.string(key), classMask: mask, mainClass: main ?? .count, domain: domain,
      line: line.lowerBound)
    if text.has("awards.", at: key.lowerBound) { indicator.traits.insert(.award) }
    if text.has("funding.", at: key.lowerBound) { indicator.traits.insert(.funding) }
    if text.has("PerStudent", endingAt: key.upperBound) { indicator.traits.insert(.perHead) }
    indicators.append(indicator)
  }

  /// `% level grade by`
  private mutating func readTaken(_ text: Bytes, _ line: Range<Int>) {
    guard !indicators.isEmpty else { return }
    var mask: UInt32 = 0
    forEachWord(text, line) { word in
      for key in DimensionKey.allCases
      where text.has(key.name, at: word.lowerBound) && key.name.utf8CodeUnitCount == word.count {
        mask |= 1 << UInt32(key.rawValue)
      }
    }
    indicators[indicators.count - 1].dimensionMask |= mask
  }

  /// `@ table > parent > row | dimensions`
  private mutating func readRow(_ text: Bytes, _ line: Range<Int>) {
    // The table's name is for people; parents become contexts.
    var end = line.lowerBound
    while end < line.upperBound, text[end] != 0x7C { end += 1 }
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    var place = start
    while place <= end {
      if place == end || text[place] == 0x3E {
        parts.append(trimmed(text, start..<place))
        start = place + 1
      }
      place += 1
    }
    guard let label = parts.last, parts.count >= 2 else { return }
    var parents: [Int32] = []
    for parent in parts.dropFirst().dropLast() {
      if let word = word(text, parent) { parents.append(contentsOf: [Int32(word), -1]) }
    }
    readAlias(
      text, label.lowerBound..<line.upperBound, isRow: true, wordEnd: label.upperBound,
      parents: parents)
  }

  /// `alias [& words] [! words] [| dimensions] [# classes]`
  private mutating func readAlias(
    _ text: Bytes, _ line: Range<Int>, isRow: Bool, wordEnd: Int? = nil, parents: [Int32] = []
  ) {
    guard !indicators.isEmpty else { return }
    var end = line.lowerBound
    while end < line.upperBound, !Catalogue.isMark(text[end]) { end += 1 }
    let word = trimmed(text, line.lowerBound..<(wordEnd ?? end))
    guard let index = self.word(text, word) else { return }
    var alias = Alias(
      indicator: Int16(indicators.count - 1), classMask: indicators[indicators.count - 1].classMask,
      length: UInt8(min(255, characters(text, word))))
    alias.isRow = isRow
    let firstContext = Int32(contextWords.count)
    contextWords.append(contentsOf: parents)
    var forbidden: [Int32] = []
    let firstDimension = Int32(dimensions.count)
    var mark = max(end, wordEnd ?? end)
    while mark < line.upperBound, !Catalogue.isMark(text[mark]) { mark += 1 }
    while mark < line.upperBound {
      var stop = mark + 1
      while stop < line.upperBound, !Catalogue.isMark(text[stop]) { stop += 1 }
      let body = trimmed(text, mark + 1..<stop)
      switch text[mark] {
      case 0x26:  // &
        forEachItem(text, body) { item in
          if let word = self.word(text, item) { contextWords.append(Int32(word)) }
        }
        contextWords.append(-1)
      case 0x21:  // !
        forEachItem(text, body) { item in
          if let word = self.word(text, item) { forbidden.append(Int32(word)) }
        }
      case 0x7C: readDimensions(text, body)
      default:
        var mask: UInt16 = 0
        forEachWord(text, body) { mask |= 1 << UInt16(UnitTable.unitClass(text, $0).rawValue) }
        alias.classMask = mask
      }
      mark = stop
    }
    alias.contexts = firstContext..<Int32(contextWords.count)
    let firstForbidden = Int32(contextWords.count)
    contextWords.append(contentsOf: forbidden)
    alias.forbidden = firstForbidden..<Int32(contextWords.count)
    alias.dimensions = firstDimension..<Int32(dimensions.count)
    alias.next = firstAlias[index]
    firstAlias[index] = Int32(aliases.count)
    aliases.append(alias)
  }

  /// `dim=value; dim=value`
  private mutating func readDimensions(_ text: Bytes, _ body: Range<Int>) {
    var start = body.lowerBound
    while start < body.upperBound {
      var end = start
      while end < body.upperBound, text[end] != 0x3B { end += 1 }
      let item = trimmed(text, start..<end)
      var equals = item.lowerBound
      while equals < item.upperBound, text[equals] != 0x3D { equals += 1 }
      for key in DimensionKey.allCases
      where key.name.utf8CodeUnitCount == equals - item.lowerBound
        && text.has(key.name, at: item.lowerBound)
      {
        dimensions.append(Dimension(key, .word(text.string(equals + 1..<item.upperBound))))
      }
      start = end + 1
    }
  }

  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x21 || byte == 0x7C || byte == 0x23
  }

  private func trimmed(_ text: Bytes, _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low] == 0x20 { low += 1 }
    while high > low, text[high - 1] == 0x20 { high -= 1 }
    return low..<high
  }

  private func characters(_ text: Bytes, _ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (text[$1] & 0xC0 != 0x80 ? 1 : 0) }
  }

  private func forEachWord(_ text: Bytes, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    split(text, range, at: 0x20, body)
  }

  private func forEachItem(_ text: Bytes, _ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    split(text, range, at: 0x2C, body)
  }

  private func split(
    _ text: Bytes, _ range: Range<Int>, at separator: UInt8, _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, text[end] != separator { end += 1 }
      let item = trimmed(text, start..<end)
      if !item.isEmpty { body(item) }
      start = end + 1
    }
  }

  /// The field with this number of a line parted by bars.
  private func field(_ text: Bytes, _ line: Range<Int>, _ number: Int) -> Range<Int> {
    var start = line.lowerBound
    var left = number
    while left > 0, start < line.upperBound {
      if text[start] == 0x7C { left -= 1 }
      start += 1
    }
    var end = start
    while end < line.upperBound, text[end] != 0x7C { end += 1 }
    return trimmed(text, start..<end)
  }
}

/// The catalogue's source: literals that `Catalogue/` fills, one a domain.
package enum CatalogueText {
  package static let domains: [StaticString] = [
    school, enrolment, quality, employment, progression, teachers, facilities, funding, aid, awards,
    cooperation, group, training, curriculum, research, activities, business, governance, policy,
    international,
  ]
}
