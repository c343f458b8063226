/// Figures of a score: counts, and what follows from them in percent.
struct Tally: Sendable, Equatable {
  /// How many of so many.
  struct Share: Sendable, Equatable {
    var right = 0
    var all = 0
    /// nil where nothing was asked.
    var percent: Double? { all == 0 ? nil : 100 * Double(right) / Double(all) }
  }

  /// Annotated figures.
  var gold = 0
  /// Facts, without those on close calls that no annotated figure claims.
  var predicted = 0
  /// Annotated figures with a fact on the same characters.
  var found = 0
  /// Of these, with the same first and last character.
  var exactSpans = 0
  /// Of these, with the same number.
  var quantity = 0
  /// Of these, with the same number, unit, relation, indicator and closed breakdowns.
  var fact = 0
  /// By field, the figures that agree of those asked.
  var fields: [ScoredField: Share] = [:]

  var quantityF1: Double { f1(quantity) }
  var factF1: Double { f1(fact) }

  /// The harmonic mean of precision and recall.
  private func f1(_ right: Int) -> Double {
    gold + predicted == 0 ? 0 : 200 * Double(right) / Double(gold + predicted)
  }

  /// Counts one annotated figure and the fact that stands for it.
  mutating func count(_ agreement: Agreement, isExact: Bool) {
    found += 1
    if isExact { exactSpans += 1 }
    if agreement.isQuantityRight { quantity += 1 }
    if agreement.isFactRight { fact += 1 }
    for (field, agrees) in agreement.fields {
      fields[field, default: Share()].all += 1
      if agrees { fields[field, default: Share()].right += 1 }
    }
  }

  static func += (sum: inout Tally, other: Tally) {
    sum.gold += other.gold
    sum.predicted += other.predicted
    sum.found += other.found
    sum.exactSpans += other.exactSpans
    sum.quantity += other.quantity
    sum.fact += other.fact
    for (field, share) in other.fields {
      sum.fields[field, default: Share()].right += share.right
      sum.fields[field, default: Share()].all += share.all
    }
  }
}

extension Tally: CustomStringConvertible {
  var description: String {
    let shares = ScoredField.allCases.compactMap { field -> String? in
      guard let share = fields[field], let percent = share.percent else { return nil }
      return "\(field) \(share.right)/\(share.all) = \(Tally.rounded(percent))"
    }
    return "gold \(gold)  predicted \(predicted)  found \(found)  exact spans \(exactSpans)  "
      + "quantity F1 \(Tally.rounded(quantityF1))  fact F1 \(Tally.rounded(factF1))\n  "
      + shares.joined(separator: "  ")
  }

  /// Two decimals.
  static func rounded(_ percent: Double) -> String {
    let hundredths = Int((percent * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
