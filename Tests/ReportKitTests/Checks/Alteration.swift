import ReportKit

/// What a slip of the hand makes of a printed number.
enum Alteration: String, CaseIterable {
  case digit, swap, tenfold, tenth, percent

  /// Digits with at most one point; nil where this slip cannot happen to them or changes nothing.
  ///
  /// - Parameter seed: which digit, and by how much.
  func apply(to digits: [UInt8], isCount: Bool, seed: Int) -> [UInt8]? {
    let altered: [UInt8]? =
      switch self {
      case .digit: otherDigit(digits, seed)
      case .swap: exchanged(digits, seed)
      case .tenfold: moved(digits, by: 1)
      case .tenth: isCount ? shortened(digits) : moved(digits, by: -1)
      case .percent: scaled(digits, seed)
      }
    return altered == digits ? nil : altered
  }

  private func places(_ digits: [UInt8]) -> [Int] {
    digits.indices.filter { digits[$0] != 0x2E }
  }

  private func otherDigit(_ digits: [UInt8], _ seed: Int) -> [UInt8]? {
    let places = places(digits)
    let place = places[seed % places.count]
    var altered = digits
    var digit = (digits[place] - 0x30 + 2 + UInt8(seed % 7)) % 10
    if digit == 0, place == 0 { digit = 1 + digits[place] % 9 }
    altered[place] = 0x30 + digit
    return altered
  }

  private func exchanged(_ digits: [UInt8], _ seed: Int) -> [UInt8]? {
    let places = places(digits)
    let pairs = zip(places, places.dropFirst()).filter {
      digits[$0] != digits[$1] && !($0 == 0 && digits[$1] == 0x30)
    }
    guard !pairs.isEmpty else { return nil }
    let (first, second) = pairs[seed % pairs.count]
    var altered = digits
    altered.swapAt(first, second)
    return altered
  }

  /// 1230 as 123, 1234 as 123.
  private func shortened(_ digits: [UInt8]) -> [UInt8]? {
    digits.count >= 2 && !digits.contains(0x2E) ? Array(digits.dropLast()) : nil
  }

  /// With the point one place to the right or the left.
  private func moved(_ digits: [UInt8], by step: Int) -> [UInt8]? {
    let number = DecimalDigits(digits)
    let decimals = number.decimals - step
    return DecimalDigits(
      number.units * (decimals < 0 ? 10 : 1), decimals: max(0, decimals)
    ).text
  }

  /// A few percent more or less.
  private func scaled(_ digits: [UInt8], _ seed: Int) -> [UInt8]? {
    let number = DecimalDigits(digits)
    let percent = [103, 97, 104, 95][seed % 4]
    return DecimalDigits((number.units * Int128(percent) + 50) / 100, decimals: number.decimals)
      .text
  }
}

/// A decimal number as it is printed: 17.50 is 1750 with two decimals.
struct DecimalDigits {
  var units: Int128
  var decimals: Int

  init(_ units: Int128, decimals: Int) {
    self.units = units
    self.decimals = decimals
  }

  init(_ digits: [UInt8]) {
    let point = digits.firstIndex(of: 0x2E)
    decimals = point.map { digits.count - $0 - 1 } ?? 0
    units = digits.filter { $0 != 0x2E }.reduce(0) { $0 * 10 + Int128($1 - 0x30) }
  }

  var value: Rational { Rational(units) * Rational.power(-decimals) }

  var text: [UInt8] {
    var digits = Array(String(units).utf8)
    while digits.count <= decimals { digits.insert(0x30, at: 0) }
    if decimals > 0 { digits.insert(0x2E, at: digits.count - decimals) }
    return digits
  }
}

/// A printed number's digits, and what other digits in their place would say.
struct AlterableNumber {
  /// Where the digits stand.
  private(set) var range: Range<Int>
  private let digits: [UInt8]
  private let number: PrintedNumber
  /// Whether more digits make a smaller number: 1:16.58.
  private let isInverse: Bool

  /// - Parameter number: the range of the whole number, such as `1:16.58`.
  init?(_ printed: PrintedNumber, in text: [UInt8], at number: Range<Int>) {
    var runs: [Range<Int>] = []
    for place in number where (0x30...0x39).contains(text[place]) || text[place] == 0x2E {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    // 1,234 and ranges are left alone.
    guard let longest = runs.max(by: { $0.count < $1.count }), runs.count == 1 || runs.count == 2,
      !number.contains(where: { text[$0] == 0x2C }),
      runs.count == 1 || number.contains(where: { text[$0] == 0x3A })
    else { return nil }
    range = longest
    digits = Array(text[longest])
    guard digits.count(where: { $0 == 0x2E }) <= 1, digits.first != 0x2E, digits.last != 0x2E else {
      return nil
    }
    self.number = printed
    isInverse = runs.count == 2 && longest == runs[1]
    guard DecimalDigits(digits).units > 0 else { return nil }
  }

  /// The altered digits with what they say.
  func altered(by alteration: Alteration, seed: Int) -> (digits: [UInt8], number: PrintedNumber)? {
    guard let digits = alteration.apply(to: self.digits, isCount: number.isCount, seed: seed)
    else { return nil }
    let (old, new) = (DecimalDigits(self.digits), DecimalDigits(digits))
    guard new.units > 0 else { return nil }
    var altered = number
    let factor = new.value / old.value
    altered.value = isInverse ? number.value / factor : number.value * factor
    altered.quantum = number.quantum * Rational.power(isInverse ? 0 : old.decimals - new.decimals)
    altered.isCount = number.isCount && altered.value.isWhole
    return (digits, altered)
  }
}
