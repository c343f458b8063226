/// The rules in the order in which a number is put to them; the first that answers decides.
package enum QuantityRules {
  package static let all: [QuantityRule] = [
    .ordinal, .date, .wordedPercentage, .title, .yearCount, .code, .enumeration,
    .percentage, .fraction, .ratio, .medal, .range, .listed, .chineseCount, .measure, .amount,
    .labelled,
  ]

  /// Indexes of the rules whose figures later stages treat apart.
  package static let fraction = index("fraction")
  package static let amount = index("amount")
  package static let date = index("date")

  private static func index(_ id: String) -> UInt8 {
    UInt8(all.firstIndex { "\($0.id)" == id } ?? 0)
  }
}
