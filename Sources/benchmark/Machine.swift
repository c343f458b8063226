#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls that measuring needs.
enum Machine {
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// The names in a folder, sorted; none where there is no folder.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { start in
          start.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
        })
    }
    return names.sorted()
  }

  static func bytes(of path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let part = read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if part <= 0 { return }
        count += part
      }
    }
  }

  /// Opens a file to be written anew, or for more at its end.
  static func create(_ path: String) -> Int32 {
    open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  }

  static func append(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in _ = write(descriptor, buffer.baseAddress, buffer.count) }
  }

  static func finish(_ descriptor: Int32) { close(descriptor) }

  /// A new empty folder for temporary files.
  static func temporaryFolder() -> String {
    let base = environment("TMPDIR") ?? "/tmp"
    var template = Array("\(base)/vetreport-benchmark-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return base }
      return String(cString: start)
    }
  }

  static func make(folder: String) -> Bool { mkdir(folder, 0o700) == 0 }

  static func remove(file: String) { unlink(file) }
  static func remove(folder: String) { rmdir(folder) }

  /// The peak memory of this process in KiB.
  static var peakMemory: Int {
    var usage = rusage()
    // 0 is RUSAGE_SELF, which systems declare with different types.
    getrusage(0, &usage)
    return Int(usage.ru_maxrss)
  }

  /// Runs a program with its output thrown away: wall seconds, peak KiB, whether it ended well.
  static func run(_ words: [String]) -> (seconds: Double, memory: Int, isSound: Bool) {
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    let clock = ContinuousClock()
    let start = clock.now
    guard posix_spawn(&process, words[0], &actions, nil, arguments, environ) == 0 else {
      return (0, 0, false)
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    return ((clock.now - start).seconds, Int(usage.ru_maxrss), status == 0)
  }
}

extension Duration {
  /// As a number, for rates.
  var seconds: Double {
    let (whole, rest) = components
    return Double(whole) + Double(rest) * 1e-18
  }
}
