/// Clauses, items or headings that carry out an announced count: 三个方面：一是…二是…三是…; 四大内容 and four headings.
struct AnnouncedCount {
  private let context: CheckContext
  private let text: Bytes
  /// The numbered runs by the place where they begin.
  private let runs: [NumberedRun]
  /// Those of headings, by the number of their members.
  private let headingRuns: [Int: [Int]]

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
    runs = context.numberedRuns.filter {
      $0.members.count >= 2 && $0.members[0].value == 1
    }.sorted { $0.members[0].mark.lowerBound < $1.members[0].mark.lowerBound }
    headingRuns = Dictionary(
      grouping: runs.indices.filter { [runs] in runs[$0].isHeadings },
      by: { [runs] in runs[$0].members.count })
  }

  /// How far behind the count the first may begin.
  private static let farthest = 240

  /// The members of the run that begins right behind a count, if they are as many.
  func members(behind site: CountSite, in sentence: CheckContext.Sentence) -> [Range<Int>]? {
    let end = site.range.upperBound
    let next = partition(of: runs.count) { beginning($0) < end }
    guard next < runs.count else { return nil }
    let run = runs[next]
    let start = run.members[0].mark.lowerBound
    guard start - end <= AnnouncedCount.farthest,
      run.members[0].block - sentence.block <= 2, run.members.count == site.value,
      text.hasAny(of: "：", endingAt: text.skippingSpaceBack(start)) || leads(end..<start)
    else { return nil }
    return run.members.map(\.range)
  }

  private func beginning(_ run: Int) -> Int { runs[run].members[0].mark.lowerBound }

  /// 以下三个方面的工作。: one clause, or none but the sentence's end.
  private func leads(_ range: Range<Int>) -> Bool {
    var stops = 0
    var place = range.lowerBound
    while place < range.upperBound {
      if text.hasAny(of: "。；", at: place) { stops += 1 }
      place += max(1, text.scalar(at: place).length)
    }
    return stops <= 1
  }

  /// The headings that carry out a list of names: as many, each with a word of the list.
  func headings(of list: Range<Int>, count: Int) -> [Range<Int>]? {
    guard count >= 3, let places = headingRuns[count] else { return nil }
    let next = partition(of: places.count) { beginning(places[$0]) < list.lowerBound }
    let near = places[
      max(0, next - AnnouncedCount.most)..<min(places.count, next + AnnouncedCount.most)]
    let pairs = CharacterPairs(text, list)
    let found = near.first { run in
      runs[run].members.allSatisfy {
        text.sharesPair(
          $0.mark.upperBound..<$0.range.upperBound, pairs, except: AnnouncedCount.usual)
      }
    }
    return found.map { runs[$0].members.map(\.range) }
  }

  /// Runs of headings that are looked at on either side of a list: more than a report has of one length.
  private static let most = 20

  /// Words that stand in any heading.
  private static let usual: WordList = ["建设", "发展", "工作", "提升", "完善", "加强"]
}
