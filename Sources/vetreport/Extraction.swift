import ReportKit

/// Extracts from one input after another; memory holds one report at a time.
enum Extraction {
  static func run(_ arguments: Arguments, _ console: inout Console) {
    let catalogue = Catalogue.builtIn
    let isTerminal = System.isTerminal(System.standardOutput)
    guard
      let plan = OutputPlan<FactFormat>(
        arguments, Flag.format, usual: isTerminal ? .table : .ndjson, unnamed: .ndjson, &console),
      let options = options(arguments, catalogue, &console)
    else { return }
    let inputs = Inputs(arguments.operands, &console)
    guard plan.spares(inputs.found, &console) else { return }
    let outputs = plan.open(&console).map {
      Output($0.file, FactWriter($0.format, catalogue: catalogue, options: options))
    }
    var reader = InputReader()
    defer { reader.close() }
    for input in inputs.found {
      guard let analysis = reader.read(input, &console) else { continue }
      console.note(analysis.diagnostics, of: analysis, input.path)
      let report = ReportResult(path: input.path, analysis: analysis)
      for output in outputs { output.write(report, &console) }
    }
    for output in outputs { output.finish(&console) }
  }

  private static func options(
    _ arguments: Arguments, _ catalogue: Catalogue, _ console: inout Console
  ) -> FactWriter.Options? {
    var options = FactWriter.Options()
    options.isMarked = arguments.has(Flag.mark)
    options.width = System.columns(of: System.standardOutput) ?? 100
    options.tableHeader = Message.tableHeader(in: console.language)
    if arguments.has(Flag.select) {
      options.selected = Selection.of(arguments.values(of: Flag.select), catalogue, &console)
      if options.selected == nil { return nil }
    }
    return options
  }
}

extension Console {
  /// Tells of places of a report that could not be read as they should.
  mutating func note(_ diagnostics: [Diagnostic], of analysis: Analysis, _ path: String) {
    guard !diagnostics.isEmpty else { return }
    var locator = Locator(analysis.source)
    for diagnostic in diagnostics {
      let place = locator.locate(diagnostic.range)
      switch diagnostic.reason {
      case .outOfRange:
        note(
          .outOfRange(
            path: path, line: place.line, column: place.column, offset: place.byteOffset))
      }
    }
  }
}
