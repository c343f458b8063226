import ReportKit

/// A made-up text of the genre whose figures agree, with the relations between them.
struct ConsistentParagraph {
  /// The name of its form.
  let form: String
  /// The report: opening and paragraph.
  let text: [UInt8]
  let figures: [Figure]
  let relations: [Relation]

  struct Figure {
    /// Where its digits stand.
    var range: Range<Int>
    var number: PrintedNumber
  }

  /// A closed relation by the indexes of its figures.
  struct Relation {
    var formula: Formula
    /// The claim first.
    var members: [Int]

    func closed(in figures: [Figure]) -> ClosedRelation {
      ClosedRelation(
        formula, claim: figures[members[0]].number,
        operands: members.dropFirst().map { figures[$0].number })
    }
  }
}

/// Numbers by chance, the same from the same seed.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func pick<T>(_ choices: [T]) -> T { choices[number(0...choices.count - 1)] }

  /// So many different ones, in their order.
  mutating func pick<T>(_ count: Int, of choices: [T]) -> [T] {
    choices.indices.shuffled(using: &self).prefix(count).sorted().map { choices[$0] }
  }

  /// A number cut into so many parts, each at least one.
  mutating func split(_ total: Int, into count: Int) -> [Int] {
    var parts = [Int](repeating: 1, count: count)
    let weights = (0..<count).map { _ in number(2...9) }
    let sum = weights.reduce(0, +)
    for place in parts.indices { parts[place] += (total - count) * weights[place] / sum }
    parts[number(0...count - 1)] += total - parts.reduce(0, +)
    return parts
  }
}

/// Writes a paragraph whose figures it knows.
struct ParagraphWriter {
  var chance: Chance
  private(set) var relations: [ConsistentParagraph.Relation] = []
  private var figures: [(digits: String, number: PrintedNumber)] = []

  /// A figure in a text: a mark that the finished text replaces.
  struct Mark: CustomStringConvertible {
    let index: Int
    var description: String { "\u{1}\(index)\u{2}" }
  }

  init(seed: UInt64) { chance = Chance(seed: seed) }

  /// A count of people or things.
  mutating func count(_ number: Int) -> Mark {
    figure("\(number)", PrintedNumber(Rational(Int128(number)), quantum: .one, isCount: true))
  }

  /// A measure of so many units with decimals: 1234 with 2 is 12.34.
  ///
  /// - Parameter scale: what a printed one says in base units: 10000 of 万元.
  mutating func measure(_ units: Int, decimals: Int, scale: Rational = .one) -> Mark {
    let digits = DecimalDigits(Int128(units), decimals: decimals)
    let number = PrintedNumber(
      digits.value * scale, quantum: Rational.power(-decimals) * scale)
    return figure(String(decoding: digits.text, as: UTF8.self), number)
  }

  /// A quotient rounded to decimals, as a percentage or as it is.
  mutating func quotient(
    _ numerator: Rational, _ denominator: Rational, decimals: Int, isPercent: Bool
  ) -> Mark {
    let scale = isPercent ? Rational.power(-2) : .one
    let exact = numerator / denominator / scale * Rational.power(decimals)
    let doubled = exact * Rational(2)
    let floor = doubled.numerator / doubled.denominator
    return measure(Int((floor + 1) / 2), decimals: decimals, scale: scale)
  }

  private mutating func figure(_ digits: String, _ number: PrintedNumber) -> Mark {
    figures.append((digits, number))
    return Mark(index: figures.count - 1)
  }

  func value(_ mark: Mark) -> Rational { figures[mark.index].number.value }

  mutating func relate(_ formula: Formula, _ claim: Mark, _ operands: [Mark]) {
    relations.append(.init(formula: formula, members: [claim.index] + operands.map(\.index)))
  }

  /// The finished text; in a table a figure that is printed nowhere has no place.
  func paragraph(_ form: String, _ text: String) -> ConsistentParagraph {
    var bytes: [UInt8] = []
    var places = figures.map { ConsistentParagraph.Figure(range: 0..<0, number: $0.number) }
    var index: Int?
    for byte in (FactCorpusTests.head + text + "\n").utf8 {
      switch (byte, index) {
      case (1, _): index = 0
      case (2, let mark?):
        let start = bytes.count
        bytes += Array(figures[mark].digits.utf8)
        places[mark].range = start..<bytes.count
        index = nil
      case (_, let mark?): index = mark * 10 + Int(byte - 0x30)
      case (_, nil): bytes.append(byte)
      }
    }
    return ConsistentParagraph(form: form, text: bytes, figures: places, relations: relations)
  }
}
