import ReportKit
import Testing

/// Figures are exact decimals, and no operation passes over what it cannot hold.
@Suite("Decimals")
struct DecimalTests {
  @Test(
    "A decimal prints plain digits with the places it was printed with",
    arguments: [
      (Decimal(0), "0"), (Decimal(9730, exponent: -2), "97.30"),
      (Decimal(28, exponent: 3), "28000"),
      (Decimal(5, exponent: -2), "0.05"), (Decimal(-32, exponent: -1), "-3.2"),
      (Decimal(0, exponent: 4), "0"), (Decimal(0, exponent: -2), "0.00"),
      (Decimal(.min), "-9223372036854775808"),
    ])
  func description(_ decimal: Decimal, _ text: String) {
    #expect(decimal.description == text)
  }

  @Test("Scales shift the point and change no digit")
  func shifted() throws {
    let area = Decimal(131161, exponent: -4)
    #expect(try #require(area.shifted(by: 4)).description == "131161")
    #expect(try #require(area.shifted(by: 8)).description == "1311610000")
    #expect(Decimal(1, exponent: 100).shifted(by: 1) == nil)
    #expect(Decimal(1, exponent: -100).shifted(by: -1) == nil)
  }

  @Test(
    "A quotient is exact where it ends, else rounded half-up to six places",
    arguments: [
      (Decimal(1), Decimal(4), "0.25"), (Decimal(1), Decimal(17), "0.058824"),
      (Decimal(2), Decimal(3), "0.666667"), (Decimal(-2), Decimal(3), "-0.666667"),
      (Decimal(1658, exponent: -2), Decimal(1), "16.58"),
      (Decimal(3), Decimal(15, exponent: -1), "2"), (Decimal(0), Decimal(7), "0"),
      (Decimal(1), Decimal(8_000_000), "0"), (Decimal(4), Decimal(8_000_000), "0.000001"),
      (Decimal(28, exponent: 3), Decimal(7), "4000"),
      (Decimal(1), Decimal(3, exponent: -8), "33333333.333333"),
    ])
  func quotient(_ dividend: Decimal, _ divisor: Decimal, _ text: String) {
    #expect(dividend.divided(by: divisor)?.description == text)
  }

  @Test("A quotient that cannot be held is none")
  func noQuotient() {
    #expect(Decimal(1).divided(by: Decimal(0)) == nil)
    #expect(Decimal(.max).divided(by: Decimal(1)) == nil)
    #expect(Decimal(1, exponent: -60).divided(by: Decimal(.max)) == nil)
  }

  @Test("Equal values have equal canonical forms")
  func canonical() {
    #expect(Decimal(9730, exponent: -2).canonical == Decimal(973, exponent: -1).canonical)
    #expect(Decimal(28000).canonical == Decimal(28, exponent: 3).canonical)
    #expect(Decimal(0, exponent: -2).canonical == Decimal(0))
    #expect(Decimal(100, exponent: -2).trimmed == Decimal(1))
    #expect(Decimal(100, exponent: -1).trimmed == Decimal(10))
    #expect(Decimal(100).trimmed == Decimal(100))
  }
}
