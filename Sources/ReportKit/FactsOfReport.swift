extension ReportAnalyzer {
  /// Everything that the report in a file says.
  ///
  /// ```swift
  /// let report = try ReportAnalyzer().analyze("report.txt")
  /// ```
  ///
  /// - Parameter path: a text file: UTF-8, UTF-16 with a mark, or GB18030.
  /// - Throws: `UnreadableReport` for what cannot be read, or is no text.
  public func analyze(_ path: String) throws(UnreadableReport) -> Report {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try Platform.bytes(ofFile: path, limit: TextDecoder.largest)
    } catch {
      throw UnreadableReport(error)
    }
    return try report(in: bytes, named: path)
  }

  /// Everything that a report says.
  ///
  /// - Parameters:
  ///   - bytes: the whole input: UTF-8, UTF-16 with a mark, or GB18030.
  ///   - name: what its facts call the report; `-` stands for an input without a name.
  /// - Throws: `UnreadableReport` for what is no text.
  public func report(
    in bytes: [UInt8], named name: String = "-"
  ) throws(UnreadableReport) -> Report {
    Report(ReportResult(path: name, analysis: try read(bytes)), catalogue: .builtIn)
  }

  /// Every figure that a report states, in the order of the text.
  ///
  /// - Parameters:
  ///   - bytes: the whole input: UTF-8, UTF-16 with a mark, or GB18030.
  ///   - name: what the facts call the report; `-` stands for an input without a name.
  /// - Throws: `UnreadableReport` for what is no text.
  public func facts(
    in bytes: [UInt8], named name: String = "-"
  ) throws(UnreadableReport) -> [Fact] {
    let result = ReportResult(path: name, analysis: try read(bytes))
    let source = result.analysis.source
    return source.normalized.withUnsafeBufferPointer { normalized in
      source.decoded.withUnsafeBufferPointer { decoded in
        let fields = FactFields(result.analysis, text: Bytes(normalized))
        return Fact.facts(of: result, fields, decoded: Bytes(decoded), catalogue: .builtIn)
      }
    }
  }

  private func read(_ bytes: [UInt8]) throws(UnreadableReport) -> Analysis {
    do throws(UnreadableText) {
      return try analyze(bytes)
    } catch {
      throw UnreadableReport(error)
    }
  }
}

/// An input that cannot be read, is no text, or is too long for a report.
public struct UnreadableReport: Error, Sendable, Hashable {
  /// What is wrong with it.
  public enum Fault: Sendable, Hashable {
    case tooLarge
    /// NUL, or bytes of no encoding that is known.
    case binary
    case brokenUTF8
    case brokenUTF16
    /// There is no such file.
    case missing
    /// The file may not be read.
    case forbidden
    /// The path leads to a folder.
    case folder
    /// The system could not read it, for the reason with this number (`errno`).
    case system(Int32)
  }

  /// What is wrong.
  public var fault: Fault
  /// Where, in bytes from the start; the length of an input that is too large; 0 where not even the
  /// first byte could be read.
  public var byteOffset: Int

  init(_ error: UnreadableText) {
    switch error {
    case .tooLarge(let bytes, _): (fault, byteOffset) = (.tooLarge, bytes)
    case .binary(let offset): (fault, byteOffset) = (.binary, offset)
    case .brokenUTF8(let offset): (fault, byteOffset) = (.brokenUTF8, offset)
    case .brokenUTF16(let offset): (fault, byteOffset) = (.brokenUTF16, offset)
    }
  }

  init(_ error: FileFault) {
    switch error {
    case .missing: (fault, byteOffset) = (.missing, 0)
    case .forbidden: (fault, byteOffset) = (.forbidden, 0)
    case .folder: (fault, byteOffset) = (.folder, 0)
    case .tooLarge(let bytes): (fault, byteOffset) = (.tooLarge, bytes)
    case .system(let code): (fault, byteOffset) = (.system(code), 0)
    }
  }
}
