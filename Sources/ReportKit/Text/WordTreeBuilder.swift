/// Adds words to a tree that is being made, scalar by scalar, so that a word is added as it is read.
package struct WordTreeBuilder: ~Copyable {
  /// A node that a word has come to. Only the builder makes them, of nodes that are: so no read or
  /// write over them leaves the list.
  package struct Place {
    fileprivate let node: Int
    /// The scalar that leads there from the start; 0 where it takes more than one.
    fileprivate var first: UInt32 = 0
    /// Where every word starts.
    package static let start = Place(node: 0)
    /// Whether it is the start: no word leads there, so it also stands for none.
    @inline(__always)
    package var isStart: Bool { node == 0 }
  }

  /// The node of each first ideograph; empty in a small tree, whose first edges are edges like all others.
  private(set) var roots: [UInt16]
  private(set) var filter: WordTree.Filter
  private(set) var edges: EdgeTable
  /// The tree's list of nodes, with room for `capacity`, of which the first `nodeCount` are made.
  ///
  /// An array would ask at every node whether it is alone and has room.
  private let nodes: UnsafeMutablePointer<WordTree.Node>
  private let capacity: Int
  private(set) var nodeCount = 1
  /// The words added.
  package private(set) var count = 0

  /// Nodes have sixteen bits in the keys of edges.
  package static let largest = 0xFFFF

  /// A builder that writes into the list of a tree; the list has room for one node at least.
  init(_ nodes: UnsafeMutablePointer<WordTree.Node>, capacity: Int) {
    self.nodes = nodes
    self.capacity = capacity
    // Below, a table of all ideographs would cost more than it saves.
    let isLarge = capacity >= 1 << 14
    roots = isLarge ? [UInt16](repeating: 0, count: WordTree.ideographs) : []
    filter = WordTree.Filter(isLarge: isLarge)
    // Of the catalogue's edges a third are looked up, the others lead to the next node.
    edges = EdgeTable(capacity: isLarge ? 1 << 13 : capacity)
    nodes.initialize(to: WordTree.Node())
  }

  /// The node over `scalar` from `place`, which is made where there is none; the start where it cannot
  /// be: in a full tree, and for NUL and what lies beyond the basic plane.
  @inline(__always)
  package mutating func step(_ place: Place, _ scalar: UInt32) -> Place {
    let node = place.node
    guard node != 0, place.first == 0, scalar &- 1 < 0xFFFF else { return make(place, scalar) }
    // Behind two characters most words go on where the one before does, or are new to their ends.
    if nodes[node].following == UInt16(truncatingIfNeeded: scalar) { return Place(node: node + 1) }
    return node == nodeCount - 1 ? Place(node: goOn(node, scalar)) : make(place, scalar)
  }

  private mutating func make(_ place: Place, _ scalar: UInt32) -> Place {
    let node = place.node
    guard scalar &- 1 < 0xFFFF else { return .start }
    if node == 0 {
      let ideograph = Int(scalar) - Int(WordTree.firstIdeograph)
      if roots.indices.contains(ideograph) {
        let known = Int(roots[ideograph])
        if known != 0 { return Place(node: known, first: scalar) }
        let new = makeNode()
        guard new != 0 else { return .start }
        filter.add(scalar)
        roots[ideograph] = UInt16(truncatingIfNeeded: new)
        return Place(node: new, first: scalar)
      }
    }
    let before = nodeCount
    let next = goOn(node, scalar)
    // Nodes that were there are known to the filter.
    if nodeCount > before {
      if node == 0 {
        filter.add(scalar)
      } else if place.first != 0 {
        filter.add(place.first, scalar, node: next)
      }
    }
    return Place(node: next, first: node == 0 ? scalar : 0)
  }

  /// The node over `scalar` from `node`, which is made where there is none; 0 in a full tree.
  @inline(__always)
  private mutating func goOn(_ node: Int, _ scalar: UInt32) -> Int {
    if node != 0, node == nodeCount - 1 {
      // The last node has no children yet: the next node becomes the one that needs no edge.
      let new = makeNode()
      if new != 0 { nodes[node].following = UInt16(truncatingIfNeeded: scalar) }
      return new
    }
    if node != 0, nodes[node].following == UInt16(truncatingIfNeeded: scalar) {
      return node + 1
    }
    let next = nodeCount < capacity ? nodeCount : 0
    nodes[node].addEdge()
    let found = edges.target(UInt32(truncatingIfNeeded: node) << 16 | scalar, orAdd: next)
    return found == next ? makeNode() : found
  }

  /// A new node at the end of the list; 0 in a full tree.
  @inline(__always)
  private mutating func makeNode() -> Int {
    let node = nodeCount
    guard node < capacity else { return 0 }
    (nodes + node).initialize(to: WordTree.Node())
    nodeCount = node + 1
    return node
  }

  /// The word that ends at `place`, a new one where none did; −1 at the start.
  @inline(__always)
  package mutating func word(at place: Place) -> Int {
    guard !place.isStart else { return -1 }
    if place.first != 0 { filter.addWord(place.first) }
    let known = nodes[place.node].word
    if known >= 0 { return known }
    guard count < WordTree.Node.mostWords else { return -1 }
    nodes[place.node].word = count
    count += 1
    return count - 1
  }

  /// Adds the word in `range`, or finds it again; nil for an empty word or a full tree.
  package mutating func insert(_ text: Bytes, _ range: Range<Int>) -> Int? {
    var place = Place.start
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = text.scalar(at: index)
      place = step(place, scalar)
      if place.isStart { return nil }
      index += length
    }
    return place.isStart ? nil : word(at: place)
  }
}
