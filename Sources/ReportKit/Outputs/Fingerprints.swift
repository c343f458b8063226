/// Names findings so that they are known again in a later edition of the report.
///
/// Rule, headings above, claim and the labels of what speaks against it decide; line numbers, computed
/// values and paths do not. An ordinal tells equal ones of a report apart.
struct Fingerprints {
  private var counts: [UInt64: Int] = [:]

  /// - Parameter message: names what is missing where nothing is printed that could be named.
  mutating func next(
    _ rule: StaticString, _ claim: CheckedMember, _ evidence: [CheckedMember], message: String
  ) -> String {
    var hash = FNV()
    hash.add("\(rule)")
    for heading in claim.section { hash.add(heading) }
    hash.add(claim.label)
    hash.add(claim.text.isEmpty ? message : claim.text)
    for member in evidence { hash.add(member.label) }
    let ordinal = counts[hash.value, default: 0]
    counts[hash.value] = ordinal + 1
    if ordinal > 0 { hash.add(String(ordinal)) }
    let digits = String(hash.mixed & 0xFFFF_FFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Most characters are Chinese, and of those the tables of Unicode need not be asked.
    case 0x4E00...0x9FFF, 0x21...0x7E: false
    default: scalar.properties.isWhitespace
    }
  }

  /// FNV-1a over parts, without their spaces and line ends.
  private struct FNV {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ part: String) {
      for scalar in part.unicodeScalars where !Fingerprints.isSpace(scalar) {
        for byte in Unicode.UTF8.encode(scalar) ?? .init() { add(byte) }
      }
      add(0x1F)
    }

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// All bits stirred into the low ones, which are printed.
    var mixed: UInt64 {
      let half = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
      return half ^ half >> 32
    }
  }
}
