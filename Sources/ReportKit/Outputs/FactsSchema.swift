/// The JSON Schema that every fact this program writes is valid against.
package enum FactsSchema {
  /// Writes the schema; what is closed in the program is closed in it.
  package static func write(to output: inout ByteWriter) {
    output.append(opening)
    writeEnumeration(Relation.allCases.map(\.name), to: &output)
    output.append(numbers)
    writeEnumeration(Approximation.allCases.map(\.name), to: &output)
    output.append(dimensions)
    for (index, key) in DimensionKey.allCases.enumerated() {
      if index > 0 { output.append(",") }
      output.append("\n        ")
      output.append(json: key.name)
      output.append(": { \"type\": \"string\", \"minLength\": 1 }")
    }
    output.append(closing)
  }

  private static func writeEnumeration(_ names: [StaticString], to output: inout ByteWriter) {
    output.append("[")
    for (index, name) in names.enumerated() {
      if index > 0 { output.append(", ") }
      output.append(json: name)
    }
    output.append("]")
  }

  private static let opening: StaticString = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:vetreport:schema:facts:1",
      "title": "A fact",
      "description": "One figure that a report states: a line of vetreport extract --format ndjson.",
      "type": "object",
      "required": ["schemaVersion", "id", "report", "indicator", "label", "dimensions", "subject",
        "period", "relation", "value", "upper", "unit", "approximation", "decimals", "of", "origin",
        "row", "column", "source"],
      "additionalProperties": false,
      "properties": {
        "schemaVersion": { "const": 1 },
        "id": { "type": "string", "pattern": "^[0-9a-f]{12}$",
          "description": "The same on every machine; a changed figure changes it." },
        "report": { "type": "string", "minLength": 1, "description": "The input as it was named." },
        "indicator": { "type": ["string", "null"], "pattern": "^[a-z][A-Za-z0-9]*[.][A-Za-z0-9.]+$",
          "description": "A key of vetreport indicators; null where none fits." },
        "label": { "type": "string", "description": "The words that name what is counted." },
        "dimensions": { "$ref": "#/$defs/dimensions" },
        "subject": { "type": ["string", "null"], "minLength": 1,
          "description": "The organisation that the figure is about." },
        "period": { "type": ["string", "null"],
          "pattern": "^([0-9]{1,4}(-[0-9]{2})?)?(/([0-9]{1,4}(-[0-9]{2})?)?)?$",
          "description": "2020, 2020/2021 (both included), 2018-09/2023-06, 2023/ since, /2020 up to." },
        "relation": { "enum": 
    """#

  private static let numbers: StaticString = #"""
     },
        "value": { "type": "number", "description": "Exact, in base units: no 万 and no 亿." },
        "upper": { "type": ["number", "null"], "description": "The upper end of a range." },
        "unit": { "type": ["string", "null"], "minLength": 1 },
        "approximation": { "enum": 
    """#

  private static let dimensions: StaticString = #"""
     },
        "decimals": { "type": "integer",
          "description": "The last printed place: 93.22% is 2, 2.8万 is -3." },
        "of": { "type": ["string", "null"],
          "description": "The whole of a share; the base of a change or growth." },
        "origin": { "enum": ["narrative", "table"] },
        "row": { "type": ["string", "null"], "description": "Levels joined by ' > '." },
        "column": { "type": ["string", "null"], "description": "Levels joined by ' > '." },
        "source": { "$ref": "#/$defs/source" }
      },
      "$defs": {
        "dimensions": { "type": "object", "additionalProperties": false, "properties": {
    """#

  private static let closing: StaticString = #"""

        } },
        "source": {
          "type": "object",
          "required": ["line", "column", "byteOffset", "byteLength", "text", "section"],
          "additionalProperties": false,
          "properties": {
            "line": { "type": "integer", "minimum": 1 },
            "column": { "type": "integer", "minimum": 1,
              "description": "In Unicode code points." },
            "byteOffset": { "type": "integer", "minimum": 0 },
            "byteLength": { "type": "integer", "minimum": 1 },
            "text": { "type": "string", "minLength": 1, "description": "As printed in the input." },
            "section": { "type": "array", "items": { "type": "string" },
              "description": "The headings above, the outermost first." }
          }
        }
      }
    }

    """#
}
