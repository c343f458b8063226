/// The known words of one sentence, found in one walk.
package struct SentenceMarks {
  package struct Mark: BitwiseCopyable {
    package var start: Int
    package var end: Int
    package var word: Int

    /// Whether the word goes on beyond another one that stands inside it.
    @inline(__always)
    package func holds(_ other: Mark) -> Bool {
      start <= other.start && end >= other.end && end - start > other.end - other.start
    }
  }

  /// A word that says something besides naming what is counted, and what it says.
  package struct CueMark {
    package var start: Int
    package var end: Int
    package var word: Int
    package var cue: Cue
  }

  /// In order of their starts; words that begin at one place, shortest first.
  package let marks = ReusedList<Mark>(capacity: 64)
  /// Those of the marks that can name what a figure counts: indexes of `marks`.
  package let names = ReusedList<Int>(capacity: 64)
  /// Those of the marks that say something, in the same order.
  package private(set) var cues: [CueMark] = []
  /// Where each word stands.
  private let words: WordPlaces
  private let uses: ConstantTable<Catalogue.WordUse>
  /// What headings that were read before say, by the place of the heading.
  private var knownHeadings = NumberMap()
  private var headingWords: [HeadingWords] = []
  /// Whether a heading above speaks of what is to come: 下一步工作, 改进措施.
  package private(set) var isUnderPlans = false

  package init(_ catalogue: Catalogue) {
    words = WordPlaces(count: catalogue.contextCount)
    uses = catalogue.uses
  }

  /// Reads a sentence anew.
  ///
  /// - Parameter end: words that begin there or behind it are of no interest.
  package mutating func read(
    _ text: Bytes, _ range: Range<Int>, upTo end: Int = .max, _ catalogue: Catalogue
  ) {
    clear()
    words.beginSentence()
    add(text, range, upTo: end, catalogue)
  }

  private mutating func clear() {
    marks.removeAll()
    names.removeAll()
    if !cues.isEmpty { cues.removeAll(keepingCapacity: true) }
  }

  /// Reads the headings that the next sentences stand under.
  package mutating func readHeadings(
    _ text: Bytes, _ headings: [Range<Int>], _ catalogue: Catalogue
  ) {
    words.beginHeadings()
    isUnderPlans = false
    for heading in headings {
      let said = wordsOf(text, heading, catalogue)
      if said.hasPlans { isUnderPlans = true }
      for context in said.contexts { words.addToHeadings(context) }
    }
  }

  /// What the words of a heading say to the figures under it.
  private struct HeadingWords {
    /// Those that wordings ask for.
    var contexts: [Int]
    var hasPlans: Bool
  }

  private mutating func wordsOf(
    _ text: Bytes, _ heading: Range<Int>, _ catalogue: Catalogue
  ) -> HeadingWords {
    let key = UInt64(truncatingIfNeeded: heading.lowerBound)
    let known = knownHeadings[key]
    if known >= 0 { return headingWords[Int(known)] }
    let contexts = contexts(of: text, heading, catalogue)
    let found = HeadingWords(contexts: contexts, hasPlans: cues.contains { $0.cue == .plans })
    knownHeadings[key] = Int32(truncatingIfNeeded: headingWords.count)
    headingWords.append(found)
    clear()
    return found
  }

  /// Whether a heading above has the word, which must be one that wordings ask for.
  package func isInHeading(_ word: Int) -> Bool { words.isInHeading(uses[word].context) }

  /// Those words of a piece of text that wordings ask for, to be added to several sentences.
  package mutating func contexts(
    of text: Bytes, _ range: Range<Int>, _ catalogue: Catalogue
  ) -> [Int] {
    read(text, range, catalogue)
    var contexts: [Int] = []
    for mark in marks {
      let context = uses[mark.word].context
      if context != 0 { contexts.append(context) }
    }
    return contexts
  }

  /// Adds words that were read elsewhere: they are asked for, but name nothing.
  package mutating func add(contexts: [Int]) {
    for context in contexts { words.add(context, at: 0) }
  }

  /// Adds the words of one more piece of text: a table row's parent.
  package mutating func add(
    _ text: Bytes, _ range: Range<Int>, upTo end: Int = .max, _ catalogue: Catalogue
  ) {
    let stop = min(range.upperBound, end)
    catalogue.words.withView { words in
      var place = range.lowerBound
      while true {
        // Nearly all words begin with two ideographs, and few pairs of them begin one.
        let found = words.next(in: text, from: place, to: stop)
        place = found.place
        guard place < stop else { break }
        if found.node != 0 {
          follow(
            text, from: place, to: range.upperBound, node: found.node, place + 6, words, catalogue)
          place += 3
          continue
        }
        let (scalar, length) = SentenceMarks.folded(text, at: place)
        let node = words.step(0, scalar)
        if node != 0 {
          follow(
            text, from: place, to: range.upperBound, node: node, place + length, words, catalogue)
        }
        place += length
      }
    }
  }

  /// Adds the words that begin at `start`, whose first scalar led to `node` and ends at `next`.
  private mutating func follow(
    _ text: Bytes, from start: Int, to limit: Int, node: Int, _ next: Int, _ words: WordTree.View,
    _ catalogue: Catalogue
  ) {
    // 其中高级职称118人 speaks of no 中高级职称.
    if text.has("其中", endingAt: start + 3) { return }
    var node = node
    var end = next
    while node != 0, end <= limit {
      let word = words.word(at: node)
      if word >= 0 { add(Mark(start: start, end: end, word: word), catalogue) }
      if text[end] &- 0xE4 < 6 {
        node = words.goOn(node, text.threeBytes(at: end))
        end += 3
        continue
      }
      var (scalar, step) = SentenceMarks.folded(text, at: end)
      while SentenceMarks.isSkipped(scalar) {
        end += step
        (scalar, step) = SentenceMarks.folded(text, at: end)
      }
      node = words.goOn(node, scalar)
      end += step
    }
  }

  private mutating func add(_ mark: Mark, _ catalogue: Catalogue) {
    let use = uses[mark.word]
    if use.isName { names.append(marks.count) }
    if use.isCue, let cue = catalogue.cues[mark.word] {
      cues.append(CueMark(start: mark.start, end: mark.end, word: mark.word, cue: cue))
    }
    marks.append(mark)
    if use.context != 0 { words.add(use.context, at: mark.start) }
  }

  /// Whether the sentence has the word, which must be one that wordings ask for.
  package func has(_ word: Int) -> Bool { words.has(uses[word].context) }

  /// Whether the word, one that wordings ask for, begins in the sentence at or behind `from` and before `end`, and not too far
  /// before `end`.
  package func has(_ word: Int, from: Int = 0, before end: Int) -> Bool {
    guard let (first, last) = words.places(uses[word].context) else { return false }
    var from = from
    if marks.count > SentenceMarks.farthest {
      let count = count(before: end)
      if count > SentenceMarks.farthest {
        from = max(from, marks[count - SentenceMarks.farthest].start)
      }
    }
    if first >= end || last < from { return false }
    if first >= from || last < end { return true }
    // It stands on both sides of the range, and perhaps inside too.
    var index = count(before: end)
    while index > 0, marks[index - 1].start >= from {
      index -= 1
      if marks[index].word == word { return true }
    }
    return false
  }

  /// So many words before a place nothing bears on it any more.
  private static let farthest = 200

  /// Whether one of the words inside `range` says what the predicate asks for.
  @inline(__always)
  package func contains(in range: Range<Int>, where predicate: (CueMark) -> Bool) -> Bool {
    last(in: range, where: predicate) != nil
  }

  /// The last of the words inside `range` that says what the predicate asks for.
  @inline(__always)
  package func last(in range: Range<Int>, where predicate: (CueMark) -> Bool) -> CueMark? {
    var index = cues(before: range.upperBound)
    while index > 0 {
      index -= 1
      if cues[index].start < range.lowerBound { return nil }
      if cues[index].end <= range.upperBound, predicate(cues[index]) { return cues[index] }
    }
    return nil
  }

  /// The number of words that say something and begin before `place`.
  package func cues(before place: Int) -> Int {
    partition(of: cues.count) { cues[$0].start < place }
  }

  /// The number of words that can name something and begin before `place`.
  package func names(before place: Int) -> Int {
    partition(of: names.count) { marks[names[$0]].start < place }
  }

  /// The number of marks that begin before `place`.
  package func count(before place: Int) -> Int {
    partition(of: marks.count) { marks[$0].start < place }
  }

  @inline(__always)
  private static func folded(_ text: Bytes, at place: Int) -> (UInt32, Int) {
    let lead = text[place]
    if lead >= 0xE0, lead < 0xF0 { return (text.threeBytes(at: place), 3) }
    let (scalar, length) = text.scalar(at: place)
    return (scalar &- 0x41 < 26 ? scalar | 0x20 : scalar, length)
  }

  /// Quotation marks and spaces stand inside words: “双师型”教师.
  @inline(__always)
  private static func isSkipped(_ scalar: UInt32) -> Bool {
    scalar == 0x201C || scalar == 0x201D || scalar == 0x20 || scalar == 0x300C || scalar == 0x300D
      || scalar == 0x22 || scalar == 0x2018 || scalar == 0x2019
  }
}
