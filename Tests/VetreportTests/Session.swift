/// Commands and what they answer, as text: `$ ` lines are run, what follows them is their answer.
///
/// Standard output stands as it is, lines of standard error after `! `, a status other than 0 as `[3]`,
/// an empty line as `·`, which also stands before a line that would look like a note. Notes (`# …`) and the lines before the first command stay as they are.
enum Session {
  /// The session with every answer given anew.
  static func play(_ session: some StringProtocol, _ program: Vetreport) throws -> String {
    var lines: [String] = []
    var isAnswer = false
    for line in session.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") || line.isEmpty {
        isAnswer = false
        lines.append(String(line))
      } else if line.hasPrefix("$ ") {
        isAnswer = true
        lines.append(String(line))
        lines += try answer(to: String(line.dropFirst(2)), program)
      } else if !isAnswer {
        lines.append(String(line))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func answer(to command: String, _ program: Vetreport) throws -> [String] {
    let result = try program.shell(command)
    var answer = lines(result.text, "") + lines(result.errors, "! ")
    if result.status != 0 { answer.append("[\(result.status)]") }
    return answer
  }

  private static func lines(_ text: String, _ mark: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    // An empty line would end the answer.
    return lines.map { mark + ($0.isEmpty || $0.hasPrefix("# ") ? "·" + $0 : $0) }
  }
}
