import ReportKit

/// Checks one input after another, several at once where there are several.
enum Checking {
  /// What became of one input.
  private struct Outcome: Sendable {
    var report: CheckedReport?
    var console: Console
  }

  static func run(_ plan: CheckPlan, _ arguments: Arguments, _ console: inout Console) {
    let inputs = Inputs(arguments.operands, &console)
    let others = plan.newBaselinePath.map { [$0] } ?? []
    guard plan.outputs.spares(inputs.found, &console, others: others) else { return }
    let files = plan.outputs.open(&console)
    let outputs = files.map { file, format in
      var options = plan.options
      options.isColored = format == .text && plan.colors.colors(file.path)
      return Output(file, CheckWriter(format, options: options))
    }
    let withRelations = files.contains { CheckWriter.needsRelations($0.format, plan.options) }
    var excuses = Excuses(plan.settings, plan.baseline, isSelected: plan.isSelected)
    var draft = plan.newBaselinePath.map(BaselineDraft.init)
    let (isSelected, language) = (plan.isSelected, console.language)
    var across = CheckedAcross(isSelected: isSelected)
    let isCompared = inputs.found.count > 1 && across.isNeeded
    OrderedWork.run(inputs.found, jobs: plan.jobs) { input in
      check(
        input, isSelected, language, withRelations: withRelations, keepsLevels: isCompared)
    } deliver: { outcome in
      console.speak(for: outcome.console)
      guard var report = outcome.report else { return }
      across.add(&report, withRelations: withRelations)
      excuses.mark(&report)
      draft?.add(report)
      for output in outputs { output.write(report, &console) }
      // What goes into the baseline is known from now on.
      if draft == nil, report.findings.contains(where: { fails($0, plan.failOn) }) {
        console.raise(.findings)
      }
    }
    for output in outputs {
      output.tell { $0.unchecked = console.unreadable }
      output.finish(&console)
    }
    if let path = plan.newBaselinePath, let draft { write(draft, to: path, &console) }
    excuses.tell(&console, baselinePath: draft == nil ? plan.baselinePath : nil)
  }

  private static func fails(_ finding: CheckedFinding, _ failOn: FailOn) -> Bool {
    finding.excuse == nil && failOn.fails(finding.severity)
  }

  /// Reads and checks one input; what there is to tell waits in a console of its own.
  private static func check(
    _ input: Input, _ isSelected: [Bool], _ language: Language, withRelations: Bool,
    keepsLevels: Bool
  ) -> Outcome {
    var console = Console.silent(language)
    var reader = InputReader()
    defer { reader.close() }
    guard let analysis = reader.read(input, &console) else {
      return Outcome(report: nil, console: console)
    }
    console.note(analysis.diagnostics, of: analysis, input.path)
    let result = Checker.check(analysis, isSelected: isSelected, keepsLevels: keepsLevels)
    let report = CheckedReport(
      path: input.path, analysis, result, withRelations: withRelations)
    return Outcome(report: report, console: console)
  }

  private static func write(
    _ draft: BaselineDraft, to path: String, _ console: inout Console
  ) {
    do throws(SystemError) {
      let file = try OutputFile(path: path)
      Output(file, BaselineWriter(draft)).finish(&console)
    } catch {
      console.fail(.cannotWrite(path: path, error), .unwritable)
    }
  }
}

/// Writes a baseline as every other result is written: whole, or not at all.
private struct BaselineWriter: ResultWriter {
  private let draft: BaselineDraft

  init(_ draft: BaselineDraft) { self.draft = draft }

  mutating func begin(_ output: inout ByteWriter) { draft.write(to: &output) }
  mutating func write(_ item: Never, to output: inout ByteWriter) {}
  mutating func end(_ output: inout ByteWriter) { output.flush() }
}
