/// What the program tells its caller; two and above mean that the result is incomplete.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The command line cannot be understood.
  case wrongUsage = 2
  /// Some input could not be read; the others' results are written, whole.
  case unreadable = 3
  /// A result could not be written.
  case unwritable = 4

  /// The order in which one status hides another.
  private var weight: Int {
    switch self {
    case .done: 0
    case .unreadable: 1
    case .unwritable: 2
    case .wrongUsage: 3
    }
  }

  func worst(_ other: ExitStatus) -> ExitStatus { other.weight > weight ? other : self }
}
