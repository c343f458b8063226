/// Where each word that wordings ask for stands in the sentence that is read, and whether a heading above
/// it has the word. The words are numbered by `Catalogue.WordUse`; 0 is none, and stands nowhere.
///
/// A word is marked at every place where it stands, so its state lies in plain memory of its own: an
/// array would ask each time whether it is shared.
final class WordPlaces {
  private struct State {
    /// The serial numbers of the last sentence and of the last headings that have the word.
    var sentence: Int32 = 0
    var headings: Int32 = 0
    /// Where it stands first in that sentence, and where last.
    var first: Int32 = 0
    var last: Int32 = 0
  }

  private let states: UnsafeMutableBufferPointer<State>
  private var sentence: Int32 = 0
  private var headings: Int32 = 0

  init(count: Int) {
    states = .allocate(capacity: count + 1)
    states.initialize(repeating: State())
  }

  deinit { states.deallocate() }

  /// Forgets the places of the sentence before.
  func beginSentence() { sentence &+= 1 }

  /// Forgets the headings before.
  func beginHeadings() { headings &+= 1 }

  /// Words come in the order of their places.
  @inline(__always)
  func add(_ word: Int, at place: Int) {
    guard states.indices.contains(word) else { return }
    let place = Int32(truncatingIfNeeded: place)
    if states[word].sentence != sentence {
      states[word].sentence = sentence
      states[word].first = place
    }
    states[word].last = place
  }

  @inline(__always)
  func addToHeadings(_ word: Int) {
    if states.indices.contains(word) { states[word].headings = headings }
  }

  /// Whether the sentence has the word.
  @inline(__always)
  func has(_ word: Int) -> Bool {
    states.indices.contains(word) && states[word].sentence == sentence
  }

  /// Where the word stands first in the sentence, and where last; nil where it does not.
  @inline(__always)
  func places(_ word: Int) -> (first: Int, last: Int)? {
    has(word) ? (Int(states[word].first), Int(states[word].last)) : nil
  }

  /// Whether a heading above has the word.
  @inline(__always)
  func isInHeading(_ word: Int) -> Bool {
    states.indices.contains(word) && states[word].headings == headings && headings != 0
  }
}
