import ReportKit
import Testing

/// Arithmetic is written with the printed figures first.
@Suite("Formulas as text")
struct ArithmeticTests {
  /// The formula over the figures of a sentence: the last is the claim, the others lead to it.
  private func written(
    _ sentence: String, _ formula: Formula, _ judgement: Judgement = Judgement(.consistent, .exact),
    value: ([Rational]) -> Rational?
  ) throws -> String? {
    let text = FactCorpusTests.head + sentence + "\n"
    let analysis = try ReportAnalyzer().analyze(Array(text.utf8))
    return analysis.source.normalized.withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer)
      var operands = analysis.facts.enumerated().map { index, fact in
        Operand(fact: index, fact.quantity.range, PrintedNumber(fact, in: bytes))
      }
      guard let claim = operands.popLast() else { return nil }
      let relation = TestedRelation(
        kind: .sum, rule: 0, claim: claim, operands: operands, formula: formula,
        value: value(operands.compactMap(\.number?.value)), judgement: judgement)
      return Arithmetic.text(of: relation, facts: analysis.facts, in: bytes)
    }
  }

  @Test func counts() throws {
    let sentence = "行业协会11个，中职学校30所，成员共40家。"
    #expect(try written(sentence, .sum) { $0[0] + $0[1] } == "11 + 30 = 41")
    let bound = Judgement(.inconsistent, .outside)
    #expect(try written(sentence, .atMost, bound) { $0[0] + $0[1] } == "40 > 11 + 30")
    #expect(try written(sentence, .none) { _ in nil } == nil)
  }

  @Test func shares() throws {
    let sentence = "专业教师247人，其中双师型教师235人，占比95.14%。"
    #expect(try written(sentence, .quotient) { $0[1] / $0[0] } == "247 ÷ 235 = 95.14%")
    let coarse = "全校学生6324人，升学99人，占13.2%。"
    #expect(try written(coarse, .quotient) { $0[1] / $0[0] } == "6324 ÷ 99 = 1.57%")
  }

  @Test func money() throws {
    let sentence = "财政补助14891.93万元，事业收入880万元，其他收入553.69万元，总收入16325.62万元。"
    #expect(
      try written(sentence, .sum) { $0[0] + $0[1] + $0[2] }
        == "14891.93万 + 880万 + 553.69万 = 16325.62万")
  }

  @Test func others() throws {
    let sentence = "上年招生1200人，本年招生1260人，增长5%。"
    #expect(try written(sentence, .growth) { $0[1] / $0[0] - .one } == "1200 ÷ 1260 − 1 = 5%")
    #expect(try written(sentence, .difference) { _ in nil } == nil)
    let rates = "一班97.90%，二班96.40%，三班97.50%，平均97.27%。"
    #expect(
      try written(rates, .mean) { ($0[0] + $0[1] + $0[2]) / Rational(3) }
        == "(97.90% + 96.40% + 97.50%) ÷ 3 = 97.27%")
    let twice = "正文就业率70.14%，附表就业率70.41%。"
    let judgement = Judgement(.inconsistent, .samePrecision)
    #expect(try written(twice, .equal, judgement) { _ in nil } == "70.14% ≠ 70.41%")
  }
}
