import Foundation

/// Enough of JSON Schema 2020-12, and of draft 4, to hold our output to our own schemas and to SARIF's.
///
/// A keyword that it does not know is a fault too: nothing in the schema may go unchecked.
struct JSONSchema {
  private let root: [String: Any]
  /// Names of formats of texts are notes too: what a URI or a time is, patterns tell elsewhere.
  private static let notes: Set<String> = [
    "$schema", "$id", "id", "$defs", "definitions", "title", "description", "default", "format",
  ]

  private init(root: [String: Any]) { self.root = root }

  init(_ data: Data) throws {
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What is wrong with a value; empty for nothing.
  func faults(in value: Any) -> [String] { faults(value, root, "$") }

  private func faults(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    schema.keys.sorted().flatMap { keyword in
      check(keyword, schema[keyword] ?? NSNull(), value, schema, path)
    }
  }

  private func check(
    _ keyword: String, _ argument: Any, _ value: Any, _ schema: [String: Any], _ path: String
  ) -> [String] {
    func fault(_ isSound: Bool) -> [String] {
      isSound ? [] : ["\(path): \(keyword) \(argument) does not hold for \(value)"]
    }
    let object = value as? [String: Any]
    switch keyword {
    case "type":
      let names = argument as? [String] ?? [argument as? String ?? ""]
      return fault(names.contains { isOf($0, value) })
    case "const": return fault(isEqual(argument, value))
    case "enum": return fault((argument as? [Any] ?? []).contains { isEqual($0, value) })
    case "required":
      guard let object else { return [] }
      return fault((argument as? [String] ?? []).allSatisfy { object[$0] != nil })
    case "properties":
      let properties = argument as? [String: [String: Any]] ?? [:]
      return properties.keys.sorted().flatMap { key -> [String] in
        guard let member = object?[key] else { return [] }
        return faults(member, properties[key] ?? [:], path + "." + key)
      }
    case "anyOf", "oneOf":
      let matching = (argument as? [[String: Any]] ?? []).count {
        faults(value, $0, path).isEmpty
      }
      return fault(keyword == "anyOf" ? matching > 0 : matching == 1)
    case "minItems": return fault((value as? [Any])?.count ?? .max >= argument as? Int ?? 0)
    case "uniqueItems":
      guard argument as? Bool == true, let items = value as? [NSObject] else { return [] }
      return fault(items.indices.allSatisfy { !items[..<$0].contains(items[$0]) })
    case "maximum":
      guard let number = value as? NSNumber else { return [] }
      return fault(number.doubleValue <= (argument as? NSNumber)?.doubleValue ?? 0)
    case "additionalProperties":
      let known = (schema["properties"] as? [String: Any] ?? [:]).keys
      let others = (object ?? [:]).filter { !known.contains($0.key) }
      if let schema = argument as? [String: Any] {
        return others.keys.sorted().flatMap { faults(others[$0] ?? NSNull(), schema, path) }
      }
      return fault(argument as? Bool == true || others.isEmpty)
    case "items":
      let items = value as? [Any] ?? []
      return items.flatMap { faults($0, argument as? [String: Any] ?? [:], path + "[]") }
    case "pattern":
      guard let text = value as? String else { return [] }
      let pattern = argument as? String ?? ""
      return fault(text.range(of: pattern, options: .regularExpression) != nil)
    case "minLength":
      guard let text = value as? String else { return [] }
      return fault(text.unicodeScalars.count >= argument as? Int ?? 0)
    case "minimum":
      guard let number = value as? NSNumber else { return [] }
      return fault(number.doubleValue >= (argument as? NSNumber)?.doubleValue ?? 0)
    case "$ref":
      return refer(to: argument as? String ?? "", value, path)
    default: return JSONSchema.notes.contains(keyword) ? [] : ["unknown keyword \(keyword)"]
    }
  }

  /// A reference to a definition (`#/$defs/NAME`), to a schema that is bundled under its own name
  /// (`urn:…`), or to a definition of that one.
  private func refer(to reference: String, _ value: Any, _ path: String) -> [String] {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
    var resource = root
    if let name = parts.first.map(String.init), !name.isEmpty {
      let bundled = JSONSchema.definitions(root).values
        .first { $0["$id"] as? String == name }
      guard let bundled else { return ["\(path): no \(reference)"] }
      resource = bundled
    }
    let schema = JSONSchema(root: resource)
    guard parts.count > 1 else { return schema.faults(value, resource, path) }
    let name = parts[1].split(separator: "/").last.map(String.init) ?? ""
    let target = JSONSchema.definitions(resource)[name]
    return target.map { schema.faults(value, $0, path) } ?? ["\(path): no \(reference)"]
  }

  private static func definitions(_ schema: [String: Any]) -> [String: [String: Any]] {
    (schema["$defs"] ?? schema["definitions"]) as? [String: [String: Any]] ?? [:]
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": isTruth(value)
    case "number": value is NSNumber && !(value is String) && !isTruth(value)
    case "integer":
      (value as? NSNumber).map { !isTruth($0) && $0.doubleValue.rounded() == $0.doubleValue }
        ?? false
    default: false
    }
  }

  /// true and false come as numbers of one byte.
  private func isTruth(_ value: Any) -> Bool {
    guard let number = value as? NSNumber else { return false }
    return ["c", "B"].contains(String(cString: number.objCType))
  }

  private func isEqual(_ one: Any, _ other: Any) -> Bool {
    (one as? NSObject)?.isEqual(other as? NSObject) ?? false
  }
}
