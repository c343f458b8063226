/// The sections that are open while a report is read, from the outermost to the innermost.
///
/// The order in which conventions appear decides the level: whatever convention comes new opens
/// inside what is open. A case or an attachment begins an outline of its own, which ends where the
/// numbering outside of it goes on.
package struct Outline {
  /// What opened a section.
  package enum Mark: Sendable {
    case numbered(Numbering)
    /// A heading without a number; `opens` is the convention of the numbered heading that follows.
    case plain
    case caseHeading
    case attachment
  }

  private struct Entry {
    var mark: Mark
    var section: Int32
    /// For plain headings: the rank that the first numbered heading inside them gave them.
    var rank: Int

    var numbering: Numbering? {
      if case .numbered(let numbering) = mark { numbering } else { nil }
    }
    var isPlain: Bool { if case .plain = mark { true } else { false } }
    /// Whether an outline of its own begins here.
    var isScope: Bool {
      switch mark {
      case .caseHeading, .attachment: true
      default: false
      }
    }
  }

  /// Deeper outlines than this are noise; the innermost is closed for the next.
  private static let deepest = 24

  private var open: [Entry] = []
  /// For each convention the section in which it last counted.
  private var homes = NumberMap()

  /// Numberings of the same form and depth, as a key.
  private static func convention(_ numbering: Numbering) -> UInt64 {
    UInt64(truncatingIfNeeded: numbering.depth) << 8 | UInt64(numbering.form.rawValue)
  }

  package private(set) var sections: [Section]

  package init() {
    sections = [Section(heading: 0..<0, parent: 0, level: 0)]
  }

  /// Index of the innermost open section; 0 for the document.
  package var current: Int32 { open.last?.section ?? 0 }

  /// The innermost open numbering of the same form and depth as `numbering`.
  package func innermost(like numbering: Numbering) -> Numbering? {
    guard let index = index(like: numbering, from: 0) else { return nil }
    return open[index].numbering
  }

  /// Whether `numbering` goes on with one that is open, or begins one.
  package func expects(_ numbering: Numbering) -> Bool {
    if open.contains(where: { $0.numbering.map(numbering.follows) ?? false }) { return true }
    return numbering.value == 1 && innermost(like: numbering) == nil
  }

  /// Opens the section of a heading and returns its index.
  package mutating func add(_ mark: Mark, heading: Range<Int>) -> Int32 {
    switch mark {
    case .numbered(let numbering): makeRoom(for: numbering)
    case .plain: closePlain()
    case .caseHeading: closeCases()
    case .attachment: open.removeAll(keepingCapacity: true)
    }
    while open.count >= Outline.deepest { open.removeLast() }
    let section = Int32(truncatingIfNeeded: sections.count)
    let isCase = if case .caseHeading = mark { true } else { false }
    sections.append(
      Section(heading: heading, parent: current, level: open.count + 1, isCase: isCase))
    if case .numbered(let numbering) = mark { homes[Outline.convention(numbering)] = current }
    open.append(Entry(mark: mark, section: section, rank: Outline.rankOfLeaf))
    return section
  }

  /// Lets the heading of the innermost section reach to `end`: a title printed on several lines.
  package mutating func extendHeading(to end: Int) {
    let index = Int(current)
    guard index > 0, end > sections[index].heading.lowerBound else { return }
    sections[index].heading = sections[index].heading.lowerBound..<end
  }

  /// Closes the sections that a plain heading before `next` (numbered 1) stands above.
  package mutating func closeSections(above next: Numbering) {
    guard let index = index(like: next, from: scopeStart) else { return }
    open.removeSubrange(index...)
  }

  /// An item that goes on with a heading's numbering ends that heading's section.
  package mutating func closeSection(before item: Numbering) {
    if let index = index(like: item, from: scopeStart), let last = open[index].numbering,
      item.follows(last)
    {
      open.removeSubrange(index...)
    }
    homes[Outline.convention(item)] = current
  }

  // MARK: - Finding the place

  /// Index of the first entry inside the innermost case or attachment.
  private var scopeStart: Int {
    (open.lastIndex { $0.isScope } ?? -1) + 1
  }

  private func index(like numbering: Numbering, from start: Int) -> Int? {
    open.indices.last { index in
      guard index >= start, let other = open[index].numbering else { return false }
      return other.form == numbering.form && other.depth == numbering.depth
    }
  }

  private mutating func makeRoom(for numbering: Numbering) {
    if numbering.form == .markdown {
      makeRoomForMarkdown(numbering)
    } else if numbering.form == .decimal, numbering.depth > 1 {
      makeRoomForPart(numbering)
    } else {
      makeRoomForSimple(numbering)
    }
  }

  private mutating func makeRoomForMarkdown(_ numbering: Numbering) {
    let index = open.firstIndex { entry in
      guard let other = entry.numbering, other.form == .markdown else { return false }
      return other.depth >= numbering.depth
    }
    if let index { open.removeSubrange(index...) }
  }

  /// `3.2` belongs into `3`, after `3.1`, else after whatever has as many numbers.
  private mutating func makeRoomForPart(_ numbering: Numbering) {
    if let parent = open.lastIndex(where: { $0.numbering?.encloses(numbering) ?? false }) {
      open.removeSubrange((parent + 1)...)
    } else if let sibling = index(like: numbering, from: 0) {
      open.removeSubrange(sibling...)
    } else if let outer = open.lastIndex(where: { isShallower($0, than: numbering) }) {
      open.removeSubrange((outer + 1)...)
    } else {
      closeLeaves(before: numbering)
    }
  }

  private func isShallower(_ entry: Entry, than numbering: Numbering) -> Bool {
    guard let other = entry.numbering, other.form == .decimal else { return false }
    return other.depth < numbering.depth
  }

  private mutating func makeRoomForSimple(_ numbering: Numbering) {
    let next = open.lastIndex { $0.numbering.map(numbering.follows) ?? false }
    if let next {
      open.removeSubrange(next...)
    } else if numbering.value == 1 {
      makeRoomForFirst(numbering)
    } else if let earlier = open.lastIndex(where: { isEarlier($0, than: numbering) }) {
      open.removeSubrange(earlier...)
    } else if let sibling = index(like: numbering, from: scopeStart) {
      open.removeSubrange(sibling...)
    } else if let home = home(of: numbering) {
      open.removeSubrange(home...)
    } else {
      closeLeaves(before: numbering)
    }
  }

  /// Past the open section in which items of the same convention counted before.
  private func home(of numbering: Numbering) -> Int? {
    let home = homes[Outline.convention(numbering)]
    guard home >= 0 else { return nil }
    if home == 0 { return open.contains { $0.isScope } ? nil : 0 }
    guard let index = open.lastIndex(where: { $0.section == home }), index + 1 >= scopeStart else {
      return nil
    }
    return index + 1
  }

  private func isEarlier(_ entry: Entry, than numbering: Numbering) -> Bool {
    guard let other = entry.numbering, other.form == numbering.form, other.depth == numbering.depth
    else { return false }
    return other.value < numbering.value
  }

  /// A number 1 begins anew: inside the innermost section, or beside one of its own convention.
  private mutating func makeRoomForFirst(_ numbering: Numbering) {
    guard let sibling = index(like: numbering, from: scopeStart) else {
      closeLeaves(before: numbering)
      return
    }
    // `1.` inside `8.1` counts anew and does not end chapter 8.
    let nests = open[sibling...].contains { entry in
      guard let other = entry.numbering else { return false }
      return other.form == .decimal && other.depth > numbering.depth
    }
    if !nests || numbering.form != .decimal { open.removeSubrange(sibling...) }
  }

  // MARK: - Conventions that come new

  private static let rankOfLeaf = 90

  /// The usual order of the Chinese conventions, from the outermost.
  private static func rank(_ numbering: Numbering) -> Int {
    switch numbering.form {
    case .chapter: 0
    case .chapterSection: 10
    case .chineseComma: 20
    case .chineseParenthesis: 30
    case .decimal, .markdown: 40 + numbering.depth
    case .arabicParenthesis: 50
    default: 60
    }
  }

  /// Makes room for a convention that is not open: `三、` closes what its usual order puts below it.
  ///
  /// Reports leave the number out of some headings, so that `（一）` may come before any `一、`.
  private mutating func closeLeaves(before numbering: Numbering) {
    let rank = Outline.rank(numbering)
    let isOuter = rank <= 20 || usesDecimals && numbering.form == .decimal && numbering.depth == 1
    let start = scopeStart
    while open.count > start, let last = open.last {
      guard isOuter, closes(rank, last) else { break }
      open.removeLast()
    }
    // A plain heading stands one above the first convention found inside it.
    if let last = open.indices.last, open[last].isPlain, open[last].rank == Outline.rankOfLeaf {
      open[last].rank = rank - 10
    }
  }

  private func closes(_ rank: Int, _ entry: Entry) -> Bool {
    if entry.isPlain { return entry.rank >= rank }
    guard let numbering = entry.numbering else { return false }
    if usesDecimals, numbering.form == .decimal { return false }
    return Outline.rank(numbering) > rank
  }

  /// Whether the report's outline counts `1`, `1.1`, so that `1.` opens chapters.
  package var usesDecimals = false

  private mutating func closePlain() {
    if let last = open.last, last.isPlain { open.removeLast() }
  }

  private mutating func closeCases() {
    if let scope = open.lastIndex(where: { entry in
      if case .caseHeading = entry.mark { true } else { false }
    }) {
      open.removeSubrange(scope...)
    }
  }
}
