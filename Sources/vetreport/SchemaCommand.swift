import ReportKit

extension Command {
  static let schema = Command(
    name: "schema", operands: "facts",
    summary: Wording(
      en: "print the JSON Schema of an output", zh: "显示输出的 JSON Schema"),
    examples: [
      Example(
        "vetreport schema facts", en: "the schema of one line of ndjson",
        zh: "ndjson 每一行的模式")
    ],
    flags: []
  ) { arguments, console in
    guard let name = arguments.operands.first else {
      console.fail(.missingOperand(command: "schema", operand: "facts"), .wrongUsage)
      return
    }
    if arguments.operands.count > 1 {
      console.fail(.tooManyOperands(arguments.operands[1], command: "schema"), .wrongUsage)
      return
    }
    guard name == "facts" else {
      console.fail(.unknownSchema(name, choices: ["facts"]), .wrongUsage)
      return
    }
    console.print { FactsSchema.write(to: &$0) }
  }
}
