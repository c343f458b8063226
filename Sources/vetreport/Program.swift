import ReportKit

/// From the words of the command line to a command and its status.
enum Program {
  static func run(_ words: [String]) -> ExitStatus {
    var console = Console(language: language(asked: words))
    guard let commandIndex = commandIndex(in: words) else {
      runWithoutCommand(words, &console)
      return console.status
    }
    let name = words[commandIndex]
    guard let command = Command.named(name) else {
      let suggestion = Suggestion.nearest(to: name, among: Command.all.map(\.name))
      console.fail(.unknownCommand(name, suggestion: suggestion), .wrongUsage)
      return console.status
    }
    // Flags that every command knows may also stand before its name.
    let rest = Array(words[..<commandIndex] + words[(commandIndex + 1)...])
    run(command, rest, &console)
    return console.status
  }

  private static func run(_ command: Command, _ words: [String], _ console: inout Console) {
    let flags = command.flags + Flag.everywhere
    let arguments = Arguments(words, flags: flags, command: command.name)
    if arguments.has(Flag.help) {
      console.print(Help.text(of: command, in: console.language))
      return
    }
    for fault in arguments.faults { console.fail(fault, .wrongUsage) }
    if arguments.faults.isEmpty { command.run(arguments, &console) }
  }

  private static func runWithoutCommand(_ words: [String], _ console: inout Console) {
    let arguments = Arguments(
      words, flags: [Flag.version] + Flag.everywhere, command: "vetreport")
    for fault in arguments.faults { console.fail(fault, .wrongUsage) }
    guard arguments.faults.isEmpty else { return }
    if arguments.has(Flag.version) {
      console.print("\(Generator.name) \(Generator.version)\n")
    } else if arguments.has(Flag.help) {
      console.print(Help.text(in: console.language))
    } else {
      console.fail(.noCommand, .wrongUsage)
    }
  }

  /// The first word that is neither a flag nor the value of `--lang`.
  private static func commandIndex(in words: [String]) -> Int? {
    words.indices.first { index in
      !words[index].hasPrefix("-") && (index == 0 || words[index - 1] != Flag.language.name)
    }
  }

  /// The language is needed before the command line is understood, to tell what is wrong with it.
  private static func language(asked words: [String]) -> Language {
    let name = Flag.language.name
    for (index, word) in words.enumerated() {
      if word == "--" { break }
      var value: String?
      if word == name, index + 1 < words.count { value = words[index + 1] }
      if word.hasPrefix(name + "=") { value = String(word.dropFirst(name.count + 1)) }
      if let value, let language = Language(rawValue: value) { return language }
    }
    return .ofLocale
  }
}
