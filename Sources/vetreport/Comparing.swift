import ReportKit

/// Reads reports, several at once, and puts them side by side; of each only its figures are kept.
enum Comparing {
  /// What became of one input.
  private struct Outcome: Sendable {
    var report: ComparedReport?
    var levels: CheckedLevels?
    var console: Console
  }

  static func run(_ arguments: Arguments, _ console: inout Console) {
    let plan = OutputPlan<ComparisonFormat>(
      arguments, Flag.compareFormat, usual: .table, unnamed: .table, &console)
    let jobs = CheckPlan.jobs(arguments, &console)
    var isSelected: [Bool]?
    if arguments.has(Flag.select) {
      isSelected = Selection.of(arguments.values(of: Flag.select), .builtIn, &console)
    }
    guard console.status == .done, let plan, let jobs else { return }
    let inputs = Inputs(arguments.operands, &console)
    if inputs.found.count < 2, console.status == .done {
      console.fail(
        .missingOperand(command: "compare", operand: "FILE FILE…"), .wrongUsage)
      return
    }
    guard plan.spares(inputs.found, &console) else { return }
    let outputs = plan.open(&console).map {
      Output($0.file, ComparisonWriter($0.format, options: options(arguments, console)))
    }
    let reports = read(inputs.found, jobs: jobs, isSelected, &console)
    let order = arguments.value(of: Flag.order).flatMap(Comparison.Order.init) ?? .subject
    let comparison = ComparedReports(
      reports, by: order, onlyShared: arguments.has(Flag.onlyShared))
    for output in outputs {
      output.tell { $0.unchecked = console.unreadable }
      output.write(comparison, &console)
      output.finish(&console)
    }
  }

  private static func options(
    _ arguments: Arguments, _ console: Console
  ) -> ComparisonWriter.Options {
    var options = ComparisonWriter.Options()
    options.isChinese = console.language == .chinese
    options.width = System.columns(of: System.standardOutput) ?? 100
    options.isMarked = arguments.has(Flag.mark)
    return options
  }

  private static func read(
    _ inputs: [Input], jobs: Int, _ isSelected: [Bool]?, _ console: inout Console
  ) -> [(report: ComparedReport, levels: CheckedLevels?)] {
    var reports: [(report: ComparedReport, levels: CheckedLevels?)] = []
    let language = console.language
    OrderedWork.run(inputs, jobs: jobs) { input in
      read(input, isSelected, language)
    } deliver: { outcome in
      console.speak(for: outcome.console)
      if let report = outcome.report { reports.append((report, outcome.levels)) }
    }
    return reports
  }

  private static func read(
    _ input: Input, _ isSelected: [Bool]?, _ language: Language
  ) -> Outcome {
    var console = Console.silent(language)
    var reader = InputReader()
    defer { reader.close() }
    guard let analysis = reader.read(input, &console) else {
      return Outcome(report: nil, levels: nil, console: console)
    }
    console.note(analysis.diagnostics, of: analysis, input.path)
    let report = ComparedReport(path: input.path, analysis, isSelected: isSelected)
    let levels = CheckedLevels(path: input.path, analysis)
    return Outcome(report: report, levels: levels, console: console)
  }
}
