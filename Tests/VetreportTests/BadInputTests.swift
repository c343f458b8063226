import Foundation
import Testing

/// Whatever comes in: a clear message with the place, the right status, and the other files done.
@Suite struct BadInputTests {
  private static let sound = "全校教职工 312 人。\n"

  /// Runs `extract` on a bad file between two sound ones.
  private func extract(_ bytes: Data) throws -> Vetreport.Result {
    let program = try Vetreport()
    defer { program.remove() }
    try program.write("a.txt", BadInputTests.sound)
    try program.write("bad.txt", bytes)
    try program.write("z.txt", BadInputTests.sound)
    return try program.shell("vetreport extract a.txt bad.txt z.txt")
  }

  private func expectRefusal(_ bytes: Data, _ message: String) throws {
    let result = try extract(bytes)
    #expect(result.status == 3)
    #expect(result.errors.contains("bad.txt: ") && result.errors.contains(message))
    #expect(result.lines.count == 2, "the other files are done")
  }

  @Test func anEmptyFileIsRefused() throws { try expectRefusal(Data(), "no text") }

  @Test(arguments: [" \n\r\n", "\u{FEFF}", "\u{FEFF}\n", "\u{3000}\u{A0}"])
  func spacesAloneAreNoReport(_ text: String) throws {
    try expectRefusal(Data(text.utf8), "no text")
  }

  @Test func brokenUTF8IsToldWithItsOffset() throws {
    let bytes = Data("学校教师".utf8) + Data([0xE4, 0xBA]) + Data("人\n".utf8)
    try expectRefusal(bytes, "byte 12")
  }

  @Test func aNULIsToldWithItsOffset() throws {
    try expectRefusal(Data("教师12".utf8) + Data([0]) + Data("人".utf8), "byte 8")
  }

  @Test func aPictureIsNoText() throws {
    try expectRefusal(
      Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), "no text")
  }

  @Test func halfAUTF16UnitIsRefused() throws {
    try expectRefusal(Data([0xFF, 0xFE, 0x59, 0x65, 0x08]), "UTF-16")
  }

  @Test(arguments: [true, false])
  func utf16IsReadWithItsOwnOffsets(_ isLittle: Bool) throws {
    let encoding: String.Encoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
    let body = try #require(BadInputTests.sound.data(using: encoding))
    let result = try extract(Data(isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]) + body)
    #expect(result.status == 0)
    // The mark is two bytes, each character before the figure two more.
    #expect(result.lines.dropFirst().first?.contains("\"byteOffset\":14,") == true)
  }

  @Test func gb18030IsReadWithItsOwnOffsets() throws {
    // 全校教职工 312 人。
    let bytes: [UInt8] = [
      0xC8, 0xAB, 0xD0, 0xA3, 0xBD, 0xCC, 0xD6, 0xB0, 0xB9, 0xA4, 0x20, 0x33, 0x31, 0x32, 0x20,
      0xC8, 0xCB, 0xA1, 0xA3, 0x0A,
    ]
    let result = try extract(Data(bytes))
    #expect(result.status == 0)
    let fact = result.lines.dropFirst().first ?? ""
    #expect(fact.contains("\"byteOffset\":11,\"byteLength\":6,\"text\":\"312 人\""))
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func everyLineEndCounts(_ end: String) throws {
    let result = try extract(Data("一、概况\(end)\(end)全校教职工 312 人。\(end)".utf8))
    #expect(result.status == 0)
    #expect(result.lines.dropFirst().first?.contains("\"source\":{\"line\":3,") == true)
  }

  @Test func aMillionDigitsAreNoFact() throws {
    let digits = String(repeating: "7", count: 1_000_000)
    let result = try extract(Data("教师\(digits)人，职工12人。\n".utf8))
    #expect(result.status == 0)
    #expect(result.errors.contains("bad.txt:1:3: ") && result.errors.contains("18 digits"))
    #expect(result.lines.count == 3)
  }

  @Test(arguments: ["（", "(", "【", "“", "《", "[", "其中"])
  func deepNestingEnds(_ bracket: String) throws {
    let text = String(repeating: bracket, count: 100_000) + "教师12人\n"
    let result = try extract(Data(text.utf8))
    #expect(result.status == 0)
  }

  @Test func aLongLineEnds() throws {
    let text = String(repeating: "专任教师12人，", count: 10_000) + "。\n"
    let result = try extract(Data(text.utf8))
    #expect(result.status == 0)
    #expect(result.lines.count > 10_000)
  }

  @Test func whatIsTooLargeIsNotEvenRead() throws {
    let program = try Vetreport()
    defer { program.remove() }
    let result = try program.shell("truncate -s 1G big.txt; vetreport extract big.txt")
    #expect(result.status == 3)
    #expect(result.errors.contains("1073741824 bytes"))
  }
}
