import ReportKit

/// Speaks to the user: results' texts to standard output, everything else to standard error.
struct Console {
  let language: Language
  /// The worst that has happened so far.
  private(set) var status = ExitStatus.done
  /// What could not be read, in the words that the user was told.
  private(set) var unreadable: [String] = []
  /// Where messages wait until it is their turn; nil where they are told at once.
  private var waiting: [(message: Message, worse: ExitStatus?)]?

  init(language: Language) { self.language = language }

  /// A console that keeps to itself what it is told, until another one speaks for it.
  static func silent(_ language: Language) -> Console {
    var console = Console(language: language)
    console.waiting = []
    return console
  }

  /// Says what a silent console has kept.
  mutating func speak(for other: Console) {
    for (message, worse) in other.waiting ?? [] {
      if let worse { fail(message, worse) } else { note(message) }
    }
  }

  /// Tells of something that went wrong.
  mutating func fail(_ message: Message, _ worse: ExitStatus) {
    status = status.worst(worse)
    if worse == .unreadable { unreadable.append(message.text(in: language)) }
    if waiting == nil { tell(message) } else { waiting?.append((message, worse)) }
  }

  /// Notes a status without a word: the results say it.
  mutating func raise(_ worse: ExitStatus) { status = status.worst(worse) }

  /// Tells of something that the user should know.
  mutating func note(_ message: Message) {
    if waiting == nil { tell(message) } else { waiting?.append((message, nil)) }
  }

  private func tell(_ message: Message) {
    var line = "vetreport: \(DisplayWidth.plain(message.text(in: language)))\n"
    // Where standard error is closed, nobody is left to be told.
    line.withUTF8 { try? System.writeBytes(System.standardError, UnsafeRawBufferPointer($0)) }
  }

  /// Writes to standard output what `body` makes.
  mutating func print(_ body: (inout ByteWriter) -> Void) {
    var failure: SystemError?
    withUnsafeMutablePointer(to: &failure) { failure in
      var writer = ByteWriter { bytes in
        do throws(SystemError) {
          try System.writeBytes(System.standardOutput, bytes)
          return true
        } catch {
          failure.pointee = error
          return false
        }
      }
      body(&writer)
      writer.flush()
    }
    if let failure { fail(.cannotWrite(path: "-", failure), .unwritable) }
  }

  /// Writes a text to standard output.
  mutating func print(_ text: String) { print { $0.append(text) } }
}
