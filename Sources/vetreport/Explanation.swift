import ReportKit

/// `extract --explain LINE[:COLUMN]`: why the numbers of a line were read as they were.
enum Explanation {
  static func run(_ place: String, _ arguments: Arguments, _ console: inout Console) {
    guard let place = Place(place) else {
      console.fail(.wrongPlace(place), .wrongUsage)
      return
    }
    let inputs = Inputs(arguments.operands, &console)
    var reader = InputReader()
    defer { reader.close() }
    for input in inputs.found {
      guard let analysis = reader.read(input, tracing: true, &console) else { continue }
      let lines = TraceText.lines(of: analysis)
      if place.line > lines {
        console.fail(.noSuchLine(path: input.path, line: place.line, lines: lines), .wrongUsage)
        continue
      }
      console.print { output in
        if inputs.found.count > 1 { output.append("\(input.path)\n") }
        TraceText(analysis, catalogue: Catalogue.builtIn)
          .write(line: place.line, column: place.column, to: &output)
      }
    }
  }

  /// A place as the user writes it.
  private struct Place {
    var line: Int
    var column: Int?

    init?(_ text: String) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count <= 2, let line = Int(parts[0]), line > 0 else { return nil }
      self.line = line
      if parts.count == 2 {
        guard let column = Int(parts[1]), column > 0 else { return nil }
        self.column = column
      }
    }
  }
}
