/// The catalogue as text for people and as JSON for programs.
package enum IndicatorList {
  /// Key, unit classes and Chinese name in columns.
  package static func writeText(_ entries: [CatalogueEntry], to output: inout ByteWriter) {
    let keyWidth = entries.map { DisplayWidth.of($0.key) }.max() ?? 0
    let classWidth = entries.map { DisplayWidth.of(classes($0)) }.max() ?? 0
    for entry in entries {
      output.append(DisplayWidth.fit(entry.key, to: keyWidth))
      output.append("  ")
      output.append(DisplayWidth.fit(classes(entry), to: classWidth))
      output.append("  ")
      output.append(entry.name)
      output.append("\n")
    }
  }

  /// An array of objects: key, name, units, dimensions, definition, wordings.
  package static func writeJSON(_ entries: [CatalogueEntry], to output: inout ByteWriter) {
    output.append("[")
    for (index, entry) in entries.enumerated() {
      output.append(index == 0 ? "\n{\"key\":" : ",\n{\"key\":")
      output.append(json: entry.key)
      output.append(",\"name\":")
      output.append(json: entry.name)
      output.append(",\"units\":")
      write(entry.classes, to: &output)
      output.append(",\"dimensions\":")
      write(entry.dimensions, to: &output)
      output.append(",\"definition\":")
      output.append(json: entry.definition)
      output.append(",\"wordings\":")
      write(entry.aliases, to: &output)
      output.append(",\"tableRows\":")
      write(entry.tableRows, to: &output)
      output.append("}")
    }
    output.append("\n]\n")
  }

  /// Everything about one indicator.
  package static func writeDefinition(_ entry: CatalogueEntry, to output: inout ByteWriter) {
    output.append("\(entry.key)  \(entry.name)\n\(entry.definition)\n\n")
    output.append("units       \(classes(entry))\n")
    if !entry.dimensions.isEmpty {
      output.append("dimensions  \(entry.dimensions.joined(separator: " "))\n")
    }
    let rules = IndicatorRules.ids(using: "\(entry.key)")
    if !rules.isEmpty { output.append("checks      \(rules.joined(separator: " "))\n") }
    for row in entry.tableRows { output.append("table row   \(row)\n") }
    for alias in entry.aliases { output.append("wording     \(alias)\n") }
  }

  private static func classes(_ entry: CatalogueEntry) -> String {
    entry.classes.joined(separator: " ")
  }

  private static func write(_ words: [String], to output: inout ByteWriter) {
    output.append("[")
    for (index, word) in words.enumerated() {
      if index > 0 { output.append(",") }
      output.append(json: word)
    }
    output.append("]")
  }
}
