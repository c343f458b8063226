/// The object that `--format json` writes around the facts.
enum JSONReports {
  static func begin(_ output: inout ByteWriter) {
    output.append("{\"schemaVersion\":1,\"generator\":")
    output.append(json: "\(Generator.name) \(Generator.version)")
    output.append(",\"reports\":[")
  }

  static func end(_ output: inout ByteWriter) { output.append("]}\n") }

  /// Everything of a report up to the opening of its `facts`.
  static func writeHead(
    _ report: ReportResult, _ fields: FactFields, to output: inout ByteWriter
  ) {
    let document = fields.document
    output.append("\n{\"path\":")
    output.append(json: report.path)
    output.append(",\"kind\":")
    output.append(json: document.kind.rawValue)
    output.append(",\"title\":")
    write(document.title, to: &output)
    output.append(",\"organisation\":")
    write(document.organisation, to: &output)
    output.append(",\"period\":")
    write(document.period?.description ?? "", to: &output)
    output.append(",\n\"sections\":[")
    writeSections(report, fields, cases: false, to: &output)
    output.append("],\n\"cases\":[")
    writeSections(report, fields, cases: true, to: &output)
    output.append("],\n\"facts\":[")
  }

  /// What a report does not give is null.
  private static func write(_ string: String, to output: inout ByteWriter) {
    if string.isEmpty { output.append("null") } else { output.append(json: string) }
  }

  private static func writeSections(
    _ report: ReportResult, _ fields: FactFields, cases: Bool, to output: inout ByteWriter
  ) {
    var locator = Locator(report.analysis.source)
    var isFirst = true
    for (index, section) in fields.document.sections.enumerated()
    where index > 0 && section.isCase == cases {
      output.append(isFirst ? "\n" : ",\n")
      isFirst = false
      output.append("{\"heading\":")
      output.append(json: fields.heading(ofSection: index))
      output.append(",\"level\":")
      output.append(integer: section.level)
      output.append(",\"line\":")
      output.append(integer: locator.locate(section.heading).line)
      output.append(",\"within\":[")
      for (place, heading) in fields.path(ofSection: section.parent).enumerated() {
        if place > 0 { output.append(",") }
        output.append(json: heading)
      }
      output.append("]}")
    }
  }
}
