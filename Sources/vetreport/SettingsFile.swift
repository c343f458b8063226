/// Files that tell the program how to work: configuration and baseline.
enum SettingsFile {
  private static let largest = 64 << 20

  /// The bytes of a file; nil where it cannot be read, which is wrong usage.
  static func bytes(_ path: String, _ console: inout Console) -> [UInt8]? {
    do throws(SystemError) {
      let descriptor = try System.openFile(reading: path)
      defer { try? System.closeFile(descriptor) }
      if try System.state(of: descriptor).kind == .folder { throw .isFolder }
      return try bytes(of: descriptor)
    } catch {
      console.fail(.cannotRead(path: path, error), .wrongUsage)
      return nil
    }
  }

  private static func bytes(of descriptor: Int32) throws(SystemError) -> [UInt8] {
    let window = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
    defer { window.deallocate() }
    var bytes: [UInt8] = []
    guard let start = window.baseAddress else { return bytes }
    while bytes.count < largest {
      let count = try System.readBytes(descriptor, into: start, count: window.count)
      if count == 0 { break }
      bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
    }
    return bytes
  }

  /// What a file says; nil where it says nothing that can be used, which the console then knows.
  static func read<Value>(
    _ bytes: [UInt8], _ path: String, _ console: inout Console,
    _ body: (JSONNode) throws(SettingsFault) -> Value
  ) -> Value? {
    do throws(SettingsFault) {
      return try body(try JSONReader.read(bytes))
    } catch {
      console.fail(.settings(path: path, line: error.line, error.wording), .wrongUsage)
      return nil
    }
  }
}
