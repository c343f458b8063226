/// Adds figures as they are printed.
package enum Summation {
  /// A sum with what its members' digits leave open, and the claim as its siblings let it be read.
  package struct Sum: Sendable {
    package var claim: PrintedNumber
    package var value: Rational
    package var range: Interval
    package var judgement: Judgement
  }

  /// The verdict on a total.
  ///
  /// Sibling precision: where at least half of the figures show the most decimals, a bare integer
  /// among them is read with as many (880 beside 14891.93 and 553.69 is 880.00).
  package static func sum(
    _ total: PrintedNumber, _ parts: some Collection<PrintedNumber>
  ) -> Sum {
    let finest = finest(total, parts)
    let claim = refined(total, finest)
    var value = Rational.zero
    var range = Interval(.zero)
    for part in parts {
      let part = refined(part, finest)
      value = value + part.value
      range = range + part.possible
    }
    return Sum(
      claim: claim, value: value, range: range,
      judgement: Judge.judge(claim, value: value, range: range))
  }

  /// The smallest quantum where at least half of the measures have it; nil otherwise.
  private static func finest(
    _ total: PrintedNumber, _ parts: some Collection<PrintedNumber>
  ) -> Rational? {
    var finest: Rational?
    // How many have it.
    var count = 0
    func look(at number: PrintedNumber) {
      guard !number.isCount, number.hedge == nil else { return }
      if let least = finest, least <= number.quantum {
        if least == number.quantum { count += 1 }
      } else {
        (finest, count) = (number.quantum, 1)
      }
    }
    look(at: total)
    for part in parts { look(at: part) }
    return count * 2 >= parts.count + 1 ? finest : nil
  }

  private static func refined(_ number: PrintedNumber, _ finest: Rational?) -> PrintedNumber {
    guard let finest, !number.isCount, number.hedge == nil, number.isBareInteger else {
      return number
    }
    var number = number
    number.quantum = finest
    return number
  }
}
