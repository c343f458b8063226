import ReportKit

/// Where a report comes from.
enum Input: Hashable {
  case standardInput
  case file(String)

  /// As the user named it.
  var path: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path
    }
  }
}

/// Turns operands into inputs: files as they are, folders into the reports inside.
struct Inputs {
  /// The endings of names that are taken for reports in a folder.
  static let endings = [".txt", ".md", ".text"]

  private(set) var found: [Input] = []

  init(_ operands: [String], _ console: inout Console) {
    for operand in operands {
      if operand == "-" {
        found.append(.standardInput)
        continue
      }
      guard let state = try? System.state(of: operand), state.kind == .folder else {
        // What cannot be read is told when its turn comes, in the order given.
        found.append(.file(operand))
        continue
      }
      let before = found.count
      let isSound = descend(operand, &console)
      if found.count == before, isSound {
        console.fail(
          .folderWithoutReports(path: operand, endings: Inputs.endings), .unreadable)
      }
    }
  }

  /// Adds the reports of a folder; false where a part of it could not be read.
  private mutating func descend(_ folder: String, _ console: inout Console) -> Bool {
    let names: [String]
    do throws(SystemError) {
      names = try System.names(in: folder)
    } catch {
      console.fail(.cannotRead(path: folder, error), .unreadable)
      return false
    }
    var isSound = true
    for name in names where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      guard let state = try? System.state(of: path) else { continue }
      if state.kind == .folder {
        // A link to a folder may lead back up.
        if !System.isLink(path), !descend(path, &console) { isSound = false }
      } else if Inputs.endings.contains(where: { hasEnding(name, $0) }) {
        found.append(.file(path))
      }
    }
    return isSound
  }

  private func hasEnding(_ name: String, _ ending: String) -> Bool {
    name.utf8.count > ending.utf8.count && name.lowercased().hasSuffix(ending)
  }
}
