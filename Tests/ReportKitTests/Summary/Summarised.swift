import Foundation
import ReportKit

/// What `vetreport summary` writes, without the program.
enum Summarised {
  static func bytes(
    _ report: [UInt8], named name: String, as format: SummaryFormat, isChinese: Bool = true
  ) throws -> [UInt8] {
    let analysis = try ReportAnalyzer().analyze(report)
    var options = SummaryWriter.Options()
    options.isChinese = isChinese
    var bytes: [UInt8] = []
    withUnsafeMutablePointer(to: &bytes) { target in
      var output = ByteWriter { part in
        target.pointee.append(contentsOf: part)
        return true
      }
      var writer = SummaryWriter(format, options: options)
      writer.begin(&output)
      writer.write(SummarisedReport(path: name, analysis), to: &output)
      writer.end(&output)
    }
    return bytes
  }

  static func text(
    _ report: String, as format: SummaryFormat = .markdown, isChinese: Bool = true
  ) throws -> String {
    String(
      decoding: try bytes(
        Array(report.utf8), named: "report.txt", as: format, isChinese: isChinese),
      as: UTF8.self)
  }
}
