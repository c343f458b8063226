/// How often each of many hashes was met.
///
/// The keys are hashes already, so they are not hashed again, as a dictionary would.
struct HashCounts: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    /// 0 is an empty slot.
    var count: Int32 = 0
  }

  private var slots: [Slot] = []
  private var used = 0

  /// Counts the hash once more; how often it was met before.
  mutating func add(_ hash: UInt64) -> Int {
    // A quarter stays free, so that a search ends soon.
    if used * 4 >= slots.count * 3 { grow() }
    let slot = slot(of: hash)
    let before = slots[slot].count
    if before == 0 {
      slots[slot].hash = hash
      used += 1
    }
    slots[slot].count = before &+ 1
    return Int(before)
  }

  /// How often the hash was met.
  func count(of hash: UInt64) -> Int { slots.isEmpty ? 0 : Int(slots[slot(of: hash)].count) }

  /// The slot of the hash, or the empty one where it belongs.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot].count != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: max(64, old.count * 2))
    for kept in old where kept.count != 0 { slots[slot(of: kept.hash)] = kept }
  }
}
