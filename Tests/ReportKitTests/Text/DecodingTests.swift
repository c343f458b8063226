import ReportKit
import Testing

/// Bytes of any encoding become the same text; what is no text says where.
@Suite("Decoding")
struct DecodingTests {
  static let sentence = "在校生5012人，巩固率98.30％。"

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var encoding: TextEncoding
  }

  static let encodings: [Case] = [
    Case(testDescription: "UTF-8", bytes: Array(sentence.utf8), encoding: .utf8),
    Case(
      testDescription: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array(sentence.utf8),
      encoding: .utf8Marked),
    Case(
      testDescription: "UTF-16, low byte first",
      bytes: [0xFF, 0xFE] + sentence.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      encoding: .utf16LittleEndian),
    Case(
      testDescription: "UTF-16, high byte first",
      bytes: [0xFE, 0xFF] + sentence.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      encoding: .utf16BigEndian),
    Case(testDescription: "GB18030", bytes: gb18030, encoding: .gb18030),
  ]

  /// `sentence` as GB18030 spells it.
  static let gb18030: [UInt8] =
    [0xD4, 0xDA, 0xD0, 0xA3, 0xC9, 0xFA] + Array("5012".utf8)
    + [0xC8, 0xCB, 0xA3, 0xAC, 0xB9, 0xAE, 0xB9, 0xCC, 0xC2, 0xCA] + Array("98.30".utf8)
    + [0xA3, 0xA5, 0xA1, 0xA3]

  @Test("Each encoding gives the same text", arguments: encodings)
  func encoding(_ expected: Case) throws {
    let source = try TextDecoder.decode(expected.bytes)
    #expect(source.encoding == expected.encoding)
    #expect(String(decoding: source.decoded, as: UTF8.self) == DecodingTests.sentence)
  }

  @Test("A figure's bytes are those of the input", arguments: encodings)
  func offsets(_ expected: Case) throws {
    let facts = try ReportAnalyzer().facts(in: expected.bytes)
    let fact = try #require(facts.first)
    let last = try #require(facts.last)
    #expect(facts.count == 2)
    #expect([fact.source.text, last.source.text] == ["5012人", "98.30％"])
    #expect([fact.source.line, last.source.line] == [1, 1])
    #expect([fact.source.column, last.source.column] == [4, 13])
    // Three characters stand before the first figure, twelve before the last.
    let widths: (mark: Int, character: Int, digit: Int) =
      switch expected.encoding {
      case .utf8: (0, 3, 1)
      case .utf8Marked: (3, 3, 1)
      case .utf16LittleEndian, .utf16BigEndian: (2, 2, 2)
      case .gb18030: (0, 2, 1)
      }
    #expect(fact.source.byteOffset == widths.mark + 3 * widths.character)
    #expect(fact.source.byteLength == 4 * widths.digit + widths.character)
    #expect(last.source.byteOffset == widths.mark + 8 * widths.character + 4 * widths.digit)
    #expect(last.source.byteLength == 5 * widths.digit + widths.character)
  }

  @Test("UTF-16 beyond the basic plane")
  func surrogates() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x40, 0xD8, 0x00, 0xDC, 0x35, 0x00]
    #expect(String(decoding: try TextDecoder.decode(bytes).decoded, as: UTF8.self) == "𠀀5")
  }

  @Test("What is no text is refused with its place")
  func refused() {
    let text = Array("在校生".utf8)
    let broken: [(bytes: [UInt8], error: UnreadableText)] = [
      (text + text + [0xFF] + text, .brokenUTF8(offset: 18)),
      // Fewer than four sound characters could be chance in a text of another encoding.
      (text + [0xFF] + text, .binary(offset: 9)),
      (Array("在校生5012".utf8) + [0xE4, 0xBA], .binary(offset: 13)),
      (text + text + [0xE4, 0xBA], .brokenUTF8(offset: 18)),
      ([0xEF, 0xBB, 0xBF] + text + [0xC0, 0x80], .brokenUTF8(offset: 12)),
      (text + [0x00] + text, .binary(offset: 9)),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], .binary(offset: 0)),
      ([0xFF, 0xFE, 0x35], .brokenUTF16(offset: 2)),
      ([0xFF, 0xFE, 0x00, 0x00], .binary(offset: 2)),
      ([0xFF, 0xFE, 0x35, 0x00, 0x00, 0xDC], .brokenUTF16(offset: 4)),
      ([0xFE, 0xFF, 0xD8, 0x00, 0x00, 0x35], .brokenUTF16(offset: 2)),
    ]
    for (bytes, error) in broken {
      #expect(throws: error) { try TextDecoder.decode(bytes) }
    }
  }

  @Test("An empty input is an empty text")
  func empty() throws {
    #expect(try TextDecoder.decode([]).decoded.isEmpty)
    #expect(try ReportAnalyzer().facts(in: []).isEmpty)
    #expect(try ReportAnalyzer().facts(in: [0xEF, 0xBB, 0xBF]).isEmpty)
  }
}
