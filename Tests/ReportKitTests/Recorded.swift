import Foundation
import Testing

/// A committed file that the program makes: a test makes it anew and compares byte for byte.
///
/// `RECORD=1 swift test` rewrites the file, and fails, so that nobody records by mistake.
enum Recorded {
  static func check(
    _ actual: [UInt8], against path: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let file = Checkout.url(path)
    let expected = (try? Data(contentsOf: file)).map { [UInt8]($0) }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      if actual != expected { try Data(actual).write(to: file) }
      let state = actual == expected ? "is as it was" : "was rewritten: look at what changed"
      Issue.record(
        "recorded: \(path) \(state); then run without RECORD", sourceLocation: sourceLocation)
    } else if let expected {
      guard actual != expected else { return }
      Issue.record(
        "\(path) differs (RECORD=1 rewrites it)\n\(firstDifference(expected, actual))",
        sourceLocation: sourceLocation)
    } else {
      Issue.record("\(path) is missing (RECORD=1 writes it)", sourceLocation: sourceLocation)
    }
  }

  /// The first line that is not the same, as it is in the file and as the program makes it.
  private static func firstDifference(_ expected: [UInt8], _ actual: [UInt8]) -> String {
    let (old, new) = (lines(expected), lines(actual))
    let same = zip(old, new).prefix { $0 == $1 }.count
    return """
      line \(same + 1) of the file:  \(same < old.count ? old[same] : "(its end)")
      the program's: \(same < new.count ? new[same] : "(its end)")
      lines in all: \(old.count) in the file, \(new.count) of the program
      """
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
