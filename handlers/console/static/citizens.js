// The citizens of this browser. Each has an id of its own that is kept here, so that two people who try the
// page at the same time do not mix.
const key = "sunwai-citizens";

export class Citizens {
  constructor() {
    this.all = read();
    if (this.all.list.length === 0) this.add();
  }

  get now() { return this.all.list[this.all.chosen]; }

  add() {
    const random = crypto.getRandomValues(new Uint8Array(8));
    this.all.list.push("c" + Array.from(random, (b) => b.toString(16).padStart(2, "0")).join(""));
    this.choose(this.all.list.length - 1);
  }

  choose(index) {
    this.all.chosen = index;
    try {
      localStorage.setItem(key, JSON.stringify(this.all));
    } catch { /* a browser that keeps nothing: a new citizen with each visit */ }
  }

  // attach wires the button for a new one and the list to go back to an earlier one.
  attach(section, changed) {
    const list = section.querySelector(".who");
    const draw = () => {
      list.replaceChildren(...this.all.list.map((_, i) =>
        new Option(`${document.body.dataset.citizen} ${i + 1}`, i, false, i === this.all.chosen)));
      list.hidden = this.all.list.length < 2;
    };
    section.querySelector("[data-do=new-citizen]").addEventListener("click", () => { this.add(); draw(); changed(); });
    list.addEventListener("change", () => { this.choose(Number(list.value)); changed(); });
    draw();
  }
}

function read() {
  try {
    const all = JSON.parse(localStorage.getItem(key));
    if (all.list.every((id) => /^c[0-9a-f]{16}$/.test(id)) && all.list[all.chosen]) return all;
  } catch { /* nothing kept, or not readable: begin anew */ }
  return { list: [], chosen: 0 };
}
