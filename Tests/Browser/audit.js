// What keeps people from a page, as a list of faults: run in the page itself.
(() => {
  const faults = [];
  const fault = (text, element) =>
    faults.push(text + (element ? ": " + element.outerHTML.slice(0, 120) : ""));

  // Anchors: each once, and every link leads somewhere in the page.
  const ids = new Set();
  for (const element of document.querySelectorAll("[id]")) {
    if (ids.has(element.id)) fault("an id stands twice", element);
    ids.add(element.id);
  }
  for (const link of document.querySelectorAll("[href]")) {
    const target = link.getAttribute("href");
    if (target === "data:,") continue;
    if (!target.startsWith("#")) fault("a link leads out", link);
    else if (!ids.has(target.slice(1))) fault("a link leads nowhere", link);
  }
  for (const attribute of ["aria-labelledby", "for", "aria-describedby"]) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      for (const id of element.getAttribute(attribute).split(" ")) {
        if (!ids.has(id)) fault(`${attribute} names nothing`, element);
      }
    }
  }
  for (const element of document.querySelectorAll("[src],[srcset],[data],object,embed,iframe")) {
    fault("something is loaded", element);
  }
  if (!document.documentElement.lang) fault("the page has no language");
  if (!document.title) fault("the page has no title");

  // Headings: one of the first rank, and no rank left out.
  const ranks = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(e => [+e.tagName[1], e]);
  ranks.forEach(([rank, element], index) => {
    const before = index ? ranks[index - 1][0] : 0;
    if (rank > before + 1) fault(`a heading of rank ${rank} follows one of ${before}`, element);
  });
  if (document.querySelectorAll("main").length !== 1) fault("there is not one main");

  // Contrast: 4.5 to 1 for text, as WCAG asks.
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const seen = new Map();
  const color = css => {
    if (!seen.has(css)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      seen.set(css, [r, g, b, a / 255]);
    }
    return seen.get(css);
  };
  const over = (top, below) =>
    [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const ground = element => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) layers.push(color(getComputedStyle(e).backgroundColor));
    return layers.reverse().reduce((below, top) => over(top, below), color("canvas"));
  };
  const light = c => {
    const [r, g, b] = c.map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const poor = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || !element.getClientRects().length) continue;
    if (element.closest("script,style,title,desc")) continue;
    const style = getComputedStyle(element);
    const shade = element.closest("svg") ? style.fill : style.color;
    let below = ground(element.closest("svg") ? element.closest("svg").parentElement : element);
    const inside = element.getAttribute && (element.getAttribute("class") || "").match(/^i(\d)$/);
    if (inside) below = color(getComputedStyle(element.closest("svg").querySelector(".g" + inside[1])).fill);
    const [a, b] = [light(over(color(shade), below)), light(below)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const name = element.tagName + "." + (element.getAttribute("class") || "");
    if (ratio < 4.5 && !poor.has(name)) {
      poor.add(name);
      fault(`contrast ${ratio.toFixed(2)}`, element);
    }
  }
  return faults;
})()
