import Foundation
import Testing

/// `check` as a user runs it: what makes it fail, and that it never passes what it did not check.
@Suite struct CheckCommandTests {
  private func program() throws -> Vetreport {
    let program = try Vetreport()
    try program.write("faulty.txt", ExampleReport.faulty)
    try program.write("sound.txt", ExampleReport.sound)
    return program
  }

  private func run(
    _ line: String, _ files: [String: String] = [:]
  ) throws -> Vetreport.Result {
    let program = try program()
    defer { program.remove() }
    for (name, text) in files { try program.write(name, text) }
    return try program.shell(line)
  }

  // MARK: - What was not checked

  @Test(arguments: CheckFormats.all)
  func aMistypedPathNeverPasses(_ format: String) throws {
    let result = try run("vetreport check --format \(format) --fail-on never sound.txt sond.txt")
    #expect(result.status == 3)
    #expect(result.errors.contains("sond.txt"))
    #expect(result.text.contains("sound.txt"))
  }

  @Test func aFolderWithoutAReportNeverPasses() throws {
    let result = try run("mkdir empty; vetreport check --fail-on never empty sound.txt")
    #expect(result.status == 3)
    #expect(result.errors.contains("no report in this folder"))
    #expect(result.text.contains("sound.txt: nothing found"))
  }

  @Test(arguments: ["1", "2", "7"])
  func oneBadReportStopsNoOther(_ jobs: String) throws {
    let program = try program()
    defer { program.remove() }
    let folder = program.path("many")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 10..<40 { try program.write("many/\(number).txt", ExampleReport.sound) }
    try program.write("many/23.txt", Data([0x41, 0x00]))
    let result = try program.shell("vetreport check --jobs \(jobs) --format json many")
    #expect(result.status == 3)
    let object = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    #expect((object?["reports"] as? [Any])?.count == 29)
    let unchecked = try #require(object?["unchecked"] as? [String])
    #expect(unchecked.count == 1 && unchecked[0].hasPrefix("many/23.txt: "))
  }

  @Test func formatsTellWhatWasNotChecked() throws {
    for format in ["sarif", "junit", "csv", "ndjson", "github"] {
      let result = try run("vetreport check --format \(format) sound.txt no.txt")
      #expect(result.text.contains("no.txt"), "\(format)")
    }
  }

  // MARK: - Statuses

  @Test(arguments: [
    ("vetreport check sound.txt", 0), ("vetreport check faulty.txt", 1),
    ("vetreport check faulty.txt sound.txt", 1),
    ("vetreport check --fail-on never faulty.txt", 0),
    ("vetreport check faulty.txt no.txt", 3), ("vetreport check no.txt faulty.txt", 3),
    ("vetreport check faulty.txt no.txt > /dev/full", 4),
    ("vetreport check --output /dev/full faulty.txt", 4),
    ("vetreport check --output no/a.json faulty.txt no.txt", 4),
    ("vetreport check --write-baseline no/b.json sound.txt", 4),
    ("vetreport check --write-baseline b.json faulty.txt", 0),
    ("vetreport check --write-baseline b.json faulty.txt no.txt", 3),
    ("vetreport check", 2), ("vetreport check --fail-on sometimes faulty.txt", 2),
    ("vetreport check --select nothing faulty.txt", 2),
    ("vetreport check --select , faulty.txt", 2),
    ("vetreport check --select sum --ignore sum faulty.txt", 2),
    ("vetreport check --ignore share.stted faulty.txt no.txt", 2),
    ("vetreport check --jobs 0 faulty.txt", 2), ("vetreport check --jobs many faulty.txt", 2),
    ("vetreport check --config no.json faulty.txt", 2),
    ("vetreport check --baseline no.json faulty.txt", 2),
    ("vetreport check --config a.json --isolated faulty.txt", 2),
    ("vetreport check --output faulty.txt faulty.txt", 2),
    ("vetreport check --write-baseline sound.txt sound.txt", 2),
    ("vetreport check --output a.json --write-baseline a.json sound.txt", 2),
  ])
  func theStatusSaysWhatHappened(_ line: String, _ status: Int32) throws {
    let result = try run(line)
    #expect(result.status == status, "\(line)")
    if status == 2 { #expect(result.text.isEmpty, "nothing was begun") }
    if status > 1 { #expect(!result.errors.isEmpty) }
  }

  @Test func allThatIsWrongIsToldAtOnce() throws {
    let result = try run(
      "vetreport check --select shar.stated --baseline b.json --jobs x faulty.txt",
      ["b.json": "{", ".vetreport.json": "{\"failOn\": 3}"])
    #expect(result.status == 2)
    #expect(result.errors.contains("did you mean ‘share.stated’?"))
    #expect(result.errors.contains("--jobs"))
    #expect(result.errors.contains(".vetreport.json:1: "))
  }

  // MARK: - Settings that cannot be used

  @Test(arguments: [
    ("", 1, "found the end"), ("[]", 1, "an object"), ("{", 1, "a key in double quotation marks"),
    ("{\n\"select\": [\"share\",]\n}", 2, "a value"), ("{\n\n\"select\" 3}", 3, "‘:’"),
    ("{\"failOn\": \"note\"\n\"x\": 1}", 2, "‘,’ or ‘}’"), ("{\"select\": [\"sum\" 1]}", 1, "‘]’"),
    ("{} x", 1, "found ‘x’"), ("{\"failOn\": \"no", 1, "closing quotation mark"),
    ("{\"failOn\": \"\\x\"}", 1, "an escape"), ("{\"failOn\": \"\\ud800\"}", 1, "an escape"),
    ("{\"failOn\": tru}", 1, "a value"), ("{\"failOn\": 1.}", 1, "a digit"),
    ("{\"failOn\": \"eror\"}", 1, "did you mean ‘error’?"), ("{\"failOn\": 2}", 1, "a text"),
    ("{\n\"failon\": \"note\"}", 2, "did you mean ‘failOn’?"),
    ("{\"select\": \"share\"}", 1, "a list of rules"), ("{\"select\":\n[1]}", 2, "a rule's id"),
    ("{\"ignore\": [\n\"sum\",\n\"shar.stated\"]}", 3, "did you mean ‘share.stated’?"),
    ("{\"failOn\": \"note\",\n\"failOn\": \"note\"}", 2, "given twice"),
    ("{\"suppressions\": {}}", 1, "a list of objects"), ("{\"suppressions\": [1]}", 1, "an object"),
    ("{\"suppressions\": [\n{\"rule\": \"sum.parts\", \"text\": \"a\"}]}", 2, "‘reason’"),
    ("{\"suppressions\": [\n\n{\"reason\": \"a\"}]}", 3, "‘fingerprint’"),
    ("{\"suppressions\": [{\"rule\": \"sum.parts\", \"reason\": \"a\"}]}", 1, "‘rule’ and ‘text’"),
    ("{\"suppressions\": [{\"rule\": \"sum.prts\", \"text\": \"a\"}]}", 1, "‘sum.parts’?"),
    ("{\"suppressions\": [{\"reson\": \"a\"}]}", 1, "did you mean ‘reason’?"),
    ("{\"suppressions\": [{\"fingerprint\": \"a\", \"reason\": \" \"}]}", 1, "‘reason’"),
  ])
  func aBrokenConfigurationIsToldWithItsLine(
    _ text: String, _ line: Int, _ expected: String
  ) throws {
    for language in ["en", "zh"] {
      let result = try run(
        "vetreport check --lang \(language) faulty.txt", [".vetreport.json": text])
      #expect(result.status == 2)
      #expect(result.text.isEmpty)
      #expect(result.errors.hasPrefix("vetreport: .vetreport.json:\(line)"), "\(result.errors)")
      if language == "en" { #expect(result.errors.contains(expected), "\(result.errors)") }
      #expect(result.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func deepNestingEnds() throws {
    let text = String(repeating: "[", count: 1_000_000)
    let result = try run("vetreport check faulty.txt", [".vetreport.json": text])
    #expect(result.status == 2)
    #expect(result.errors.contains("nested too deeply"))
  }

  @Test(arguments: [
    ("{}", 1, "baselineVersion"), ("[]", 1, "--write-baseline"),
    ("{\"baselineVersion\": 3,\n\"findings\": []}", 1, "a newer vetreport"),
    ("{\"baselineVersion\": \"2\"}", 1, "1 or 2"), ("{\"baselineVersion\": 2}", 1, "findings"),
    ("{\"baselineVersion\": 2, \"findings\": [\n{\"report\": \"a\"}]}", 2, "fingerprint"),
    ("{\"baselineVersion\": 2, \"findings\": [\n3]}", 2, "an object"),
    ("{\"baselineVersion\": 1, \"fingerprints\": [\n\n3]}", 3, "a fingerprint"),
    ("{\"baselineVersion\": 2, \"findings\"", 1, "‘:’"),
  ])
  func aBrokenBaselineIsToldWithItsLine(
    _ text: String, _ line: Int, _ expected: String
  ) throws {
    let result = try run("vetreport check --baseline b.json faulty.txt", ["b.json": text])
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("vetreport: b.json:\(line): "), "\(result.errors)")
    #expect(result.errors.contains(expected), "\(result.errors)")
  }

  @Test func settingsInUTF16AreRefused() throws {
    let result = try run(
      "printf '\\xff\\xfe{\\0}\\0' > .vetreport.json; vetreport check faulty.txt")
    #expect(result.status == 2)
    #expect(result.errors.contains("UTF-8"))
  }

  @Test func settingsWithAMarkAndEveryEscapeAreRead() throws {
    let text =
      "\u{FEFF}{\"suppressions\": [{\"rule\": \"share.stated\", "
      + "\"text\": \"\\u5360专任教师的95.41%\", \"reason\": \"\\ud83c\\udf93 \\\"\\n\\/\"}]}"
    let result = try run(
      "vetreport check --format json faulty.txt", [".vetreport.json": text])
    #expect(result.status == 0)
    #expect(result.text.contains("\"reason\":\"🎓 \\\"\\n/\""))
  }

  @Test func aSuppressionWithoutAFindingIsTold() throws {
    let text = "{\"suppressions\": [\n{\"rule\": \"sum\", \"text\": \"12\", \"reason\": \"a\"}]}"
    let result = try run("vetreport check sound.txt", [".vetreport.json": text])
    #expect(result.status == 0)
    #expect(result.errors.contains(".vetreport.json:2: this suppression matches no finding"))
  }

  @Test func aShorterBaselineIsOffered() throws {
    let line = """
      vetreport check --write-baseline b.json faulty.txt > /dev/null
      sed -i s/95.41/95.14/ faulty.txt
      vetreport check --baseline b.json faulty.txt > /dev/null
      """
    let result = try run(line)
    #expect(result.status == 0)
    #expect(result.errors.contains("b.json: 1 of its findings are gone"))
  }

  // MARK: - Outputs

  @Test func theBytesAreTheSameAtAnyNumberOfJobs() throws {
    let program = try program()
    defer { program.remove() }
    for number in 0..<20 {
      try program.write(
        "r\(number).txt", number % 3 == 0 ? ExampleReport.faulty : ExampleReport.sound)
    }
    try program.write("r7.txt", Data([0]))
    var outputs: Set<String> = []
    for jobs in [1, 2, 3, 16] {
      let result = try program.shell("vetreport check --jobs \(jobs) --show all . no.txt")
      #expect(result.status == 3)
      outputs.insert(result.text + result.errors)
    }
    #expect(outputs.count == 1)
  }

  @Test func nothingIsHalfWritten() throws {
    let line = """
      mkdir out; echo old > out/a.json
      vetreport check --config no.json --output out/a.json faulty.txt
      vetreport check --output json=/dev/full --output out/b.sarif --write-baseline out/c.json faulty.txt
      ls -A out; cat out/a.json
      """
    let result = try run(line)
    #expect(result.lines == ["a.json", "b.sarif", "c.json", "old"])
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let line = """
      for i in $(seq 400); do cat faulty.txt > l$i.txt; done
      env --default-signal=PIPE vetreport check . | head -n 1 > one; echo ${PIPESTATUS[0]}
      """
    let result = try run(line)
    #expect(result.text == "141\n")
    #expect(result.errors == "")
  }

  @Test func noColourOutsideOfATerminal() throws {
    let result = try run("vetreport check faulty.txt; vetreport check --color never faulty.txt")
    #expect(!result.text.contains("\u{1B}"))
  }

  @Test func aTerminalGetsColoursUnlessForbidden() throws {
    let line = """
      command -v script > /dev/null || exit 77
      TERM=xterm script -qec 'vetreport check faulty.txt' /dev/null | grep -c $(printf '\\033')
      TERM=xterm NO_COLOR=1 script -qec 'vetreport check faulty.txt' /dev/null | grep -c $(printf '\\033')
      """
    let result = try run(line)
    guard result.status != 77 else { return }
    #expect(Int(result.lines.first ?? "") ?? 0 > 0)
    #expect(result.lines.last == "0")
  }
}

/// The names of the formats, as a user types them.
enum CheckFormats {
  static let all = ["text", "line", "json", "ndjson", "sarif", "github", "junit", "csv"]
}
