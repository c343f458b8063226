import Foundation

/// One figure as a person annotated it: a line of `NAME.facts.ndjson` or `NAME.optional.ndjson`.
struct GoldMention: Decodable, Sendable {
  /// 1-based, in the report's file.
  var line: Int
  /// As printed, approximators and unit included; of a number broken in two, without the break.
  var text: String
  /// Which of several equal texts of the line; 1 where it is left out.
  var occurrence: Int?
  var value: String
  var upper: String?
  var unit: String?
  var approx: String?
  var label: String?
  var indicator: String?
  var dims: [String: String]?
  var relation: String?
  var subject: String?
  var period: String?
}

extension GoldMention {
  /// The annotations of a file; none where there is no such file.
  static func read(_ file: URL) throws -> [GoldMention] {
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var mentions: [GoldMention] = []
    for (index, line) in lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
      do {
        mentions.append(try JSONDecoder().decode(GoldMention.self, from: Data(line.utf8)))
      } catch {
        // The decoder's own message names neither file nor line.
        throw BadAnnotation("\(file.lastPathComponent):\(index + 1): \(error)")
      }
    }
    return mentions
  }
}

/// An annotation that cannot be used, with its place.
struct BadAnnotation: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
