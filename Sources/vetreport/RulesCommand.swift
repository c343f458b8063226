import ReportKit

extension Command {
  static let rules = Command(
    name: "rules", operands: "[WORD]",
    summary: Wording(
      en: "list the rules of check, all or those whose id begins so", zh: "列出检查规则，可按编号的开头查找"),
    examples: [
      Example("vetreport rules share", en: "rules about shares", zh: "与占比有关的规则"),
      Example(
        "vetreport rules --format json", en: "all rules for a program", zh: "供程序使用的全部规则"),
    ],
    flags: [Flag.listFormat]
  ) { arguments, console in
    if arguments.operands.count > 1 {
      console.fail(.tooManyOperands(arguments.operands[1], command: "rules"), .wrongUsage)
      return
    }
    var found = CheckRules.all
    if let word = arguments.operands.first {
      found = found.filter { RuleSelection.covers(word, "\($0.id)") }
      if found.isEmpty {
        let suggestion = RuleSelection.suggestion(for: word)
        console.fail(.unknownRule(word, suggestion: suggestion), .wrongUsage)
        return
      }
    }
    let isJSON = arguments.value(of: Flag.listFormat) == "json"
    let isChinese = console.language == .chinese
    console.print { output in
      if isJSON {
        RuleList.writeJSON(found, to: &output)
      } else {
        RuleList.writeText(found, isChinese: isChinese, to: &output)
      }
    }
  }
}
