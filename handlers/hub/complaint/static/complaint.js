// Who else looks at this complaint, and whether it has changed: asked every few seconds while the page is seen.
"use strict";
(() => {
  const every = 5000;
  const page = document.querySelector("[data-here]");
  if (!page) return;
  let typed = 0;
  page.addEventListener("input", () => {
    const began = Date.now() - typed >= 2 * every;
    typed = Date.now();
    if (began) ask(); // whoever looks too should know before he writes the same
  });
  async function ask() {
    if (document.hidden) return;
    const body = new URLSearchParams({ version: page.dataset.version, doing: Date.now() - typed < 2 * every ? "typing" : "reading" });
    try {
      const answer = await fetch(page.dataset.here, { method: "POST", body, headers: { "HX-Request": "true", "HX-Request-Type": "partial" } });
      if (answer.ok) document.getElementById("here").innerHTML = await answer.text();
    } catch {
      // the next time will tell
    }
  }
  setInterval(ask, every);
})();
