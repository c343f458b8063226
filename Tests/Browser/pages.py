#!/usr/bin/env python3
"""Opens the pages that `vetreport` makes in a real browser, and tries what a reader would.

    Tests/Browser/pages.py .build/release/vetreport [FOLDER]

FOLDER gets the pages and their screenshots. Without a browser it says so and what was left out.
"""

import base64
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import devtools  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
AUDIT = (HERE / "audit.js").read_text()
HOSTILE = """<script>document.title="taken"</script>职业学校质量年度报告（2020年）

一、学校情况 <img src=x onerror="document.title='taken'">

学校有专任教师120人</a></section><script>document.title="taken"</script>，在校生“2400”人 & &lt;b&gt;。
"""


class Test:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, what, holds, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"failed: {what} {detail}", flush=True)


def make(program, folder, name, report, language="zh"):
    page = folder / f"{name}.html"
    subprocess.run(
        [program, "summary", "--lang", language, "--output", str(page), str(report)], check=True)
    return page


def is_quiet(browser, test, what):
    """No error in the console, and nothing asked of anybody."""
    noise = []
    for event in browser.events:
        parameters = event["params"]
        if event["method"] == "Runtime.exceptionThrown":
            noise.append(parameters["exceptionDetails"]["text"])
        if event["method"] == "Runtime.consoleAPICalled":
            noise.append(parameters["type"])
        if event["method"] == "Log.entryAdded":
            noise.append(parameters["entry"]["text"])
        if event["method"] == "Network.requestWillBeSent":
            url = parameters["request"]["url"]
            if parameters.get("type") != "Document" and not url.startswith("data:"):
                noise.append(url)
    test.check(f"{what}: nothing in the console, no request", not noise, noise[:3])


def is_in_view(browser, selector):
    return browser.run(
        f"(e=>{{if(!e)return false;const r=e.getClientRects()[0];"
        "let top=0,bottom=innerHeight;const pane=e.closest('.src');"
        "if(pane&&getComputedStyle(pane).overflowY=='auto'){const p=pane.getBoundingClientRect();"
        "top=Math.max(top,p.top);bottom=Math.min(bottom,p.bottom)}"
        f"return r.top>=top-1&&r.bottom<=bottom+1}})(document.querySelector({selector!r}))")


def reads(browser, test, what):
    """From a key figure to its sentence and back."""
    links = browser.run(
        "[...document.querySelectorAll('.tiles a, tr[id] td.n > a')].map(a=>a.getAttribute('href'))")
    test.check(f"{what}: there are key figures", len(links) > 3)
    for link in links[:: max(1, len(links) // 5)]:
        browser.click(f"a[href='{link}']")
        test.check(f"{what}: {link} is in view", is_in_view(browser, link))
        lit = browser.run(
            f"(e=>getComputedStyle(e.closest('.s,td')).backgroundColor)"
            f"(document.querySelector('{link}'))")
        test.check(f"{what}: its sentence is lit", lit not in ("rgba(0, 0, 0, 0)", "transparent"), lit)
        browser.click(link)
        back = browser.run("location.hash")
        test.check(f"{what}: back at {back}", back != link and is_in_view(browser, back))


def filters(browser, test, what):
    rows = browser.run("document.querySelectorAll('.facts tbody tr').length")
    visible = "[...document.querySelectorAll('.facts tbody tr')].filter(r=>!r.hidden).length"
    test.check(f"{what}: all figures are listed", browser.run(visible) == rows and rows > 10)
    box = "document.querySelector('.filter input[type=search]')"
    browser.click(".filter input[type=search]")
    browser.call("Input.insertText", text="教师")
    found = browser.run(visible)
    test.check(f"{what}: the filter filters", 0 < found < rows, f"{found} of {rows}")
    test.check(
        f"{what}: what is shown has the word",
        browser.run(
            "[...document.querySelectorAll('.facts tbody tr')].filter(r=>!r.hidden)"
            ".every(r=>r.textContent.includes('教师'))"))
    dimmed = browser.run("document.querySelectorAll('.src .f.off').length")
    test.check(f"{what}: the others are dimmed in the text", dimmed > 0)
    browser.run(f"{box}.value='';{box}.dispatchEvent(new Event('input',{{bubbles:true}}))")
    browser.click(".filter input[value=t2]")
    left = browser.run(visible)
    test.check(f"{what}: a topic can be left out", 0 < left < rows)
    browser.click(".filter input[value=t2]")
    test.check(f"{what}: and taken back", browser.run(visible) == rows)


def types(browser, test, what, page):
    """The keyboard alone is enough."""
    browser.open(page.as_uri())
    browser.press("Tab", 9)
    test.check(
        f"{what}: the first stop leads to the text",
        browser.run("document.activeElement.className") == "skip")
    browser.press("Enter", 13, "\r")
    test.check(f"{what}: and goes there", browser.run("location.hash") == "#text")
    browser.open(page.as_uri())
    for _ in range(2):
        browser.press("Tab", 9)
    target = browser.run("document.activeElement.getAttribute('href')")
    browser.press("Enter", 13, "\r")
    test.check(f"{what}: a figure by keyboard", is_in_view(browser, target), target)
    outline = browser.run(
        "(e=>{e.focus();return getComputedStyle(e).outlineStyle})(document.querySelector('.tiles a'))")
    test.check(f"{what}: the focus is seen", outline != "none", outline)


def is_accessible(browser, test, what):
    faults = browser.run(AUDIT)
    test.check(f"{what}: anchors, headings, contrast", not faults, "\n  ".join([""] + faults[:8]))
    tree = browser.call("Accessibility.getFullAXTree")["nodes"]
    nameless = []
    for node in tree:
        if node.get("ignored"):
            continue
        role = node.get("role", {}).get("value")
        name = node.get("name", {}).get("value", "")
        if role in ("link", "img", "image", "searchbox", "checkbox", "textbox", "region", "heading",
                    "navigation", "graphics-document") and not name.strip():
            nameless.append(role)
    test.check(f"{what}: everything has a name in the accessibility tree", not nameless, nameless[:5])
    roles = {node.get("role", {}).get("value") for node in tree if not node.get("ignored")}
    test.check(
        f"{what}: landmarks, tables and pictures are known as such",
        {"main", "heading", "table", "rowheader", "link"} <= roles, roles)


def fits(browser, test, what):
    wide = browser.run("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    test.check(f"{what}: nothing hangs over the side", wide <= 0, f"{wide} px")


def shoot(browser, path, whole=False):
    picture = browser.call(
        "Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
    path.write_bytes(base64.b64decode(picture))


def prints(browser, test, what, path):
    pdf = base64.b64decode(
        browser.call("Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"])
    path.write_bytes(pdf)
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
    test.check(f"{what}: it prints", pdf.startswith(b"%PDF") and pages >= 2, f"{pages} pages")


def opens(browser, test, name, page, folder):
    """Everything that is tried with one page."""
    browser.size(1440, 1000)
    browser.medium()
    browser.open(page.as_uri())
    is_quiet(browser, test, name)
    shoot(browser, folder / f"{name}-desktop.png")
    is_accessible(browser, test, name)
    fits(browser, test, name)
    reads(browser, test, name)
    shoot(browser, folder / f"{name}-sentence.png")
    filters(browser, test, name)
    types(browser, test, name, page)
    is_quiet(browser, test, f"{name} after use")
    browser.open(page.as_uri())
    prints(browser, test, name, folder / f"{name}-print.pdf")
    browser.medium(scheme="dark")
    browser.open(page.as_uri())
    is_accessible(browser, test, f"{name} in the dark")
    shoot(browser, folder / f"{name}-dark.png")
    browser.medium()
    browser.size(390, 844, mobile=True)
    browser.open(page.as_uri())
    fits(browser, test, f"{name} on a phone")
    shoot(browser, folder / f"{name}-phone.png", whole=False)
    reads(browser, test, f"{name} on a phone")
    shoot(browser, folder / f"{name}-phone-sentence.png")
    browser.size(1440, 1000)
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(page.as_uri())
    reads(browser, test, f"{name} without scripts")
    hidden = browser.run("getComputedStyle(document.querySelector('.filter')).display")
    test.check(f"{name} without scripts: only the filter is lost", hidden == "none")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)


def shows(browser, test, name, page):
    """A report's own marks are shown and never obeyed."""
    browser.open(page.as_uri())
    is_quiet(browser, test, name)
    test.check(f"{name}: no script of the report ran", browser.run("document.title") != "taken")
    test.check(
        f"{name}: it is shown", "<script>" in browser.run("document.body.innerText"))
    test.check(
        f"{name}: none of its elements is one",
        browser.run("document.images.length + document.scripts.length") == 1)


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    if len(sys.argv) > 2:
        folder = pathlib.Path(sys.argv[2]).resolve()
    else:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="vetreport-pages-"))
    folder.mkdir(parents=True, exist_ok=True)
    found = devtools.find()
    if not found:
        print("left out: no Chromium here, so no page was opened, clicked, filtered or printed")
        return 0
    (folder / "hostile.txt").write_text(HOSTILE)
    pages = {
        stem: make(program, folder, stem, ROOT / "Fixtures" / f"{stem}.txt")
        for stem in ["school-2019", "college-2023", "group-selfassessment-2022"]
    }
    english = make(program, folder, "english", ROOT / "Fixtures" / "city-2021.txt", "en")
    hostile = make(program, folder, "hostile", folder / "hostile.txt")
    test = Test()
    browser = devtools.Browser(found)
    try:
        for stem, page in pages.items():
            opens(browser, test, stem, page, folder)
        opens(browser, test, "english", english, folder)
        shows(browser, test, "hostile", hostile)
    finally:
        browser.close()
    print(f"pages and screenshots: {folder}")
    print(f"{test.passed} passed, {test.failed} failed")
    return 1 if test.failed else 0


if __name__ == "__main__":
    sys.exit(main())
