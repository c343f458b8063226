/// What leads from one printed level to another: a difference, or a growth as a share of the first.
struct LevelChange {
  var value: Rational
  /// What the digits and words of both leave open; nil where the first may be nothing.
  var range: Interval?

  init(from before: PrintedNumber, to now: PrintedNumber, isGrowth: Bool) {
    if isGrowth {
      value = now.value / before.value - .one
      range = (now.possible / before.possible).map { $0 - Interval(.one) }
    } else {
      value = now.value - before.value
      range = now.possible - before.possible
    }
  }

  /// The same the other way round: 减少64 has no sign.
  mutating func negate() {
    value = -value
    range = range.map { -$0 }
  }
}
