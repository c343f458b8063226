/// Writes what the checks found in one format, report by report.
package struct CheckWriter {
  /// What a user may ask for beyond the format.
  package struct Options: Sendable {
    package var show = CheckShow.findings
    package var isChinese = false

    package init() {}
  }

  package let format: CheckFormat
  private let options: Options
  private var reports = 0

  package init(_ format: CheckFormat, options: Options = Options()) {
    self.format = format
    self.options = options
  }

  /// Writes what stands before the first report.
  package mutating func begin(_ output: inout ByteWriter) { JSONChecks.begin(&output) }

  /// Writes one report.
  package mutating func write(_ report: CheckedReport, to output: inout ByteWriter) {
    if reports > 0 { output.append(",") }
    reports += 1
    JSONChecks(isChinese: options.isChinese, show: options.show).write(report, to: &output)
  }

  /// Writes what stands after the last report, and hands everything over.
  package mutating func end(_ output: inout ByteWriter) {
    output.append("]}\n")
    output.flush()
  }
}
