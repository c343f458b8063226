"""A browser without a window, spoken to through two pipes: no port, no package."""

import itertools
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"]


def find():
    """The browser's program; None where there is none."""
    wanted = os.environ.get("VETREPORT_BROWSER")
    names = [wanted] if wanted else NAMES
    return next((path for path in map(shutil.which, names) if path), None)


class Browser:
    """One page of a headless Chromium."""

    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="vetreport-browser-")
        to_browser, self.output = os.pipe()
        self.input, from_browser = os.pipe()

        def give_pipes():
            # Chromium reads commands from 3 and answers on 4.
            first, second = os.dup(to_browser), os.dup(from_browser)
            os.dup2(first, 3)
            os.dup2(second, 4)

        self.process = subprocess.Popen(
            [
                program, "--headless=new", "--remote-debugging-pipe", "--no-sandbox",
                "--disable-gpu", "--no-first-run", "--disable-extensions",
                "--disable-background-networking", "--disable-dev-shm-usage",
                f"--user-data-dir={self.folder}", "about:blank",
            ],
            preexec_fn=give_pipes, close_fds=False, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.numbers = itertools.count(1)
        self.rest = b""
        self.events = []
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network", "DOM", "Accessibility"]:
            self.call(domain + ".enable")

    def close(self):
        try:
            self.session = None
            self.call("Browser.close")
            self.process.wait(10)
        except (OSError, RuntimeError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        os.close(self.input)
        os.close(self.output)
        shutil.rmtree(self.folder, ignore_errors=True)

    def call(self, method, **parameters):
        """Sends a command and gives its result; events that come meanwhile are kept."""
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read(60)
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def read(self, seconds):
        """The next message."""
        end = time.monotonic() + seconds
        while b"\0" not in self.rest:
            if not select.select([self.input], [], [], max(0, end - time.monotonic()))[0]:
                raise RuntimeError("the browser does not answer")
            part = os.read(self.input, 1 << 20)
            if not part:
                raise RuntimeError("the browser has ended")
            self.rest += part
        line, self.rest = self.rest.split(b"\0", 1)
        message = json.loads(line)
        if "method" in message:
            self.events.append(message)
        return message

    def open(self, url):
        """Opens a page and waits until it is loaded."""
        self.events.clear()
        self.call("Page.navigate", url=url)
        self.wait("Page.loadEventFired")

    def wait(self, name):
        seen = 0
        while not any(event["method"] == name for event in self.events[seen:]):
            seen = len(self.events)
            self.read(30)

    def run(self, script):
        """The value of an expression in the page."""
        result = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"].get("description"))
        return result["result"].get("value")

    def settle(self):
        """Waits until scrolling has come to rest."""
        last = None
        for _ in range(60):
            place = self.run(
                "JSON.stringify([scrollY].concat([...document.querySelectorAll('.src')]"
                ".map(e=>e.scrollTop)))")
            if place == last:
                return
            last = place
            time.sleep(0.1)

    def click(self, selector):
        """Clicks with the mouse in the middle of an element, brought into view first."""
        self.run(
            f"document.querySelector({json.dumps(selector)})"
            ".scrollIntoView({block:'center',behavior:'instant'})")
        self.settle()
        place = self.run(
            f"(r=>({{x:r.x+r.width/2,y:r.y+r.height/2}}))"
            f"(document.querySelector({json.dumps(selector)}).getClientRects()[0])")
        for kind in ["mousePressed", "mouseReleased"]:
            self.call(
                "Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)
        self.settle()

    def press(self, key, code, text=""):
        for kind in ["keyDown", "keyUp"]:
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code,
                text=text if kind == "keyDown" else "")
        self.settle()

    def size(self, width, height, mobile=False):
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height,
            deviceScaleFactor=2 if mobile else 1, mobile=mobile)

    def medium(self, name="", scheme="light"):
        self.call(
            "Emulation.setEmulatedMedia", media=name,
            features=[
                {"name": "prefers-color-scheme", "value": scheme},
                # Links then jump at once, and nobody has to wait for them.
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ])
