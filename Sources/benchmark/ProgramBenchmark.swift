/// What the program costs as a whole: its start, its memory, and how its time grows.
struct ProgramBenchmark {
  let settings: Settings
  let sample: Sample

  func run() {
    guard let executable = settings.executable else {
      print("the program is not built; run: swift build -c release --product vetreport")
      return
    }
    let folder = Machine.temporaryFolder()
    defer { Machine.remove(folder: folder) }
    start(executable, folder)
    growth(executable, folder)
    corpus(executable, folder)
    comparison(executable, folder)
  }

  /// From the start of the program to its end, on one report of 75 kB.
  private func start(_ executable: String, _ folder: String) {
    let path = folder + "/start.txt"
    let file = Machine.create(path)
    Machine.append(sample.single(75_000), to: file)
    Machine.finish(file)
    defer { Machine.remove(file: path) }
    let runs = (0..<30).map { _ in extract(executable, path) }
    let seconds = runs.map(\.seconds)
    let nothing = (0..<30).map { _ in Machine.run([executable, "--version"]).seconds }
    print("Start to end on one report of 75 kB, 30 times")
    print("  median \((Median.of(seconds) * 1e3).text(2)) ms,", terminator: " ")
    print("least \(((seconds.min() ?? 0) * 1e3).text(2)) ms;", terminator: " ")
    print("--version alone \((Median.of(nothing) * 1e3).text(2)) ms")
    print("  peak memory \((Double(runs.map(\.memory).max() ?? 0) / 1024).text(1)) MiB")
  }

  /// One file of 1, 10 and 100 MB: the speed must stay.
  private func growth(_ executable: String, _ folder: String) {
    print("\nOne file, from file to NDJSON, and to the findings of check")
    print("      MB     MB/s  peak MiB   check MB/s  peak MiB   times extract")
    for megabytes in [1, 10, 100] {
      let path = folder + "/growth.txt"
      sample.write(megabytes * 1_000_000, to: path)
      let runs = (0..<3).map { _ in extract(executable, path) }
      let checks = (0..<3).map { _ in
        Machine.run([executable, "check", "--format", "line", "--fail-on", "never", path])
      }
      Machine.remove(file: path)
      let seconds = Median.of(runs.map(\.seconds))
      let checking = Median.of(checks.map(\.seconds))
      let memory = Double(runs.map(\.memory).max() ?? 0) / 1024
      let own = Double(checks.map(\.memory).max() ?? 0) / 1024
      let size = Double(megabytes)
      print(
        size.text(0, 8), (size / seconds).text(1, 8), memory.text(0, 9),
        (size / checking).text(1, 12), own.text(0, 9), (checking / seconds).text(2, 15))
      if !(runs + checks).allSatisfy(\.isSound) { print("  the program failed") }
    }
  }

  /// Many files: memory must not grow with their number.
  private func corpus(_ executable: String, _ folder: String) {
    let inner = folder + "/corpus"
    guard Machine.make(folder: inner) else { return }
    var paths: [String] = []
    var bytes = 0
    sample.forEach(upTo: settings.megabytes * 1_000_000) { report in
      let path = inner + "/\(paths.count).txt"
      let file = Machine.create(path)
      Machine.append(report, to: file)
      Machine.finish(file)
      paths.append(path)
      bytes += report.count
    }
    let runs = (0..<3).map { _ in extract(executable, inner) }
    for path in paths { Machine.remove(file: path) }
    Machine.remove(folder: inner)
    let speed = Double(bytes) / 1e6 / Median.of(runs.map(\.seconds))
    let memory = Double(runs.map(\.memory).max() ?? 0) / 1024
    print("\n\(paths.count) files of \(bytes / 1_000_000) MB in all, from files to NDJSON")
    print("  \(speed.text(1)) MB/s, peak memory \(memory.text(1)) MiB")
  }

  /// 500 reports side by side, as a page.
  private func comparison(_ executable: String, _ folder: String) {
    let inner = folder + "/comparison"
    guard Machine.make(folder: inner) else { return }
    var paths: [String] = []
    var bytes = 0
    for index in 0..<500 {
      let report = sample.report(index)
      let path = inner + "/\(index).txt"
      let file = Machine.create(path)
      Machine.append(report, to: file)
      Machine.finish(file)
      paths.append(path)
      bytes += report.count
    }
    let runs = (0..<3).map { _ in Machine.run([executable, "compare", "--format", "html", inner]) }
    for path in paths { Machine.remove(file: path) }
    Machine.remove(folder: inner)
    let seconds = Median.of(runs.map(\.seconds))
    let memory = Double(runs.map(\.memory).max() ?? 0) / 1024
    print("\n500 files of \(bytes / 1_000_000) MB in all, compared on one page")
    print("  \(seconds.text(2)) s, peak memory \(memory.text(1)) MiB")
    if !runs.allSatisfy(\.isSound) { print("  the program failed") }
  }

  private func extract(
    _ executable: String, _ path: String
  ) -> (seconds: Double, memory: Int, isSound: Bool) {
    Machine.run([executable, "extract", "--format", "ndjson", path])
  }
}
