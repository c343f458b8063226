// Feeds libFuzzer's inputs to the whole way from bytes to facts, findings and all outputs. Whatever
// they hold, nothing may trap, hang, or read outside its memory.
import ReportKit

/// The driver that libFuzzer's runtime brings.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

@main
enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = runDriver(&count, &arguments) { start, length in
      Fuzz.test(Array(UnsafeBufferPointer(start: start, count: length)))
      return 0
    }
  }

  /// One input through every reader and writer.
  private static func test(_ bytes: [UInt8]) {
    guard let analysis = try? ReportAnalyzer().analyze(bytes, tracing: true) else { return }
    let report = ReportResult(path: "fuzz.txt", analysis: analysis)
    for format in FactFormat.allCases {
      var output = ByteWriter(capacity: 4096) { _ in true }
      var writer = FactWriter(format, catalogue: .builtIn)
      writer.begin(&output)
      writer.write(report, to: &output)
      writer.end(&output)
    }
    let checked = CheckedReport(
      path: "fuzz.txt", analysis, Checker.check(analysis), withRelations: true)
    var options = CheckWriter.Options()
    options.show = .all
    for format in CheckFormat.allCases {
      var output = ByteWriter(capacity: 4096) { _ in true }
      var writer = CheckWriter(format, options: options)
      writer.begin(&output)
      writer.write(checked, to: &output)
      writer.end(&output)
    }
    let summarised = SummarisedReport(path: "fuzz.txt", analysis)
    for format in SummaryFormat.allCases {
      var output = ByteWriter(capacity: 4096) { _ in true }
      var writer = SummaryWriter(format)
      writer.begin(&output)
      writer.write(summarised, to: &output)
      writer.end(&output)
    }
    var output = ByteWriter(capacity: 4096) { _ in true }
    StructureText.write(analysis, to: &output)
    TraceText(analysis, catalogue: .builtIn).write(line: 1, column: nil, to: &output)
  }
}
