// Resting on a district, or reaching it by the keyboard, shows all its figures beside the map. They are those of the table.
"use strict";

(() => {
  const box = document.querySelector("[data-numbers]"), hint = document.querySelector("[data-hint]");
  if (!box) return;
  const heads = [...document.querySelectorAll("thead th")].slice(1).map((th) => th.textContent);

  function show(event) {
    const cell = event.target.closest?.("[data-cell]");
    const row = cell && document.querySelector(`tr[data-district="${CSS.escape(cell.dataset.cell)}"]`);
    if (!row) return;
    const title = document.createElement("h3"), list = document.createElement("dl");
    title.textContent = row.querySelector("th").textContent;
    row.querySelectorAll("td").forEach((td, i) => {
      const name = document.createElement("dt"), value = document.createElement("dd");
      name.textContent = heads[i];
      value.textContent = td.textContent;
      list.append(name, value);
    });
    box.replaceChildren(title, list);
    box.hidden = false;
    hint.hidden = true;
  }
  document.addEventListener("pointerover", show);
  document.addEventListener("focusin", show);

  // The choice is shown at once.
  document.querySelector(".choose")?.addEventListener("change", (event) => event.currentTarget.requestSubmit());
})();
