// The place where the command line meets its operating system (threads have a file of their own).
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system said when a call failed.
struct SystemError: Error, Hashable {
  var code: Int32

  static var last: SystemError { SystemError(code: errno) }
  static let isMissing = SystemError(code: ENOENT)
  static let isForbidden = SystemError(code: EACCES)
  static let isFull = SystemError(code: ENOSPC)
  static let isFolder = SystemError(code: EISDIR)

  /// The system's own words, in English.
  var text: String { String(cString: strerror(code)) }
}

/// A file, a folder, or something else under a path.
struct FileState {
  enum Kind { case file, folder, other }
  var kind: Kind
  var size: Int
  /// Device and number: two paths of one file have the same.
  var identity: Identity
  var permissions: mode_t

  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }
}

/// The calls that the commands need.
enum System {
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  // MARK: - Files

  static func openFile(reading path: String) throws(SystemError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw .last }
    return descriptor
  }

  /// Opens for writing: a new file, or with `isNew` false one that stands and is no regular file.
  static func openFile(
    writing path: String, isNew: Bool, permissions: mode_t = 0o666
  ) throws(SystemError) -> Int32 {
    let flags = isNew ? O_CREAT | O_EXCL : 0
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | flags, permissions)
    if descriptor < 0 { throw .last }
    return descriptor
  }

  static func closeFile(_ descriptor: Int32) throws(SystemError) {
    let result = close(descriptor)
    if result != 0 { throw .last }
  }

  /// Reads at most `count` bytes; 0 at the end.
  static func readBytes(
    _ descriptor: Int32, into start: UnsafeMutableRawPointer, count: Int
  ) throws(SystemError) -> Int {
    while true {
      let result = read(descriptor, start, count)
      if result >= 0 { return result }
      if errno != EINTR { throw .last }
    }
  }

  /// Writes all bytes.
  static func writeBytes(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(SystemError) {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let result = write(descriptor, start, rest.count)
      if result >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[result...])
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  static func state(of descriptor: Int32) throws(SystemError) -> FileState {
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw .last }
    return FileState(status)
  }

  static func state(of path: String) throws(SystemError) -> FileState {
    var status = stat()
    if stat(path, &status) != 0 { throw .last }
    return FileState(status)
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The path that links lead to; the path itself where nothing stands there.
  static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  static func renameFile(_ old: String, to new: String) throws(SystemError) {
    let result = rename(old, new)
    if result != 0 { throw .last }
  }

  static func removeFile(_ path: String) { unlink(path) }

  /// The names in a folder, without `.` and `..`, in the order of their bytes.
  static func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw .last }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  // MARK: - Surroundings

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of the terminal behind a descriptor; nil where there is none.
  static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  static var process: Int32 { getpid() }

  /// The processors that are at work, at least one.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  static func leave(_ status: Int32) -> Never { exit(status) }

  /// Where the program trips over itself, it says so and ends with status 70.
  static func ownUpToFaults() {
    for number in [SIGILL, SIGTRAP] {
      signal(number) { _ in
        let text: StaticString = """
          vetreport: a fault of the program itself; please report it with the input
          vetreport：程序自身出错；请附上输入文件报告此问题

          """
        _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
        _exit(70)
      }
    }
  }
}

extension FileState {
  fileprivate init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    permissions = status.st_mode & 0o777
  }
}
