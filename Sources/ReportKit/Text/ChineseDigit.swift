/// The digits 一 to 九, on which numbering, years and numerals agree; what else counts as a digit (零, 两,
/// 十) each of them decides for itself.
enum ChineseDigit {
  /// 1 to 9; nil for any other scalar.
  static func value(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0x4E00: 1  // 一
    case 0x4E8C: 2  // 二
    case 0x4E09: 3  // 三
    case 0x56DB: 4  // 四
    case 0x4E94: 5  // 五
    case 0x516D: 6  // 六
    case 0x4E03: 7  // 七
    case 0x516B: 8  // 八
    case 0x4E5D: 9  // 九
    default: nil
    }
  }
}
