/// One thing that the program does.
struct Command: Sendable {
  /// A command line as it may be typed, and what it does.
  struct Example: Sendable {
    let line: String
    let purpose: Wording

    init(_ line: String, en english: String, zh chinese: String) {
      self.line = line
      purpose = Wording(en: english, zh: chinese)
    }
  }

  let name: String
  /// What stands for its operands in the help: `FILE… | -`.
  let operands: String
  let summary: Wording
  let examples: [Example]
  let flags: [Flag]
  let run: @Sendable (Arguments, inout Console) -> Void

  /// All commands, in the order of the help.
  static let all: [Command] = [
    check, summary, compare, extract, text, indicators, rules, explain, schema, help,
  ]

  /// The command of this name, and no other one is made for it.
  static func named(_ name: String) -> Command? {
    switch name {
    case "check": check
    case "extract": extract
    case "summary": summary
    case "compare": compare
    default: all.first { $0.name == name }
    }
  }
}
