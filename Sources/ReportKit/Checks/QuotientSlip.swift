/// Whether one slip of the hand explains why a quotient does not hold.
///
/// Of two figures and a quotient of four digits hardly any triple can be mended by one slip by chance, so
/// that a mendable one is worth a note even where other figures might be meant.
enum QuotientSlip {
  static func explains(
    _ context: CheckContext, claim: Int, part: Int, base: Int
  ) -> Bool {
    let (number, top, bottom) = (
      context.numbers[claim], context.numbers[part], context.numbers[base]
    )
    guard number.hedge == nil, number.value / number.quantum >= Rational(100),
      top.hedge == nil, bottom.hedge == nil, !bottom.value.isZero, !top.value.isZero
    else { return false }
    let value = top.value / bottom.value
    let half = number.quantum.half
    func fits(_ claim: Rational, _ value: Rational) -> Bool {
      value.isDefined && (claim - value).magnitude <= half
    }
    return Misprint.isRepairable(number) { fits($0, value) }
      || Misprint.isRepairable(top) { fits(number.value, $0 / bottom.value) }
      || Misprint.isRepairable(bottom) { fits(number.value, top.value / $0) }
  }
}
