// The live stream. The browser reconnects by itself and says with Last-Event-ID what it has.
export class Stream {
  constructor(handlers) {
    this.handlers = handlers;
    this.offline = document.querySelector(".offline");
  }

  // open begins a stream for other phones; the earlier one ends.
  open(query) {
    this.source?.close();
    this.source = new EventSource("/console/events?" + new URLSearchParams(query));
    this.source.addEventListener("open", () => { this.offline.hidden = true; });
    this.source.addEventListener("error", () => {
      this.offline.hidden = false;
      // A server that answers with an error ends the stream for good: try again by hand.
      if (this.source.readyState === EventSource.CLOSED) setTimeout(() => this.open(query), 2000);
    });
    for (const [name, handle] of Object.entries(this.handlers)) {
      this.source.addEventListener(name, (event) => handle(pieceOf(event.data)));
    }
  }
}

// pieceOf makes an element of HTML that our own server has drawn and escaped.
function pieceOf(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder.content.firstElementChild;
}
