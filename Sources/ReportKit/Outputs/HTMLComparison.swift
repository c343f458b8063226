/// A comparison as one page that needs nothing else: no network, no font, no script but its own few lines,
/// without which only the sorting is lost.
struct HTMLComparison {
  let words: ComparisonWords

  func write(_ item: ComparedReports, to output: inout ByteWriter) {
    let comparison = item.comparison
    output.append("<!DOCTYPE html>\n<html lang=\"\(words.isChinese ? "zh-CN" : "en")\">\n<head>\n")
    output.append("<meta charset=\"utf-8\">\n")
    output.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
    output.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    output.append("style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n<title>")
    output.append(xml: words.title)
    output.append("</title>\n<style>\n")
    output.append(HTMLComparison.style)
    output.append("</style>\n</head>\n<body>\n<h1>")
    output.append(xml: words.title)
    output.append("</h1>\n")
    if comparison.rows.isEmpty {
      paragraph(words.noRows, &output)
    } else {
      paragraph(words.legend, &output)
      output.append("<p class=\"script\" hidden>")
      output.append(xml: words.sortHint)
      output.append("</p>\n<div class=\"wide\" tabindex=\"0\" role=\"region\"")
      output.append(attribute: "aria-label", words.title)
      output.append(">\n<table>\n")
      writeHead(comparison, to: &output)
      output.append("<tbody>\n")
      let trends = TrendLines(comparison, words)
      for row in comparison.rows { write(row, comparison, trends, to: &output) }
      output.append("</tbody>\n</table>\n</div>\n")
    }
    writeFindings(item, to: &output)
    output.append("<script>\n")
    output.append(HTMLComparison.script)
    output.append("</script>\n</body>\n</html>\n")
  }

  private func paragraph(_ text: String, _ output: inout ByteWriter) {
    output.append("<p>")
    output.append(xml: text)
    output.append("</p>\n")
  }

  // MARK: - Table

  private func writeHead(_ comparison: Comparison, to output: inout ByteWriter) {
    output.append("<thead><tr><th scope=\"col\">")
    output.append(xml: words.indicator)
    output.append("</th><th scope=\"col\" class=\"trend\">")
    output.append(xml: words.trend)
    output.append("</th>")
    for (column, name) in zip(comparison.columns, words.names(comparison.columns)) {
      output.append("<th scope=\"col\"")
      output.append(attribute: "title", column.path)
      output.append(">")
      output.append(xml: name)
      output.append("</th>")
    }
    output.append("</tr></thead>\n")
  }

  private func write(
    _ row: Comparison.Row, _ comparison: Comparison, _ trends: TrendLines,
    to output: inout ByteWriter
  ) {
    let indicator = ComparedIndicator(row.key)
    output.append("<tr><th scope=\"row\"")
    output.append(attribute: "title", "\(indicator.key): \(indicator.definition)")
    output.append(">")
    output.append(xml: words.name(indicator, row.key))
    output.append("</th><td class=\"trend\">")
    trends.write(row, to: &output)
    output.append("</td>")
    for (column, cell) in row.cells.enumerated() {
      guard let cell else {
        output.append("<td class=\"none\"><abbr")
        output.append(attribute: "title", words.missing)
        output.append(">—</abbr></td>")
        continue
      }
      output.append("<td")
      output.append(attribute: "data-v", "\(cell.number.value)")
      output.append(attribute: "title", "\(words.line(cell.line)): \(cell.text)")
      output.append(">")
      output.append(xml: words.figure(cell))
      if let change = comparison.change(in: row, at: column) {
        output.append("<small>")
        output.append(xml: words.change(change))
        output.append("</small>")
      }
      output.append("</td>")
    }
    output.append("</tr>\n")
  }

  // MARK: - Findings

  private func writeFindings(_ item: ComparedReports, to output: inout ByteWriter) {
    output.append("<h2>")
    output.append(xml: words.findings)
    output.append("</h2>\n")
    guard !item.findings.isEmpty else {
      paragraph(words.noFindings, &output)
      return
    }
    output.append("<ul>\n")
    for (column, finding) in item.findings {
      let place = finding.claim.place
      output.append("<li class=\"\(finding.severity.rawValue)\"><b>")
      output.append(xml: words.severity(finding.severity))
      output.append("</b> ")
      output.append(xml: words.text(finding.message))
      output.append(" <code>")
      output.append(
        xml: "\(item.comparison.columns[column].path):\(place.line):\(place.column) "
          + "\(finding.ruleId)")
      output.append("</code></li>\n")
    }
    output.append("</ul>\n")
  }

  // MARK: - Looks and sorting

  private static let style: StaticString = """
    :root{color-scheme:light dark;--bg:#fff;--ink:#1c2330;--soft:#5a6475;--line:#d9dee6;
    --head:#eef1f5;--mark:#0b57a4;--bad:#b3261e;--warn:#8a5300}
    @media(prefers-color-scheme:dark){:root{--bg:#12161d;--ink:#e6eaf1;--soft:#a3adbd;
    --line:#2e3744;--head:#1d2430;--mark:#8cc2ff;--bad:#ff9d94;--warn:#ffc36b}}
    *{box-sizing:border-box}
    body{margin:0;padding:1.2rem;background:var(--bg);color:var(--ink);
    font:16px/1.5 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
    h1{font-size:1.5rem;margin:0 0 .4rem}h2{font-size:1.15rem;margin:1.4rem 0 .4rem}
    p{margin:.3rem 0;color:var(--soft);max-width:60rem}
    .wide{overflow:auto;max-height:85vh;border:1px solid var(--line);border-radius:8px;
    margin:.8rem 0}
    .wide:focus-visible,button:focus-visible{outline:3px solid var(--mark);outline-offset:-3px}
    table{border-collapse:separate;border-spacing:0;font-variant-numeric:tabular-nums}
    th,td{padding:.4rem .7rem;border-bottom:1px solid var(--line);text-align:right;
    vertical-align:top;white-space:nowrap;background:var(--bg)}
    thead th{position:sticky;top:0;z-index:2;background:var(--head);white-space:normal;
    min-width:8rem;font-weight:600}
    tr>:first-child{position:sticky;left:0;z-index:1;text-align:left;white-space:normal;
    min-width:9rem;max-width:16rem;font-weight:500;border-right:1px solid var(--line)}
    thead tr>:first-child{z-index:3}
    tbody tr:hover>*{background:var(--head)}
    td small{display:block;color:var(--soft)}
    .none abbr{color:var(--soft);text-decoration:none}
    .trend{text-align:left}.trend svg{display:block;overflow:visible}
    .trend path{fill:none;stroke:var(--mark);stroke-width:2}.trend circle{fill:var(--mark)}
    .trend g+g path{stroke-dasharray:4 3}
    button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;
    text-align:inherit}
    th[aria-sort=ascending] button::after{content:" ↑"}
    th[aria-sort=descending] button::after{content:" ↓"}
    li{margin:.3rem 0}li b{font-weight:600}.error b{color:var(--bad)}.warning b{color:var(--warn)}
    code{color:var(--soft);font-size:.85em;overflow-wrap:anywhere}
    @media print{body{padding:0;font-size:9pt}.wide{overflow:visible;max-height:none;border:0}
    thead th,tr>:first-child{position:static}thead{display:table-header-group}
    tr{break-inside:avoid}.script{display:none}@page{size:landscape}}

    """

  private static let script: StaticString = """
    (function(){
    var table=document.querySelector("table");if(!table)return;
    document.querySelector(".script").hidden=false;
    var body=table.tBodies[0],rows=Array.prototype.slice.call(body.rows);
    var heads=table.tHead.rows[0].cells;
    function value(row,column){var cell=row.cells[column];
    if(column===0)return cell.textContent;
    return cell.hasAttribute("data-v")?parseFloat(cell.getAttribute("data-v")):null}
    function sort(column){var head=heads[column],now=head.getAttribute("aria-sort");
    var next=now==="descending"?"ascending":now==="ascending"?"":"descending";
    if(column===0)next=now==="ascending"?"descending":now==="descending"?"":"ascending";
    for(var i=0;i<heads.length;i++)heads[i].removeAttribute("aria-sort");
    if(next)head.setAttribute("aria-sort",next);
    var order=rows.slice();
    if(next)order.sort(function(a,b){var x=value(a,column),y=value(b,column);
    if(x===y)return rows.indexOf(a)-rows.indexOf(b);
    if(x===null)return 1;if(y===null)return -1;
    var d=column===0?x.localeCompare(y):x-y;return next==="ascending"?d:-d});
    order.forEach(function(row){body.appendChild(row)})}
    for(var i=0;i<heads.length;i++)if(!heads[i].classList.contains("trend"))(function(column){
    var head=heads[column],button=document.createElement("button");
    button.type="button";button.textContent=head.textContent;head.textContent="";
    head.appendChild(button);button.addEventListener("click",function(){sort(column)})})(i);
    })();

    """
}

/// The small drawings of a row: a line an organisation over its years.
private struct TrendLines {
  private let words: ComparisonWords
  /// The columns of each organisation with several reports, in the order of time.
  private let series: [[Int]]
  private let columns: [Comparison.Column]

  private static let width = 96
  private static let height = 28
  /// More lines than that nobody can tell apart.
  private static let most = 6

  init(_ comparison: Comparison, _ words: ComparisonWords) {
    self.words = words
    columns = comparison.columns
    var chains: [[Int]] = []
    var chainOf: [Int: Int] = [:]
    for (index, column) in comparison.columns.enumerated() {
      guard let before = column.before else { continue }
      let chain = chainOf[before] ?? chains.count
      if chain == chains.count { chains.append([before]) }
      chains[chain].append(index)
      chainOf[index] = chain
    }
    series = chains
  }

  func write(_ row: Comparison.Row, to output: inout ByteWriter) {
    let lines = series.map { chain in
      chain.enumerated().compactMap { step, column in
        row.cells[column].map { (step: step, column: column, cell: $0) }
      }
    }.filter { $0.count > 1 }.prefix(TrendLines.most)
    let values = lines.joined().map { Rational($0.cell.number.value) }
    guard let first = values.first else { return }
    let low = values.reduce(first, Rational.min)
    let high = values.reduce(first, Rational.max)
    let steps = series.map(\.count).max() ?? 2
    let text = lines.map { line in
      words.series(line.map { (words.name(columns[$0.column]), $0.cell) })
    }.joined(separator: words.isChinese ? "。" : ". ")
    output.append("<svg role=\"img\" width=\"96\" height=\"28\" viewBox=\"0 0 96 28\"")
    output.append(attribute: "aria-label", text)
    output.append("><title>")
    output.append(xml: text)
    output.append("</title>")
    for line in lines {
      output.append("<g><path d=\"")
      for (index, point) in line.enumerated() {
        output.append(index == 0 ? "M" : "L")
        write(point.step, of: steps, point.cell, low, high, " ", to: &output)
      }
      output.append("\"/>")
      if let last = line.last {
        output.append("<circle r=\"2.5\" cx=\"")
        write(last.step, of: steps, last.cell, low, high, "\" cy=\"", to: &output)
        output.append("\"/>")
      }
      output.append("</g>")
    }
    output.append("</svg>")
  }

  /// A point of the drawing; its place is the only thing that is rounded.
  private func write(
    _ step: Int, of steps: Int, _ cell: ComparedCell, _ low: Rational, _ high: Rational,
    _ between: StaticString, to output: inout ByteWriter
  ) {
    let room = TrendLines.height - 8
    let part = (Rational(cell.number.value) - low) / (high - low)
    let rise = (part * Rational(Int128(room))).rounded(toDecimals: 0)?.mantissa
    let y = rise.map { TrendLines.height - 4 - Int($0) } ?? TrendLines.height / 2
    output.append(integer: 4 + step * (TrendLines.width - 8) / max(steps - 1, 1))
    output.append(between)
    output.append(integer: y)
  }
}
