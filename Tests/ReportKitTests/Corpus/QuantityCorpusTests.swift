import ReportKit
import Testing

/// The corpora of the rules that read figures: what a scan finds in a text.
@Suite("Corpora of quantities")
struct QuantityCorpusTests {
  @Test("A text has the figures that its case lists", arguments: CorpusFolder.quantities.cases)
  func figures(_ corpusCase: CorpusCase) {
    corpusCase.expect { content in
      let found = try ScannedText(content.input).figures
      return found == content.output ? nil : "\(content.input): found \(found)"
    }
  }
}

/// A text after repair, and what the scan makes of its numbers.
struct ScannedText {
  /// `value[..upper] unit [approximation]`, in order; `-` for no unit.
  private(set) var figures: [String] = []
  /// Indexes of the rules that made a figure.
  private(set) var readers: Set<UInt8> = []
  /// Indexes of the rules that decided anything, as a figure, a time or by silence.
  private(set) var rules: Set<UInt8> = []

  init(_ text: String) throws {
    var source = try TextDecoder.decode(Array(text.utf8))
    Normalizer.normalize(&source)
    var scanner = QuantityScanner(keepsSilenced: true)
    source.normalized.withUnsafeBufferPointer { buffer in
      scanner.scan(Bytes(buffer), 0..<buffer.count)
    }
    figures = scanner.quantities.map(ScannedText.spell)
    readers = Set(scanner.quantities.map(\.rule))
    rules = readers.union(scanner.silenced.map(\.rule))
    rules.remove(QuantityScanner.noRule)
  }

  private static func spell(_ quantity: Quantity) -> String {
    let upper = quantity.upper.map { "..\($0)" } ?? ""
    let unit = quantity.unit.map { "\($0)" } ?? "-"
    let approximation = quantity.approximation == .exact ? "" : " \(quantity.approximation.name)"
    return "\(quantity.value)\(upper) \(unit)\(approximation)"
  }
}
