/// Which rate states the share of a count: 硕士93人，占25.83% is `teachers.mastersShare`.
package struct ShareKeys: Sendable {
  /// For each indicator the one that states its share; −1 for none.
  private let shares: [Int16]
  /// For each indicator the one that states it per head; −1 for none.
  private let heads: [Int16]

  /// Those of the built-in catalogue.
  package static let builtIn = ShareKeys(.builtIn)

  package init(_ catalogue: Catalogue) {
    shares = ShareKeys.table(ShareKeys.pairs, catalogue)
    heads = ShareKeys.table(ShareKeys.perHead, catalogue)
  }

  private static func table(_ pairs: [(String, String)], _ catalogue: Catalogue) -> [Int16] {
    var table = [Int16](repeating: -1, count: catalogue.indicators.count)
    for (from, to) in pairs {
      guard let from = catalogue.index(of: from), let to = catalogue.index(of: to) else { continue }
      table[from] = Int16(to)
    }
    return table
  }

  /// The per-head indicator of an amount's, −1 for none.
  package func perHead(of indicator: Int16) -> Int16 { indicator < 0 ? -1 : heads[Int(indicator)] }

  /// The share's indicator for a count's, −1 for none.
  package func share(of indicator: Int16) -> Int16 { indicator < 0 ? -1 : shares[Int(indicator)] }

  /// The amount's indicator of a per-head one's, −1 for none.
  package func total(of indicator: Int16) -> Int16 {
    indicator < 0 ? -1 : Int16(heads.firstIndex(of: indicator) ?? -1)
  }

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
    ("cooperation.interns", "cooperation.internshipShare"),
  ]

  private static let perHead: [(String, String)] = [
    ("facilities.workstations", "facilities.workstationsPerStudent"),
    ("facilities.books", "facilities.booksPerStudent"),
    ("facilities.equipmentValue", "facilities.equipmentValuePerStudent"),
    ("school.campusArea", "facilities.campusAreaPerStudent"),
    ("school.floorArea", "facilities.floorAreaPerStudent"),
    ("aid.amount", "aid.amountPerPerson"),
  ]
}
