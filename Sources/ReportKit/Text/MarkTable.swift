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

    /// Past the characters of three bytes from U+2000 on that have no mark, as most have none; it may stop
    /// before `end` and before them all.
    @inline(__always)
    func skippingUnmarked(in text: Bytes, from place: Int, to end: Int) -> Int {
      var place = max(place, 0)
      // Eight bytes can be read from each place before the limit.
      let limit = min(end, text.count - 7)
      let start = UnsafeRawPointer(text.base)
      while place < limit {
        let eight = UInt64(
          littleEndian: start.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        guard UInt8(truncatingIfNeeded: eight) &- 0xE2 < 14,
          bits[Int(eight &>> 8 & 63)] &>> (eight &>> 16 & 63) & 1 == 0
        else { break }
        place += 3
      }
      return place
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
