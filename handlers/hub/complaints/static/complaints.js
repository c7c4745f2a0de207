// The list without a mouse, and a countdown. Without this everything works by links and forms.
"use strict";

const rows = () => [...document.querySelectorAll("[data-list] tbody tr")];
const here = () => document.querySelector("[data-list] tr.here");

function go(step) {
  const all = rows();
  if (!all.length) return;
  const at = all.indexOf(here());
  const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
  all[at]?.classList.remove("here");
  next.classList.add("here");
  next.querySelector(".number a").focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), textarea, select")) return;
  if (event.key === "j") go(1);
  else if (event.key === "k") go(-1);
  else if (event.key === "x" && here()) {
    const box = here().querySelector("[name=pick]");
    if (!box) return;
    box.checked = !box.checked;
    picked();
  } else return;
  event.preventDefault();
});

// How many are selected is said beside the buttons, and spoken.
function picked() {
  const n = document.querySelectorAll("[name=pick]:checked").length;
  const sign = document.querySelector("[data-picked]");
  if (sign) {
    sign.setAttribute("role", "status");
    sign.textContent = n ? String(n) : "";
  }
}

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-pick-all]")) for (const box of document.querySelectorAll("[name=pick]")) box.checked = event.target.checked;
  if (event.target.matches("[data-pick-all], [name=pick]")) picked();
});

// What can be taken back counts down; when the time is over the page shows what became of it.
setInterval(() => {
  for (const sign of document.querySelectorAll("[data-left]")) {
    const left = Number(sign.dataset.left) - 1;
    sign.dataset.left = left;
    if (left >= 0) sign.textContent = sign.dataset.words.replace("#", left);
    else if (left < -2) {
      if ("reload" in sign.dataset) location.reload();
      else sign.closest(".waits").remove();
    }
  }
}, 1000);
if (document.querySelector("[data-reload-soon]")) setTimeout(() => location.reload(), 2000);
