/// What is measured, and how much of it.
struct Settings {
  /// Millions of bytes of the corpus.
  var megabytes = 200
  /// Where the reports are that the corpus is made of.
  var folder = "Fixtures"
  /// The program whose start and memory are measured; nil where it is not built.
  var executable: String?

  init(_ arguments: [String]) {
    if let corpus = Machine.environment("VETREPORT_CORPUS") {
      let reports = corpus + "/reports"
      folder = Machine.names(in: reports).isEmpty ? corpus : reports
    }
    var rest = arguments.dropFirst()
    while let word = rest.popFirst() {
      if word == "--executable" {
        executable = rest.popFirst()
      } else if let number = Int(word), number > 0 {
        megabytes = number
      }
    }
    executable = executable ?? Settings.sibling(of: arguments.first ?? "")
  }

  /// `vetreport` beside this program; built where it is not there yet.
  private static func sibling(of program: String) -> String? {
    let folder = program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = (folder + ["vetreport"]).joined(separator: "/")
    if Machine.isExecutable(path) { return path }
    let words = ["swift", "build", "-c", "release", "--product", "vetreport"]
    _ = Machine.run(["/usr/bin/env"] + words)
    return Machine.isExecutable(path) ? path : nil
  }
}
