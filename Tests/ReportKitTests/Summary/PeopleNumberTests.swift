import ReportKit
import Testing

/// Figures as people read them.
@Suite("Numbers for people")
struct PeopleNumberTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var number: PeopleNumber
    var chinese: String
    var english: String
    var testDescription: String { chinese }

    init(
      _ mantissa: Int64, exponent: Int8 = 0, upper: Int64? = nil, _ unit: String,
      _ approximation: Approximation = .exact, decimals: Int = 0, zh: String, en: String
    ) {
      let parts = unit.split(separator: "/").map { UnitTable.unit(String($0)) }
      let base = parts.first?.map(\.base)
      let per = parts.count > 1 ? parts[1]?.base : nil
      number = PeopleNumber(
        Decimal(mantissa, exponent: exponent), upper: upper.map { Decimal($0) },
        unit: base.map { Unit($0, per: per ?? Unit.alone) }, approximation: approximation,
        decimals: decimals)
      chinese = zh
      english = en
    }
  }

  static let cases = [
    Case(312, "人", zh: "312人", en: "312 people"),
    Case(1, "人", zh: "1人", en: "1 person"),
    Case(26184, "人", zh: "26,184人", en: "26,184 people"),
    Case(28000, "人", .about, decimals: -3, zh: "约2.8万人", en: "about 28,000 people"),
    Case(82_157_000, "元", zh: "8,215.7万元", en: "82.157 million yuan"),
    Case(14_193_400, "元", decimals: -2, zh: "1,419.34万元", en: "14.1934 million yuan"),
    Case(80_770_000, "元", decimals: -2, zh: "8,077.00万元", en: "80.7700 million yuan"),
    Case(120_000_000, "元", .over, decimals: -7, zh: "超1.2亿元", en: "over 120 million yuan"),
    Case(130_712_800, "元", decimals: -2, zh: "13,071.28万元", en: "130.7128 million yuan"),
    Case(216_000_000, "元", decimals: -6, zh: "2.16亿元", en: "216 million yuan"),
    Case(1_248_940, exponent: -2, "元", decimals: 2, zh: "12,489.40元", en: "12,489.40 yuan"),
    Case(19100, "元", decimals: -2, zh: "1.91万元", en: "19,100 yuan"),
    Case(3609, "元", zh: "3,609元", en: "3,609 yuan"),
    Case(952, exponent: -1, "%", decimals: 2, zh: "95.20%", en: "95.20%"),
    Case(1721, exponent: -2, ":1", decimals: 2, zh: "17.21:1", en: "17.21:1"),
    Case(131_161, "㎡", zh: "131,161㎡", en: "131,161 m²"),
    Case(75, exponent: -2, "pp", decimals: 2, zh: "0.75个百分点", en: "0.75 pp"),
    Case(3000, upper: 5000, "元", zh: "3,000–5,000元", en: "3,000–5,000 yuan"),
    Case(6000, "元/人", zh: "6,000元/人", en: "6,000 yuan per person"),
    Case(27, "项", zh: "27项", en: "27"),
    Case(-118, "人", zh: "−118人", en: "−118 people"),
  ]

  @Test("A figure reads as people say it", arguments: cases)
  func text(_ example: Case) {
    #expect(example.number.text(isChinese: true) == example.chinese)
    #expect(example.number.text(isChinese: false) == example.english)
  }

  @Test("A ratio keeps its terms")
  func ratio() {
    let unit = UnitTable.known.ratio
    #expect(PeopleNumber.ratio(in: "1:1.5以上", unit: unit) == "1:1.5")
    #expect(PeopleNumber.ratio(in: "16.58/1", unit: unit) == "16.58:1")
    #expect(PeopleNumber.ratio(in: "17.5", unit: unit) == nil)
    #expect(PeopleNumber.ratio(in: "3:5", unit: UnitTable.unit("人")) == nil)
  }

  @Test("A change has its sign")
  func sign() {
    let change = PeopleNumber(Decimal(537), unit: UnitTable.unit("人"))
    #expect(change.text(isChinese: true, isSigned: true) == "+537人")
    #expect(change.text(isChinese: false, isSigned: true) == "+537 people")
  }
}
