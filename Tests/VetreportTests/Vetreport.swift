import Foundation

/// The built executable, run as a user runs it.
struct Vetreport {
  struct Result {
    var status: Int32
    /// The number of the signal that ended it, 0 for none.
    var signal: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// The folder that the test bundle and the executable are built into.
  static let folder: URL = {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = URL(fileURLWithPath: link ?? CommandLine.arguments[0])
    return program.deletingLastPathComponent()
  }()

  /// Whether every tool that a session calls is there.
  static func hasTools(for session: String) -> Bool {
    guard session.contains("jq ") else { return true }
    return ["/usr/local/bin/jq", "/usr/bin/jq", "/bin/jq"]
      .contains(where: FileManager.default.isExecutableFile)
  }

  /// A folder of its own for the test's files.
  let place: URL

  init() throws {
    let parent = FileManager.default.temporaryDirectory
    place = parent.appendingPathComponent("vetreport-test-\(UUID().uuidString)/place")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: place.deletingLastPathComponent()) }

  /// A path inside the test's folder.
  func path(_ name: String) -> URL { place.appendingPathComponent(name) }

  func write(_ name: String, _ bytes: Data) throws { try bytes.write(to: path(name)) }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  /// Runs a line of shell in the test's folder, where `vetreport` is the one just built.
  func shell(_ line: String) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = place
    process.environment = [
      "PATH": Vetreport.folder.path + ":/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    ]
    // Beside the folder, so that a listing of it shows the program's files only.
    let names = [path("../output"), path("../errors")].map(\.standardizedFileURL)
    for name in names { _ = FileManager.default.createFile(atPath: name.path, contents: nil) }
    let handles = try names.map { try FileHandle(forWritingTo: $0) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    let result = Result(
      status: isSignal ? -1 : process.terminationStatus,
      signal: isSignal ? process.terminationStatus : 0,
      output: try Data(contentsOf: names[0]),
      errors: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self))
    return result
  }
}
