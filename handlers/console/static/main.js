// The page's script. The server draws everything (html/template) and sends it as pieces of HTML over one
// EventSource; this script puts the pieces in place and sends what thumbs do. htmx with its SSE extension
// was weighed: chats that follow another officer, drafts, recording, the place picker and the citizens of a
// browser need script of their own anyway, and beside them it would be 60 KB to save about 40 lines.
import { Citizens } from "./citizens.js";
import { Phone } from "./phone.js";
import { Stream } from "./stream.js";
import { showCase } from "./cases.js";
import { accountsDialog, placeDialog } from "./dialogs.js";
import { views } from "./views.js";

const page = document.body.dataset;
const citizens = new Citizens();
const phones = {
  citizen: new Phone(document.getElementById("citizen"), { account: page.account, peer: citizens.now }),
  officer: new Phone(document.getElementById("officer"), null),
};
const officerChoice = phones.officer.section.querySelector(".who");
const news = views();

// What comes before the first mark was there before: it is no news, and neither is what another officer had.
let settled = false;
let otherOfficer = false;

const stream = new Stream({
  mark() {
    if (settled && otherOfficer) news("officer");
    settled = true;
    otherOfficer = false;
  },
  reset() {
    phones.citizen.clear();
    phones.officer.clear();
  },
  message(piece) {
    const phone = phones[piece.dataset.phone];
    if (phone.show(piece) && settled && !(otherOfficer && phone === phones.officer)) news(phone.section.id);
  },
  case(piece) {
    if (showCase(piece, settled)) news("cases");
  },
  citizen(piece) {
    phones.citizen.place(piece);
  },
  officer(piece) {
    const { account, peer, title } = piece.dataset;
    otherOfficer = phones.officer.switchTo(peer ? { account, peer } : null);
    phones.officer.place(piece);
    phones.officer.section.dataset.title = title;
  },
});

function connect() {
  settled = false;
  stream.open({ account: page.account, peer: citizens.now, officer: officerChoice.value });
}

citizens.attach(phones.citizen.section, () => {
  phones.citizen.switchTo({ account: page.account, peer: citizens.now });
  connect();
});
officerChoice.addEventListener("change", connect);
accountsDialog(document.querySelector("[data-do=accounts]"));
const askPlace = placeDialog();
for (const phone of Object.values(phones)) phone.onPlace = () => askPlace((fields) => phone.post("place", fields));
if (page.start) phones.citizen.offer(page.startLabel, `/start ${page.start}`);

function tick() {
  const now = new Intl.DateTimeFormat("en-IN", { hour: "numeric", minute: "2-digit", hour12: false, timeZone: "Asia/Kolkata" }).format(new Date());
  for (const clock of document.querySelectorAll(".statusbar .time")) clock.textContent = now;
}
tick();
setInterval(tick, 10_000);
connect();
