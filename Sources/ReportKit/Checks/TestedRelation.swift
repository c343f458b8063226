/// What sort of statement a relation is.
public enum RelationKind: String, Sendable, Hashable, CaseIterable {
  /// Parts and a total that need not stand together.
  case sum
  /// 其中 with all parts.
  case partition
  /// 其中 with some parts: none may exceed the whole.
  case subset
  case share, ratio, rate, mean, perCapita
  /// A stated difference: 比上年增长537人.
  case change
  /// A stated rate of change: 同比增长4.27%.
  case growth
  /// 从1所增加到4所.
  case fromTo
  case direction, multiple, points, jump
  /// One fact that is printed twice.
  case equal
  case medals
  case listCount
  case bound
  /// Dates or pages in their order.
  case order
  case numbering, contents, figures, cases
  case danglingLabel, missingUnit, splitNumber, unbalanced, residue, repeated, names
  case template
}

/// How a value was computed from the operands.
package enum Formula: Sendable, Hashable {
  /// a + b + …
  case sum
  /// a ÷ b
  case quotient
  /// a − b
  case difference
  /// a ÷ b − 1
  case growth
  /// a ÷ (b − a), or of what fell a ÷ (b + a): the growth that a change made, b what it led to.
  case step(falls: Bool)
  /// 1 − a ÷ b
  case fall
  /// a ÷ (1 + b)
  case beforeGrowth
  /// a ÷ (1 − b)
  case beforeFall
  /// From a to the claim.
  case jump
  /// (a + b + …) ÷ n
  case mean
  /// (a + b + …) ÷ z, z the last operand
  case sumQuotient
  /// a = b
  case equal
  /// a ≤ b
  case atMost
  /// The number of names found.
  case count(Int)
  /// Nothing to compute.
  case none
}

/// Something that was put to the test, whatever came out: what `--show all` lists.
package struct TestedRelation: Sendable {
  package var kind: RelationKind
  /// Index into `CheckRules.all`.
  package var rule: Int
  package var claim: Operand
  package var operands: [Operand]
  package var formula: Formula
  /// What the formula gives; nil where nothing was computed.
  package var value: Rational?
  package var judgement: Judgement

  package init(
    kind: RelationKind, rule: Int, claim: Operand, operands: [Operand], formula: Formula,
    value: Rational? = nil, judgement: Judgement
  ) {
    self.kind = kind
    self.rule = rule
    self.claim = claim
    self.operands = operands
    self.formula = formula
    self.value = value
    self.judgement = judgement
  }
}
