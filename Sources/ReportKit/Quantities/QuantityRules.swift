/// The rules in the order in which a number is put to them; the first that answers decides.
package enum QuantityRules {
  package static let all: [QuantityRule] = [
    .ordinal, .date, .wordedPercentage, .title, .yearCount, .code, .numbering,
    .percentage, .fraction, .ratio, .medal, .range, .chineseCount, .measure, .amount, .labelled,
  ]
}
