import ReportKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The real reports, which are not ours to publish: their folder is named by `VETREPORT_CORPUS`.
@Suite("Real reports", .enabled(if: getenv("VETREPORT_CORPUS") != nil))
struct CorpusTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var title: String
    var organisation: String
    var period: String
    var kind: ReportKind
    var sections: Int
    var cases: Int
    var rows: [Int]
    var testDescription: String { file }
  }

  static let reports: [Case] = [
    Case(
      file: "000_cf00e52716fa02f5.txt", title: "江门一职职教集团建设自查报告", organisation: "江门一职职教集团",
      period: "2023", kind: .groupSelfAssessment, sections: 19, cases: 0, rows: []),
    Case(
      file: "001_7f3d16ccd634fbf4.txt", title: "2021年度 江门市中等职业教育年度质量报告",
      organisation: "江门市教育局", period: "2021", kind: .regionalAnnualQuality, sections: 46, cases: 13,
      rows: [3, 55]),
    Case(
      file: "002_1945969dfabc08b4.txt", title: "2022年校企合作机制体制改革情况报告",
      organisation: "清远职业技术学院", period: "2022", kind: .cooperationReform, sections: 17, cases: 0,
      rows: []),
    Case(
      file: "003_eef51693e8f060fc.txt", title: "东莞市模具（国际）职业教育集团 2021年度工作总结",
      organisation: "东莞市模具（国际）职业教育集团", period: "2021", kind: .groupWorkSummary, sections: 7,
      cases: 0, rows: []),
    Case(
      file: "004_4daa7e5f24d57aa9.txt", title: "2020年教育质量年度报告",
      organisation: "浙江科技工程学校（嘉兴技师学院）", period: "2020", kind: .schoolAnnualQuality,
      sections: 113, cases: 2, rows: []),
    Case(
      file: "t01_tables.txt", title: "2021年度 江门市中等职业教育年度质量报告", organisation: "江门市",
      period: "2021", kind: .regionalAnnualQuality, sections: 1, cases: 0, rows: [3, 55]),
  ]

  @Test("Outline, cases, tables and profile", arguments: reports)
  func report(_ expected: Case) throws {
    var source = try TextDecoder.decode(try #require(read(expected.file)))
    Normalizer.normalize(&source)
    let document = Reading(bytes: source.normalized).document
    #expect(document.title == expected.title)
    #expect(document.organisation == expected.organisation)
    #expect(document.period?.description == expected.period)
    #expect(document.kind == expected.kind)
    #expect(document.sections.count - 1 == expected.sections)
    #expect(document.sections.filter(\.isCase).count == expected.cases)
    #expect(document.tables.map(\.rows.count) == expected.rows)
  }

  /// The file in the folder or in its `reports`; nil where neither has it.
  private func read(_ name: String) -> [UInt8]? {
    guard let folder = getenv("VETREPORT_CORPUS") else { return nil }
    for path in [
      "\(String(cString: folder))/reports/\(name)", "\(String(cString: folder))/\(name)",
    ] {
      guard let file = fopen(path, "rb") else { continue }
      defer { fclose(file) }
      var bytes: [UInt8] = []
      var window = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = fread(&window, 1, window.count, file), count > 0 {
        bytes.append(contentsOf: window[..<count])
      }
      return bytes
    }
    return nil
  }
}
