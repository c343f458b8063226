import ReportKit

/// Reads inputs, one after another, and tells what is wrong with them.
struct InputReader {
  private static let windowLength = 256 << 10
  private var bytes: [UInt8] = []
  private let window = UnsafeMutableRawBufferPointer.allocate(
    byteCount: InputReader.windowLength, alignment: 16)
  private let analyzer = ReportAnalyzer()

  /// Gives back the memory; the reader is used no more.
  func close() { window.deallocate() }

  /// What an input says; nil where it could not be read, which the console then knows.
  mutating func read(
    _ input: Input, tracing: Bool = false, _ console: inout Console
  ) -> Analysis? {
    let path = input.path
    do throws(SystemError) {
      guard try load(input, &console) else { return nil }
    } catch {
      console.fail(.cannotRead(path: path, error), .unreadable)
      return nil
    }
    do throws(UnreadableText) {
      let analysis = try analyzer.analyze(bytes, tracing: tracing)
      // Marks and spaces alone are no text either.
      if analysis.source.normalized.contains(where: { $0 > 0x20 }) { return analysis }
      console.fail(.empty(path: path), .unreadable)
      return nil
    } catch {
      console.fail(InputReader.message(error, path), .unreadable)
      return nil
    }
  }

  private static func message(_ error: UnreadableText, _ path: String) -> Message {
    switch error {
    case .tooLarge(let bytes, let limit): .tooLarge(path: path, bytes: bytes, limit: limit)
    case .binary(let offset): .binary(path: path, offset: offset)
    case .brokenUTF8(let offset): .brokenUTF8(path: path, offset: offset)
    case .brokenUTF16(let offset): .brokenUTF16(path: path, offset: offset)
    }
  }

  /// Fills `bytes`; false where the input was refused.
  private mutating func load(
    _ input: Input, _ console: inout Console
  ) throws(SystemError) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    switch input {
    case .standardInput:
      return try fill(from: System.standardInput, input.path, &console)
    case .file(let path):
      let descriptor = try System.openFile(reading: path)
      defer { try? System.closeFile(descriptor) }
      let state = try System.state(of: descriptor)
      if state.kind == .folder { throw .isFolder }
      if state.kind == .file, state.size > TextDecoder.largest {
        refuse(path, state.size, &console)
        return false
      }
      if state.kind == .file, state.size > bytes.capacity {
        try readWhole(from: descriptor, size: state.size)
      }
      // What grew since, and what is no regular file, comes window by window.
      return try fill(from: descriptor, path, &console)
    }
  }

  /// Reads up to `size` bytes of a regular file into new memory, with no window between: a file that
  /// is read alone is read faster so. Later files find room in the memory of earlier ones.
  private mutating func readWhole(from descriptor: Int32, size: Int) throws(SystemError) {
    var failure: SystemError?
    bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
      do throws(SystemError) {
        while count < size {
          let read = try System.readBytes(descriptor, into: start + count, count: size - count)
          if read == 0 { break }
          count += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private mutating func fill(
    from descriptor: Int32, _ path: String, _ console: inout Console
  ) throws(SystemError) -> Bool {
    guard let start = window.baseAddress else { return true }
    while true {
      let count = try System.readBytes(descriptor, into: start, count: window.count)
      if count == 0 { return true }
      bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
      // A pipe does not say beforehand how much will come.
      if bytes.count > TextDecoder.largest {
        refuse(path, bytes.count, &console)
        return false
      }
    }
  }

  private func refuse(_ path: String, _ count: Int, _ console: inout Console) {
    console.fail(
      .tooLarge(path: path, bytes: count, limit: TextDecoder.largest), .unreadable)
  }
}
