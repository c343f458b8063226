/// How a page looks: light and dark, wide and narrow, on paper.
///
/// Colours of families are Okabe and Ito's, which readers with any colour vision can tell apart; each is
/// a line under the text, whose own colour stays.
enum HTMLStyle {
  static let text: StaticString = """
    :root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--ink:#1c2330;--soft:#5a6475;\
    --line:#dfe3ea;--link:#0b57a4;--hit:#fff0b8;--bad:#b3261e;--warn:#8a5300;--note:#0b57a4;\
    --bar:#2f6fb0;--bar2:#8a97ab;--c0:#0072b2;--c1:#56b4e9;--c2:#009e73;--c3:#8c8500;--c4:#d55e00;\
    --c5:#e69f00;--c6:#cc79a7;--c7:#7657b8;--c8:#868e9b;--g0:#0b3d6e;--g1:#2f6fb0;--g2:#7fb0de;\
    --g3:#c3dcf2;--g0i:#fff;--g1i:#fff;--g2i:#10243a;--g3i:#10243a}
    @media(prefers-color-scheme:dark){:root{--bg:#12161d;--card:#1a2029;--ink:#e6eaf1;\
    --soft:#a3adbd;--line:#2e3744;--link:#8cc2ff;--hit:#5a4a10;--bad:#ff9d94;--warn:#ffc36b;\
    --note:#8cc2ff;--bar:#6aa9e6;--bar2:#6c788b;--c0:#5aa9e0;--c1:#8fd0f7;--c2:#3ecfa3;\
    --c3:#e3d84a;--c4:#ff8a47;--c5:#ffc247;--c6:#eaa3c8;--c7:#b39df0;--c8:#9aa4b3;--g0:#d8eafb;\
    --g1:#8fc1ee;--g2:#3a74ad;--g3:#234b75;--g0i:#10243a;--g1i:#10243a;--g2i:#fff;--g3i:#fff}}
    *{box-sizing:border-box}
    html{scroll-behavior:smooth;scroll-padding-top:1rem}
    @media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.65 system-ui,-apple-system,\
    "PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",\
    sans-serif;-webkit-text-size-adjust:100%}
    a{color:var(--link);text-underline-offset:.2em}
    a:focus-visible,input:focus-visible,.src:focus-visible,summary:focus-visible\
    {outline:3px solid var(--c5);outline-offset:2px;border-radius:3px}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);\
    padding:.3rem .8rem;z-index:9}
    .report{max-width:96rem;margin:0 auto;padding:1.5rem}
    .report+.report{border-top:1px solid var(--line)}
    header h1{font-size:1.75rem;line-height:1.3;margin:0 0 .3rem;text-wrap:balance}
    header p{margin:.2rem 0;color:var(--soft)}
    .caution{border-left:4px solid var(--warn);padding:.4rem .8rem;background:var(--card);\
    color:var(--ink)!important}
    nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0;\
    margin:.8rem 0 0;font-size:.9rem}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.8rem;\
    margin:1.2rem 0 0;padding:0;list-style:none}
    .tiles li{background:var(--card);border:1px solid var(--line);border-top:4px solid var(--t);\
    border-radius:8px;padding:.6rem .9rem .7rem}
    .tiles a{display:block;font-size:1.45rem;font-weight:650;color:inherit;text-decoration:none;\
    font-variant-numeric:tabular-nums;line-height:1.35}
    .tiles a:hover{text-decoration:underline}
    .tiles span{display:block;color:var(--soft);font-size:.85rem;line-height:1.45}
    .cols{margin-top:1.2rem}
    section{background:var(--card);border:1px solid var(--line);border-radius:10px;\
    padding:1rem 1.2rem 1.1rem;margin:0 0 1rem}
    h2{font-size:1.15rem;margin:0 0 .5rem;line-height:1.4}
    h3{font-size:1rem;margin:1.1rem 0 .4rem}
    section p{margin:.4rem 0}
    table{border-collapse:collapse;width:100%}
    th,td{text-align:left;vertical-align:top;padding:.42rem .7rem .42rem 0;\
    border-top:1px solid var(--line)}
    thead th{border-top:0;color:var(--soft);font-weight:500;font-size:.82rem;\
    padding-top:0;white-space:nowrap}
    tbody th{font-weight:500}
    td.n,th.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    td:last-child,th:last-child{padding-right:0}
    td.n>a{font-weight:650}
    td.l{white-space:nowrap;font-size:.85rem;text-align:right}
    small,.q{display:block;color:var(--soft);font-size:.82rem;line-height:1.5;font-weight:400;\
    overflow-wrap:anywhere;white-space:normal}
    .q b{font-weight:600;color:var(--ink)}
    .calc{font-style:normal;border-bottom:1px dotted var(--soft)}
    .wide{overflow-x:auto}
    ul.plain{margin:.4rem 0;padding-left:1.2rem}
    .two{columns:2;column-gap:2rem}
    figure{margin:1rem 0 0}
    figcaption{font-size:.85rem;color:var(--soft)}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));\
    gap:.6rem 2rem}
    .charts figure{margin:.4rem 0 0}
    svg{display:block;width:100%;height:auto;max-width:34rem}
    svg text{fill:var(--ink);font-size:12px;font-family:inherit}
    svg .s{fill:var(--soft)}svg .b{fill:var(--bar)}svg .b2{fill:var(--bar2)}
    svg .ax{stroke:var(--line)}svg .ln{stroke:var(--bar);stroke-width:2.5;fill:none}
    svg .pt{fill:var(--card);stroke:var(--bar);stroke-width:2.5}
    svg .g0{fill:var(--g0)}svg .g1{fill:var(--g1)}svg .g2{fill:var(--g2)}svg .g3{fill:var(--g3)}
    svg text.i0{fill:var(--g0i)}svg text.i1{fill:var(--g1i)}svg text.i2{fill:var(--g2i)}\
    svg text.i3{fill:var(--g3i)}
    .slopes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(14rem,100%),1fr));\
    gap:.8rem 1.2rem}
    .slopes figure{margin:0;border-top:1px solid var(--line);padding-top:.4rem}
    .slopes figcaption{color:var(--ink);font-weight:500;line-height:1.4}
    .sev{font-weight:650}.error{--s:var(--bad)}.warning{--s:var(--warn)}.note{--s:var(--note)}
    .sev{color:var(--s)}
    ol.finds{padding-left:1.6rem;margin:.4rem 0}ol.finds li{margin:.5rem 0}
    .finds code{color:var(--soft);font-size:.8rem}
    .t0{--t:var(--c0)}.t1{--t:var(--c1)}.t2{--t:var(--c2)}.t3{--t:var(--c3)}.t4{--t:var(--c4)}\
    .t5{--t:var(--c5)}.t6{--t:var(--c6)}.t7{--t:var(--c7)}.t8{--t:var(--c8)}
    .filter{display:none}.js .filter{display:block;margin:0 0 .8rem}
    .filter input[type=search]{font:inherit;color:inherit;background:var(--bg);width:100%;\
    border:1px solid var(--bar2);border-radius:6px;padding:.35rem .7rem;margin:.2rem 0 .5rem}
    .filter fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem .9rem;\
    font-size:.9rem}
    .filter legend{padding:0;float:left;margin-right:.9rem;color:var(--soft)}
    .filter label i,.key i{display:inline-block;width:.9em;height:.9em;border-radius:2px;\
    background:var(--t);margin:0 .3em 0 .1em;vertical-align:-.08em}
    .filter output{font-size:.85rem;color:var(--soft)}
    .facts tbody th{border-left:4px solid var(--t);padding-left:.6rem}
    .facts td,.facts th{font-size:.88rem}
    tr:target,li:target{background:var(--hit)}
    .src{font-size:1rem;line-height:1.85}
    .src p{margin:.55rem 0;overflow-wrap:anywhere}
    .src h3,.src h4,.src h5{margin:1.3rem 0 .4rem;line-height:1.45}
    .src h4{font-size:1rem}.src h5{font-size:.95rem}
    .src .ttl{font-weight:650;text-align:center;margin:.1rem 0}
    .src .faint{color:var(--soft);font-size:.85rem;margin:.1rem 0}
    .src .cap{font-weight:600;text-align:center;margin-top:1.2rem}
    .src td,.src th{border:1px solid var(--line);padding:.25rem .5rem;font-size:.86rem;\
    line-height:1.5}
    .src thead th{white-space:normal}
    [data-n]{position:relative}
    .src [data-n]::before{content:attr(data-n);float:right;margin-left:.8rem;\
    color:var(--soft);font:11px/2 ui-monospace,monospace;user-select:none}
    .src td[data-n]::before,.src th[data-n]::before{content:none}
    .f{color:inherit;text-decoration:none;border-bottom:2px solid var(--t);\
    background:color-mix(in srgb,var(--t) 14%,transparent);border-radius:2px 2px 0 0;\
    padding:0 .1em;scroll-margin:30vh}
    .f:hover{background:color-mix(in srgb,var(--t) 32%,transparent)}
    .f.off{border-color:transparent;background:none}
    .f:target{outline:3px solid var(--c4);outline-offset:1px;font-weight:650}
    .s:has(:target){background:var(--hit);border-radius:3px}
    td:has(:target){background:var(--hit)}
    .key{font-size:.82rem;color:var(--soft);margin:0 0 .6rem}.key span{white-space:nowrap;\
    margin-right:.7em}
    .flag{color:var(--s);font-weight:700;text-decoration:none;font-size:.85em;margin-left:.15em}
    aside{border-left:4px solid var(--s);background:color-mix(in srgb,var(--s) 8%,transparent);\
    padding:.35rem .8rem;margin:.3rem 0 .8rem;font-size:.9rem;line-height:1.6}
    aside:target{outline:3px solid var(--s)}
    footer{max-width:96rem;margin:0 auto;padding:0 1.5rem 2rem;color:var(--soft);font-size:.82rem}
    @media(min-width:68rem){.cols{display:grid;grid-template-columns:minmax(0,1.05fr) \
    minmax(0,1fr);gap:1.2rem;align-items:start}.src{position:sticky;top:1rem;\
    max-height:calc(100vh - 2rem);overflow:auto;margin:0}}
    @media(max-width:40rem){.report{padding:1rem .8rem}header h1{font-size:1.4rem}\
    .tiles{grid-template-columns:1fr 1fr;gap:.5rem}.tiles a{font-size:1.15rem}\
    section{padding:.8rem .9rem}.two{columns:1}th,td{padding-right:.5rem}}
    @media print{:root{color-scheme:light;--bg:#fff;--card:#fff;--ink:#000;--soft:#444;\
    --line:#bbb;--link:#000;--bar:#2f6fb0;--bar2:#8a97ab;--g0:#0b3d6e;--g1:#2f6fb0;--g2:#7fb0de;\
    --g3:#c3dcf2;--g0i:#fff;--g1i:#fff;--g2i:#10243a;--g3i:#10243a;--c0:#0072b2;--c1:#56b4e9;\
    --c2:#009e73;--c3:#8c8500;--c4:#d55e00;--c5:#e69f00;--c6:#cc79a7;--c7:#7657b8;--c8:#868e9b;\
    --bad:#b3261e;--warn:#8a5300;--note:#0b57a4}
    @page{margin:16mm 15mm}body{font-size:10.5pt;line-height:1.5}\
    .report{padding:0;max-width:none}.all,nav,.skip,.filter{display:none!important}\
    section{border:0;padding:0;margin:0 0 5mm}a{text-decoration:none}.f{background:none}\
    .cols{display:block}.src{break-before:page;font-size:10pt;line-height:1.65;\
    max-height:none;overflow:visible;position:static}\
    h2,h3,h4,.cap{break-after:avoid}tr,figure,aside,.tiles{break-inside:avoid}\
    .tiles{grid-template-columns:repeat(3,1fr)}thead{display:table-header-group}\
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
}
