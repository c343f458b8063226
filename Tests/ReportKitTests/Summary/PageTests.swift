import Foundation
import ReportKit
import Testing

/// Pages hold together, lead nowhere outside, and show the whole report: all that can be told without
/// a browser. `Tests/Browser/pages.py` does the rest.
@Suite("Pages")
struct PageTests {
  static let reports = ["Fixtures", "Tests/HeldOut", "Tests/HeldOut2"].flatMap { folder in
    ((try? Checkout.stems(in: Checkout.url(folder), ending: ".txt")) ?? [])
      .map { "\(folder)/\($0).txt" }
  }

  @Test("A page is whole and closed in itself", arguments: reports)
  func whole(_ path: String) throws {
    let report = [UInt8](try Data(contentsOf: Checkout.url(path)))
    let bytes = try Summarised.bytes(report, named: path, as: .html)
    let page = Page(String(decoding: bytes, as: UTF8.self))
    #expect(page.faults.isEmpty)
    let known = Set(page.identifiers)
    #expect(known.count == page.identifiers.count, "an id stands twice")
    for reference in page.references where reference != "data:," {
      #expect(reference.hasPrefix("#"), "\(reference) leads out")
      #expect(known.contains(String(reference.dropFirst())), "\(reference) leads nowhere")
    }
    let analysis = try ReportAnalyzer().analyze(report)
    #expect(known.count { $0.hasPrefix("f") && $0.utf8.count == 13 } == analysis.facts.count)
    let text = String(decoding: analysis.source.normalized, as: UTF8.self)
    #expect(Page.essence(page.source) == Page.essence(text), "the report's text is not all there")
    #expect(bytes.count < 300_000 + report.count)
  }

  @Test("What a report contains is shown, not understood")
  func escapes() throws {
    let text = try Summarised.text(
      "<script>alert(1)</script>职业学校质量年度报告（2020年度）\n\n"
        + "在校生“2400”人</td></section><img src=x onerror=alert(1)>，专任教师120人 & 'x'。\n",
      as: .html)
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!text.contains("<script>alert"))
    #expect(!text.contains("<img"))
    #expect(Page(text).faults.isEmpty)
  }

  @Test("Reports that share a page keep their anchors apart")
  func several() throws {
    let report = [UInt8](try Data(contentsOf: Checkout.url("Fixtures/school-2019.txt")))
    let analysis = try ReportAnalyzer().analyze(report)
    var bytes: [UInt8] = []
    withUnsafeMutablePointer(to: &bytes) { target in
      var output = ByteWriter { part in
        target.pointee.append(contentsOf: part)
        return true
      }
      var writer = SummaryWriter(.html)
      writer.begin(&output)
      for path in ["a.txt", "b.txt"] {
        writer.write(SummarisedReport(path: path, analysis), to: &output)
      }
      writer.end(&output)
    }
    let page = Page(String(decoding: bytes, as: UTF8.self))
    #expect(page.faults.isEmpty)
    #expect(Set(page.identifiers).count == page.identifiers.count)
  }
}
