/// When text is coloured: `--color`.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// Whether what goes to a path is coloured; only a terminal asks for it by itself.
  func colors(_ path: String) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      guard path == "-", System.isTerminal(System.standardOutput) else { return false }
      // As no-color.org has it: set and not empty.
      let isForbidden = System.environment("NO_COLOR").map { !$0.isEmpty } ?? false
      return !isForbidden && System.environment("TERM") != "dumb"
    }
  }
}
