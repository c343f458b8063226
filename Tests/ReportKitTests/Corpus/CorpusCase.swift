import Foundation
import Testing

/// One line of a corpus: a text, and what is to be found in it.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  /// The file's name without its ending: the rule's, or the reader's.
  var stem: String
  var path: String
  /// 1-based.
  var line: Int
  var content: Result<Content, Fault>

  struct Content: Sendable, Decodable {
    /// The text that is read.
    var input: String
    /// Every figure of the text in order, in the form of the folder's tests.
    var output: [String]
    /// What the case is there for.
    var why: String?
    /// What the program gets wrong today; such a case fails as soon as it holds.
    var pending: String?
    /// What stands above the text, where it is not the usual report's opening.
    var head: String?
    /// Of a check: the relations that hold; not looked at where it is missing.
    var verified: [String]?

    /// Of a rule between reports: the text of the report that was given before, by default of the year
    /// before.
    var beside: String?
    /// What stands above that text, where it is not the opening of the year before's report.
    var besideHead: String?

    enum CodingKeys: String, CodingKey, CaseIterable {
      case input = "in"
      case output = "out"
      case why, pending, head, verified, beside, besideHead
    }
  }

  /// A line that is no case.
  struct Fault: Error, Sendable {
    var message: String
  }

  var testDescription: String {
    let text = (try? content.get().input).map { " " + $0.prefix(40) } ?? ""
    return "\(stem):\(line)\(text)"
  }

  /// The line in the corpus, so that a failure leads there and not to the runner.
  var sourceLocation: SourceLocation {
    SourceLocation(
      fileID: "ReportKit/\(stem).ndjson", filePath: path, line: line, column: 1)
  }

  /// The line's content; a line that has none fails with its file and number.
  func read() -> Content? {
    switch content {
    case .success(let content): return content
    case .failure(let fault):
      Issue.record("\(path):\(line): \(fault.message)", sourceLocation: sourceLocation)
      return nil
    }
  }

  /// Fails unless `check` finds no fault, or, for a pending case, as soon as it finds none.
  ///
  /// - Parameter check: what is wrong with the program's answer; nil for nothing.
  func expect(_ check: (Content) throws -> String?) {
    guard let content = read() else { return }
    func run() {
      do {
        guard let fault = try check(content) else { return }
        Issue.record("\(path):\(line): \(fault)", sourceLocation: sourceLocation)
      } catch {
        Issue.record("\(path):\(line): \(error)", sourceLocation: sourceLocation)
      }
    }
    if let pending = content.pending {
      withKnownIssue("\(pending)", sourceLocation: sourceLocation) { run() }
    } else {
      run()
    }
  }
}
