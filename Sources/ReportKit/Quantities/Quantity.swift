/// A figure as printed: number, unit and exactness, not yet what it counts.
public struct Quantity: Sendable, Hashable {
  /// Where it stands in the normalised text, approximators and unit included.
  package var range: Range<Int>
  /// Where its number alone begins and ends.
  package var number: Range<Int>
  /// In base units of `unit`: 1419.34万元 is 14193400 元.
  public var value: Decimal
  /// The upper end of a range.
  public var upper: Decimal?
  /// nil where none is printed; a fact takes its indicator's then.
  public var unit: Unit?
  /// What the words around the number say of its exactness.
  public var approximation: Approximation
  /// The last printed place in base units: 93.22% is 2, 2.8万 is −3.
  public var decimals: Int
  /// Index of the rule that read it, in `QuantityRules.all`.
  package var rule: UInt8
  /// Medals and prizes that the unit itself names: 金 银 铜 优胜奖.
  package var grade: Grade?

  package init(
    range: Range<Int>, number: Range<Int>, value: Decimal, upper: Decimal? = nil, unit: Unit?,
    approximation: Approximation = .exact, decimals: Int, rule: UInt8 = 0, grade: Grade? = nil
  ) {
    self.range = range
    self.number = number
    self.value = value
    self.upper = upper
    self.unit = unit
    self.approximation = approximation
    self.decimals = decimals
    self.rule = rule
    self.grade = grade
  }
}

/// The grade of a prize.
public enum Grade: UInt8, Sendable, Hashable, CaseIterable {
  case special, first, second, third, gold, silver, bronze, excellence

  /// The value in the output contract, as a constant.
  public var value: String {
    switch self {
    case .special: "special"
    case .first: "first"
    case .second: "second"
    case .third: "third"
    case .gold: "gold"
    case .silver: "silver"
    case .bronze: "bronze"
    case .excellence: "excellence"
    }
  }
}
