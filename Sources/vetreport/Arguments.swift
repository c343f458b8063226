/// A command line after its flags were told from its operands.
struct Arguments {
  private(set) var operands: [String] = []
  private(set) var faults: [Message] = []
  /// The flags given, each with its values; a line has a few.
  private var given: [(flag: String, values: [String])] = []

  /// Reads what stands after the command's name; faults are kept, so that all can be told at once.
  init(_ words: [String], flags: [Flag], command: String) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      read(word == "-h" ? Flag.help.name : word, &rest, flags: flags, command: command)
    }
  }

  private mutating func read(
    _ word: String, _ rest: inout ArraySlice<String>, flags: [Flag], command: String
  ) {
    let equals = word.firstIndex(of: "=")
    let name = String(word[..<(equals ?? word.endIndex)])
    guard let flag = flags.first(where: { $0.name == name }) else {
      let suggestion = Suggestion.nearest(to: name, among: flags.map(\.name))
      faults.append(.unknownFlag(name, command: command, suggestion: suggestion))
      return
    }
    if has(flag), !flag.isRepeatable, flag.placeholder != nil {
      faults.append(.repeatedFlag(flag.name))
    }
    guard let placeholder = flag.placeholder else {
      if equals != nil { faults.append(.unwantedValue(flag: flag.name)) }
      give(flag, [])
      return
    }
    let value = equals.map { String(word[word.index(after: $0)...]) } ?? rest.popFirst()
    guard let value, !value.isEmpty else {
      faults.append(.missingValue(flag: flag.name, placeholder: placeholder))
      return
    }
    if !flag.choices.isEmpty, !flag.choices.contains(value) {
      let suggestion = Suggestion.nearest(to: value, among: flag.choices)
      faults.append(
        .wrongValue(value, flag: flag.name, choices: flag.choices, suggestion: suggestion))
    }
    give(flag, [value])
  }

  private mutating func give(_ flag: Flag, _ values: [String]) {
    if let index = given.firstIndex(where: { $0.flag == flag.name }) {
      given[index].values += values
    } else {
      given.append((flag.name, values))
    }
  }

  func has(_ flag: Flag) -> Bool { given.contains { $0.flag == flag.name } }

  func value(of flag: Flag) -> String? { values(of: flag).first }

  func values(of flag: Flag) -> [String] {
    given.first { $0.flag == flag.name }?.values ?? []
  }
}
