import ReportKit

/// One option of the command line: the value from which parsing, help and completions come.
struct Flag: Sendable {
  /// As typed: `--format`.
  let name: String
  /// What stands for its value in the help; nil for a flag without one.
  let placeholder: String?
  /// The values that it takes; empty for any.
  let choices: [String]
  let isRepeatable: Bool
  let purpose: Wording

  init(
    _ name: String, _ placeholder: String? = nil, choices: [String] = [],
    isRepeatable: Bool = false, purpose: Wording
  ) {
    self.name = name
    self.placeholder = placeholder
    self.choices = choices
    self.isRepeatable = isRepeatable
    self.purpose = purpose
  }
}

extension Flag {
  /// Flags that every command knows.
  static let everywhere = [language, help]

  static let language = Flag(
    "--lang", "LANGUAGE", choices: Language.allCases.map(\.rawValue),
    purpose: Wording(
      en: "language of messages: zh or en (default: as the locale says)",
      zh: "提示语言：zh 或 en（默认随系统语言）"))
  static let help = Flag(
    "--help", purpose: Wording(en: "print this help", zh: "显示帮助"))
  static let version = Flag(
    "--version", purpose: Wording(en: "print the version", zh: "显示版本"))

  static let format = Flag(
    "--format", "FORMAT", choices: FactFormat.allCases.map(\.rawValue),
    purpose: Wording(
      en: "ndjson (a fact a line), json, csv or table (default: table on a terminal, else ndjson)",
      zh: "ndjson（每行一条）、json、csv 或 table（默认：终端上为 table，否则为 ndjson）"))
  static let checkFormat = Flag(
    "--format", "FORMAT", choices: CheckFormat.allCases.map(\.rawValue),
    purpose: Wording(en: "json", zh: "json"))
  static let show = Flag(
    "--show", "WHAT", choices: CheckShow.allCases.map(\.rawValue),
    purpose: Wording(
      en: "also list relations that were tested: verified, undecidable or all",
      zh: "同时列出检验过的关系：verified（成立）、undecidable（无法判定）或 all（全部）"))
  static let listFormat = Flag(
    "--format", "FORMAT", choices: ["text", "json"],
    purpose: Wording(en: "text (default) or json", zh: "text（默认）或 json"))
  static let output = Flag(
    "--output", "[FORMAT=]FILE", isRepeatable: true,
    purpose: Wording(
      en: "write to FILE instead of standard output; FORMAT=FILE may be repeated",
      zh: "写入 FILE 而不是标准输出；FORMAT=FILE 可以多次使用"))
  static let select = Flag(
    "--select", "KEYS", isRepeatable: true,
    purpose: Wording(
      en: "only these indicators: keys or beginnings of keys, separated by commas",
      zh: "只要这些指标：键或键的开头，用逗号隔开"))
  static let mark = Flag(
    "--bom",
    purpose: Wording(
      en: "begin a CSV with a byte order mark, for Excel",
      zh: "在 CSV 开头写入字节顺序标记，供 Excel 使用"))
  static let explain = Flag(
    "--explain", "LINE[:COLUMN]",
    purpose: Wording(
      en: "tell why the numbers of a line were read as they were, or are no facts",
      zh: "说明某一行的数字为何这样读，或为何不作为数据"))
  static let blocks = Flag(
    "--blocks",
    purpose: Wording(
      en: "print the structure: headings, paragraphs, tables", zh: "显示结构：标题、段落、表格"))
}
