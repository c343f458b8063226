/// A heading of a report and its place in the outline.
public struct Heading: Codable, Sendable, Hashable {
  /// As printed, number included: `1.3 教师队伍`.
  public var heading: String
  /// 1 outermost.
  public var level: Int
  /// The line of the input, 1-based.
  public var line: Int
  /// The headings above it, the outermost first.
  public var within: [String]
}
