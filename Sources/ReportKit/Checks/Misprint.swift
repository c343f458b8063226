/// What typists do to figures.
package enum Misprint {
  /// Whether a figure may have been meant as `wanted`: two neighbouring digits exchanged, or a power
  /// of ten lost or won.
  package static func explains(_ number: PrintedNumber, _ wanted: Rational) -> Bool {
    guard wanted > .zero, number.value > .zero, number.hedge == nil else { return false }
    let factor = wanted / number.value
    if factor == Rational(10) || factor == Rational(100) || factor == Rational(1, 10)
      || factor == Rational(1, 100)
    {
      return true
    }
    return isSwapped(number, wanted)
  }

  /// Whether exchanging two neighbouring digits leads from one to the other.
  package static func isSwapped(_ number: PrintedNumber, _ wanted: Rational) -> Bool {
    let first = number.value / number.quantum
    let second = wanted / number.quantum
    guard first.isWhole, second.isWhole, first != second else { return false }
    let a = digits(first)
    let b = digits(second)
    guard a.count == b.count, a.count >= 2 else { return false }
    guard let place = a.indices.first(where: { a[$0] != b[$0] }), place + 1 < a.count else {
      return false
    }
    return a[place] == b[place + 1] && a[place + 1] == b[place]
      && a[(place + 2)...] == b[(place + 2)...]
  }

  /// What exchanging two neighbouring digits makes of a figure.
  static func exchanges(of number: PrintedNumber) -> [Rational] {
    let units = number.value / number.quantum
    guard units.isWhole else { return [] }
    let digits = digits(units)
    return digits.indices.dropLast().filter { digits[$0] != digits[$0 + 1] }.map { place in
      var other = digits
      other.swapAt(place, place + 1)
      let value = other.reduce(Int128(0)) { $0 * 10 + Int128($1 - 0x30) }
      return Rational(units.isNegative ? -value : value) * number.quantum
    }
  }

  /// Whether one slip leads from a figure of three digits or more to another: two digits exchanged, one
  /// digit other, lost or too many, or the point in another place.
  package static func isSlip(_ number: PrintedNumber, _ wanted: Rational) -> Bool {
    let quantum = number.quantum
    let (first, second) = (number.value / quantum, wanted / quantum)
    guard number.value > .zero, wanted > .zero, number.value != wanted,
      Rational.max(first, second) >= Rational(100)
    else { return false }
    if explains(number, wanted) { return true }
    guard first.isWhole, second.isWhole else { return false }
    var (a, b) = (digits(first), digits(second))
    // 5200 and 1200 have two digits that tell.
    while a.last == 0x30, b.last == 0x30 {
      a.removeLast()
      b.removeLast()
    }
    switch a.count - b.count {
    case 0: return a.count >= 4 && zip(a, b).count { $0 != $1 } == 1
    case 1: return isShortened(a, b)
    case -1: return isShortened(b, a)
    default: return false
    }
  }

  /// Whether the shorter is the longer without one digit.
  private static func isShortened(_ long: [UInt8], _ short: [UInt8]) -> Bool {
    guard short.count >= 3, let place = short.indices.first(where: { short[$0] != long[$0] }) else {
      return short.count >= 3
    }
    return short[place...].elementsEqual(long[(place + 1)...])
  }

  /// Whether one slip in a figure's digits would have made it what is wanted: another digit, two exchanged, one
  /// lost or too many, or the point in another place.
  ///
  /// - Parameter fits: whether the value that was meant would do.
  package static func isRepairable(
    _ number: PrintedNumber, where fits: (Rational) -> Bool
  ) -> Bool {
    let units = number.value / number.quantum
    guard number.hedge == nil, units.isWhole, number.value > .zero else { return false }
    let digits = digits(units)
    guard (2...9).contains(digits.count) else { return false }
    func isMeant(_ digits: some Sequence<UInt8>) -> Bool {
      let value = digits.reduce(Int128(0)) { $0 * 10 + Int128($1 - 0x30) }
      return value > 0 && fits(Rational(value) * number.quantum)
    }
    if [-2, -1, 1, 2].contains(where: { fits(number.value * Rational.power($0)) }) { return true }
    for place in digits.indices {
      var other = digits
      for digit in UInt8(0x30)...0x39 where digit != digits[place] {
        other[place] = digit
        if isMeant(other) { return true }
      }
      if place + 1 < digits.count {
        other = digits
        other.swapAt(place, place + 1)
        if isMeant(other) { return true }
      }
      other = digits
      other.remove(at: place)
      if isMeant(other) { return true }
    }
    // A last digit that was lost: 2744 for 27446.
    return (UInt8(0x30)...0x39).contains { isMeant(digits + [$0]) }
  }

  private static func digits(_ value: Rational) -> [UInt8] {
    guard var rest = UInt64(exactly: value.numerator.magnitude) else {
      return Array(String(value.numerator.magnitude).utf8)
    }
    var digits: [UInt8] = []
    digits.reserveCapacity(20)
    repeat {
      digits.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    digits.reverse()
    return digits
  }
}
