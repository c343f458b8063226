extension Command {
  static let help = Command(
    name: "help", operands: "[COMMAND]",
    summary: Wording(en: "explain a command", zh: "说明一个命令的用法"),
    examples: [Example("vetreport help extract", en: "how to extract", zh: "查看 extract 的用法")],
    flags: []
  ) { arguments, console in
    if arguments.operands.count > 1 {
      console.fail(.tooManyOperands(arguments.operands[1], command: "help"), .wrongUsage)
      return
    }
    guard let name = arguments.operands.first else {
      console.print(Help.text(in: console.language))
      return
    }
    guard let command = Command.named(name) else {
      let suggestion = Suggestion.nearest(to: name, among: Command.all.map(\.name))
      console.fail(.unknownCommand(name, suggestion: suggestion), .wrongUsage)
      return
    }
    console.print(Help.text(of: command, in: console.language))
  }
}
