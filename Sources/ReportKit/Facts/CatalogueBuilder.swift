/// Reads the catalogue's literals in one pass: every start of the program does it, so nothing is
/// looked at twice, and what only a few facts need (names, definitions, breakdowns) is passed over.
///
/// A literal ends with NUL, which ends words and lines too, so that no byte asks whether it is there.
struct CatalogueBuilder {
  private(set) var indicators: [Catalogue.Indicator] = []
  private(set) var aliases: [Catalogue.Alias] = []
  private(set) var firstAlias: [Int32] = []
  private(set) var contextWords: [Int32] = []
  private(set) var cues: [Cue?] = []
  /// An alias of the indicator that is read, before anything else is known of it.
  private var blank = Catalogue.Alias(indicator: -1, classMask: 0, length: 0)
  /// The forbidden words of the line that is read; contexts stand before them.
  private var forbidden: [Int32] = []

  init() {
    // What the shipped literals need and a little more.
    indicators.reserveCapacity(256)
    aliases.reserveCapacity(7 << 10)
    firstAlias.reserveCapacity(7 << 10)
    cues.reserveCapacity(512)
    contextWords.reserveCapacity(8 << 10)
  }

  mutating func add(_ cue: Cue, for word: StaticString, to tree: inout WordTreeBuilder) {
    let text = Bytes(word)
    guard let index = tree.insert(text, 0..<text.count) else { return }
    if index == firstAlias.count {
      firstAlias.append(-1)
      cues.append(cue)
    } else {
      cues[index] = cue
    }
  }

  /// Reads the literal of one domain.
  mutating func read(_ domain: StaticString, _ index: Int, into tree: inout WordTreeBuilder) {
    let text = Bytes(domain)
    var place = 0
    while place < text.count {
      let start = place
      CatalogueBuilder.skipSpaces(text, &place)
      switch text.base[place] {
      case 0x0A: break
      case 0x25: readTaken(text, &place)  // %
      case 0x40: readRow(text, &place, into: &tree)  // @
      case 0x7E: readMeasures(text, &place)  // ~
      default:
        // An indicator's line is the one that begins with its key in ASCII and has bars.
        if start == place {
          readIndicator(text, place, domain: index)
        } else if !indicators.isEmpty {
          readAlias(text, &place, into: &tree)
        }
      }
      place = text.lineEnd(from: place) + 1
    }
  }

  /// Reads the words that name what no indicator counts: wordings, one a line.
  mutating func read(others: StaticString, into tree: inout WordTreeBuilder) {
    let text = Bytes(others)
    blank = Catalogue.Alias(indicator: -1, classMask: .max, length: 0)
    var place = 0
    while place < text.count {
      CatalogueBuilder.skipSpaces(text, &place)
      if text.base[place] != 0x0A { readAlias(text, &place, into: &tree) }
      place = text.lineEnd(from: place) + 1
    }
  }

  /// What only schools have: pupils and teachers.
  private static let ofSchool: WordList = [
    "enrolment.students", "enrolment.newStudents", "enrolment.graduates", "enrolment.retentionRate",
    "teachers.total", "teachers.staff", "teachers.fullTime",
    "teachers.studentRatio", "teachers.dualQualified", "teachers.dualQualifiedShare",
    "teachers.senior", "teachers.seniorShare", "teachers.middle", "teachers.masters",
    "teachers.bachelors", "teachers.establishment", "progression.students", "progression.rate",
  ]

  // MARK: - Lines

  /// `key | name | classes | definition`
  private mutating func readIndicator(_ text: Bytes, _ line: Int, domain: Int) {
    var place = line
    let key = CatalogueBuilder.field(text, &place)
    _ = CatalogueBuilder.field(text, &place)
    var mask: UInt16 = 0
    var main: Unit.Class?
    CatalogueBuilder.readClasses(text, &place, into: &mask, main: &main)
    var indicator = Catalogue.Indicator(
      key: text.string(key), classMask: mask, mainClass: main ?? .count, domain: domain, line: line)
    if text.has("awards.", at: key.lowerBound) { indicator.traits.insert(.award) }
    if text.length(of: CatalogueBuilder.ofSchool, endingAt: key.upperBound) > 0 {
      indicator.traits.insert(.ofSchool)
    }
    if text.has("facilities.area", at: key.lowerBound) { indicator.traits.insert(.area) }
    if text.has("aid.", at: key.lowerBound) { indicator.traits.insert(.aid) }
    if text.has("training.", at: key.lowerBound) { indicator.traits.insert(.training) }
    if text.has("employment.fairs", at: key.lowerBound)
      || text.has("employment.positions ", at: key.lowerBound)
      || text.has("activities.participants", at: key.lowerBound)
      || text.has("activities.works", at: key.lowerBound)
    {
      indicator.traits.insert(.occasion)
    }
    if text.has("funding.", at: key.lowerBound) { indicator.traits.insert(.funding) }
    if text.has("Rate", endingAt: key.upperBound) { indicator.traits.insert(.rate) }
    if text.has("PerStudent", endingAt: key.upperBound) { indicator.traits.insert(.perHead) }
    if text.has("Rate", endingAt: key.upperBound) { indicator.traits.insert(.rate) }
    indicators.append(indicator)
    blank = Catalogue.Alias(
      indicator: Int16(indicators.count - 1), classMask: indicator.classMask, length: 0)
  }

  /// `% level grade by`
  private mutating func readTaken(_ text: Bytes, _ place: inout Int) {
    guard !indicators.isEmpty else { return }
    var mask: UInt32 = 0
    place += 1
    while let word = CatalogueBuilder.nextWord(text, &place) {
      if let key = CatalogueBuilder.dimensionKey(text, word) { mask |= 1 << UInt32(key.rawValue) }
    }
    indicators[indicators.count - 1].dimensionMask |= mask
  }

  /// `~ 家 所 个`
  private mutating func readMeasures(_ text: Bytes, _ place: inout Int) {
    guard !indicators.isEmpty else { return }
    place += 1
    while let word = CatalogueBuilder.nextWord(text, &place) {
      guard let (unit, _) = UnitTable.longest(in: text, at: word.lowerBound) else { continue }
      indicators[indicators.count - 1].measures |= UnitTable.measureBit(unit)
      if indicators[indicators.count - 1].mainMeasure == nil {
        indicators[indicators.count - 1].mainMeasure = unit
      }
    }
  }

  /// `@ table > parent > row [! words] | dimensions`
  private mutating func readRow(
    _ text: Bytes, _ place: inout Int, into tree: inout WordTreeBuilder
  ) {
    guard !indicators.isEmpty else { return }
    blank.isRow = true
    blank.contextGroups = 0
    blank.firstContext = Int32(contextWords.count)
    // The table's name is for people; parents become contexts.
    while !CatalogueBuilder.ends(text.base[place], .part) { place += 1 }
    guard text.base[place] == 0x3E else { return }
    while true {
      place += 1
      CatalogueBuilder.skipSpaces(text, &place)
      let part = word(text, &place, until: .part, into: &tree)
      if text.base[place] != 0x3E {
        add(part, text, &place, into: &tree)
        return
      }
      if part.index >= 0 {
        contextWords.append(contentsOf: [Int32(part.index), -1])
        blank.contextGroups += 1
      }
    }
  }

  /// `alias [& words] [! words] [| dimensions] [# classes]`
  private mutating func readAlias(
    _ text: Bytes, _ place: inout Int, into tree: inout WordTreeBuilder
  ) {
    blank.isRow = false
    blank.contextGroups = 0
    blank.firstContext = Int32(contextWords.count)
    let word = word(text, &place, until: .mark, into: &tree)
    add(word, text, &place, into: &tree)
  }

  /// Adds an alias whose word was read, with what the rest of its line says.
  @inline(__always)
  private mutating func add(
    _ word: Word, _ text: Bytes, _ place: inout Int, into tree: inout WordTreeBuilder
  ) {
    var alias = blank
    guard word.index >= 0 else {
      contextWords.removeLast(contextWords.count - Int(alias.firstContext))
      return
    }
    alias.length = UInt8(min(255, word.length))
    // Most wordings have no conditions; rows have their parents.
    if text.base[place] != 0x0A || alias.isRow {
      readConditions(text, &place, of: &alias, into: &tree)
    }
    alias.next = firstAlias[word.index]
    firstAlias[word.index] = Int32(aliases.count)
    aliases.append(alias)
  }

  /// Reads what stands behind a wording, up to the line's end; contexts may stand before it already.
  private mutating func readConditions(
    _ text: Bytes, _ place: inout Int, of alias: inout Catalogue.Alias,
    into tree: inout WordTreeBuilder
  ) {
    while text.base[place] != 0, text.base[place] != 0x0A {
      switch text.base[place] {
      case 0x26:  // &
        readItems(text, &place, into: &tree) { $0.contextWords.append($1) }
        contextWords.append(-1)
        alias.contextGroups &+= 1
      case 0x21:  // !
        readItems(text, &place, into: &tree) { $0.forbidden.append($1) }
      case 0x7C:  // |
        if alias.dimensions < 0 { alias.dimensions = Int32(place) }
        place += 1
        while !CatalogueBuilder.ends(text.base[place], .mark) { place += 1 }
      case 0x23:  // #
        var main: Unit.Class?
        alias.classMask = 0
        place += 1
        CatalogueBuilder.readClasses(text, &place, into: &alias.classMask, main: &main)
      default: place += 1
      }
    }
    alias.contextCount = UInt8(contextWords.count - Int(alias.firstContext))
    guard !forbidden.isEmpty else { return }
    alias.forbiddenCount = UInt8(forbidden.count)
    contextWords.append(contentsOf: forbidden)
    forbidden.removeAll(keepingCapacity: true)
  }

  /// `word,word`, behind a mark
  @inline(__always)
  private mutating func readItems(
    _ text: Bytes, _ place: inout Int, into tree: inout WordTreeBuilder,
    _ body: (inout CatalogueBuilder, Int32) -> Void
  ) {
    repeat {
      place += 1
      CatalogueBuilder.skipSpaces(text, &place)
      let item = word(text, &place, until: .item, into: &tree)
      if item.index >= 0 { body(&self, Int32(item.index)) }
    } while text.base[place] == 0x2C
  }

  // MARK: - Words

  /// A word of the tree, −1 for none, and its characters.
  private struct Word {
    var index: Int
    var length: Int
  }

  /// Adds the word at `place` to the tree while it is read, and goes on to the byte that ends it.
  @inline(__always)
  private mutating func word(
    _ text: Bytes, _ place: inout Int, until end: End, into tree: inout WordTreeBuilder
  ) -> Word {
    var reached = WordTreeBuilder.Place.start
    var length = 0
    var next = place
    while true {
      let byte = text.base[next]
      if byte < 0x80 {
        if CatalogueBuilder.ends(byte, end) { break }
        if byte == 0x20 {
          // Spaces at a word's end are none of it.
          var behind = next
          CatalogueBuilder.skipSpaces(text, &behind)
          if CatalogueBuilder.ends(text.base[behind], end) {
            next = behind
            break
          }
        }
      }
      let (scalar, count) = text.soundScalar(at: next)
      reached = tree.step(reached, scalar)
      next += count
      length += 1
      if reached.isStart {
        while !CatalogueBuilder.ends(text.base[next], end) { next += 1 }
        length = 0
        break
      }
    }
    place = next
    let index = tree.word(at: reached)
    if index == firstAlias.count { firstAlias.append(-1) }
    return Word(index: index, length: length)
  }

  /// What ends a word, as bits by byte; a bar ends them all.
  private struct End {
    let bits: UInt64
    /// `&`, `!`, `#` and the line's end.
    static let mark = End(bits: 1 | 1 << 0x0A | 1 << 0x21 | 1 << 0x23 | 1 << 0x26)
    /// Those and `,`.
    static let item = End(bits: mark.bits | 1 << 0x2C)
    /// `>`, `!` and the line's end.
    static let part = End(bits: 1 | 1 << 0x0A | 1 << 0x21 | 1 << 0x3E)
  }

  @inline(__always)
  private static func ends(_ byte: UInt8, _ end: End) -> Bool {
    byte < 0x40 ? end.bits >> UInt64(byte) & 1 == 1 : byte == 0x7C
  }

  @inline(__always)
  private static func skipSpaces(_ text: Bytes, _ place: inout Int) {
    while text.base[place] == 0x20 { place += 1 }
  }

  /// The field at `place` of a line parted by bars; goes on behind its bar.
  private static func field(_ text: Bytes, _ place: inout Int) -> Range<Int> {
    skipSpaces(text, &place)
    let start = place
    while text.base[place] != 0x7C, text.base[place] != 0x0A, text.base[place] != 0 { place += 1 }
    var end = place
    while end > start, text.base[end - 1] == 0x20 { end -= 1 }
    if text.base[place] == 0x7C { place += 1 }
    return start..<end
  }

  /// The next word before a mark or the line's end.
  private static func nextWord(_ text: Bytes, _ place: inout Int) -> Range<Int>? {
    skipSpaces(text, &place)
    let start = place
    while text.base[place] != 0x20, !ends(text.base[place], .mark) { place += 1 }
    return start == place ? nil : start..<place
  }

  private static func readClasses(
    _ text: Bytes, _ place: inout Int, into mask: inout UInt16, main: inout Unit.Class?
  ) {
    while let word = nextWord(text, &place) {
      let unitClass = UnitTable.unitClass(text, word)
      if main == nil { main = unitClass }
      mask |= 1 << UInt16(unitClass.rawValue)
    }
  }

  private static func dimensionKey(_ text: Bytes, _ word: Range<Int>) -> DimensionKey? {
    DimensionKey.allCases.first {
      $0.name.utf8CodeUnitCount == word.count && text.has($0.name, at: word.lowerBound)
    }
  }

  // MARK: - Breakdowns

  /// The breakdowns of a wording, from its first bar on: `| dim=value; dim=value`.
  static func dimensions(_ text: Bytes, from bar: Int) -> [Dimension] {
    var dimensions: [Dimension] = []
    var place = bar
    while text.base[place] != 0, text.base[place] != 0x0A {
      let isBar = text.base[place] == 0x7C
      repeat {
        place += 1
        let item = part(text, &place)
        if isBar, let dimension = dimension(text, item) { dimensions.add(dimension) }
      } while text.base[place] == 0x3B
    }
    return dimensions
  }

  /// What stands before the next `;`, mark or line's end, without spaces around.
  private static func part(_ text: Bytes, _ place: inout Int) -> Range<Int> {
    skipSpaces(text, &place)
    let start = place
    while text.base[place] != 0x3B, !ends(text.base[place], .mark) { place += 1 }
    var end = place
    while end > start, text.base[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  /// `dim=value`; none for a dimension that facts do not have.
  private static func dimension(_ text: Bytes, _ item: Range<Int>) -> Dimension? {
    guard let equals = item.first(where: { text.base[$0] == 0x3D }),
      let key = dimensionKey(text, item.lowerBound..<equals)
    else { return nil }
    return Dimension(key, .word(text.string(equals + 1..<item.upperBound)))
  }
}

extension Bytes {
  /// The end of the line at `place`, eight bytes at a time: definitions are long.
  fileprivate func lineEnd(from place: Int) -> Int {
    var place = place
    while place + 8 <= count {
      // A byte that is a line feed becomes 0, and the lowest 0 gets its high bit.
      let word =
        UInt64(littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
        ^ 0x0A0A_0A0A_0A0A_0A0A
      let found = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count, base[place] != 0x0A { place += 1 }
    return place
  }

  /// The scalar at a place inside a literal, whose UTF-8 is sound.
  @inline(__always)
  fileprivate func soundScalar(at place: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(base[place])
    // Nearly all.
    if first & 0xF0 == 0xE0 {
      let rest = UInt32(base[place + 1] & 63) << 6 | UInt32(base[place + 2] & 63)
      return ((first & 15) << 12 | rest, 3)
    }
    return scalar(at: place)
  }
}
