import Foundation
import Testing

/// Results that cannot be written, or that nobody reads.
@Suite struct BadOutputTests {
  private func program() throws -> Vetreport {
    let program = try Vetreport()
    try program.write("school.txt", ExampleReport.text)
    return program
  }

  @Test(arguments: ["> /dev/full", "--output /dev/full", "--output csv=/dev/full"])
  func aFullDiskIsTold(_ target: String) throws {
    let program = try program()
    defer { program.remove() }
    let result = try program.shell("vetreport extract school.txt \(target)")
    #expect(result.status == 4)
    #expect(result.errors.contains("no space left"))
  }

  @Test func otherOutputsAreStillWritten() throws {
    let program = try program()
    defer { program.remove() }
    let result = try program.shell(
      "vetreport extract school.txt --output json=/dev/full --output csv=facts.csv")
    #expect(result.status == 4)
    let rows = CSV.rows(try String(contentsOf: program.path("facts.csv"), encoding: .utf8))
    #expect(rows.count > 3)
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let program = try program()
    defer { program.remove() }
    try program.write("long.txt", String(repeating: ExampleReport.text, count: 2000))
    // The test's own runner may ignore the signal, which children inherit.
    let line = """
      env --default-signal=PIPE vetreport extract long.txt | head -n 1 > one; echo ${PIPESTATUS[0]}
      """
    let result = try program.shell(line)
    #expect(result.text == "141\n")
    #expect(result.errors == "")
  }

  @Test func aFileAppearsWholeOrNotAtAll() throws {
    let program = try program()
    defer { program.remove() }
    let result = try program.shell(
      "mkdir out; vetreport extract school.txt --output out/facts.ndjson; ls -A out")
    #expect(result.status == 0)
    #expect(result.text == "facts.ndjson\n")
  }

  @Test func anOlderResultKeepsItsRights() throws {
    let program = try program()
    defer { program.remove() }
    let result = try program.shell(
      "touch f.csv; chmod 600 f.csv; vetreport extract school.txt --output f.csv; stat -c %a f.csv")
    #expect(result.text == "600\n")
  }

  @Test func aResultOverItsOwnInputIsRefused() throws {
    let program = try program()
    defer { program.remove() }
    let result = try program.shell("vetreport extract school.txt --output ./school.txt")
    #expect(result.status == 2)
    let text = try String(contentsOf: program.path("school.txt"), encoding: .utf8)
    #expect(text == ExampleReport.text)
  }

  @Test func aFolderThatIsNotThereIsTold() throws {
    let program = try program()
    defer { program.remove() }
    let result = try program.shell("vetreport extract school.txt --output no/facts.csv")
    #expect(result.status == 4)
    #expect(result.errors.contains("no/facts.csv"))
  }

  @Test func aFaultOfOurOwnIsStatus70() throws {
    let program = try program()
    defer { program.remove() }
    // A trap is what Swift ends a program with.
    let line = "sleep 2 | vetreport extract - & sleep 0.5; kill -TRAP $!; wait $!; echo $?"
    let result = try program.shell(line)
    #expect(result.text == "70\n")
    #expect(result.errors.contains("a fault of the program itself"))
  }
}
