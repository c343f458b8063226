/// A file that appears under its name only when it is whole.
///
/// A regular file is written beside its place and then renamed; standard output, pipes and devices are
/// written straight.
struct OutputFile {
  /// As the user named it; `-` for standard output.
  let path: String
  let descriptor: Int32
  private let target: String
  /// Where the bytes wait for their name; nil where they are written straight.
  private let temporary: String?

  static var standardOutput: OutputFile {
    OutputFile(path: "-", descriptor: System.standardOutput, target: "-", temporary: nil)
  }

  private init(path: String, descriptor: Int32, target: String, temporary: String?) {
    self.path = path
    self.descriptor = descriptor
    self.target = target
    self.temporary = temporary
  }

  init(path: String) throws(SystemError) {
    if path == "-" {
      self = .standardOutput
      return
    }
    let target = System.resolved(path)
    let state = try? System.state(of: target)
    if state?.kind == .folder { throw .isFolder }
    if let state, state.kind == .other {
      let descriptor = try System.openFile(writing: target, isNew: false)
      self.init(path: path, descriptor: descriptor, target: target, temporary: nil)
      return
    }
    let temporary = OutputFile.temporaryPath(beside: target)
    let descriptor = try System.openFile(
      writing: temporary, isNew: true, permissions: state?.permissions ?? 0o666)
    self.init(path: path, descriptor: descriptor, target: target, temporary: temporary)
  }

  /// `.facts.csv.1234.part` in the same folder, since only there renaming is one step.
  private static func temporaryPath(beside target: String) -> String {
    let parts = target.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().map { $0 + "/" }.joined()
    return folder + ".\(parts.last ?? "").\(System.process).part"
  }

  /// Gives the file its name.
  func finish() throws(SystemError) {
    guard let temporary else { return }
    do throws(SystemError) {
      try System.closeFile(descriptor)
      try System.renameFile(temporary, to: target)
    } catch {
      System.removeFile(temporary)
      throw error
    }
  }

  /// Leaves no trace of the file.
  func discard() {
    guard let temporary else { return }
    try? System.closeFile(descriptor)
    System.removeFile(temporary)
  }
}
