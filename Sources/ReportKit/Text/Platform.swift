// The one place where the program meets its operating system.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system calls that ReportKit needs.
package enum Platform {
  /// GB18030 to UTF-8 through the system's iconv.
  ///
  /// - Returns: the text, or the offset of the first byte that is none.
  package static func utf8(fromGB18030 input: [UInt8]) -> Result<[UInt8], UndecodableByte> {
    guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1 else {
      return .failure(UndecodableByte(offset: 0))
    }
    defer { iconv_close(converter) }
    // Two bytes of GB18030 become at most three of UTF-8; four become four.
    let capacity = input.count + input.count / 2 + 16
    var failure: Int?
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      input.withUnsafeBytes { bytes in
        var source = UnsafeMutablePointer(
          mutating: bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
        var sourceLeft = bytes.count
        let start = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var target = start
        var targetLeft = capacity
        // iconv says (size_t)-1 where it stopped short.
        if iconv(converter, &source, &sourceLeft, &target, &targetLeft) == Int(bitPattern: UInt.max)
        {
          failure = bytes.count - sourceLeft
        }
        count = capacity - targetLeft
      }
    }
    if let failure { return .failure(UndecodableByte(offset: failure)) }
    return .success(output)
  }
}

extension Bytes {
  /// The first place at or after `start`, before `end`, where the byte stands.
  package func first(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    let (start, end) = (max(start, 0), min(end, count))
    guard start < end, let found = memchr(base + start, Int32(byte), end - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

/// A byte that no character of its encoding begins with or goes on with.
package struct UndecodableByte: Error, Sendable, Hashable {
  /// Bytes from the start of the input.
  package var offset: Int
}

// MARK: - Files

/// Why a file could not be read.
package enum FileFault: Error, Sendable, Hashable {
  case missing
  case forbidden
  case folder
  /// More bytes than were allowed, so far as they were counted.
  case tooLarge(Int)
  /// Any other reason, by the system's number.
  case system(Int32)

  /// What the system said last.
  fileprivate static var last: FileFault {
    switch errno {
    case ENOENT: .missing
    case EACCES: .forbidden
    case EISDIR: .folder
    default: .system(errno)
    }
  }
}

extension Platform {
  /// The bytes of a file, or of a pipe to its end.
  package static func bytes(ofFile path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw .last }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    let window = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { window.deallocate() }
    while true {
      let count = read(descriptor, window.baseAddress, window.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: window.prefix(count))
      } else if errno != EINTR {
        throw .last
      }
      if bytes.count > limit { throw .tooLarge(bytes.count) }
    }
  }
}
