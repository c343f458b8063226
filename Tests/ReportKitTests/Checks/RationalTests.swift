import ReportKit
import Testing

/// Fractions are exact, ordered, and undefined where they cannot be held.
@Suite("Rational")
struct RationalTests {
  @Test("Fractions come in lowest terms with a positive denominator")
  func terms() {
    #expect(Rational(93, 360) == Rational(31, 120))
    #expect(Rational(1, -2) == Rational(-1, 2))
    #expect(Rational(0, 7) == .zero)
    #expect(Rational(Decimal(9782, exponent: -2)) == Rational(4891, 50))
  }

  @Test("Sums, products and quotients are exact")
  func arithmetic() {
    let third = Rational(1, 3)
    #expect(third + third + third == .one)
    #expect(third * Rational(3) == .one)
    #expect(Rational(235) / Rational(247) == Rational(235, 247))
    #expect(Rational(1) - Rational(3, 2) == Rational(-1, 2))
    #expect(Rational(-3, 2).magnitude == Rational(3, 2))
    #expect(Rational.power(-2) == Rational(1, 100))
  }

  @Test("What cannot be held is undefined, and stays so")
  func undefined() {
    let none = Rational.one / .zero
    #expect(!none.isDefined)
    #expect(!(none + .one).isDefined && !(none * .one).isDefined && !(-none).isDefined)
    #expect(!(none < .one) && !(.one < none) && !(none <= none) && !(none >= .zero))
    #expect(!none.isZero && !none.isWhole)
    #expect(!Rational(.min, 1).isDefined && !Rational.power(40).isDefined)
    let huge = Rational(.max)
    #expect(!(huge + huge).isDefined && !(huge * huge).isDefined)
    #expect(none.rounded(toDecimals: 0) == nil)
  }

  @Test("Order holds beyond 127 bits")
  func order() {
    let large = Rational(.max, 3)
    let larger = Rational(.max, 2)
    #expect(large < larger && larger > large && large <= large)
    #expect(Rational(-1, 2) < Rational(-1, 3))
    #expect(Rational.min(large, larger) == large && Rational.max(large, larger) == larger)
  }

  @Test(
    "Rounding goes away from zero at a half",
    arguments: [
      (Rational(12345, 100_000), 2, "0.12"), (Rational(5, 1000), 2, "0.01"),
      (Rational(-5, 1000), 2, "-0.01"), (Rational(28198), -3, "28000"),
      (Rational(2, 3), 4, "0.6667"),
    ])
  func rounding(_ value: Rational, _ decimals: Int, _ text: String) {
    #expect(value.rounded(toDecimals: decimals)?.description == text)
  }
}
