import ReportKit

/// Summarises one input after another; memory holds one report at a time.
enum Summarising {
  static func run(_ arguments: Arguments, _ console: inout Console) {
    guard
      let plan = OutputPlan<SummaryFormat>(
        arguments, Flag.summaryFormat, usual: .markdown, unnamed: .markdown, &console)
    else { return }
    let inputs = Inputs(arguments.operands, &console)
    guard plan.spares(inputs.found, &console) else { return }
    var options = SummaryWriter.Options()
    options.isChinese = console.language == .chinese
    options.width = System.columns(of: System.standardOutput) ?? 100
    let outputs = plan.open(&console).map {
      Output($0.file, SummaryWriter($0.format, options: options))
    }
    var reader = InputReader()
    defer { reader.close() }
    for input in inputs.found {
      guard let analysis = reader.read(input, &console) else { continue }
      console.note(analysis.diagnostics, of: analysis, input.path)
      let report = SummarisedReport(path: input.path, analysis)
      for output in outputs { output.write(report, &console) }
    }
    for output in outputs { output.finish(&console) }
  }
}
