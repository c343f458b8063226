// How fast each stage is, beside one plain pass over the same bytes in the same run; how memory and
// time grow; what a start costs.
//
//   swift run -c release benchmark [MEGABYTES] [--executable PATH]
//
// The bytes are the reports of the folder in VETREPORT_CORPUS, else of Fixtures, repeated and varied.

let settings = Settings(CommandLine.arguments)
let reports = Sample.reports(in: settings.folder)
if reports.isEmpty {
  print("no reports in \(settings.folder); run this in the package's folder")
} else {
  let sample = Sample(reports)
  // A child's peak memory counts its parent's at the start, so the parent grows only afterwards.
  ProgramBenchmark(settings: settings, sample: sample).run()
  StageBenchmark(sample: sample, megabytes: settings.megabytes).run()
  SummaryBenchmark(sample: sample).run()
}
