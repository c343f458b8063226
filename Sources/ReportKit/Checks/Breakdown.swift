/// A total and the figures that running text tells as its parts.
package struct Breakdown: Sendable {
  package enum Form: Sendable {
    /// 其中…: some of the parts, or all.
    case among
    /// 135个（学校5家、企业130家）
    case bracket
    /// 包括…, 分为…, 分别为…
    case list
    /// 14所，公办9所，民办5所
    case plain
    /// 甲8个、乙6个，共14个
    case totalLast
  }
  /// Index of the total's fact.
  package var total: Int
  /// Indexes of the parts' facts, in the order of the text; more may stand there than belong to it.
  package var parts: [Int]
  package var form: Form
  /// Whether 等 leaves the list open.
  package var isOpen: Bool
  /// Other figures before it that 其中 may speak of, the nearest first.
  package var otherTotals: [Int]
}
