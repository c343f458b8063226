import Foundation
import ReportKit

/// A field that a fact and an annotation may agree on.
enum ScoredField: String, Sendable, CaseIterable {
  case unit, approximation, relation, indicator, dimensions, period, subject, freeDimensions
}

/// How far a fact says what the annotation of the same figure says.
struct Agreement {
  /// Whether value and upper bound are the same numbers.
  let isQuantityRight: Bool
  /// Whether each field agrees; a field that the annotation leaves open is missing.
  let fields: [ScoredField: Bool]
  /// What differs: `unit 个 for 人`.
  let differences: [String]
  /// The key of an annotation without one is free: what no key fits may still be named.
  private let namesIndicator: Bool

  /// The number, its unit, what it counts and how it relates, closed breakdowns included.
  var isFactRight: Bool {
    isQuantityRight && fields[.unit] == true && fields[.relation] == true
      && fields[.dimensions] == true && (fields[.indicator] == true || !namesIndicator)
  }

  init(_ fact: Fact, _ gold: GoldMention) {
    let unit = ScoredNumber.unit(gold.unit)
    isQuantityRight =
      ScoredNumber.agrees(fact.value, gold.value, unit: gold.unit)
      && ScoredNumber.agrees(fact.upper, gold.upper, unit: gold.unit)
    namesIndicator = gold.indicator?.isEmpty == false
    var fields: [ScoredField: Bool] = [:]
    var differences: [String] = []
    func compare(_ field: ScoredField, _ have: String?, _ want: String?, _ agrees: Bool) {
      fields[field] = agrees
      if !agrees { differences.append("\(field) \(have ?? "none") for \(want ?? "none")") }
    }
    if !isQuantityRight {
      let range = [gold.value, gold.upper].compactMap { $0 }.joined(separator: "–")
      differences.append("value \(fact.value)\(fact.upper.map { "–\($0)" } ?? "") for \(range)")
    }
    let haveUnit = ScoredNumber.unit(fact.unit?.description)
    compare(.unit, haveUnit, unit, haveUnit == unit)
    let approximation = "\(fact.approximation.name)"
    compare(
      .approximation, approximation, gold.approx,
      Agreement.isSameApproximation(approximation, gold.approx ?? "exact", of: gold.text))
    let relation = Agreement.plain("\(fact.relation.name)")
    compare(.relation, relation, gold.relation, relation == Agreement.plain(gold.relation))
    compare(.indicator, fact.indicator, gold.indicator, fact.indicator == gold.indicator)
    let have = Dictionary(
      uniqueKeysWithValues: fact.dimensions.map { ("\($0.key.name)", $0.value) })
    let want = gold.dims ?? [:]
    let closed = want.filter { !Agreement.free.contains($0.key) }
    compare(
      .dimensions, Agreement.list(have), Agreement.list(want),
      closed.allSatisfy { Agreement.isSameSet(have[$0.key], $0.value) })
    let open = want.filter { Agreement.free.contains($0.key) }
    if !open.isEmpty {
      compare(
        .freeDimensions, Agreement.list(have), Agreement.list(open),
        open.allSatisfy { Agreement.overlaps(have[$0.key] ?? "", $0.value, atLeast: 1) })
    }
    if let subject = gold.subject, !subject.isEmpty {
      let have = fact.subject ?? ""
      compare(
        .subject, have, subject,
        have == subject || Agreement.overlaps(have, subject, atLeast: 4))
    }
    if let period = gold.period, !period.isEmpty {
      let have = fact.period?.description
      compare(.period, have, period, have == period)
    }
    self.fields = fields
    self.differences = differences
  }
}

extension Agreement {
  /// Breakdowns in free words: their agreement is told, and is no part of a fact's.
  fileprivate static let free: Set<String> = [
    "about", "kind", "courseSubject", "region", "skillGrade",
  ]

  /// A property and a level are one to the score.
  fileprivate static func plain(_ relation: String?) -> String {
    relation == nil || relation == "parameter" ? "level" : relation ?? "level"
  }

  /// 以上 is `over` of what was reached and `atLeast` of a norm: too close to call.
  fileprivate static func isSameApproximation(_ have: String, _ want: String, of text: String)
    -> Bool
  {
    let close: Set = ["over", "atLeast"]
    return have == want
      || (text.contains("以上") && close.contains(have) && close.contains(want))
  }

  /// Several levels are joined by `+`, in any order.
  fileprivate static func isSameSet(_ have: String?, _ want: String) -> Bool {
    have.map { Set($0.split(separator: "+")) } == Set(want.split(separator: "+"))
  }

  /// Whether one of two phrases is a part of the other.
  fileprivate static func overlaps(_ have: String, _ want: String, atLeast length: Int) -> Bool {
    have.unicodeScalars.count >= length && (want.contains(have) || have.contains(want))
  }

  fileprivate static func list(_ dimensions: [String: String]) -> String {
    dimensions.isEmpty
      ? "none"
      : dimensions.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: ";")
  }
}

/// Comparison of printed numbers and units.
enum ScoredNumber {
  /// Equal decimals; a ratio or a fraction, which may not end, to the sixth place.
  static func agrees(_ have: ReportKit.Decimal?, _ want: String?, unit: String?) -> Bool {
    guard let want, !want.isEmpty else { return have == nil }
    guard let have = have.flatMap({ Foundation.Decimal(string: $0.description) }),
      let want = Foundation.Decimal(string: want)
    else { return false }
    if have == want { return true }
    guard let unit, [":1", "%", ":"].contains(unit) else { return false }
    return abs(have - want) <= Foundation.Decimal(2) / 1_000_000
  }

  /// The canonical name of a unit; nil for none.
  static func unit(_ name: String?) -> String? {
    switch name {
    case nil, "": nil
    case "平方米", "m²": "㎡"
    case "名", "位": "人"
    case "百分点", "个百分点": "pp"
    default: name
    }
  }
}
