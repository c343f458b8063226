import ReportKit

/// One result that is being written: a format and the file that it goes to.
final class Output {
  private let file: OutputFile
  private var bytes: ByteWriter
  private var facts: FactWriter
  private var failure: Failure
  private var isDone = false

  /// Why bytes were lost; shared with the sink.
  private final class Failure {
    var error: SystemError?
  }

  init(_ file: OutputFile, _ facts: FactWriter) {
    self.file = file
    self.facts = facts
    let failure = Failure()
    self.failure = failure
    let descriptor = file.descriptor
    bytes = ByteWriter { part in
      do throws(SystemError) {
        try System.writeBytes(descriptor, part)
        return true
      } catch {
        failure.error = error
        return false
      }
    }
    self.facts.begin(&bytes)
  }

  /// Writes one report, and hands it over where a reader may be waiting.
  func write(_ report: ReportResult, _ console: inout Console) {
    guard !isDone else { return }
    facts.write(report, to: &bytes)
    if bytes.hasFailed { fail(&console) }
  }

  /// Ends the result and gives its file the name.
  func finish(_ console: inout Console) {
    guard !isDone else { return }
    facts.end(&bytes)
    if bytes.hasFailed {
      fail(&console)
      return
    }
    isDone = true
    do throws(SystemError) {
      try file.finish()
    } catch {
      console.fail(.cannotWrite(path: file.path, error), .unwritable)
    }
  }

  private func fail(_ console: inout Console) {
    isDone = true
    file.discard()
    console.fail(
      .cannotWrite(path: file.path, failure.error ?? .isFull), .unwritable)
  }
}
