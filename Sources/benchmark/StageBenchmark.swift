import ReportKit

/// The speed of each stage over the same reports, beside a plain pass over their bytes.
struct StageBenchmark {
  let sample: Sample
  let megabytes: Int
  private static let rounds = 5

  enum Stage: String, CaseIterable {
    case pass = "plain pass"
    case decode, normalize, structure, facts, ndjson
    case whole = "whole way"
    case check
  }

  func run() {
    var reports: [[UInt8]] = []
    sample.forEach(upTo: megabytes * 1_000_000 / StageBenchmark.rounds) { reports.append($0) }
    let bytes = reports.reduce(0) { $0 + $1.count }
    print("\nStages, \(reports.count) reports, \(bytes / 1_000_000) MB a round, one core")
    print("stage         MB/s   times a plain pass")
    _ = round(Array(reports.prefix(100)))
    let rounds = (0..<StageBenchmark.rounds).map { _ in round(reports) }
    let plain = Median.of(rounds.map { $0[.pass] ?? 0 })
    for stage in Stage.allCases {
      let seconds = Median.of(rounds.map { $0[stage] ?? 0 })
      let speed = Double(bytes) / 1e6 / seconds
      print(stage.rawValue.padded(12), speed.text(0, 6), (seconds / plain).text(1, 10))
    }
    let facts = written.facts
    let megabytes = Double(written.bytes) / 1e6
    let whole = Median.of(rounds.map { $0[.whole] ?? 0 })
    let check = Median.of(rounds.map { ($0[.whole] ?? 0) + ($0[.check] ?? 0) })
    print("check in all: \((check / whole).text(2)) times the whole way of extract")
    print("written: \(facts) facts, \(megabytes.text(1)) MB of NDJSON a round,")
    let writing = Median.of(rounds.map { $0[.ndjson] ?? 0 })
    print("  at \((megabytes / writing).text(0)) MB/s of output")
    print("peak memory of this process: \(Machine.peakMemory / 1024) MiB (holds all inputs)")
  }

  /// What one round writes.
  private var written: (facts: Int, bytes: Int) {
    var facts = 0
    var bytes = 0
    sample.forEach(upTo: megabytes * 1_000_000 / StageBenchmark.rounds) { report in
      guard let analysis = try? ReportAnalyzer().analyze(report) else { return }
      facts += analysis.facts.count
      withUnsafeMutablePointer(to: &bytes) { total in
        var output = ByteWriter { part in
          total.pointee += part.count
          return true
        }
        var writer = FactWriter(.ndjson, catalogue: .builtIn)
        writer.write(ReportResult(path: "report.txt", analysis: analysis), to: &output)
        writer.end(&output)
      }
    }
    return (facts, bytes)
  }

  /// One pass of all stages over all reports: seconds of each stage.
  private func round(_ reports: [[UInt8]]) -> [Stage: Double] {
    var times: [Stage: Duration] = [:]
    var writer = FactWriter(.ndjson, catalogue: .builtIn)
    var output = ByteWriter { _ in true }
    let clock = ContinuousClock()
    var checksum: UInt64 = 0
    var checked = 0
    for bytes in reports {
      let start = clock.now
      checksum &+= StageBenchmark.sum(bytes)
      let passed = clock.now
      guard var source = try? TextDecoder.decode(bytes) else { continue }
      let decoded = clock.now
      Normalizer.normalize(&source)
      let normalized = clock.now
      let document = source.normalized.withUnsafeBufferPointer { StructureReader.read(Bytes($0)) }
      let structured = clock.now
      var analysis = Analysis(source: source, document: document)
      FactReader.read(into: &analysis, tracing: false)
      let read = clock.now
      writer.write(ReportResult(path: "report.txt", analysis: analysis), to: &output)
      let end = clock.now
      checked &+= Checker.check(analysis).relations.count
      let judged = clock.now
      times[.check, default: .zero] += judged - end
      times[.pass, default: .zero] += passed - start
      times[.decode, default: .zero] += decoded - passed
      times[.normalize, default: .zero] += normalized - decoded
      times[.structure, default: .zero] += structured - normalized
      times[.facts, default: .zero] += read - structured
      times[.ndjson, default: .zero] += end - read
      times[.whole, default: .zero] += end - passed
    }
    writer.end(&output)
    // Printing the sum keeps the compiler from leaving the pass out.
    if checksum == 1, checked == 1 { print("") }
    return times.mapValues(\.seconds)
  }

  /// The plain pass: every byte is read once.
  @inline(never)
  private static func sum(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { buffer in
      var sum: UInt64 = 0
      for byte in buffer { sum &+= UInt64(byte) }
      return sum
    }
  }
}
