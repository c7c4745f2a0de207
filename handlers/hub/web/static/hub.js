// What the pages of the hub do beyond links and forms. Without it everything can still be read.
"use strict";

// Keys: an element with data-key is focused or clicked by that key, unless somebody is writing.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.matches("input, textarea, select")) target.focus();
  else target.click();
});

// A sheet or the menu closes by Escape and by a click elsewhere.
document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && document.querySelector("details.who[open], details.fold[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll("details.who[open]")) if (!open.contains(event.target)) open.open = false;
});

// Whether the page is live is said in words: a wall that has stopped must not look like a quiet day.
function live(ok) {
  const sign = document.querySelector(".top .live");
  if (!sign) return;
  sign.hidden = false;
  sign.classList.toggle("lost", !ok);
  sign.textContent = ok ? sign.dataset.live : sign.dataset.lost;
}
document.addEventListener("htmx:sse:after:connection", () => live(true));
document.addEventListener("htmx:sse:after:message", () => live(true));
document.addEventListener("htmx:sse:error", () => live(false));

// What the server refuses is shown where the reader looks, not swallowed.
document.addEventListener("htmx:after:swap", () => {
  const toast = document.querySelector(".toast");
  if (toast) toast.scrollIntoView({ block: "nearest" });
});
