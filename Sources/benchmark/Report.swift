/// The middle of several measurements, which noise moves least.
enum Median {
  static func of(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
}

extension Double {
  /// With so many decimals, in a column of so many characters.
  func text(_ decimals: Int, _ width: Int = 0) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    guard isFinite, abs(self) < 1e12 else { return "–" }
    let whole = Int((self * scale).rounded())
    var digits = String(abs(whole))
    while digits.count <= decimals { digits = "0" + digits }
    if decimals > 0 {
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    }
    if whole < 0 { digits = "-" + digits }
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}

extension String {
  /// Filled with spaces to so many characters.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
