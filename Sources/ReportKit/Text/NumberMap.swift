/// A number for each of a few keys, themselves numbers.
///
/// A dictionary of every sort costs the program, once, a search through all that it conforms to: a tenth
/// of a millisecond each, as long as a page of text.
struct NumberMap: Sendable {
  private struct Slot {
    var key: UInt64 = 0
    /// −1 is an empty slot.
    var value: Int32 = -1
  }

  private var slots: [Slot] = []
  private var used = 0

  /// The number of the key, −1 for none; none can be set but not taken away.
  subscript(key: UInt64) -> Int32 {
    get { slots.isEmpty ? -1 : slots[slot(of: key)].value }
    set {
      guard newValue >= 0 else { return }
      // A quarter stays free, so that a search ends soon.
      if used * 4 >= slots.count * 3 { grow() }
      let slot = slot(of: key)
      if slots[slot].value < 0 { used += 1 }
      slots[slot] = Slot(key: key, value: newValue)
    }
  }

  /// The slot of the key, or the empty one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot].value >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: max(16, old.count * 2))
    for kept in old where kept.value >= 0 { slots[slot(of: kept.key)] = kept }
  }
}
