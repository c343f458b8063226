import Foundation
import Testing

/// README's example compiles, and prints what README says.
@Suite("Library example") struct LibraryExampleTests {
  @Test func readmeShowsWhatIsCompiled() throws {
    let readme = try String(contentsOf: Checkout.url("README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "```swift\n")
    #expect(parts.count == 2, "README has one example in Swift")
    let block = parts.last?.components(separatedBy: "```").first ?? ""
    #expect(block == "import ReportKit\n\n" + (try source()))
  }

  /// The comments behind the lines, in their order, are what the example prints.
  @Test func examplePrintsItsComments() throws {
    // Its path is relative to the package.
    guard FileManager.default.fileExists(atPath: "Fixtures/school-2019.txt") else { return }
    var printed: [String] = []
    try libraryExample { printed.append($0) }
    let comments = try source().split(separator: "\n").compactMap { line in
      line.range(of: "  // ").map { String(line[$0.upperBound...]) }
    }
    #expect(comments.count == 4)
    #expect(printed.joined(separator: ", ") == comments.joined(separator: ", "))
  }

  /// The lines between the marks, without their indentation.
  private func source() throws -> String {
    let file = Checkout.url("Tests/ReportKitTests/Report/LibraryExample.swift")
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.drop { $0 != "  // begin" }.dropFirst().prefix { $0 != "  // end" }
    return body.map { $0.dropFirst(2) + "\n" }.joined()
  }
}
