import Foundation
import ReportKit
import Testing

/// Bytes, numbers, escapes and columns, apart from any report.
@Suite struct WriterTests {
  @Test func wholeNumbersArePlainDigits() {
    for number in [0, 7, 10, -1, 99, 100, 123_456_789, Int.max, Int.min] {
      #expect(Written.text { $0.append(integer: number) } == String(number))
    }
  }

  @Test(arguments: [
    (131_161, -4, "13.1161"), (1, 5, "100000"), (0, 3, "0"), (5, -2, "0.05"), (-25, -1, "-2.5"),
    (9790, -2, "97.9"), (1500, -3, "1.5"), (999_999_999_999_999_999, 0, "999999999999999999"),
    (1, -18, "0.000000000000000001"), (12, -25, "0.0000000000000000000000012"),
    (100, -2, "1"), (1, -19, "0.0000000000000000001"),
  ])
  func decimalsAreExact(_ mantissa: Int64, _ exponent: Int8, _ expected: String) {
    let decimal = Decimal(mantissa, exponent: exponent)
    #expect(Written.text { $0.append(decimal) } == expected)
    #expect(decimal.trimmed.description == expected)
  }

  @Test func everyCharacterComesThroughJSON() throws {
    let controls = (0..<32).compactMap(Unicode.Scalar.init).map(String.init).joined()
    for text in [controls, "“双师型”", "a\"b\\c", "\u{1F393}", "", "12345678\"", "\\"] {
      let json = Written.text { $0.append(json: text) }
      let back = try JSONSerialization.jsonObject(
        with: Data(json.utf8), options: .fragmentsAllowed)
      #expect(back as? String == text)
    }
  }

  @Test func aSmallWindowLosesNothing() {
    let text = String(repeating: "生均仪器设备值1.19万元\n", count: 500)
    let json = Written.text(capacity: 64) { $0.append(json: text) }
    #expect(json.utf8.count == text.utf8.count + 2 + 500)
  }

  @Test func aSinkThatFailsIsAskedNoMore() {
    var calls = 0
    withUnsafeMutablePointer(to: &calls) { calls in
      var output = ByteWriter(capacity: 64) { _ in
        calls.pointee += 1
        return false
      }
      for _ in 0..<100 { output.append("0123456789") }
      output.flush()
      let hasFailed = output.hasFailed
      #expect(hasFailed)
    }
    #expect(calls == 1)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86", "'+86"), ("-5", "'-5"), ("@a", "'@a"), ("＝1", "'＝1"),
    ("\tx", "'\tx"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("=a,b", "\"'=a,b\""),
    ("127\n5人", "\"127\n5人\""), ("人", "人"), ("", ""), ("\rx", "\"'\rx\""),
  ])
  func noCellStartsAFormula(_ text: String, _ expected: String) {
    #expect(Written.text { CSVFacts.append(text, to: &$0) } == expected)
  }

  @Test(arguments: [
    ("人", 2), ("abc", 3), ("㎡", 2), ("“双师型”", 8), ("％", 2), ("e\u{301}", 1), ("🎓", 2),
    ("\u{200B}", 0), ("", 0),
  ])
  func aChineseCharacterFillsTwoColumns(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: 0..<14)
  func whatIsCutFits(_ width: Int) {
    for text in ["专任教师数", "a专b任c", "abcdefghijkl", "\u{1B}[31m人", ""] {
      let cut = DisplayWidth.fit(text, to: width)
      #expect(DisplayWidth.of(cut) == width)
      #expect(!cut.unicodeScalars.contains { $0.value < 0x20 })
    }
    #expect(DisplayWidth.cut("专任教师数", to: 10) == "专任教师数")
    #expect(DisplayWidth.cut("专任教师数", to: 9) == "专任教师…")
  }
}
