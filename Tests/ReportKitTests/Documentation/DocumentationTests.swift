import Foundation
import ReportKit
import Testing

/// The documentation says what the sources say: generated pages are made anew and compared, and
/// written ones name only what there is.
@Suite("Documentation") struct DocumentationTests {
  private static let folder = "Sources/ReportKit/ReportKit.docc"
  private static let landing = "ReportKit"

  static let articles =
    (try? Checkout.stems(in: Checkout.url(folder), ending: ".md")) ?? []

  private static let types = Markdown.declaredTypes((try? SourceComments.library()) ?? "")

  // MARK: - Generated pages

  @Test func indicatorPageStands() throws {
    try Recorded.check(Array(try IndicatorPage.markdown().utf8), against: IndicatorPage.path)
  }

  @Test func rulePageStands() throws {
    try Recorded.check(Array(try RulePage.markdown().utf8), against: RulePage.path)
  }

  @Test func checkPageStands() throws {
    try Recorded.check(Array(CheckPage.markdown().utf8), against: CheckPage.path)
  }

  @Test func modelPageStands() throws {
    try Recorded.check(Array(try ModelPage.markdown().utf8), against: ModelPage.path)
  }

  // MARK: - Written pages

  @Test func everyArticleIsLinked() throws {
    let landing = try text(of: DocumentationTests.landing)
    for article in DocumentationTests.articles where article != DocumentationTests.landing {
      #expect(landing.contains("- <doc:\(article)>"), "\(article) is not among the topics")
    }
  }

  @Test(arguments: articles)
  func articleNamesWhatThereIs(_ article: String) throws {
    let pages = [CheckPage.path, IndicatorPage.path, ModelPage.path, RulePage.path]
    let generated = pages.contains { $0.hasSuffix("/\(article).md") }
    guard !generated else { return }
    let text = try text(of: article)
    for code in Markdown.codeSpans(text) {
      if code.hasSuffix(".swift") || code.hasSuffix("/") {
        #expect(isFile(code), "\(article) speaks of \(code), which is no file or folder")
      } else if let name = Markdown.declaredName(code) {
        #expect(DocumentationTests.types.contains(name), "\(article) speaks of \(code)")
      }
    }
    for symbol in Markdown.symbolLinks(text) where symbol != ["ReportKit"] {
      #expect(DocumentationTests.types.contains(symbol[0]), "\(article) links to \(symbol)")
    }
    for link in Markdown.articleLinks(text) {
      #expect(DocumentationTests.articles.contains(link), "\(article) links to \(link)")
    }
  }

  @Test func glossaryTermsAreInTheSources() throws {
    let sources = try SourceComments.library()
    let rows = Markdown.tableRows(try text(of: "Glossary"))
    #expect(rows.count >= 40)
    for row in rows {
      #expect(row.count == 3, "a row has a Chinese term, a name of the code and a definition")
      for name in Markdown.codeSpans(row[1]) {
        let parts = name.split(separator: ".").map(String.init)
        if parts.count == 2, name.first?.isLowercase == true {
          #expect(Catalogue.builtIn.index(of: name) != nil, "\(row[0]): \(name) is no key")
        } else {
          // `Table.Row.parent` is declared as `parent`.
          #expect(sources.contains(parts.last ?? name), "\(row[0]): no source has \(name)")
        }
      }
    }
    let terms = rows.map { $0[0] }
    #expect(Set(terms).count == terms.count, "a term stands twice")
  }

  private func text(of article: String) throws -> String {
    let file = Checkout.url("\(DocumentationTests.folder)/\(article).md")
    return try String(contentsOf: file, encoding: .utf8)
  }

  private func isFile(_ path: String) -> Bool {
    let places = ["Sources/ReportKit/\(path)", path]
    return places.contains { FileManager.default.fileExists(atPath: Checkout.url($0).path) }
  }
}
