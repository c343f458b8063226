/// The JSON Schema that the object of `check --format json` is valid against.
package enum CheckSchema {
  /// Writes the schema; what is closed in the program is closed in it.
  package static func write(to output: inout ByteWriter) {
    output.append(opening)
    write(ReportKind.allCases.map(\.rawValue), &output)
    output.append(findings)
    write(Severity.allCases.map(\.rawValue), &output)
    output.append(relations)
    write(RelationKind.allCases.map(\.rawValue), &output)
    output.append(verdicts)
    write(Verdict.allCases.map(\.rawValue), &output)
    output.append(bases)
    write(Basis.allCases.map(\.rawValue), &output)
    output.append(closing)
  }

  private static func write(_ names: [String], _ output: inout ByteWriter) {
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
      "$id": "urn:vetreport:schema:check:1",
      "title": "What check found",
      "description": "The object that vetreport check --format json writes.",
      "type": "object",
      "required": ["schemaVersion", "generator", "reports", "unchecked", "summary", "coverage"],
      "additionalProperties": false,
      "properties": {
        "schemaVersion": { "const": 1 },
        "generator": { "type": "string", "minLength": 1 },
        "reports": { "type": "array", "items": { "$ref": "#/$defs/report" } },
        "unchecked": { "type": "array", "items": { "type": "string", "minLength": 1 },
          "description": "What was to be read and could not be: the result is incomplete." },
        "summary": { "$ref": "#/$defs/summary" },
        "coverage": { "$ref": "#/$defs/coverage" }
      },
      "$defs": {
        "report": {
          "type": "object",
          "required": ["path", "kind", "title", "organisation", "period", "findings", "summary",
            "coverage"],
          "additionalProperties": false,
          "properties": {
            "path": { "type": "string", "minLength": 1 },
            "kind": { "enum": 
    """#

  private static let findings: StaticString = #"""
     },
            "title": { "type": ["string", "null"], "minLength": 1 },
            "organisation": { "type": ["string", "null"], "minLength": 1 },
            "period": { "type": ["string", "null"] },
            "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } },
            "relations": { "type": "array", "items": { "$ref": "#/$defs/relation" },
              "description": "Only where --show asks for them." },
            "summary": { "$ref": "#/$defs/summary" },
            "coverage": { "$ref": "#/$defs/coverage" }
          }
        },
        "finding": {
          "type": "object",
          "required": ["rule", "severity", "message", "claim", "expected", "actual", "difference",
            "evidence", "hypotheses", "fingerprint", "help", "suppressed"],
          "additionalProperties": false,
          "properties": {
            "rule": { "$ref": "#/$defs/rule" },
            "severity": { "enum": 
    """#

  private static let relations: StaticString = #"""
     },
            "message": { "type": "string", "minLength": 1 },
            "claim": { "$ref": "#/$defs/member" },
            "expected": { "type": ["string", "null"],
              "description": "The arithmetic of the printed figures: 235 ÷ 247 = 95.14%." },
            "actual": { "type": ["string", "null"] },
            "difference": { "type": ["string", "null"] },
            "evidence": { "type": "array", "items": { "$ref": "#/$defs/member" } },
            "hypotheses": { "type": "array", "items": { "type": "string", "minLength": 1 },
              "description": "What would explain it, the likeliest first." },
            "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{12}$",
              "description": "Stable; what a baseline and a suppression name." },
            "help": { "type": "string", "minLength": 1 },
            "suppressed": { "$ref": "#/$defs/suppressed" }
          }
        },
        "suppressed": {
          "type": ["object", "null"],
          "required": ["by", "reason"],
          "additionalProperties": false,
          "properties": {
            "by": { "enum": ["configuration", "baseline"] },
            "reason": { "type": ["string", "null"] }
          }
        },
        "relation": {
          "type": "object",
          "required": ["kind", "rule", "verdict", "basis", "claim", "operands", "computed"],
          "additionalProperties": false,
          "properties": {
            "kind": { "enum": 
    """#

  private static let verdicts: StaticString = #"""
     },
            "rule": { "$ref": "#/$defs/rule" },
            "verdict": { "enum": 
    """#

  private static let bases: StaticString = #"""
     },
            "basis": { "enum": 
    """#

  private static let closing: StaticString = #"""
     },
            "claim": { "$ref": "#/$defs/member" },
            "operands": { "type": "array", "items": { "$ref": "#/$defs/member" } },
            "computed": { "type": ["string", "null"] }
          }
        },
        "rule": { "type": "string", "pattern": "^[a-z]+[.][A-Za-z]+$",
          "description": "One of vetreport rules." },
        "member": {
          "type": "object",
          "required": ["text", "value", "factId", "source"],
          "additionalProperties": false,
          "properties": {
            "text": { "type": "string" },
            "value": { "type": ["number", "null"], "description": "As in a fact." },
            "factId": { "type": ["string", "null"], "pattern": "^[0-9a-f]{12}$" },
            "source": { "$ref": "#/$defs/source" }
          }
        },
        "source": {
          "type": "object",
          "required": ["line", "column", "byteOffset", "byteLength", "text", "section"],
          "additionalProperties": false,
          "properties": {
            "report": { "type": "string", "minLength": 1,
              "description": "Only where it stands in another report." },
            "line": { "type": "integer", "minimum": 1 },
            "column": { "type": "integer", "minimum": 1 },
            "byteOffset": { "type": "integer", "minimum": 0 },
            "byteLength": { "type": "integer", "minimum": 0 },
            "text": { "type": "string" },
            "section": { "type": "array", "items": { "type": "string" } }
          }
        },
        "summary": {
          "type": "object",
          "required": ["verified", "contradicted", "suspicious", "undecidable", "rules"],
          "properties": {
            "verified": { "type": "integer", "minimum": 0 },
            "contradicted": { "type": "integer", "minimum": 0 },
            "suspicious": { "type": "integer", "minimum": 0 },
            "undecidable": { "type": "integer", "minimum": 0 },
            "rules": { "type": "object", "description": "The same counts by rule." }
          }
        },
        "coverage": {
          "type": "object",
          "required": ["figures", "typed", "related", "decided"],
          "additionalProperties": false,
          "properties": {
            "figures": { "type": "integer", "minimum": 0, "description": "Figures seen." },
            "typed": { "type": "integer", "minimum": 0 },
            "related": { "type": "integer", "minimum": 0 },
            "decided": { "type": "integer", "minimum": 0 }
          }
        }
      }
    }

    """#
}
