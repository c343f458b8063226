/// A set of words that is searched scalar by scalar: all words that begin at a place, in one walk.
///
/// The first scalar goes through a table, the others through one hash table of edges, so that a place
/// where no word begins costs one read, and adding words does not slow the walk.
package struct WordTree: Sendable {
  /// Node by first scalar; 0 for none. Scalars beyond the basic plane begin no word.
  private var roots: [UInt16]
  /// Edges: `node << 16 | scalar`, open addressing; 0 is empty.
  private var edges: [UInt32]
  private var targets: [UInt16]
  /// A bit for the hash of every edge: most steps that lead nowhere end here, in a table that stays
  /// in the nearest cache.
  private var filter = [UInt64](repeating: 0, count: 1 << 11)
  private var used = 0
  /// Word at node, −1 for none. Node 0 is no node.
  private var words: [Int32] = [-1]
  package private(set) var count = 0

  /// A tree with room for about `capacity` nodes.
  package init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    roots = [UInt16](repeating: 0, count: 1 << 16)
    edges = [UInt32](repeating: 0, count: size)
    targets = [UInt16](repeating: 0, count: size)
    words.reserveCapacity(capacity)
  }

  /// Adds the word in `range`, or finds it again; nil for an empty word or a full tree.
  package mutating func insert(_ text: Bytes, _ range: Range<Int>) -> Int? {
    var node = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let (scalar, length) = text.scalar(at: place)
      place += length
      guard scalar < 0x10000 else { return nil }
      if node == 0 {
        if roots[Int(scalar)] == 0 {
          guard let new = makeNode() else { return nil }
          roots[Int(scalar)] = new
        }
        node = Int(roots[Int(scalar)])
        continue
      }
      let key = UInt32(node) << 16 | scalar
      var slot = slot(of: key)
      if edges[slot] != key {
        if used * 2 > edges.count {
          grow()
          slot = self.slot(of: key)
        }
        guard let new = makeNode() else { return nil }
        edges[slot] = key
        targets[slot] = new
        let bit = WordTree.filterBit(key)
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
        used += 1
      }
      node = Int(targets[slot])
    }
    guard node != 0 else { return nil }
    if words[node] < 0 {
      words[node] = Int32(count)
      count += 1
    }
    return Int(words[node])
  }

  private mutating func makeNode() -> UInt16? {
    guard words.count < 0xFFFF else { return nil }
    words.append(-1)
    return UInt16(words.count - 1)
  }

  @inline(__always)
  private func slot(of key: UInt32) -> Int {
    let mask = edges.count - 1
    var slot = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while edges[slot] != 0, edges[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldEdges, oldTargets) = (edges, targets)
    edges = [UInt32](repeating: 0, count: oldEdges.count * 2)
    targets = [UInt16](repeating: 0, count: oldEdges.count * 2)
    for (index, key) in oldEdges.enumerated() where key != 0 {
      let slot = slot(of: key)
      edges[slot] = key
      targets[slot] = oldTargets[index]
    }
  }

  @inline(__always)
  private static func filterBit(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0xD6E8_FEB8_6659_FD93) >> 47)
  }

  /// The node that the walk reaches from `node` (0 at the start of a word) over `scalar`; 0 for none.
  @inline(__always)
  package func step(_ node: Int, _ scalar: UInt32) -> Int {
    guard scalar < 0x10000 else { return 0 }
    if node == 0 { return Int(roots[Int(scalar)]) }
    let key = UInt32(node) << 16 | scalar
    let slot = slot(of: key)
    return edges[slot] == key ? Int(targets[slot]) : 0
  }

  /// The word that ends at `node`, −1 for none.
  @inline(__always)
  package func word(at node: Int) -> Int { Int(words[node]) }

  /// The longest word that begins at `place`.
  package func longest(in text: Bytes, at place: Int) -> (word: Int, end: Int)? {
    var node = 0
    var place = place
    var best: (word: Int, end: Int)?
    while true {
      let (scalar, length) = text.scalar(at: place)
      node = step(node, scalar)
      if node == 0 { return best }
      place += length
      if words[node] >= 0 { best = (Int(words[node]), place) }
    }
  }

  /// The tree for reading only, without checks; it lives no longer than the closure it is handed to.
  package struct View {
    fileprivate let roots: UnsafePointer<UInt16>
    fileprivate let edges: UnsafePointer<UInt32>
    fileprivate let targets: UnsafePointer<UInt16>
    fileprivate let words: UnsafePointer<Int32>
    fileprivate let filter: UnsafePointer<UInt64>
    fileprivate let mask: Int

    /// The node that the walk reaches from `node` (0 at the start of a word) over `scalar`; 0 for none.
    @inline(__always)
    package func step(_ node: Int, _ scalar: UInt32) -> Int {
      guard scalar < 0x10000 else { return 0 }
      if node == 0 { return Int(roots[Int(scalar)]) }
      let key = UInt32(node) << 16 | scalar
      let bit = WordTree.filterBit(key)
      if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 0 { return 0 }
      var slot = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
      while true {
        let found = edges[slot]
        if found == key { return Int(targets[slot]) }
        if found == 0 { return 0 }
        slot = (slot + 1) & mask
      }
    }

    /// The word that ends at `node`, −1 for none.
    @inline(__always)
    package func word(at node: Int) -> Int { Int(words[node]) }
  }

  /// Hands a view of the tree to `body`.
  package func withView<Result>(_ body: (View) -> Result) -> Result {
    roots.withUnsafeBufferPointer { roots in
      edges.withUnsafeBufferPointer { edges in
        targets.withUnsafeBufferPointer { targets in
          words.withUnsafeBufferPointer { words in
            filter.withUnsafeBufferPointer { filter in
              // None of the five is ever empty.
              body(
                View(
                  roots: roots.baseAddress.unsafelyUnwrapped,
                  edges: edges.baseAddress.unsafelyUnwrapped,
                  targets: targets.baseAddress.unsafelyUnwrapped,
                  words: words.baseAddress.unsafelyUnwrapped,
                  filter: filter.baseAddress.unsafelyUnwrapped, mask: edges.count - 1))
            }
          }
        }
      }
    }
  }
}
