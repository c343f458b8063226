import Foundation

/// The folder of the package, where tests find fixtures and committed files.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the package.
  static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  /// The names of a folder's files with an ending, without it, in order.
  static func stems(in folder: URL, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  /// A folder that the environment names; nil where it is unset or lacks one of the entries.
  static func folder(named variable: String, holding entries: [String]) -> URL? {
    guard let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty else {
      return nil
    }
    let folder = URL(fileURLWithPath: path, relativeTo: root)
    let holdsAll = entries.allSatisfy {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
    }
    return holdsAll ? folder : nil
  }
}
