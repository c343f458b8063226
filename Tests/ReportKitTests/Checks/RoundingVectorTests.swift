import Foundation
import ReportKit
import Testing

/// The conformance suite of printed figures: claim, operands, verdict and basis. It is not part of the
/// package; `VETREPORT_CORPUS` names the folder that has it.
@Suite("Rounding vectors", .enabled(if: RoundingVector.file != nil, "VETREPORT_CORPUS is unset"))
struct RoundingVectorTests {
  @Test("There are vectors")
  func vectors() { #expect(RoundingVector.all.count >= 20) }

  @Test("A vector has its verdict, basis and gap", arguments: RoundingVector.all)
  func verdict(_ vector: RoundingVector) throws {
    let judgement = try #require(vector.judgement)
    #expect(judgement.verdict.rawValue == vector.verdict)
    #expect(judgement.basis.rawValue == vector.basis)
    guard let gap = vector.gap, judgement.verdict != .undecidable else { return }
    let thousandths = judgement.gap?.rounded(toDecimals: 3)?.description
    #expect(thousandths.flatMap(Double.init) == gap)
  }
}

/// One line of the suite.
struct RoundingVector: Sendable, Decodable, CustomTestStringConvertible {
  struct Member: Sendable, Decodable {
    var text: String
    var count: Bool
    var hedge: String?
    var printedDecimals: Int
  }

  var no: String
  var text: String
  var claim: String
  var hedge: String?
  var operands: [Member]
  var gap: Double?
  var verdict: String
  var basis: String
  var operation: String
  var printedDecimals: Int

  var testDescription: String { "\(no) \(text)" }

  private enum CodingKeys: String, CodingKey {
    case no, text, claim, hedge, operands, verdict, basis, printedDecimals
    case gap = "gap_ulps"
    case operation = "op"
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    no =
      try (try? values.decode(String.self, forKey: .no))
      ?? "\(values.decode(Int.self, forKey: .no))"
    text = try values.decode(String.self, forKey: .text)
    claim = try values.decode(String.self, forKey: .claim)
    hedge = try values.decodeIfPresent(String.self, forKey: .hedge)
    operands = try values.decode([Member].self, forKey: .operands)
    gap = try values.decodeIfPresent(Double.self, forKey: .gap)
    verdict = try values.decode(String.self, forKey: .verdict)
    basis = try values.decode(String.self, forKey: .basis)
    operation = try values.decode(String.self, forKey: .operation)
    printedDecimals = try values.decode(Int.self, forKey: .printedDecimals)
  }

  static let file = Checkout.folder(
    named: "VETREPORT_CORPUS", holding: ["spec/rounding_vectors.json"]
  )?.appendingPathComponent("spec/rounding_vectors.json")

  static let all: [RoundingVector] = {
    guard let file, let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([RoundingVector].self, from: data)) ?? []
  }()

  // MARK: - Judging

  /// What the judge says of it; nil for an operation that is not known.
  var judgement: Judgement? {
    let numbers = operands.compactMap {
      RoundingVector.number($0.text, decimals: $0.printedDecimals, $0.hedge, isCount: $0.count)
    }
    let countsAll = operation == "sum" && operands.allSatisfy(\.count)
    guard numbers.count == operands.count, let first = numbers.first,
      let claim = RoundingVector.number(
        claim, decimals: printedDecimals, hedge, isCount: countsAll)
    else { return nil }
    let rest = numbers.dropFirst()
    let sum = rest.reduce(first.value) { $0 + $1.value }
    let range = rest.reduce(first.possible) { $0 + $1.possible }
    switch operation {
    case "equal": return Judge.repeated(claim, first)
    case "sum", "sumOfShares": return Judge.judge(claim, value: sum, range: range)
    case "mean":
      let count = Rational(Int128(numbers.count))
      return Judge.judge(claim, value: sum / count, range: range / Interval(count))
    case "quotient":
      guard let base = rest.first else { return nil }
      return Judge.judge(
        claim, value: first.value / base.value, range: first.possible / base.possible)
    default: return nil
    }
  }

  /// `25.83%`, `2.8万`, `360`.
  private static func number(
    _ text: String, decimals: Int, _ hedge: String?, isCount: Bool
  ) -> PrintedNumber? {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let fraction =
      text.split(separator: ".").dropFirst().first?.prefix { $0.isASCII && $0.isNumber }.count ?? 0
    guard let mantissa = Int128(digits) else { return nil }
    let power = text.hasSuffix("%") ? -2 : text.hasSuffix("万") ? 4 : 0
    return PrintedNumber(
      Rational(mantissa) * Rational.power(power - fraction),
      quantum: Rational.power(power - decimals), hedge: word(hedge), isCount: isCount)
  }

  private static func word(_ hedge: String?) -> HedgeWord? {
    switch hedge {
    case "多", "余", "几": .some
    case "近": .nearly
    case "左右", "约": .about
    default: nil
    }
  }
}
