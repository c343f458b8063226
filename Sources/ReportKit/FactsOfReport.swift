extension ReportAnalyzer {
  /// Every figure that a report states, in the order of the text.
  ///
  /// - Parameter bytes: the whole input: UTF-8, UTF-16 with a mark, or GB18030.
  /// - Throws: `UnreadableReport` for what is no text.
  public func facts(in bytes: [UInt8]) throws(UnreadableReport) -> [Fact] {
    let analysis: Analysis
    do throws(UnreadableText) {
      analysis = try analyze(bytes)
    } catch {
      throw UnreadableReport(error)
    }
    var locator = Locator(analysis.source)
    return analysis.source.normalized.withUnsafeBufferPointer { normalized in
      analysis.source.decoded.withUnsafeBufferPointer { decoded in
        let fields = FactFields(analysis, text: Bytes(normalized))
        return analysis.facts.map { record in
          let place = locator.locate(record.quantity.range)
          return Fact(
            record, fields, at: place, decoded: Bytes(decoded), catalogue: .builtIn)
        }
      }
    }
  }
}

/// An input that is no text, or too long for a report.
public struct UnreadableReport: Error, Sendable, Hashable {
  /// What is wrong with it.
  public enum Fault: Sendable, Hashable {
    case tooLarge
    /// NUL, or bytes of no encoding that is known.
    case binary
    case brokenUTF8
    case brokenUTF16
  }

  /// What is wrong.
  public var fault: Fault
  /// Where, in bytes from the start; the length of an input that is too large.
  public var byteOffset: Int

  init(_ error: UnreadableText) {
    switch error {
    case .tooLarge(let bytes, _): (fault, byteOffset) = (.tooLarge, bytes)
    case .binary(let offset): (fault, byteOffset) = (.binary, offset)
    case .brokenUTF8(let offset): (fault, byteOffset) = (.brokenUTF8, offset)
    case .brokenUTF16(let offset): (fault, byteOffset) = (.brokenUTF16, offset)
    }
  }
}
