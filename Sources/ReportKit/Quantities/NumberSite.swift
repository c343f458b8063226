/// A number and its surroundings: what a rule is asked about.
///
/// A handle of one word, since it is handed to every rule; it is good only while the scan waits for the
/// rules' answer.
package struct NumberSite {
  /// What a site is made of.
  package struct Contents {
    package var text: Bytes
    /// The block that the number stands in; rules look no farther.
    package var block: Range<Int>
    package var numeral: Numeral
    /// Where the open quotation mark `“` stands, −1 outside of quotations.
    package var quote: Int
    /// Where the open `《` stands, −1 outside of titles.
    package var title: Int
    /// Where the last figure of this block ended; `block.lowerBound` before the first.
    package var lastFigure: Int
    /// The unit that stands behind the number, as it is spelled.
    package var spelled: UnitTable.Spelled?

    package init(
      text: Bytes, block: Range<Int>, numeral: Numeral, quote: Int, title: Int, lastFigure: Int
    ) {
      self.text = text
      self.block = block
      self.numeral = numeral
      self.quote = quote
      self.title = title
      self.lastFigure = lastFigure
      // Most rules ask for it.
      spelled = UnitTable.spelled(in: text, at: text.skippingSpace(numeral.end))
    }
  }

  private let contents: UnsafePointer<Contents>

  /// A site over contents that outlive it.
  package init(_ contents: UnsafePointer<Contents>) { self.contents = contents }

  package var text: Bytes { contents.pointee.text }
  package var block: Range<Int> { contents.pointee.block }
  package var numeral: Numeral { contents.pointee.numeral }
  package var quote: Int { contents.pointee.quote }
  package var title: Int { contents.pointee.title }
  package var lastFigure: Int { contents.pointee.lastFigure }

  /// The same site with a number that begins elsewhere and ends where it did, for the time of `body`.
  package func with<Result>(_ numeral: Numeral, _ body: (NumberSite) -> Result) -> Result {
    var other = contents.pointee
    other.numeral = numeral
    return withUnsafePointer(to: other) { body(NumberSite($0)) }
  }

  /// Directly before the number, one space skipped.
  package var before: Int { text.skippingSpaceBack(numeral.start) }
  /// Directly behind the number, one space skipped.
  package var behind: Int { text.skippingSpace(numeral.end) }

  /// The unit that stands behind the number.
  package var unit: (unit: Unit, end: Int)? { spelled.map { ($0.unit, $0.end) } }

  /// The unit that stands behind the number, as it is spelled.
  package var spelled: UnitTable.Spelled? { contents.pointee.spelled }
}

/// What a rule makes of a number.
package enum NumberReading {
  case figure(Quantity)
  /// A time; it governs figures but is none.
  case period(PeriodMention)
  /// No figure; the scan goes on at `end`.
  case silence(end: Int)
}

/// A time that the text names.
package struct PeriodMention: Sendable, Hashable {
  package enum Meaning: Sendable, Hashable {
    case absolute(Period)
    /// 近三年, 三年来: so many years up to the report's own.
    case lastYears(Int)
    /// A month or day without a year, a duration, an age: no year can be told.
    case unknown
  }
  package var range: Range<Int>
  package var meaning: Meaning

  package init(_ range: Range<Int>, _ meaning: Meaning) {
    self.range = range
    self.meaning = meaning
  }
}

/// One way of reading a number; the first rule of the list that answers decides.
package struct QuantityRule: Sendable {
  package let id: StaticString
  /// What the rule reads or silences, and why.
  package let explanation: StaticString
  package let read: @Sendable (NumberSite) -> NumberReading?

  package init(
    id: StaticString, explanation: StaticString,
    read: @escaping @Sendable (NumberSite) -> NumberReading?
  ) {
    self.id = id
    self.explanation = explanation
    self.read = read
  }
}
