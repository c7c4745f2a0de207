// The full screen: one part of the wall after the other, dark, with as many tiles as fit. Without it the page is read as it is.
"use strict";

(() => {
  const SLIDE = 15000; // milliseconds for each part
  const button = document.querySelector("[data-screen]");
  if (!button || !document.documentElement.requestFullscreen) return;
  const root = document.documentElement;
  const words = button.querySelector("span").textContent;
  button.hidden = false;
  let timer = 0, next = 0, shown = 0, theme = "";

  // steps are what is shown one after the other: each section of handles by screens full, the map, the districts.
  function steps() {
    const all = [];
    for (const part of document.querySelectorAll("[data-slide]")) {
      const tiles = [...part.querySelectorAll(".tile")];
      if (tiles.length === 0) {
        all.push({ part, tiles: [], from: 0, to: 0 });
        continue;
      }
      const fit = fitting(part, tiles);
      for (let from = 0; from < tiles.length; from += fit) all.push({ part, tiles, from, to: from + fit });
    }
    return all;
  }

  // urgent is how soon somebody should look at a tile, the least first, as the server orders them.
  function urgent(tile) {
    if (tile.querySelector(".why")) return 0;
    return ["bad", "warn"].findIndex((kind) => tile.classList.contains(kind)) + 1 || (tile.classList.contains("rests") ? 4 : 3);
  }

  // order puts what is urgent now first: a wall hangs for weeks.
  function order() {
    for (const grid of document.querySelectorAll(".tiles")) {
      const tiles = [...grid.children], sorted = [...tiles].sort((a, b) => urgent(a) - urgent(b));
      if (sorted.some((tile, i) => tile !== tiles[i])) grid.append(...sorted);
    }
  }

  // fitting is how many tiles fit below what stands above them.
  function fitting(part, tiles) {
    part.classList.add("on");
    for (const tile of tiles) tile.classList.remove("off");
    const grid = part.querySelector(".tiles"), style = getComputedStyle(grid);
    const columns = style.gridTemplateColumns.split(" ").length, gap = parseFloat(style.rowGap) || 0;
    const tall = Math.max(...tiles.slice(0, columns * 4).map((tile) => tile.offsetHeight)) + gap;
    const room = innerHeight - (grid.getBoundingClientRect().top + scrollY) - 12;
    part.classList.remove("on");
    return columns * Math.max(1, Math.floor((room + gap) / tall));
  }

  function show() {
    for (const part of document.querySelectorAll("[data-slide]")) part.classList.remove("on");
    if (next === 0) order();
    const all = steps();
    if (all.length === 0) return;
    shown = next % all.length;
    next = (shown + 1) % all.length;
    const now = all[shown];
    now.part.classList.add("on");
    now.tiles.forEach((tile, i) => tile.classList.toggle("off", i < now.from || i >= now.to));
    if (now.part.dataset.slide === "map") {
      now.part.hidden = false;
      now.part.dispatchEvent(new CustomEvent("sunwai:shown", { bubbles: true }));
    }
    scrollTo(0, 0);
  }

  function changed() {
    const on = document.fullscreenElement !== null;
    document.body.classList.toggle("screen", on);
    clearInterval(timer);
    button.querySelector("span").textContent = on ? button.dataset.leave : words;
    if (on) {
      theme = root.dataset.theme || "";
      root.dataset.theme = "dark";
      next = 0;
      show();
      timer = setInterval(show, SLIDE);
      return;
    }
    if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
    for (const tile of document.querySelectorAll(".tile.off")) tile.classList.remove("off");
    for (const map of document.querySelectorAll('[data-slide="map"]')) map.hidden = true;
  }

  // A tile that was drawn anew keeps its place in what is shown now.
  document.addEventListener("htmx:sse:after:message", () => {
    if (!document.fullscreenElement || !timer) return;
    next = shown;
    show();
  });
  window.sunwaiWall = { show };
  button.addEventListener("click", () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()));
  document.addEventListener("fullscreenchange", changed);
})();
