/// Everything that the program tells people when something is not as it should be.
///
/// Each message names the file, the place and the remedy.
enum Message {
  case noCommand
  case unknownCommand(String, suggestion: String?)
  case unknownFlag(String, command: String, suggestion: String?)
  case missingValue(flag: String, placeholder: String)
  case unwantedValue(flag: String)
  case wrongValue(String, flag: String, choices: [String], suggestion: String?)
  case repeatedFlag(String)
  case missingOperand(command: String, operand: String)
  case tooManyOperands(String, command: String)
  case unknownKey(String, suggestion: String?)
  case unknownSchema(String, choices: [String])
  case wrongPlace(String)
  case unknownRule(String, suggestion: String?)
  case noRuleLeft
  /// Neither an indicator nor a rule.
  case unknownTopic(String, suggestion: String?)
  case wrongCount(String, flag: String)
  case contradictoryFlags(String, String)
  case settings(path: String, line: Int, Wording)
  case unusedSuppression(path: String, line: Int, name: String)
  case goneFindings(path: String, count: Int)
  case twiceTheSameOutput(String)
  case outputIsInput(String)

  case cannotRead(path: String, SystemError)
  case folderWithoutReports(path: String, endings: [String])
  case empty(path: String)
  case tooLarge(path: String, bytes: Int, limit: Int)
  case binary(path: String, offset: Int)
  case brokenUTF8(path: String, offset: Int)
  case brokenUTF16(path: String, offset: Int)
  case outOfRange(path: String, line: Int, column: Int, offset: Int)
  case noSuchLine(path: String, line: Int, lines: Int)

  case cannotWrite(path: String, SystemError)

  func text(in language: Language) -> String {
    language == .chinese ? chinese : english
  }
}

extension Message {
  private var english: String {
    switch self {
    case .noCommand: "a command is missing; ‘vetreport --help’ lists them"
    case .unknownCommand(let name, let suggestion):
      "there is no command ‘\(name)’" + guess(suggestion) + "‘vetreport --help’ lists all"
    case .unknownFlag(let flag, let command, let suggestion):
      "‘\(command)’ has no option ‘\(flag)’" + guess(suggestion)
        + "‘vetreport help \(command)’ lists all"
    case .missingValue(let flag, let placeholder):
      "‘\(flag)’ needs a value: \(flag) \(placeholder)"
    case .unwantedValue(let flag): "‘\(flag)’ takes no value"
    case .wrongValue(let value, let flag, let choices, let suggestion):
      "‘\(value)’ is no value of \(flag)" + guess(suggestion) + "it takes one of: "
        + choices.joined(separator: ", ")
    case .repeatedFlag(let flag): "‘\(flag)’ is given twice; give it once"
    case .missingOperand(let command, let operand):
      "‘\(command)’ needs \(operand); see ‘vetreport help \(command)’"
    case .tooManyOperands(let operand, let command):
      "‘\(operand)’ is one too many; see ‘vetreport help \(command)’"
    case .unknownKey(let key, let suggestion):
      "the catalogue has no indicator ‘\(key)’" + guess(suggestion)
        + "‘vetreport indicators’ lists all"
    case .unknownSchema(let name, let choices):
      "there is no schema ‘\(name)’; known: " + choices.joined(separator: ", ")
    case .unknownRule(let rule, let suggestion):
      "there is no rule ‘\(rule)’" + guess(suggestion) + "‘vetreport rules’ lists all"
    case .noRuleLeft: "no rule is left to check with; select more or ignore less"
    case .unknownTopic(let name, let suggestion):
      "there is no indicator and no rule ‘\(name)’" + guess(suggestion)
        + "‘vetreport indicators’ and ‘vetreport rules’ list all"
    case .wrongCount(let value, let flag):
      "‘\(value)’ is no value of \(flag); write a whole number from 1"
    case .contradictoryFlags(let one, let other):
      "\(one) and \(other) contradict each other; give one of them"
    case .wrongPlace(let value):
      "‘\(value)’ is no place; write LINE or LINE:COLUMN, both from 1"
    case .twiceTheSameOutput(let path): "two outputs go to ‘\(path)’; name another file"
    case .outputIsInput(let path): "\(path): is an input and an output; name another output file"
    default: englishAboutFiles
    }
  }

  private var englishAboutFiles: String {
    switch self {
    case .cannotRead(let path, let error): "\(path): cannot be read: " + english(error)
    case .folderWithoutReports(let path, let endings):
      "\(path): no report in this folder; a report's name ends in "
        + endings.joined(separator: ", ")
    case .empty(let path): "\(path): there is no text in it, from byte 0 on; export it again"
    case .tooLarge(let path, let bytes, let limit):
      "\(path): \(bytes) bytes are more than the \(limit) that one report may have; split the file"
    case .binary(let path, let offset):
      "\(path): byte \(offset) belongs to no text (UTF-8, UTF-16 with mark and GB18030 are read); "
        + "save the document as plain text"
    case .brokenUTF8(let path, let offset):
      "\(path): broken UTF-8 at byte \(offset); save the text again as UTF-8"
    case .brokenUTF16(let path, let offset):
      "\(path): broken UTF-16 at byte \(offset); save the text again as UTF-8"
    case .outOfRange(let path, let line, let column, let offset):
      "\(path):\(line):\(column): a number of more than 18 digits (byte \(offset)) is no fact; "
        + "check whether digits ran together"
    case .noSuchLine(let path, let line, let lines):
      "\(path): there is no line \(line); the file has \(lines)"
    case .settings(let path, let line, let wording): "\(path):\(line): \(wording.english)"
    case .unusedSuppression(let path, let line, let name):
      "\(path):\(line): this suppression matches no finding: \(name); remove it if all reports were given"
    case .goneFindings(let path, let count):
      "\(path): \(count) of its findings are gone; --write-baseline makes it shorter"
    case .cannotWrite(let path, let error):
      (path == "-" ? "standard output" : path) + ": cannot be written: " + english(error)
    default: ""
    }
  }

  private func guess(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean ‘\($0)’? " } ?? "; "
  }

  private func english(_ error: SystemError) -> String {
    switch error {
    case .isMissing: "there is no such file; check the path"
    case .isForbidden: "permission denied; check the file's rights"
    case .isFull: "no space left; free some or choose another place"
    case .isFolder: "it is a folder; name a file"
    default: error.text
    }
  }
}

extension Message {
  private var chinese: String {
    switch self {
    case .noCommand: "缺少命令；用“vetreport --help”查看全部命令"
    case .unknownCommand(let name, let suggestion):
      "没有“\(name)”这个命令" + chineseGuess(suggestion) + "用“vetreport --help”查看全部命令"
    case .unknownFlag(let flag, let command, let suggestion):
      "“\(command)”没有选项“\(flag)”" + chineseGuess(suggestion)
        + "用“vetreport help \(command)”查看全部选项"
    case .missingValue(let flag, let placeholder): "“\(flag)”需要一个值：\(flag) \(placeholder)"
    case .unwantedValue(let flag): "“\(flag)”不带值"
    case .wrongValue(let value, let flag, let choices, let suggestion):
      "\(flag) 不能是“\(value)”" + chineseGuess(suggestion) + "可用的值："
        + choices.joined(separator: "、")
    case .repeatedFlag(let flag): "“\(flag)”给了两次；请只给一次"
    case .missingOperand(let command, let operand):
      "“\(command)”还需要 \(operand)；用“vetreport help \(command)”查看用法"
    case .tooManyOperands(let operand, let command):
      "“\(operand)”是多余的；用“vetreport help \(command)”查看用法"
    case .unknownKey(let key, let suggestion):
      "指标目录里没有“\(key)”" + chineseGuess(suggestion) + "用“vetreport indicators”查看全部指标"
    case .unknownSchema(let name, let choices):
      "没有“\(name)”的模式；现有：" + choices.joined(separator: "、")
    case .unknownRule(let rule, let suggestion):
      "没有“\(rule)”这条规则" + chineseGuess(suggestion) + "用“vetreport rules”查看全部规则"
    case .noRuleLeft: "没有剩下任何规则；请多选一些或少忽略一些"
    case .unknownTopic(let name, let suggestion):
      "没有“\(name)”这个指标或规则" + chineseGuess(suggestion)
        + "用“vetreport indicators”和“vetreport rules”查看全部"
    case .wrongCount(let value, let flag): "\(flag) 不能是“\(value)”；请写不小于 1 的整数"
    case .contradictoryFlags(let one, let other): "\(one) 与 \(other) 相互矛盾；请只给一个"
    case .wrongPlace(let value): "“\(value)”不是位置；请写 行 或 行:列，均从 1 起"
    case .twiceTheSameOutput(let path): "两个输出都写到“\(path)”；请换一个文件名"
    case .outputIsInput(let path): "\(path)：既是输入又是输出；请换一个输出文件名"
    default: chineseAboutFiles
    }
  }

  private var chineseAboutFiles: String {
    switch self {
    case .cannotRead(let path, let error): "\(path)：无法读取：" + chinese(error)
    case .folderWithoutReports(let path, let endings):
      "\(path)：文件夹里没有报告；报告的文件名以 " + endings.joined(separator: "、") + " 结尾"
    case .empty(let path): "\(path)：从第 0 字节起没有文字；请重新导出"
    case .tooLarge(let path, let bytes, let limit):
      "\(path)：共 \(bytes) 字节，超过单份报告的上限 \(limit) 字节；请拆分文件"
    case .binary(let path, let offset):
      "\(path)：第 \(offset) 字节处不是文本（可读 UTF-8、带标记的 UTF-16、GB18030）；请把文档另存为纯文本"
    case .brokenUTF8(let path, let offset):
      "\(path)：第 \(offset) 字节处的 UTF-8 已损坏；请重新存为 UTF-8"
    case .brokenUTF16(let path, let offset):
      "\(path)：第 \(offset) 字节处的 UTF-16 已损坏；请重新存为 UTF-8"
    case .outOfRange(let path, let line, let column, let offset):
      "\(path):\(line):\(column)：超过 18 位的数（第 \(offset) 字节）不作为数据；请检查数字是否连在了一起"
    case .noSuchLine(let path, let line, let lines):
      "\(path)：没有第 \(line) 行；文件共 \(lines) 行"
    case .settings(let path, let line, let wording): "\(path):\(line)：\(wording.chinese)"
    case .unusedSuppression(let path, let line, let name):
      "\(path):\(line)：这条忽略项没有对应的发现：\(name)；如果报告已全部给出，请删去"
    case .goneFindings(let path, let count):
      "\(path)：其中 \(count) 条已不再出现；用 --write-baseline 可更新"
    case .cannotWrite(let path, let error):
      (path == "-" ? "标准输出" : path) + "：无法写入：" + chinese(error)
    default: ""
    }
  }

  private func chineseGuess(_ suggestion: String?) -> String {
    suggestion.map { "；是不是“\($0)”？" } ?? "；"
  }

  private func chinese(_ error: SystemError) -> String {
    switch error {
    case .isMissing: "没有这个文件；请检查路径"
    case .isForbidden: "没有权限；请检查文件权限"
    case .isFull: "磁盘已满；请清理空间或换一个位置"
    case .isFolder: "这是文件夹；请给出文件"
    default: error.text
    }
  }
}

extension Message {
  /// What stands above the columns of a table of facts.
  static func tableHeader(in language: Language) -> [String] {
    language == .chinese
      ? ["行", "数据", "数值", "单位", "时期", "主体"]
      : ["line", "figure", "value", "unit", "period", "subject"]
  }
}
