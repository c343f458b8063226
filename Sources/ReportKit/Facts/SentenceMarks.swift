/// The known words of one sentence, found in one walk.
package struct SentenceMarks {
  package struct Mark {
    package var start: Int
    package var end: Int
    package var word: Int
  }

  /// In order of their starts; words that begin at one place, shortest first.
  package private(set) var marks: [Mark] = []
  /// For each word the serial number of the last sentence that has it.
  private var seen: [Int32] = []
  private var serial: Int32 = 0
  /// For each word whether a heading above the sentence, or the report's title, has it.
  private var inHeading: [Bool] = []
  private var headingWords: [Int] = []
  /// Whether a heading above speaks of what is to come: 下一步工作, 改进措施.
  package private(set) var isUnderPlans = false

  package init(_ catalogue: Catalogue) {
    seen = [Int32](repeating: 0, count: catalogue.words.count)
    inHeading = [Bool](repeating: false, count: catalogue.words.count)
  }

  /// Reads a sentence anew.
  package mutating func read(_ text: Bytes, _ range: Range<Int>, _ catalogue: Catalogue) {
    marks.removeAll(keepingCapacity: true)
    serial &+= 1
    add(text, range, catalogue)
  }

  /// Reads the headings that the next sentences stand under.
  package mutating func readHeadings(
    _ text: Bytes, _ headings: [Range<Int>], _ catalogue: Catalogue
  ) {
    for word in headingWords { inHeading[word] = false }
    headingWords.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    for heading in headings { add(text, heading, catalogue) }
    isUnderPlans = false
    for mark in marks {
      if catalogue.cues[mark.word] == .plans { isUnderPlans = true }
      inHeading[mark.word] = true
      headingWords.append(mark.word)
    }
    marks.removeAll(keepingCapacity: true)
  }

  /// Whether a heading above has the word.
  package func isInHeading(_ word: Int) -> Bool { inHeading[word] }

  /// Adds the words of one more piece of text: a table row's caption or parent.
  package mutating func add(_ text: Bytes, _ range: Range<Int>, _ catalogue: Catalogue) {
    catalogue.words.withView { add(text, range, $0) }
  }

  private mutating func add(_ text: Bytes, _ range: Range<Int>, _ words: WordTree.View) {
    var place = range.lowerBound
    while place < range.upperBound {
      let (first, length) = SentenceMarks.folded(text, at: place)
      var node = words.step(0, first)
      var end = place + length
      while node != 0, end <= range.upperBound {
        let word = words.word(at: node)
        if word >= 0 {
          marks.append(Mark(start: place, end: end, word: word))
          seen[word] = serial
        }
        var (next, step) = SentenceMarks.folded(text, at: end)
        while SentenceMarks.isSkipped(next) {
          end += step
          (next, step) = SentenceMarks.folded(text, at: end)
        }
        node = words.step(node, next)
        end += step
      }
      place += length
    }
  }

  /// Whether the sentence has the word.
  package func has(_ word: Int) -> Bool { seen[word] == serial }

  /// Whether one of the marks inside `range` satisfies the predicate.
  package func contains(in range: Range<Int>, where predicate: (Mark) -> Bool) -> Bool {
    last(in: range, where: predicate) != nil
  }

  /// The last of the marks inside `range` that satisfies the predicate.
  package func last(in range: Range<Int>, where predicate: (Mark) -> Bool) -> Mark? {
    var index = count(before: range.upperBound)
    while index > 0 {
      index -= 1
      let mark = marks[index]
      if mark.start < range.lowerBound { return nil }
      if mark.end <= range.upperBound, predicate(mark) { return mark }
    }
    return nil
  }

  /// The number of marks that begin before `place`.
  package func count(before place: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].start < place { low = middle + 1 } else { high = middle }
    }
    return low
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
