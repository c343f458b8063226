import ReportKit

extension Command {
  static let text = Command(
    name: "text", operands: "FILE | -",
    summary: Wording(
      en: "print the input as the reader understood it", zh: "显示读取后的文本"),
    examples: [
      Example(
        "vetreport text report.txt", en: "the repaired text", zh: "显示修复后的文本"),
      Example(
        "vetreport text --blocks report.txt", en: "headings, paragraphs, tables",
        zh: "显示标题、段落、表格等结构"),
    ],
    flags: [Flag.blocks]
  ) { arguments, console in
    guard let path = arguments.operands.first else {
      console.fail(.missingOperand(command: "text", operand: "FILE"), .wrongUsage)
      return
    }
    if arguments.operands.count > 1 {
      console.fail(.tooManyOperands(arguments.operands[1], command: "text"), .wrongUsage)
      return
    }
    var reader = InputReader()
    defer { reader.close() }
    let input = path == "-" ? Input.standardInput : .file(path)
    guard let analysis = reader.read(input, &console) else { return }
    console.print { output in
      if arguments.has(Flag.blocks) {
        StructureText.write(analysis, to: &output)
      } else {
        output.append(analysis.source.normalized)
        if analysis.source.normalized.last != 0x0A { output.append(0x0A) }
      }
    }
  }
}
