/// The edges of a word tree that need a look-up: node and scalar, as one key, to the node they lead to.
///
/// Open addressing, and before it a bit for the hash of every edge: most steps that lead nowhere end
/// there, in a table that stays in the nearest cache.
struct EdgeTable: Sendable {
  /// `node << 32 | scalar << 16 | target`; 0 is empty.
  private var edges: [UInt64]
  private var filter: [UInt64]
  private var used = 0

  /// A table with room for about `capacity` edges; it grows as needed.
  init(capacity: Int) {
    var size = 64
    while size < capacity { size *= 2 }
    edges = [UInt64](repeating: 0, count: size)
    filter = [UInt64](repeating: 0, count: size / 8)
  }

  /// The node that the edge leads to; where there is no such edge, one to `new` is added. None leads
  /// to node 0, so that nothing is added for it.
  mutating func target(_ key: UInt32, orAdd new: Int) -> Int {
    let hash = EdgeTable.hash(key)
    let bit = hash & (filter.count * 64 - 1)
    let mask = edges.count - 1
    var slot = hash >> 8 & mask
    // Adding goes on behind what the search found: the same hash, the same places.
    while edges[slot] != 0 {
      if UInt32(truncatingIfNeeded: edges[slot] >> 16) == key { return Int(edges[slot] & 0xFFFF) }
      slot = (slot + 1) & mask
    }
    guard new != 0 else { return 0 }
    edges[slot] = UInt64(key) << 16 | UInt64(new)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    used += 1
    // The filter keeps most misses away from a table that is rather full; and that saves pages.
    if used * 8 > edges.count * 7 { grow() }
    return new
  }

  private mutating func grow() {
    var larger = EdgeTable(capacity: edges.count * 2)
    for edge in edges where edge != 0 {
      _ = larger.target(UInt32(truncatingIfNeeded: edge >> 16), orAdd: Int(edge & 0xFFFF))
    }
    self = larger
  }

  /// Bits of which the low ones choose a filter's bit and the higher ones a slot.
  @inline(__always)
  private static func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The table for reading only, without checks; it lives as long as the program.
  struct View {
    let slots: ConstantTable<UInt64>
    let bits: ConstantTable<UInt64>
    private let edges: UnsafePointer<UInt64>
    private let filter: UnsafePointer<UInt64>
    private let slotMask: Int
    private let bitMask: Int

    /// Neither table is ever empty; their sizes are powers of two, and a slot stays free.
    init(slots: ConstantTable<UInt64>, bits: ConstantTable<UInt64>) {
      (self.slots, self.bits) = (slots, bits)
      (edges, filter) = (slots.base, bits.base)
      (slotMask, bitMask) = (slots.count - 1, bits.count * 64 - 1)
    }

    /// The node that the edge leads to; 0 for none.
    @inline(__always)
    func target(_ key: UInt32) -> Int {
      let hash = EdgeTable.hash(key)
      let bit = hash & bitMask
      if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 0 { return 0 }
      var slot = hash >> 8 & slotMask
      while true {
        let edge = edges[slot]
        if UInt32(truncatingIfNeeded: edge >> 16) == key { return Int(edge & 0xFFFF) }
        if edge == 0 { return 0 }
        slot = (slot + 1) & slotMask
      }
    }
  }

  /// The table as it is now, for ever.
  var kept: View {
    View(slots: ConstantTable(keeping: edges), bits: ConstantTable(keeping: filter))
  }
}
