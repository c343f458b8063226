/// Which rate states the share of a count: 硕士93人，占25.83% is `teachers.mastersShare`.
package struct ShareKeys: Sendable {
  /// For each indicator the one that states its share; −1 for none.
  private let shares: [Int16]

  package init(_ catalogue: Catalogue) {
    var shares = [Int16](repeating: -1, count: catalogue.indicators.count)
    for (count, share) in ShareKeys.pairs {
      guard let from = catalogue.index(of: count), let to = catalogue.index(of: share) else { continue }
      shares[from] = Int16(to)
    }
    self.shares = shares
  }

  /// The share's indicator for a count's, −1 for none.
  package func share(of indicator: Int16) -> Int16 { indicator < 0 ? -1 : shares[Int(indicator)] }

  private static let pairs: [(String, String)] = [
    ("teachers.masters", "teachers.mastersShare"),
    ("teachers.senior", "teachers.seniorShare"),
    ("teachers.specialised", "teachers.specialisedShare"),
    ("teachers.dualQualified", "teachers.dualQualifiedShare"),
    ("teachers.middle", "teachers.middleSeniorShare"),
    ("funding.income", "funding.incomeShare"),
    ("progression.students", "progression.rate"),
    ("employment.employed", "employment.rate"),
    ("quality.certificates", "quality.certificateRate"),
  ]
}
