/// What the program tells its caller; two and above mean that the result is incomplete.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// `check` found something at or above `--fail-on`.
  case findings = 1
  /// The command line, or a file that it names for settings, cannot be understood.
  case wrongUsage = 2
  /// Some input could not be read; the others' results are written, whole.
  case unreadable = 3
  /// A result could not be written.
  case unwritable = 4

  /// The order in which one status hides another.
  private var weight: Int {
    switch self {
    case .done: 0
    case .findings: 1
    case .unreadable: 2
    case .unwritable: 3
    case .wrongUsage: 4
    }
  }

  func worst(_ other: ExitStatus) -> ExitStatus { other.weight > weight ? other : self }
}
