/// What is to be said of a relation between printed figures.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// It holds within what the printed digits allow.
  case consistent
  /// It holds if the claim was cut (or raised) instead of rounded.
  case truncated
  /// No reading of the digits makes it hold.
  case inconsistent
  /// It cannot be decided; the basis says why.
  case undecidable
  /// It cannot be decided for scope or time, yet fails under every reading.
  case review
}

/// Why a verdict is what it is.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  case exact
  case rounded
  /// Only the rounding of the operands explains it; a sum has a 尾差.
  case operandRounding = "operand-rounding"
  case truncated
  case raised
  case mixed
  case outside
  case hedged
  case outsideHedge = "outside-hedge"
  /// Only the widest meaning of the hedge fits.
  case loosely
  case samePrecision = "same-precision-different-value"
  /// The claim could not have failed.
  case tooCoarse = "too-coarse"
  /// An operand is missing, zero or out of range.
  case missingOperand = "missing-operand"
  /// Several bases are possible, and none is named.
  case unsureBase = "unsure-base"
  case otherScope = "other-scope"
  case incompleteList = "incomplete-list"
  /// Settled by counting, order or wording, not by arithmetic.
  case structure
}

/// A verdict with its reason and how far the claim is off.
package struct Judgement: Sendable, Hashable {
  package var verdict: Verdict
  package var basis: Basis
  /// |v − c| in units of the claim's last printed place; nil where nothing was computed.
  package var gap: Rational?

  package init(_ verdict: Verdict, _ basis: Basis, gap: Rational? = nil) {
    self.verdict = verdict
    self.basis = basis
    self.gap = gap
  }

  package var holds: Bool { verdict == .consistent || verdict == .truncated }
}
