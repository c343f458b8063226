/// The JSON Schema of an entry of `reports[]`.
///
/// What is closed in the program is closed in it, and the models' properties come from the models'
/// own tables, so that the schema cannot fall behind them. The schema of a fact stands in it whole,
/// under its own name.
package enum ReportSchema {
  /// Writes the schema.
  package static func write(to output: inout ByteWriter) {
    output.append(opening)
    for domain in Report.domains {
      output.append(",\n    ")
      output.append(json: domain.name)
      output.append(": { \"$ref\": \"#/$defs/\(domain.name)\" }")
    }
    output.append("\n  },\n  \"$defs\": {")
    for domain in Report.domains { write(domain, to: &output) }
    output.append(definitions)
    writeNames("reason", Figure.Reason.allCases.map(\.rawValue), to: &output)
    writeNames("relation", Relation.allCases.map { "\($0.name)" }, to: &output)
    writeNames("approximation", Approximation.allCases.map { "\($0.name)" }, to: &output)
    writeNames("kind", ReportKind.allCases.map(\.rawValue), to: &output)
    output.append("\n    \"fact\": ")
    FactsSchema.write(to: &output)
    output.append("  }\n}\n")
  }

  private static func write(_ domain: ReportDomain, to output: inout ByteWriter) {
    output.append("\n    ")
    output.append(json: domain.name)
    output.append(": { \"type\": \"object\", \"additionalProperties\": false, \"properties\": {")
    for (index, key) in domain.keys.enumerated() {
      output.append(index > 0 ? ",\n      " : "\n      ")
      output.append(json: String(key.dropFirst(domain.name.count + 1)))
      output.append(": { \"$ref\": \"#/$defs/statement\" }")
    }
    if domain.name == "awards" { output.append(medals) }
    output.append("\n    } },")
  }

  private static func writeNames(
    _ name: String, _ values: [String], to output: inout ByteWriter
  ) {
    output.append("\n    ")
    output.append(json: name)
    output.append(": { \"enum\": ")
    JSONValue.write(values, to: &output)
    output.append(" },")
  }

  private static let opening: StaticString = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:vetreport:schema:report:1",
      "title": "A report",
      "description": "An entry of reports[] of vetreport extract --format json.",
      "type": "object",
      "required": ["path", "kind", "title", "organisation", "period", "sections", "cases", "facts",
        "school", "enrolment", "quality", "employment", "progression", "teachers", "facilities",
        "funding", "aid", "awards", "cooperation", "group", "training", "curriculum", "research"],
      "additionalProperties": false,
      "properties": {
        "path": { "type": "string", "minLength": 1, "description": "The input as it was named." },
        "kind": { "$ref": "#/$defs/kind" },
        "title": { "type": ["string", "null"], "minLength": 1 },
        "organisation": { "type": ["string", "null"], "minLength": 1 },
        "period": { "type": ["string", "null"], "description": "As in a fact." },
        "sections": { "type": "array", "items": { "$ref": "#/$defs/heading" } },
        "cases": { "type": "array", "items": { "$ref": "#/$defs/case" } },
        "facts": { "type": "array", "items": { "$ref": "urn:vetreport:schema:facts:1" } }
    """#

  private static let medals: StaticString = #"""
    ,
          "medals": { "type": "array", "items": { "$ref": "#/$defs/medalList" } }
    """#

  private static let definitions: StaticString = #"""

        "statement": {
          "description": "All that the report says of one indicator; absent where it says nothing.",
          "type": "object", "required": ["parts", "related"], "additionalProperties": false,
          "properties": {
            "figure": { "$ref": "#/$defs/figure" },
            "parts": { "type": "array", "items": { "$ref": "#/$defs/figure" },
              "description": "Breakdowns; where only these are stated there is no figure." },
            "related": { "type": "array", "items": { "$ref": "#/$defs/figure" },
              "description": "Changes, growth, targets, and shares of something." }
          }
        },
        "figure": {
          "description": "A figure and the fact that it came from; what it does not have is absent.",
          "type": "object",
          "required": ["value", "approximation", "relation", "dimensions", "fact", "alternatives",
            "reason"],
          "additionalProperties": false,
          "properties": {
            "value": { "type": "number", "description": "Exact, in base units." },
            "upper": { "type": "number", "description": "The upper end of a range." },
            "unit": { "type": "string", "minLength": 1 },
            "approximation": { "$ref": "#/$defs/approximation" },
            "relation": { "$ref": "#/$defs/relation" },
            "of": { "type": "string" },
            "dimensions": { "$ref": "urn:vetreport:schema:facts:1#/$defs/dimensions" },
            "period": { "type": "string", "minLength": 1 },
            "subject": { "type": "string", "minLength": 1 },
            "fact": { "$ref": "#/$defs/id" },
            "alternatives": { "type": "array", "items": { "$ref": "#/$defs/id" },
              "description": "Other facts that state the same thing, the next best first." },
            "reason": { "$ref": "#/$defs/reason" }
          }
        },
        "medalList": {
          "description": "Prizes that stand together: a figure a grade, the highest first.",
          "type": "object", "required": ["counts"], "additionalProperties": false,
          "properties": {
            "competition": { "type": "string" },
            "level": { "type": "string" },
            "by": { "type": "string" },
            "subject": { "type": "string" },
            "period": { "type": "string" },
            "counts": { "type": "array", "items": { "$ref": "#/$defs/figure" } },
            "total": { "$ref": "#/$defs/figure" }
          }
        },
        "heading": {
          "type": "object", "required": ["heading", "level", "line", "within"],
          "additionalProperties": false,
          "properties": {
            "heading": { "type": "string" },
            "level": { "type": "integer", "minimum": 1 },
            "line": { "type": "integer", "minimum": 1 },
            "within": { "type": "array", "items": { "type": "string" } }
          }
        },
        "case": {
          "type": "object", "required": ["heading", "level", "line", "within", "facts"],
          "additionalProperties": false,
          "properties": {
            "heading": { "type": "string" },
            "level": { "type": "integer", "minimum": 1 },
            "line": { "type": "integer", "minimum": 1 },
            "within": { "type": "array", "items": { "type": "string" } },
            "subject": { "type": "string",
              "description": "The organisation that most of its figures are about." },
            "facts": { "type": "array", "items": { "$ref": "#/$defs/id" } }
          }
        },
        "id": { "type": "string", "pattern": "^[0-9a-f]{12}$", "description": "Of a fact." },
    """#
}
