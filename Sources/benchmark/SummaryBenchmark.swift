import ReportKit

/// What a summary costs for a report of the usual length, beside extracting alone.
struct SummaryBenchmark {
  let sample: Sample
  private static let length = 75_000
  private static let rounds = 40

  func run() {
    var bytes: [UInt8] = []
    sample.forEach(upTo: SummaryBenchmark.length * 2) { report in
      if bytes.count < SummaryBenchmark.length { bytes += report + [0x0A] }
    }
    bytes = Array(bytes.prefix(SummaryBenchmark.length))
    // No character may be cut at the end.
    while let last = bytes.last, last != 0x0A { bytes.removeLast() }
    let extract = time(bytes) { analysis in write(analysis) }
    print("\nSummary of \(bytes.count / 1000) kB, one core")
    print("                ms   times an extract")
    print("extract".padded(12), (extract * 1e3).text(2, 8))
    for format in SummaryFormat.allCases {
      let seconds = time(bytes) { analysis in
        var writer = SummaryWriter(format)
        var output = ByteWriter { _ in true }
        writer.begin(&output)
        writer.write(SummarisedReport(path: "report.txt", analysis), to: &output)
        writer.end(&output)
      }
      print(
        format.rawValue.padded(12), (seconds * 1e3).text(2, 8), (seconds / extract).text(1, 10))
    }
  }

  private func write(_ analysis: Analysis) {
    var writer = FactWriter(.ndjson, catalogue: .builtIn)
    var output = ByteWriter { _ in true }
    writer.write(ReportResult(path: "report.txt", analysis: analysis), to: &output)
    writer.end(&output)
  }

  /// Seconds from bytes to bytes, the median of many rounds.
  private func time(_ bytes: [UInt8], _ body: (Analysis) -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<SummaryBenchmark.rounds).map { _ in
      clock.measure {
        guard let analysis = try? ReportAnalyzer().analyze(bytes) else { return }
        body(analysis)
      }.seconds
    }
    return Median.of(times)
  }
}
