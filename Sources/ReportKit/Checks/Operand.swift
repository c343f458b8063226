/// One member of a relation: a place in the text, mostly a figure.
package struct Operand: Sendable, Hashable {
  /// In the normalised text.
  package var range: Range<Int>
  /// Index into `Analysis.facts`; −1 for what is no fact (a heading, a list of names).
  package var fact: Int32
  /// What it says as a number; nil for words.
  package var number: PrintedNumber?

  /// A place that is no fact.
  package init(_ range: Range<Int>, number: PrintedNumber? = nil) {
    self.range = range
    self.fact = -1
    self.number = number
  }

  package init(fact: Int, _ range: Range<Int>, _ number: PrintedNumber) {
    self.range = range
    self.fact = Int32(fact)
    self.number = number
  }
}
