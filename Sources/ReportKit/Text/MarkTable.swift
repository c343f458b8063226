/// A small number for each of a few scalars of the basic plane, 0 for all others.
///
/// The scalars stand in pages, and pages without any share one, so that a start touches two pages of
/// memory rather than the sixteen of a table with a byte for each.
struct MarkTable: Sendable {
  /// Where the page of a scalar begins in `marks`, by the scalar's high byte.
  private var pages = [UInt16](repeating: 0, count: 256)
  private var marks = [UInt8](repeating: 0, count: 256)
  /// A bit for the low twelve bits of every scalar that has a mark.
  private var bits = [UInt64](repeating: 0, count: 64)

  init(_ groups: [(mark: UInt8, scalars: [Int])]) {
    for group in groups {
      for scalar in group.scalars where scalar < 0x10000 {
        bits[scalar >> 6 & 63] |= 1 << UInt64(scalar & 63)
        let page = scalar >> 8
        if pages[page] == 0 {
          pages[page] = UInt16(marks.count)
          marks += [UInt8](repeating: 0, count: 256)
        }
        marks[Int(pages[page]) + scalar & 0xFF] = group.mark
      }
    }
  }

  /// The table for reading only, without checks; it lives no longer than the closure it is handed to.
  struct View {
    fileprivate let pages: UnsafePointer<UInt16>
    fileprivate let marks: UnsafePointer<UInt8>
    fileprivate let bits: UnsafePointer<UInt64>

    /// Whether a scalar of three bytes, with these two behind its first, may have a mark; false for most.
    @inline(__always)
    func mayHave(_ second: UInt8, _ third: UInt8) -> Bool {
      bits[Int(second & 63)] >> UInt64(third & 63) & 1 == 1
    }

    /// The mark of a scalar below 0x10000.
    @inline(__always)
    subscript(scalar: Int) -> UInt8 {
      marks[Int(pages[scalar >> 8 & 0xFF]) + scalar & 0xFF]
    }
  }

  /// Hands a view of the table to `body`.
  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result {
    pages.withUnsafeBufferPointer { pages in
      marks.withUnsafeBufferPointer { marks in
        bits.withUnsafeBufferPointer { bits in
          // None is ever empty, and every page has 256 marks.
          body(
            View(
              pages: pages.baseAddress.unsafelyUnwrapped,
              marks: marks.baseAddress.unsafelyUnwrapped,
              bits: bits.baseAddress.unsafelyUnwrapped))
        }
      }
    }
  }
}
