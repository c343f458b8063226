/// Writes any `Encodable` value as JSON through a `ByteWriter`.
///
/// Unlike a general encoder it keeps the members in the order in which they are encoded, writes a
/// `Decimal` with all its digits, and needs no second copy of the text.
package enum JSONValue {
  /// Appends a value without line ends.
  package static func write(_ value: some Encodable, to output: inout ByteWriter) {
    withUnsafeMutablePointer(to: &output) { output in
      // The values that are written here throw nothing of their own.
      try? JSONTarget(output).write(value)
    }
  }
}

/// What all containers of one value write to, and what is still open in it.
private final class JSONTarget {
  private let output: UnsafeMutablePointer<ByteWriter>
  /// The brackets that wait to be closed, the outermost first.
  private var closers: [UInt8] = []
  private var isFirst = true

  init(_ output: UnsafeMutablePointer<ByteWriter>) { self.output = output }

  var depth: Int { closers.count }

  func open(_ opener: UInt8, _ closer: UInt8) {
    output.pointee.append(opener)
    closers.append(closer)
    isFirst = true
  }

  /// Closes everything inside of a depth: a container does not say when it is complete.
  func close(to depth: Int) {
    while closers.count > depth {
      output.pointee.append(closers.removeLast())
      isFirst = false
    }
  }

  /// Begins the next member or element of the container at a depth.
  func next(at depth: Int, _ name: String? = nil) {
    close(to: depth)
    if !isFirst { output.pointee.append(0x2C) }
    isFirst = false
    if let name {
      output.pointee.append(json: name)
      output.pointee.append(0x3A)
    }
  }

  func write(_ value: some Encodable) throws {
    switch value {
    case let text as String: output.pointee.append(json: text)
    case let number as Decimal: output.pointee.append(number)
    case let truth as Bool: output.pointee.append(truth ? "true" : "false" as StaticString)
    case let number as any BinaryInteger: output.pointee.append(String(describing: number))
    case let number as any BinaryFloatingPoint: output.pointee.append(String(describing: number))
    default:
      let depth = depth
      try value.encode(to: JSONValueEncoder(target: self))
      close(to: depth)
    }
  }

  func writeNull() { output.pointee.append("null" as StaticString) }
}

private struct JSONValueEncoder: Encoder {
  let target: JSONTarget
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    target.open(0x7B, 0x7D)
    return KeyedEncodingContainer(JSONMembers(target: target, depth: target.depth))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    target.open(0x5B, 0x5D)
    return JSONElements(target: target, depth: target.depth)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { JSONSingle(target: target) }
}

private struct JSONMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let target: JSONTarget
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil(forKey key: Key) {
    target.next(at: depth, key.stringValue)
    target.writeNull()
  }

  mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    target.next(at: depth, key.stringValue)
    try target.write(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    nested(key.stringValue).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    nested(key.stringValue).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { nested("super") }
  mutating func superEncoder(forKey key: Key) -> any Encoder { nested(key.stringValue) }

  private func nested(_ name: String) -> JSONValueEncoder {
    target.next(at: depth, name)
    return JSONValueEncoder(target: target)
  }
}

private struct JSONElements: UnkeyedEncodingContainer {
  let target: JSONTarget
  let depth: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(target: JSONTarget, depth: Int) {
    self.target = target
    self.depth = depth
  }

  mutating func encodeNil() {
    next()
    target.writeNull()
  }

  mutating func encode<T: Encodable>(_ value: T) throws {
    next()
    try target.write(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    next()
    return JSONValueEncoder(target: target).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    next()
    return JSONValueEncoder(target: target).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    next()
    return JSONValueEncoder(target: target)
  }

  private mutating func next() {
    count += 1
    target.next(at: depth)
  }
}

private struct JSONSingle: SingleValueEncodingContainer {
  let target: JSONTarget
  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() { target.writeNull() }

  mutating func encode<T: Encodable>(_ value: T) throws { try target.write(value) }
}
