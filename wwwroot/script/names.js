// Offers names while "@..." is typed in a message. Without script the boxes under the message name people just as well.
// <div data-names="{n} names. Choose with the arrow keys and Enter."> with a label for each name, in the form of the textarea.
export const offerNames = (scope) => {
  for (const source of scope.querySelectorAll("[data-names]")) {
    const field = source.closest("form")?.querySelector("textarea");
    if (!field || field.hasAttribute("aria-autocomplete")) continue;
    const names = [...source.querySelectorAll("label")].map((label) => label.textContent.trim()).filter(Boolean);
    if (names.length > 0) offer(field, names, source.dataset.names);
  }
};

const most = 6;
const folded = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();

const offer = (field, names, told) => {
  const list = document.createElement("ul");
  const status = document.createElement("div");
  list.id = `${field.id}-names`;
  list.className = "lp-names";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "@");
  list.hidden = true;
  status.className = "govuk-visually-hidden";
  status.setAttribute("role", "status");
  field.after(list, status);
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  let at = 0;

  // What stands between the last "@" and the caret, unless the "@" is part of an address.
  const typed = () => field.value.slice(0, field.selectionStart).match(/(?:^|[^\p{L}\p{N}])@([^\n@]{0,40})$/u)?.[1];

  const close = () => {
    list.hidden = true;
    status.textContent = "";
    field.removeAttribute("aria-activedescendant");
  };

  const point = (to) => {
    at = (to + list.children.length) % list.children.length;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", i === at ? "true" : "false"));
    field.setAttribute("aria-activedescendant", list.children[at].id);
  };

  const choose = (name) => {
    const caret = field.selectionStart;
    const from = caret - typed().length;
    field.setRangeText(`${name} `, from, caret, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    close();
    field.focus();
  };

  field.addEventListener("input", () => {
    const word = typed();
    const found = word === undefined ? [] : names.filter((name) => folded(name) !== folded(word.trimEnd()) && (folded(name).startsWith(folded(word)) || folded(name).includes(` ${folded(word)}`))).slice(0, most);
    if (found.length === 0) return close();
    list.replaceChildren(...found.map((name, i) => {
      const item = document.createElement("li");
      item.id = `${list.id}-${i}`;
      item.setAttribute("role", "option");
      item.textContent = name;
      // Before the field loses the caret.
      item.addEventListener("pointerdown", (event) => { event.preventDefault(); choose(name); });
      return item;
    }));
    list.hidden = false;
    status.textContent = told.replace("{n}", found.length);
    point(0);
  });

  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const act = { ArrowDown: () => point(at + 1), ArrowUp: () => point(at - 1), Enter: () => choose(list.children[at].textContent), Tab: close, Escape: close }[event.key];
    if (!act) return;
    if (event.key !== "Tab") event.preventDefault();
    act();
  });
  field.addEventListener("blur", close);
};
