import Foundation
import ReportKit
import Testing

/// The line that a finding shows: the claim and what speaks against it underlined, by columns.
@Suite struct ExcerptTests {
  /// The lines of the excerpt of the worst finding.
  private func excerpt(_ report: CheckedReport, width: Int) -> (text: String, marks: String)? {
    let lines = CheckExample.written(.text, [report]) { $0.width = width }
      .split(separator: "\n").map(String.init)
    guard let head = lines.lastIndex(where: { $0.contains(": error: ") }) else { return nil }
    let rest = lines[(head + 1)...]
    guard let text = rest.first(where: { $0.hasPrefix("4 | ") }),
      let marks = rest.first(where: { $0.hasPrefix("  | ") })
    else { return nil }
    return (String(text.dropFirst(4)), String(marks.dropFirst(4)))
  }

  /// What stands over a mark: the characters whose columns it fills.
  private func marked(_ excerpt: (text: String, marks: String), _ mark: Character) -> [String] {
    let marks = Array(excerpt.marks)
    var found: [String] = []
    var column = 0
    var isOpen = false
    for scalar in excerpt.text.unicodeScalars {
      let isMarked = column < marks.count && marks[column] == mark
      if isMarked {
        if !isOpen { found.append("") }
        found[found.count - 1].unicodeScalars.append(scalar)
      }
      isOpen = isMarked
      column += DisplayWidth.of(scalar)
    }
    return found
  }

  @Test func theClaimIsUnderlined() throws {
    let excerpt = try #require(excerpt(try CheckExample.report(), width: 200))
    #expect(excerpt.text.hasPrefix("全校专任教师 247 人，"))
    #expect(marked(excerpt, "^") == ["95.41%"])
    #expect(marked(excerpt, "~") == ["247 人", "235人"])
  }

  @Test(arguments: 20..<110)
  func whatIsCutKeepsTheClaim(_ width: Int) throws {
    let excerpt = try #require(excerpt(try CheckExample.report(), width: width))
    #expect(marked(excerpt, "^") == ["95.41%"])
    #expect(DisplayWidth.of(excerpt.text) <= max(width - 4, 20))
    #expect(DisplayWidth.of(excerpt.marks) <= DisplayWidth.of(excerpt.text))
  }

  @Test func otherLinesAreQuoted() throws {
    let text = CheckExample.written(.text, [try CheckExample.report()])
    #expect(text.contains("= line 5 ‘毕业生1402人’"))
  }

  @Test func colourComesOnlyWhenAsked() throws {
    let report = try CheckExample.report()
    #expect(!CheckExample.written(.text, [report]).contains("\u{1B}"))
    #expect(CheckExample.written(.text, [report]) { $0.isColored = true }.contains("\u{1B}["))
  }

  @Test func textWithoutFiguresIsNoCleanReport() throws {
    let report = try CheckExample.checked(Array("学校概况良好。\n".utf8), path: "a.txt")
    let text = CheckExample.written(.text, [report])
    #expect(text.contains("nothing was checked"))
  }
}
