import ReportKit
import Testing

/// Intervals know which of their ends belong to them, through all arithmetic.
@Suite("Interval")
struct IntervalTests {
  private static func closed(_ low: Int128, _ high: Int128) -> Interval {
    Interval(Rational(low), Rational(high))
  }

  @Test("An end is in or out")
  func contains() {
    let open = Interval(.zero, .one, excludesLower: true, excludesUpper: true)
    #expect(!open.contains(.zero) && !open.contains(.one) && open.contains(Rational(1, 2)))
    #expect(IntervalTests.closed(0, 1).contains(.one))
    #expect(Interval(nil, .one).contains(Rational(-1_000_000)))
    #expect(!Interval(.one, nil).contains(.undefined))
  }

  @Test("Intervals that touch meet only where both have the end")
  func meets() {
    let low = IntervalTests.closed(0, 1)
    #expect(low.meets(IntervalTests.closed(1, 2)))
    #expect(!low.meets(Interval(.one, Rational(2), excludesLower: true)))
    #expect(!low.meets(Interval(Rational(2), nil)))
    #expect(Interval(nil, nil).meets(low))
  }

  @Test("A sum adds the ends; a difference swaps them with their openness")
  func sums() {
    let left = Interval(Rational(1), Rational(2), excludesUpper: true)
    let right = Interval(Rational(10), Rational(20), excludesLower: true)
    #expect(
      left + right
        == Interval(Rational(11), Rational(22), excludesLower: true, excludesUpper: true))
    #expect(right - left == Interval(Rational(8), Rational(19), excludesLower: true))
    #expect((left + Interval(.zero, nil)).upper == nil)
  }

  @Test("A quotient takes the extremes, and there is none where the divisor may be zero")
  func quotients() {
    let left = IntervalTests.closed(10, 20)
    #expect(left / IntervalTests.closed(2, 5) == Interval(Rational(2), Rational(10)))
    #expect(left / IntervalTests.closed(-5, -2) == Interval(Rational(-10), Rational(-2)))
    #expect(left / IntervalTests.closed(0, 5) == nil)
    #expect(left / IntervalTests.closed(-1, 1) == nil)
    #expect(Interval(.one, nil) / left == nil)
    #expect(
      IntervalTests.closed(-2, 3) * IntervalTests.closed(-5, 4) == IntervalTests.closed(-15, 12))
  }

  @Test("Width is from end to end")
  func width() {
    #expect(IntervalTests.closed(3, 8).width == Rational(5))
    #expect(Interval(nil, .one).width == nil)
    #expect(Interval(.one).width == .zero)
  }
}
