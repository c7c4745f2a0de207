// The column of what was registered: new cards on top, changed ones where they are.
const cards = document.querySelector("#cases .cards");
const drawn = new Map(); // what was put there, before the page itself changed it

// showCase puts a card in its place and tells whether it is news.
export function showCase(piece, settled) {
  if (drawn.get(piece.id) === piece.outerHTML) return false;
  drawn.set(piece.id, piece.outerHTML);
  const old = document.getElementById(piece.id);
  const open = old?.querySelector("details")?.open;
  if (old) old.replaceWith(piece);
  else cards.prepend(piece);
  const history = piece.querySelector("details");
  if (history && open) history.open = true;
  if (!settled) return false;
  piece.classList.add("fresh"); // a moment of colour, so that the eye finds what changed
  piece.addEventListener("animationend", () => piece.classList.remove("fresh"), { once: true });
  return true;
}
