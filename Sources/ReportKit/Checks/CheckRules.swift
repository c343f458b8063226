/// The rules of `check`, in the order of their families.
package enum CheckRules {
  package static let all: [CheckRule] = [
    .sumParts,
    .shareStated,
    .shareImplied,
    .shareTruncated,
    .ratioStated,
    .ratioPerCapita,
    .ratioRate,
    .changeDifference,
    .changeGrowth,
  ]
}
