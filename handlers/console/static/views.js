// On a small screen one of the three parts is shown; the others count what is new in them.
export function views() {
  const buttons = Array.from(document.querySelectorAll(".views button"));
  const badge = (name) => buttons.find((button) => button.dataset.show === name).querySelector(".badge");
  const show = (name) => {
    document.body.dataset.view = name;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.show === name));
    badge(name).hidden = true;
    badge(name).firstElementChild.textContent = "";
    const log = document.querySelector(`#${name} .chat`);
    if (log) log.scrollTop = log.scrollHeight;
  };
  for (const button of buttons) button.addEventListener("click", () => show(button.dataset.show));
  show(document.body.dataset.view);
  return (name) => {
    if (document.body.dataset.view === name) return;
    const count = badge(name).firstElementChild;
    count.textContent = Number(count.textContent) + 1;
    badge(name).hidden = false;
  };
}
