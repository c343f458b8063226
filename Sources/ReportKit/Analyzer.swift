/// Reads reports: the whole way from bytes to facts, one call a stage.
public struct ReportAnalyzer: Sendable {
  /// An analyzer with the built-in catalogue.
  public init() {}

  /// Everything that one report's bytes say.
  ///
  /// - Parameter tracing: also keep why each number was read as it was (slower).
  package func analyze(_ bytes: [UInt8], tracing: Bool = false) throws(UnreadableText) -> Analysis {
    var source = try TextDecoder.decode(bytes)
    Normalizer.normalize(&source)
    let document = source.normalized.withUnsafeBufferPointer { StructureReader.read(Bytes($0)) }
    var analysis = Analysis(source: source, document: document)
    FactReader.read(into: &analysis, tracing: tracing)
    return analysis
  }
}
