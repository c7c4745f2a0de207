// One phone: what it shows and what its owner does with it.
import { Recorder } from "./voice.js";

const page = document.body.dataset;

export class Phone {
  constructor(section, chat) {
    this.section = section;
    this.chat = chat; // { account, peer }, or null while nobody holds the phone
    this.drafts = new Map(); // what was typed and not sent, by chat
    this.queue = Promise.resolve(); // what is said is sent in its order
    this.atEnd = true; // the newest message is in sight
    this.find = (selector) => section.querySelector(selector);
    [this.log, this.list, this.form, this.text] = [".chat", ".messages", ".composer", "textarea"].map(this.find);
    [this.about, this.sheet, this.alert] = [".about", ".sheet", ".alert"].map(this.find);
    this.recorder = new Recorder(this.find(".recording"), (file) => this.upload([file], "voice"), () => this.warn(page.noMic));
    this.wire();
    this.enable();
  }

  wire() {
    this.form.addEventListener("submit", (event) => { event.preventDefault(); this.send(); });
    this.text.addEventListener("input", () => this.grow());
    this.text.addEventListener("keydown", (event) => {
      this.shift = event.shiftKey;
      if (event.key === "Escape") this.cancel();
    });
    // Enter sends, Shift and Enter begin a new line. The keyboards of phones have no key events worth the name.
    this.text.addEventListener("beforeinput", (event) => {
      if (event.inputType === "insertLineBreak" && !this.shift && !event.isComposing) { event.preventDefault(); this.send(); }
    });
    this.section.addEventListener("click", (event) => this.click(event.target.closest("button, a.quote")));
    // Whatever takes room below the chat (a reply, the sheet, a keyboard): who reads the end goes on reading it.
    this.log.addEventListener("scroll", () => { this.atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 120; });
    new ResizeObserver(() => { if (this.atEnd) this.toEnd(); }).observe(this.log);
    for (const input of this.section.querySelectorAll("input[type=file]")) {
      input.addEventListener("change", () => { this.upload(Array.from(input.files), input.dataset.as); input.value = ""; });
    }
  }

  click(button) {
    if (!button) return;
    const d = button.dataset;
    const deeds = {
      sheet: () => this.openSheet(this.sheet.hidden), cancel: () => this.cancel(), place: () => { this.openSheet(false); this.onPlace(); },
      record: () => { this.openSheet(false); this.recorder.begin(); }, "record-end": () => this.recorder.end(),
      "record-cancel": () => this.recorder.cancel(),
    };
    if (deeds[d.do]) deeds[d.do]();
    if (d.say) { this.openSheet(false); this.post("say", { text: d.say }); }
    if (d.tap) this.tap(button);
    if (d.again) this.post("again", { message: d.again });
    if (d.reply) this.speakAbout("reply_to", d.reply, page.replying);
    if (d.edit) this.speakAbout("message", d.edit, page.editing);
  }

  // send sends what was typed: new words, a reply, or a change of earlier ones.
  send() {
    const text = this.text.value;
    if (!text.trim()) return;
    const subject = this.subject;
    this.text.value = "";
    this.cancel();
    const path = { reply_to: "reply", message: "edit" }[subject?.field] ?? "say";
    this.post(path, { text, ...(subject && { [subject.field]: subject.id }) }).then((taken) => {
      if (!taken && !this.text.value) { this.text.value = text; this.grow(); }
    });
  }

  async tap(button) {
    button.classList.add("waiting");
    await this.post("tap", { message: button.dataset.tap, row: button.dataset.row, column: button.dataset.column });
    button.classList.remove("waiting");
  }

  upload(files, as) {
    this.openSheet(false);
    if (files.length === 0) return;
    if (files.some((file) => file.size > Number(page.maxFile))) { this.warn(page.tooLarge); return; }
    const form = new FormData();
    form.set("text", this.text.value);
    if (as) form.set("as", as);
    if (this.subject?.field === "reply_to") form.set("reply_to", this.subject.id);
    for (const file of files) form.append("file", file);
    this.text.value = "";
    this.cancel();
    this.post("upload", form);
  }

  // post sends one deed. It tells whether the message is in the chat, be it with a mark that it failed.
  post(path, fields) {
    const { account, peer } = this.chat ?? {};
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
    body.set("account", account);
    body.set("peer", peer);
    this.queue = this.queue.then(async () => {
      try {
        const answer = await fetch("/console/" + path, { method: "POST", body });
        this.warn(answer.ok ? "" : await answer.text());
        return answer.ok || answer.status === 503;
      } catch {
        this.warn(page.error);
        return false;
      }
    });
    return this.queue;
  }

  // show puts a message in its place and tells whether it is news from the other side.
  show(piece) {
    const old = document.getElementById(piece.id);
    if (old) {
      const focused = old.contains(document.activeElement) ? keyOf(document.activeElement) : null;
      old.replaceWith(piece);
      if (focused) piece.querySelector(focused)?.focus();
      return false;
    }
    this.list.append(piece);
    if (this.atEnd || piece.classList.contains("own")) this.toEnd();
    for (const image of piece.querySelectorAll("img")) image.addEventListener("load", () => { if (this.atEnd) this.toEnd(); });
    return piece.classList.contains("theirs");
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.atEnd = true;
  }

  clear() { this.list.replaceChildren(); }

  // switchTo makes it the phone of another chat and tells whether it was one. What was typed for the one
  // is never sent to the other.
  switchTo(chat) {
    if (nameOf(chat) === nameOf(this.chat)) return false;
    this.drafts.set(nameOf(this.chat), this.text.value);
    this.cancel();
    this.warn("");
    this.chat = chat;
    this.text.value = this.drafts.get(nameOf(chat)) ?? "";
    this.clear();
    this.enable();
    return true;
  }

  enable() {
    for (const control of this.form.elements) control.disabled = !this.chat;
    this.section.classList.toggle("nobody", !this.chat);
    this.grow();
  }

  // place exchanges the parts of the phone that a piece brings.
  place(piece) {
    for (const part of piece.querySelectorAll("[data-part]")) {
      this.find(`[data-part=${part.dataset.part}]`)?.replaceChildren(...part.childNodes);
    }
  }

  // offer shows a button that says something, first among the suggestions.
  offer(label, words) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: label, className: "strong" });
    button.dataset.say = words;
    button.dataset.test = "start";
    this.find(".empty").prepend(button);
  }

  speakAbout(field, id, label) {
    const message = document.getElementById(`${this.section.id}-${id}`);
    const words = message.querySelector(".text")?.textContent ?? "";
    this.subject = { field, id };
    this.about.querySelector("strong").textContent = label;
    this.about.querySelector("span").textContent = words;
    this.about.hidden = false;
    if (field === "message") this.text.value = words;
    this.grow();
    this.text.focus();
  }

  cancel() {
    if (this.subject?.field === "message") this.text.value = "";
    this.subject = null;
    this.about.hidden = true;
    this.openSheet(false);
    this.grow();
  }

  openSheet(open) {
    this.sheet.hidden = !open;
    this.find("[data-do=sheet]").setAttribute("aria-expanded", String(open));
    if (open) this.sheet.querySelector("input, button").focus();
  }

  grow() {
    this.text.style.height = "";
    const needed = this.text.scrollHeight + 2; // with its border; 0 while the phone is not shown
    if (this.text.value && needed > 2) this.text.style.height = Math.min(needed, 120) + "px";
  }

  warn(words) {
    this.alert.textContent = words;
    this.alert.hidden = !words;
  }
}

function nameOf(chat) { return chat ? `${chat.account}|${chat.peer}` : ""; }

// keyOf finds the same button again in a message that was drawn anew.
function keyOf(element) {
  const { tap, row, column, test } = element.dataset;
  return tap ? `[data-row="${row}"][data-column="${column}"]` : test ? `[data-test="${test}"]` : null;
}
