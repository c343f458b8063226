import ReportKit

extension Command {
  static let check = Command(
    name: "check", operands: "FILE… | FOLDER… | -",
    summary: Wording(
      en: "find figures that cannot both be true", zh: "找出报告中不可能同时成立的数据"),
    examples: [
      Example(
        "vetreport check report.txt", en: "what contradicts itself in a report",
        zh: "检查一份报告中的矛盾"),
      Example(
        "vetreport check --show verified report.txt", en: "also what was recomputed and holds",
        zh: "同时列出核对无误的数据"),
      Example(
        "vetreport check --output sarif=a.sarif --output junit=b.xml reports/",
        en: "all reports of a folder, for CI services", zh: "检查整个文件夹，供持续集成服务使用"),
      Example(
        "vetreport check --write-baseline known.json reports/",
        en: "take what is found as known; later --baseline known.json",
        zh: "把现有发现记为已知；以后使用 --baseline known.json"),
    ],
    flags: [
      Flag.checkFormat, Flag.output, Flag.selectRules, Flag.ignore, Flag.show, Flag.failOn,
      Flag.baseline, Flag.writeBaseline, Flag.config, Flag.isolated, Flag.jobs, Flag.color,
      Flag.mark,
    ]
  ) { arguments, console in
    guard !arguments.operands.isEmpty else {
      console.fail(.missingOperand(command: "check", operand: "FILE…"), .wrongUsage)
      return
    }
    guard let plan = CheckPlan(arguments, &console) else { return }
    Checking.run(plan, arguments, &console)
  }
}
