import Foundation
import ReportKit

/// The score of all annotated reports of a folder.
struct FolderScore {
  private(set) var total = Tally()
  private(set) var reports: [(name: String, tally: Tally)] = []
  private(set) var misses: [String] = []

  /// Reads and scores every report with an annotation.
  ///
  /// - Parameters:
  ///   - reports: the folder of the texts; a report's file name begins with the annotation's name.
  ///   - annotations: the folder of `NAME.facts.ndjson` and `NAME.optional.ndjson`.
  init(reports folder: URL, annotations: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in try Checkout.stems(in: annotations, ending: ".facts.ndjson") {
      guard let file = files.first(where: { $0.hasPrefix(name) && $0.hasSuffix(".txt") }) else {
        throw BadAnnotation("\(name).facts.ndjson annotates no report of \(folder.path)")
      }
      let data = try Data(contentsOf: folder.appendingPathComponent(file))
      let scorer = try Scorer(
        file, facts: try ReportAnalyzer().facts(in: [UInt8](data)),
        text: String(decoding: data, as: UTF8.self),
        gold: try GoldMention.read(annotations.appendingPathComponent("\(name).facts.ndjson")),
        closeCalls: try GoldMention.read(
          annotations.appendingPathComponent("\(name).optional.ndjson")))
      total += scorer.tally
      reports.append((name, scorer.tally))
      misses += scorer.misses
    }
  }
}

extension FolderScore: CustomStringConvertible {
  /// Every report's figures, then those of all.
  var description: String {
    (reports + [("all", total)]).map { "\($0.name)  \($0.tally)" }.joined(separator: "\n")
  }
}
