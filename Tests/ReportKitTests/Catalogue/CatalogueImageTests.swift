import ReportKit
import Testing

/// The image is what the catalogue's literals say: it is made of them anew and compared.
@Suite("CatalogueImage") struct CatalogueImageTests {
  private static let path = "Sources/PreparedCatalogue/image.c"
  private static let catalogue = Catalogue(CatalogueText.domains, others: CatalogueText.others)
  private static let words = CatalogueImage.words(of: catalogue)

  @Test("The committed image is that of the literals")
  func isFresh() throws {
    try Recorded.check(Array(source.utf8), against: CatalogueImageTests.path)
  }

  @Test("What is read from an image is what it was made of")
  func roundTrip() throws {
    let image = UnsafeMutablePointer<UInt64>.allocate(capacity: CatalogueImageTests.words.count)
    image.initialize(repeating: 0, count: CatalogueImageTests.words.count)
    defer { image.deallocate() }
    for (index, word) in CatalogueImageTests.words.enumerated() { image[index] = word }
    let read = try #require(Catalogue(CatalogueImage(UnsafePointer(image))))
    let made = CatalogueImageTests.catalogue
    #expect(CatalogueImage.words(of: read) == CatalogueImageTests.words)
    #expect(read.indicators.map(\.key) == made.indicators.map(\.key))
    #expect(read.indicators.map(\.mainUnit) == made.indicators.map(\.mainUnit))
    #expect(read.aliases.map(read.dimensions(of:)) == made.aliases.map(made.dimensions(of:)))
    #expect(read.known.students == made.known.students)
    for word in 0..<made.words.count { #expect(read.cues[word] == made.cues[word]) }
    // Words of other literals are not taken for these.
    image[7] += 1
    #expect(Catalogue(CatalogueImage(UnsafePointer(image))) == nil)
  }

  /// The C source of the image.
  private var source: String {
    var lines: [String] = []
    var line = " "
    for word in CatalogueImageTests.words {
      let number = word < 10 ? "\(word)" : "0x" + String(word, radix: 16)
      if line.utf8.count + number.utf8.count > 98 {
        lines.append(line)
        line = " "
      }
      line += " \(number),"
    }
    lines.append(line)
    return """
      // Made by CatalogueImageTests of the literals in Sources/ReportKit/Facts/Catalogue.
      #include "PreparedCatalogue.h"

      static const unsigned long long image[] = {
      \(lines.joined(separator: "\n"))
      };

      const unsigned long long *prepared_catalogue(void) { return image; }

      """
  }
}
