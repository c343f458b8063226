import ReportKit

extension Command {
  static let schema = Command(
    name: "schema", operands: "facts | report | check",
    summary: Wording(
      en: "print the JSON Schema of an output", zh: "显示输出的 JSON Schema"),
    examples: [
      Example(
        "vetreport schema facts", en: "the schema of one line of ndjson",
        zh: "ndjson 每一行的模式"),
      Example(
        "vetreport schema report", en: "the schema of an entry of reports[] in json",
        zh: "json 中 reports[] 每一项的模式"),
      Example(
        "vetreport schema check", en: "the schema of what check writes as json",
        zh: "check 输出的 json 的模式"),
    ],
    flags: []
  ) { arguments, console in
    guard let name = arguments.operands.first else {
      console.fail(
        .missingOperand(command: "schema", operand: "facts | report | check"), .wrongUsage)
      return
    }
    if arguments.operands.count > 1 {
      console.fail(.tooManyOperands(arguments.operands[1], command: "schema"), .wrongUsage)
      return
    }
    switch name {
    case "facts": console.print { FactsSchema.write(to: &$0) }
    case "report": console.print { ReportSchema.write(to: &$0) }
    case "check": console.print { CheckSchema.write(to: &$0) }
    default: console.fail(.unknownSchema(name, choices: ["facts", "report", "check"]), .wrongUsage)
    }
  }
}
