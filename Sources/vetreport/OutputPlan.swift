import ReportKit

/// What the user wants written, where and how.
struct OutputPlan {
  private struct Entry {
    var path: String
    var format: FactFormat
  }

  private var entries: [Entry] = []
  private var options = FactWriter.Options()

  /// Reads the flags; nil where they contradict each other, which the console then knows.
  init?(_ arguments: Arguments, _ catalogue: Catalogue, _ console: inout Console) {
    let chosen = arguments.value(of: Flag.format).flatMap(FactFormat.init)
    for value in arguments.values(of: Flag.output) {
      entries.append(OutputPlan.entry(value, chosen: chosen))
    }
    if entries.isEmpty {
      let isTerminal = System.isTerminal(System.standardOutput)
      entries = [Entry(path: "-", format: chosen ?? (isTerminal ? .table : .ndjson))]
    }
    options.isMarked = arguments.has(Flag.mark)
    options.width = System.columns(of: System.standardOutput) ?? 100
    options.tableHeader = Message.tableHeader(in: console.language)
    if arguments.has(Flag.select) {
      options.selected = Selection.of(arguments.values(of: Flag.select), catalogue, &console)
      if options.selected == nil { return nil }
    }
    var paths: Set<String> = []
    for entry in entries where !paths.insert(System.resolved(entry.path)).inserted {
      console.fail(.twiceTheSameOutput(entry.path), .wrongUsage)
      return nil
    }
  }

  /// `csv=facts.csv` names its format; of a plain `facts.csv` the ending does, unless one was chosen.
  private static func entry(_ value: String, chosen: FactFormat?) -> Entry {
    if let equals = value.firstIndex(of: "="),
      let format = FactFormat(rawValue: String(value[..<equals]))
    {
      return Entry(path: String(value[value.index(after: equals)...]), format: format)
    }
    let ending = value.lastIndex(of: ".").map { String(value[value.index(after: $0)...]) }
    return Entry(path: value, format: chosen ?? ending.flatMap(FactFormat.init) ?? .ndjson)
  }

  /// Whether no output would replace an input; the console knows of those that would.
  func spares(_ inputs: [Input], _ console: inout Console) -> Bool {
    let replaced = Set(
      entries.compactMap { entry -> FileState.Identity? in
        guard entry.path != "-", let state = try? System.state(of: entry.path) else { return nil }
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
  func open(_ console: inout Console) -> [(file: OutputFile, format: FactFormat)] {
    var files: [(file: OutputFile, format: FactFormat)] = []
    for entry in entries {
      do throws(SystemError) {
        files.append((try OutputFile(path: entry.path), entry.format))
      } catch {
        console.fail(.cannotWrite(path: entry.path, error), .unwritable)
      }
    }
    return files
  }

  func writer(_ format: FactFormat, _ catalogue: Catalogue) -> FactWriter {
    FactWriter(format, catalogue: catalogue, options: options)
  }
}
