import Foundation

/// The corpora that stand beside a stage's sources.
struct CorpusFolder: Sendable {
  /// The stage's folder of `Sources/ReportKit`.
  let stage: String

  static let quantities = CorpusFolder(stage: "Quantities")
  static let facts = CorpusFolder(stage: "Facts")
  static let checks = CorpusFolder(stage: "Checks")

  var path: String { Sources.reportKit + "/\(stage)/Corpus" }

  /// The files' names without their ending, sorted.
  var stems: [String] { Sources.stems(in: path, ending: "ndjson") }

  /// All cases, file by file.
  var cases: [CorpusCase] { stems.flatMap(cases(of:)) }

  /// The cases of one file; empty lines are none.
  func cases(of stem: String) -> [CorpusCase] {
    let file = "\(path)/\(stem).ndjson"
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      let fault = CorpusCase.Fault(message: "no UTF-8 text")
      return [CorpusCase(stem: stem, path: file, line: 1, content: .failure(fault))]
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.allSatisfy(\.isWhitespace) }
      .map { number, line in
        CorpusCase(
          stem: stem, path: file, line: number + 1, content: CorpusFolder.content(of: line))
      }
  }

  /// The case that a line spells, or what is wrong with the line.
  static func content(of line: Substring) -> Result<CorpusCase.Content, CorpusCase.Fault> {
    let data = Data(line.utf8)
    do {
      let content = try JSONDecoder().decode(CorpusCase.Content.self, from: data)
      // A misspelt key would silently check nothing.
      let keys = (try JSONSerialization.jsonObject(with: data) as? [String: Any])?.keys.sorted()
      let known = CorpusCase.Content.CodingKeys.allCases.map(\.rawValue)
      if let odd = keys?.first(where: { !known.contains($0) }) {
        return .failure(CorpusCase.Fault(message: "unknown key \(odd)"))
      }
      return .success(content)
    } catch {
      return .failure(CorpusCase.Fault(message: "no case: \(error)"))
    }
  }
}

/// Where the package's own sources stand.
enum Sources {
  /// `Sources/ReportKit`.
  static let reportKit = Checkout.url("Sources/ReportKit").path

  /// The names, without their ending, of the files of a folder, sorted.
  static func stems(in folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix("." + ending) }.map { String($0.dropLast(ending.count + 1)) }
      .sorted()
  }

  /// All Swift files below a folder, as paths relative to it, sorted.
  static func swiftFiles(below folder: String) -> [String] {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".swift") }.sorted()
  }
}
