import Foundation
import Testing

/// The way of the data goes one way: a stage names only what stages before it declare.
@Suite("Layering")
struct LayeringTests {
  /// The folders in the order of the way; sources beside them close it and may name all.
  static let stages = [
    "Text", "Structure", "Quantities", "Facts", "Report", "Checks", "Summary", "Outputs",
  ]
  /// Plain values that every stage may speak in, though they stand with the figures.
  static let values: Set = [
    "Quantities/Approximation.swift", "Quantities/Decimal.swift", "Quantities/Period.swift",
    "Quantities/Unit.swift", "Quantities/UnitTable.swift",
  ]

  /// Sources that stand in a later folder than those that name them; the list may only shrink.
  static let misplaced: Set<String> = []

  static let sources = Sources.swiftFiles(below: Sources.reportKit).map(SwiftSource.init(path:))

  @Test("Every folder is a stage")
  func folders() {
    let folders = LayeringTests.sources.compactMap(\.folder)
    #expect(Set(folders).isSubset(of: Set(LayeringTests.stages)))
    for path in LayeringTests.values {
      #expect(LayeringTests.sources.contains { $0.path == path }, "\(path) is no source")
    }
  }

  @Test("A stage names no type of a later one", arguments: stages)
  func names(_ stage: String) throws {
    let place = try #require(LayeringTests.stages.firstIndex(of: stage))
    var later: [String: String] = [:]
    for source in LayeringTests.sources {
      let rank =
        source.folder.flatMap(LayeringTests.stages.firstIndex) ?? LayeringTests.stages.count
      guard rank > place, !LayeringTests.values.contains(source.path) else { continue }
      for type in source.types { later[type] = source.path }
    }
    for source in LayeringTests.sources where source.folder == stage {
      for token in source.tokens {
        guard let path = later[token.text] else { continue }
        let fault: Comment = "\(source.path):\(token.line): \(token.text) is of \(path)"
        if LayeringTests.misplaced.contains(path) {
          withKnownIssue("\(path) is misplaced") { Issue.record(fault) }
        } else {
          Issue.record(fault)
        }
      }
    }
  }

  @Test("What is listed as misplaced still is")
  func misplaced() {
    for path in LayeringTests.misplaced {
      let types = Set(LayeringTests.sources.first { $0.path == path }?.types ?? [])
      let users = LayeringTests.sources.filter { source in
        source.folder == "Facts" && source.tokens.contains { types.contains($0.text) }
      }
      #expect(!users.isEmpty, "\(path) is in its place: take it off the list")
    }
  }

  @Test("The plain values name no stage")
  func values() {
    let types = LayeringTests.sources.filter { !LayeringTests.values.contains($0.path) }
      .filter { $0.folder != "Text" }.flatMap(\.types)
    let known = Set(types)
    for source in LayeringTests.sources where LayeringTests.values.contains(source.path) {
      for token in source.tokens where known.contains(token.text) {
        Issue.record("\(source.path):\(token.line): \(token.text) is no plain value")
      }
    }
  }

  @Test("Nothing on the way imports Foundation")
  func imports() {
    for source in LayeringTests.sources {
      for (first, second) in zip(source.tokens, source.tokens.dropFirst())
      where first.text == "import" && second.text == "Foundation" {
        Issue.record("\(source.path):\(first.line): import Foundation")
      }
    }
  }

  @Test("No input can stop the program: nothing is forced")
  func forced() {
    for source in LayeringTests.sources {
      for token in source.tokens {
        if ["fatalError", "preconditionFailure", "assertionFailure"].contains(token.text) {
          Issue.record("\(source.path):\(token.line): \(token.text)")
        }
        if token.isForced {
          Issue.record("\(source.path):\(token.line): \(token.text)! is forced")
        }
      }
    }
  }

  @Test("The scan sees declarations, names and what is forced, and no strings or comments")
  func scan() {
    let source = SwiftSource(
      path: "Text/Sample.swift",
      text: #"""
        // A comment names Nothing, /* nor */ does
        /* a block /* in a block */ fatalError() */
        public struct Outer {
          enum Inner { case one }
          let text = "Quoted \(value! ) \" still"
          let long = """
            Quoted "too" as! String
            """
        }
        typealias Name = Outer
        extension Other { let a = b!; let c = try! d(); let e = f as! G; let h = (i)! }
        let j = k != l
        """#)
    #expect(source.folder == "Text")
    #expect(source.types == ["Outer", "Name"])
    #expect(source.tokens.filter(\.isForced).map(\.text) == ["b", "try", "as", ")"])
    #expect(source.tokens.filter(\.isForced).allSatisfy { $0.line == 11 })
    let words = Set(source.tokens.map(\.text))
    #expect(words.isDisjoint(with: ["Nothing", "fatalError", "Quoted", "String", "value"]))
    #expect(words.isSuperset(of: ["Inner", "Other", "k"]))
  }
}
