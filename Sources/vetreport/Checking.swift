import ReportKit

/// Checks one input after another.
enum Checking {
  static func run(_ arguments: Arguments, _ console: inout Console) {
    let inputs = Inputs(arguments.operands, &console)
    var options = CheckWriter.Options()
    options.show = arguments.value(of: Flag.show).flatMap(CheckShow.init) ?? .findings
    options.isChinese = console.language == .chinese
    var reader = InputReader()
    defer { reader.close() }
    var reports: [CheckedReport] = []
    for input in inputs.found {
      guard let analysis = reader.read(input, &console) else { continue }
      let result = Checker.check(analysis)
      reports.append(
        CheckedReport(path: input.path, analysis, result, withRelations: options.show != .findings))
      if result.findings.contains(where: { $0.severity == .error }) { console.raise(.findings) }
    }
    console.print { output in
      var writer = CheckWriter(.json, options: options)
      writer.begin(&output)
      for report in reports { writer.write(report, to: &output) }
      writer.end(&output)
    }
  }
}
