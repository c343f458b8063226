import Foundation

/// Documentation comments of the sources, which the compiler does not hand on.
enum SourceComments {
  /// The comment above the line that begins with `declaration`, in one of a folder's Swift files.
  static func comment(above declaration: String, in folder: String) throws -> String {
    for stem in try Checkout.stems(in: Checkout.url(folder), ending: ".swift") {
      let file = Checkout.url("\(folder)/\(stem).swift")
      let lines = try String(contentsOf: file, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.drop { $0 == " " } }
      guard let place = lines.firstIndex(where: { $0.hasPrefix(declaration) }) else { continue }
      let comment = lines[..<place].reversed().prefix { $0.hasPrefix("///") }.reversed()
      return comment.map { $0.dropFirst(3).drop { $0 == " " } }.joined(separator: " ")
    }
    throw MissingDeclaration(description: "no file of \(folder) has “\(declaration)”")
  }

  /// The text of every source file of the library.
  static func library() throws -> String {
    let root = Checkout.url("Sources/ReportKit")
    let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    return try (files ?? []).filter { $0.hasSuffix(".swift") }.sorted()
      .map { try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8) }
      .joined(separator: "\n")
  }
}

/// A declaration that the documentation speaks of and no file has.
struct MissingDeclaration: Error, CustomStringConvertible {
  let description: String
}
