/// Everything that was read from one report: its text, structure and facts.
package struct Analysis: Sendable {
  package var source: SourceText
  package var document: Document
  package var facts: [FactRecord] = []
  /// Organisations that facts are about, in their fullest form.
  package var subjects: [String] = []
  /// The subject of each case whose heading or text names one, by its section; −1 for none.
  package var caseSubjects: [Int32] = []
  /// What could not become a fact, such as numbers beyond 18 digits.
  package var diagnostics: [Diagnostic] = []
  /// Filled only when asked for: why figures were read as they were, and why others were not.
  package var trace: [TraceEntry] = []

  package init(source: SourceText, document: Document) {
    self.source = source
    self.document = document
  }
}

/// A place in the text that a reader should know of, though it is no fact.
package struct Diagnostic: Sendable {
  package enum Reason: Sendable {
    /// The number has more than 18 digits.
    case outOfRange
  }
  package var range: Range<Int>
  package var reason: Reason
}

/// One step of the reading, for `--explain`.
package struct TraceEntry: Sendable {
  package enum Outcome: Sendable {
    /// A number that is no figure, and the rule that says so.
    case silent(rule: UInt8)
    /// A figure that became fact number `fact`.
    case figure(fact: Int)
  }
  package var range: Range<Int>
  package var outcome: Outcome
}
