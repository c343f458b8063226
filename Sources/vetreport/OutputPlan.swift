import ReportKit

/// What the user wants written, where and in which form.
struct OutputPlan<Format: OutputFormat> {
  private typealias Entry = (path: String, format: Format)

  private var entries: [Entry] = []

  /// Reads the flags; nil where they contradict each other, which the console then knows.
  ///
  /// - Parameters:
  ///   - usual: the form of standard output where none is named.
  ///   - unnamed: the form of a file whose name says nothing.
  init?(
    _ arguments: Arguments, _ flag: Flag, usual: Format, unnamed: Format,
    _ console: inout Console
  ) {
    let chosen = arguments.value(of: flag).flatMap(Format.init)
    for value in arguments.values(of: Flag.output) {
      entries.append(OutputPlan.entry(value, chosen: chosen, unnamed: unnamed))
    }
    if entries.isEmpty { entries = [("-", chosen ?? usual)] }
    let paths = entries.map { System.resolved($0.path) }
    for index in entries.indices where paths[..<index].contains(paths[index]) {
      console.fail(.twiceTheSameOutput(entries[index].path), .wrongUsage)
      return nil
    }
  }

  /// `csv=facts.csv` names its form; of a plain `facts.csv` the ending does, unless one was chosen.
  private static func entry(_ value: String, chosen: Format?, unnamed: Format) -> Entry {
    if let equals = value.firstIndex(of: "="),
      let format = Format(rawValue: String(value[..<equals]))
    {
      return (String(value[value.index(after: equals)...]), format)
    }
    let ending = value.lastIndex(of: ".").map { String(value[value.index(after: $0)...]) }
    return (value, chosen ?? ending.flatMap(Format.init(ending:)) ?? unnamed)
  }

  /// Whether no output would replace an input, nor another one; the console knows of those that would.
  ///
  /// - Parameter others: what else will be written.
  func spares(_ inputs: [Input], _ console: inout Console, others: [String] = []) -> Bool {
    for other in others
    where entries.contains(where: { System.resolved($0.path) == System.resolved(other) }) {
      console.fail(.twiceTheSameOutput(other), .wrongUsage)
      return false
    }
    let replaced = Set(
      (entries.map(\.path) + others).compactMap { path -> FileState.Identity? in
        guard path != "-", let state = try? System.state(of: path) else { return nil }
        return state.kind == .file ? state.identity : nil
      })
    guard !replaced.isEmpty else { return true }
    var isSound = true
    for case .file(let path) in inputs {
      guard let state = try? System.state(of: path), replaced.contains(state.identity) else {
        continue
      }
      isSound = false
      console.fail(.outputIsInput(path), .wrongUsage)
    }
    return isSound
  }

  /// Opens what can be opened; the console knows what cannot.
  func open(_ console: inout Console) -> [(file: OutputFile, format: Format)] {
    var files: [(file: OutputFile, format: Format)] = []
    for entry in entries {
      do throws(SystemError) {
        files.append((try OutputFile(path: entry.path), entry.format))
      } catch {
        console.fail(.cannotWrite(path: entry.path, error), .unwritable)
      }
    }
    return files
  }
}
