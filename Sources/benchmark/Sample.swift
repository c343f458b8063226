/// Reports repeated without end, each time with other digits.
struct Sample {
  private let reports: [[UInt8]]

  init(_ reports: [[UInt8]]) { self.reports = reports }

  /// The text files of a folder.
  static func reports(in folder: String) -> [[UInt8]] {
    Machine.names(in: folder).filter { $0.hasSuffix(".txt") }
      .map { Machine.bytes(of: folder + "/" + $0) }.filter { !$0.isEmpty }
  }

  /// Report number `index`: the last digit of each number moves on with each repetition.
  func report(_ index: Int) -> [UInt8] {
    var bytes = reports[index % reports.count]
    let shift = UInt8(truncatingIfNeeded: (index / reports.count) % 10)
    for place in bytes.indices where isDigit(bytes[place]) {
      let next = place + 1
      if next < bytes.count, isDigit(bytes[next]) { continue }
      bytes[place] = 0x30 + (bytes[place] - 0x30 + shift) % 10
    }
    return bytes
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Reports of so many bytes in all, one after another.
  func forEach(upTo bytes: Int, _ body: ([UInt8]) -> Void) {
    var done = 0
    var index = 0
    while done < bytes {
      let report = report(index)
      body(report)
      done += report.count
      index += 1
    }
  }

  /// One text of so many bytes at least: whole reports, one below the other.
  func write(_ bytes: Int, to path: String) {
    let file = Machine.create(path)
    forEach(upTo: bytes) { Machine.append($0 + [0x0A], to: file) }
    Machine.finish(file)
  }

  /// One report of about so many bytes.
  func single(_ bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    forEach(upTo: bytes) { text += $0 + [0x0A] }
    guard text.count > bytes else { return text }
    // Cut at a line end, so that no character is broken.
    let end = text[..<bytes].lastIndex(of: 0x0A) ?? bytes
    return Array(text[..<end])
  }
}
