import ReportKit

/// Extracts from one input after another; memory holds one report at a time.
enum Extraction {
  static func run(_ arguments: Arguments, _ console: inout Console) {
    let catalogue = Catalogue.builtIn
    guard let plan = OutputPlan(arguments, catalogue, &console) else { return }
    let inputs = Inputs(arguments.operands, &console)
    guard plan.spares(inputs.found, &console) else { return }
    let files = plan.open(&console)
    let outputs = files.map { Output($0.file, plan.writer($0.format, catalogue)) }
    var reader = InputReader()
    defer { reader.close() }
    for input in inputs.found {
      guard let analysis = reader.read(input, &console) else { continue }
      tellOfDiagnostics(analysis, input.path, console)
      let report = ReportResult(path: input.path, analysis: analysis)
      for output in outputs { output.write(report, &console) }
    }
    for output in outputs { output.finish(&console) }
  }

  private static func tellOfDiagnostics(_ analysis: Analysis, _ path: String, _ console: Console) {
    guard !analysis.diagnostics.isEmpty else { return }
    var locator = Locator(analysis.source)
    for diagnostic in analysis.diagnostics {
      let place = locator.locate(diagnostic.range)
      switch diagnostic.reason {
      case .outOfRange:
        console.note(
          .outOfRange(
            path: path, line: place.line, column: place.column, offset: place.byteOffset))
      }
    }
  }
}
