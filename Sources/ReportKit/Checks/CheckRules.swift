/// The rules of `check`, in the order of their families.
package enum CheckRules {
  package static let all: [CheckRule] = [
    .sumParts,
    .sumExceeds,
    .sumMedals,
    .sumShares,
    .shareStated,
    .shareImplied,
    .shareMean,
    .shareTruncated,
    .ratioStated,
    .ratioPerCapita,
    .ratioRate,
    .changeDifference,
    .changeGrowth,
    .changeDirection,
    .repeatTextTable,
    .repeatTextText,
    .repeatTableTable,
    .repeatHedge,
    .countList,
    .boundPercentage,
    .boundPart,
  ]
}
