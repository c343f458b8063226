/// The object that `--format json` writes: reports with their outlines, facts and models.
///
/// A fact, a heading and a model have a line each, so that a change of a report is a change of lines.
package enum JSONReports {
  static func begin(_ output: inout ByteWriter, generator: String = Generator.text) {
    output.append("{\"schemaVersion\":")
    output.append(integer: Fact.schemaVersion)
    output.append(",\"generator\":")
    output.append(json: generator)
    output.append(",\"reports\":[")
  }

  static func end(_ output: inout ByteWriter) { output.append("]}\n") }

  /// Writes what was read from such an object, byte for byte as it was.
  package static func write(_ set: ReportSet, to output: inout ByteWriter) {
    begin(&output, generator: set.generator)
    for (index, report) in set.reports.enumerated() {
      if index > 0 { output.append(",") }
      writeHead(report, to: &output)
      writeLines(report.facts, to: &output)
      writeModels(report, to: &output)
    }
    end(&output)
  }

  /// Everything of a report up to its `facts`, which follow as an array.
  static func writeHead(_ report: Report, to output: inout ByteWriter) {
    output.append("\n{\"path\":")
    output.append(json: report.path)
    output.append(",\"kind\":")
    output.append(json: report.kind.rawValue)
    output.append(",\"title\":")
    JSONValue.write(report.title, to: &output)
    output.append(",\"organisation\":")
    JSONValue.write(report.organisation, to: &output)
    output.append(",\"period\":")
    JSONValue.write(report.period, to: &output)
    output.append(",\n\"sections\":")
    writeLines(report.sections, to: &output)
    output.append(",\n\"cases\":")
    writeLines(report.cases, to: &output)
    output.append(",\n\"facts\":")
  }

  /// Everything of a report behind its `facts`.
  static func writeModels(_ report: Report, to output: inout ByteWriter) {
    for domain in Report.domains {
      output.append(",\n")
      output.append(json: domain.name)
      output.append(":")
      JSONValue.write(domain.model(report), to: &output)
    }
    output.append("}")
  }

  private static func writeLines(_ values: [some Encodable], to output: inout ByteWriter) {
    output.append("[")
    for (index, value) in values.enumerated() {
      output.append(index > 0 ? ",\n" : "\n")
      JSONValue.write(value, to: &output)
    }
    output.append(values.isEmpty ? "]" : "\n]")
  }
}
