/// A share with what it is a share of, as far as the report prints them.
package struct ShareClaim: Sendable {
  /// Indexes into the facts.
  package var share: Int
  package var part: Int
  /// Another figure that the share may be told of: the total whose last part is `part`.
  package var otherPart: Int?
  /// The bases that may be meant, the likeliest first.
  package var bases: [WholeFinder.Base]
  /// Whether the sentence names the base: 占专任教师的31%.
  package var isStated: Bool
}
