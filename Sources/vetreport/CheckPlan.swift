import ReportKit

/// How a run of `check` is to go, from the command line and the configuration.
struct CheckPlan {
  let outputs: OutputPlan<CheckFormat>
  let options: CheckWriter.Options
  let colors: ColorChoice
  /// By index into `CheckRules.all`.
  let isSelected: [Bool]
  let failOn: FailOn
  let settings: Settings
  let baseline: Baseline?
  let baselinePath: String?
  let newBaselinePath: String?
  let jobs: Int

  /// nil where something cannot be used, which the console then knows: all of it, not only the first.
  init?(_ arguments: Arguments, _ console: inout Console) {
    if arguments.has(Flag.config), arguments.has(Flag.isolated) {
      console.fail(.contradictoryFlags(Flag.config.name, Flag.isolated.name), .wrongUsage)
    }
    let plan = OutputPlan<CheckFormat>(
      arguments, Flag.checkFormat, usual: .text, unnamed: .text, &console)
    let jobs = CheckPlan.jobs(arguments, &console)
    let settings = Settings.found(arguments, &console)
    let isSelected = RuleSelection.of(arguments, settings ?? Settings(), &console)
    let baselinePath = arguments.value(of: Flag.baseline) ?? settings?.baseline
    let newBaselinePath = arguments.value(of: Flag.writeBaseline)
    var baseline: Baseline?
    if let baselinePath, let settings {
      // The file that the configuration names need not be there before it is first written.
      let isNew =
        newBaselinePath.map(System.resolved) == System.resolved(baselinePath)
        && (try? System.state(of: baselinePath)) == nil && settings.baseline == baselinePath
      if !isNew { baseline = CheckPlan.baseline(baselinePath, &console) }
    }
    guard console.status == .done, let plan, let jobs, let settings, let isSelected else {
      return nil
    }
    outputs = plan
    self.jobs = jobs
    self.settings = settings
    self.isSelected = isSelected
    self.baseline = baseline
    self.baselinePath = baselinePath
    self.newBaselinePath = newBaselinePath
    let failOn = arguments.value(of: Flag.failOn).flatMap(FailOn.init)
    self.failOn = failOn ?? settings.failOn ?? .error
    colors = arguments.value(of: Flag.color).flatMap(ColorChoice.init) ?? .auto
    var options = CheckWriter.Options()
    options.show = arguments.value(of: Flag.show).flatMap(CheckShow.init) ?? .findings
    options.isChinese = console.language == .chinese
    options.width = System.columns(of: System.standardOutput) ?? 100
    options.isMarked = arguments.has(Flag.mark)
    options.hasBaseline = baseline != nil
    self.options = options
  }

  static func jobs(_ arguments: Arguments, _ console: inout Console) -> Int? {
    guard let value = arguments.value(of: Flag.jobs) else { return System.processors }
    if let jobs = Int(value), jobs > 0 { return min(jobs, 256) }
    console.fail(.wrongCount(value, flag: Flag.jobs.name), .wrongUsage)
    return nil
  }

  private static func baseline(_ path: String, _ console: inout Console) -> Baseline? {
    guard let bytes = SettingsFile.bytes(path, &console) else { return nil }
    return SettingsFile.read(bytes, path, &console) { node throws(SettingsFault) in
      try Baseline(node, path: path)
    }
  }
}
