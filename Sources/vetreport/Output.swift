import ReportKit

/// One result that is being written: a form and the file that it goes to.
final class Output<Writer: ResultWriter> {
  private let file: OutputFile
  private var bytes: ByteWriter
  private var writer: Writer
  private var failure: OutputFailure
  private var isDone = false

  init(_ file: OutputFile, _ writer: Writer) {
    self.file = file
    self.writer = writer
    let failure = OutputFailure()
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
    self.writer.begin(&bytes)
  }

  /// Writes one report, and hands it over where a reader may be waiting.
  func write(_ item: Writer.Item, _ console: inout Console) {
    guard !isDone else { return }
    writer.write(item, to: &bytes)
    if bytes.hasFailed { fail(&console) }
  }

  /// Lets the writer know of something that is no report.
  func tell(_ body: (inout Writer) -> Void) { body(&writer) }

  /// Ends the result and gives its file the name.
  func finish(_ console: inout Console) {
    guard !isDone else { return }
    writer.end(&bytes)
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

/// Why bytes were lost; shared with the sink.
private final class OutputFailure {
  var error: SystemError?
}
