// The two dialogs: which department to write to, and which place to share.
const page = document.body.dataset;

// accountsDialog opens the list of departments. Its entries are links; the arrow keys walk through them.
export function accountsDialog(opener) {
  const dialog = document.getElementById("accounts");
  const search = dialog.querySelector("input");
  const entries = Array.from(dialog.querySelectorAll("li"));
  const none = dialog.querySelector(".none");
  const filter = () => {
    const words = search.value.normalize("NFKC").toLowerCase().split(/\s+/);
    for (const entry of entries) entry.hidden = !words.every((word) => entry.dataset.search.includes(word));
    none.hidden = entries.some((entry) => !entry.hidden);
  };
  opener.addEventListener("click", () => { search.value = ""; filter(); dialog.showModal(); search.focus(); });
  search.addEventListener("input", filter);
  dialog.addEventListener("keydown", (event) => {
    const links = entries.filter((entry) => !entry.hidden).map((entry) => entry.firstElementChild);
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown") { event.preventDefault(); links[Math.min(at + 1, links.length - 1)]?.focus(); }
    if (event.key === "ArrowUp") { event.preventDefault(); (at > 0 ? links[at - 1] : search).focus(); }
    if (event.key === "Enter" && document.activeElement === search) { event.preventDefault(); links[0]?.click(); }
  });
  closeOutside(dialog);
}

// placeDialog returns a function that asks for a place and hands it to whoever asked last.
export function placeDialog() {
  const dialog = document.getElementById("place");
  const own = dialog.querySelector("form.point");
  const none = dialog.querySelector(".none");
  let take;
  const done = (fields) => { dialog.close(); take(fields); };
  for (const button of dialog.querySelectorAll("[data-lat]")) {
    button.addEventListener("click", () => done({ lat: button.dataset.lat, lon: button.dataset.lon, venue: button.dataset.venue }));
  }
  own.addEventListener("submit", (event) => {
    event.preventDefault();
    done({ lat: own.elements.lat.value, lon: own.elements.lon.value });
  });
  dialog.querySelector("[data-do=here]").addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => done({ lat: coords.latitude, lon: coords.longitude }),
      () => { none.textContent = page.noPlace; none.hidden = false; },
      { timeout: 10_000 },
    );
  });
  closeOutside(dialog);
  return (taker) => { take = taker; none.hidden = true; dialog.showModal(); };
}

function closeOutside(dialog) {
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
}
