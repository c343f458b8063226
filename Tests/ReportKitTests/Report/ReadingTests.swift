import Foundation
import ReportKit
import Testing

/// Reading a file with the library: what it gives, and what it says of what it cannot read.
@Suite("Reading a file") struct ReadingTests {
  @Test func aFileIsRead() throws {
    let path = Checkout.url("Fixtures/school-2019.txt").path
    let report = try ReportAnalyzer().analyze(path)
    #expect(report.path == path)
    #expect(report.kind == .schoolAnnualQuality)
    #expect(report.organisation == "青岫市工贸职业学校")
    #expect(report.period == Period(year: 2019))
    #expect(report.sections.first?.heading == "1 学校情况")
    #expect(report.facts.allSatisfy { $0.report == path })
  }

  @Test func everyFigureLeadsToItsFact() throws {
    for name in GoldenTests.names {
      let report = try Fixture.report(name)
      let ids = Set(report.facts.map(\.id))
      for statement in Report.domains.flatMap({ $0.statements(report) }).compactMap({ $0 }) {
        let figures = [statement.figure].compactMap { $0 } + statement.parts + statement.related
        #expect(!figures.isEmpty)
        for figure in figures {
          #expect(ids.contains(figure.fact) && ids.isSuperset(of: figure.alternatives))
          #expect((figure.reason == .only) == figure.alternatives.isEmpty)
        }
      }
    }
  }

  @Test func everyFactOfADomainIsInItsModel() throws {
    for name in GoldenTests.names {
      let report = try Fixture.report(name)
      for domain in Report.domains {
        let statements = domain.statements(report)
        for (key, statement) in zip(domain.keys, statements) {
          let facts = report.facts.filter { $0.indicator == key }.map(\.id)
          let figures =
            [statement?.figure].compactMap { $0 } + (statement?.parts ?? [])
            + (statement?.related ?? [])
          let kept = figures.flatMap { [$0.fact] + $0.alternatives }
          #expect(kept.sorted() == facts.sorted(), "\(name): \(key)")
        }
      }
    }
  }

  @Test func whatIsNotThereIsTold() {
    let path = Checkout.url("Fixtures/nothing.txt").path
    #expect(throws: UnreadableReport.self) { try ReportAnalyzer().analyze(path) }
    #expect(fault(path) == .missing)
    #expect(fault(Checkout.url("Fixtures").path) == .folder)
  }

  private func fault(_ path: String) -> UnreadableReport.Fault? {
    do throws(UnreadableReport) {
      _ = try ReportAnalyzer().analyze(path)
      return nil
    } catch {
      return error.fault
    }
  }
}
