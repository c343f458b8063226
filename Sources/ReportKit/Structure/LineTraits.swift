/// What one look at a line's bytes tells, kept beside its block until its kind is decided.
package struct LineTraits: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A blank line stands before it.
  package static let blankBefore = LineTraits(rawValue: 1 << 0)
  /// A tab inside the line.
  package static let tab = LineTraits(rawValue: 1 << 1)
  /// Two pipes, or one at an end.
  package static let pipes = LineTraits(rawValue: 1 << 2)
  /// Spaces run inside the line once.
  package static let run = LineTraits(rawValue: 1 << 3)
  /// Spaces run inside the line at least twice.
  package static let runs = LineTraits(rawValue: 1 << 4)
  /// At least two spaces inside the line.
  package static let spaces = LineTraits(rawValue: 1 << 5)
  /// A sentence or a clause ends inside the line, before its last character.
  package static let innerStop = LineTraits(rawValue: 1 << 6)
  /// The line ends as a sentence does: `。；！？`.
  package static let endsSentence = LineTraits(rawValue: 1 << 7)
  /// Too long for a heading or a title.
  package static let long = LineTraits(rawValue: 1 << 8)
  /// Digits stand in the line.
  package static let digits = LineTraits(rawValue: 1 << 9)
  /// The line ends in a comma or colon: what follows belongs to it.
  package static let endsOpen = LineTraits(rawValue: 1 << 10)
  /// Set once the line's kind is beyond doubt.
  package static let settled = LineTraits(rawValue: 1 << 11)

  /// Whether the line says anything that only columns say.
  package var isColumnar: Bool {
    !isDisjoint(with: [.tab, .pipes, .run, .runs, .spaces])
  }
}
