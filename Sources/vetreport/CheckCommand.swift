import ReportKit

extension Command {
  static let check = Command(
    name: "check", operands: "FILE… | FOLDER… | -",
    summary: Wording(
      en: "find figures that contradict each other", zh: "找出报告中相互矛盾的数据"),
    examples: [
      Example(
        "vetreport check report.txt", en: "what cannot both be true in a report",
        zh: "报告中不可能同时成立的内容")
    ],
    flags: [Flag.checkFormat, Flag.show]
  ) { arguments, console in
    guard !arguments.operands.isEmpty else {
      console.fail(.missingOperand(command: "check", operand: "FILE…"), .wrongUsage)
      return
    }
    Checking.run(arguments, &console)
  }
}
