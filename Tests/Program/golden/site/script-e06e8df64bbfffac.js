// Picks lines of a list by what a reader chooses. Every page is whole without this file. It shows the form that stands
// hidden in the page, hides the lines that don't match, and says how many are left. The choice goes into the address:
// it can be bookmarked and sent, and the back button undoes it.
//
//   <form hidden data-lijst="(id of the list)" data-vervangt="(id of what the form makes needless)">
//     <select name="thema">           a line matches when the words of its data-thema hold the chosen one
//     <input type="search" name="…">  a line matches when the text of its first link holds every word typed
//     <button type="button">          takes all choices back
//     <p role="status"><span>34</span> van de 34 initiatieven</p>
"use strict";

for (const form of document.querySelectorAll("form[data-lijst]")) {
  const list = document.getElementById(form.dataset.lijst);
  if (list) start(form, list);
}

function start(form, list) {
  const lines = Array.from(list.querySelectorAll("li"), (element) => ({
    element,
    text: folded(element.querySelector("a")?.textContent ?? ""),
  }));
  const fields = Array.from(form.elements).filter((field) => field.name);
  const clear = form.querySelector("button");
  const found = form.querySelector("[role=status] span");
  const number = new Intl.NumberFormat(document.documentElement.lang);

  // Hides and shows lines, and the groups that have none left.
  function apply() {
    const chosen = fields.filter((field) => field.value.trim());
    for (const line of lines) line.element.hidden = !chosen.every((field) => matches(line, field));
    for (const group of list.querySelectorAll(".groep")) {
      const left = group.querySelectorAll("li:not([hidden])").length;
      group.hidden = left === 0;
      const count = group.querySelector(".aantal");
      if (count) count.textContent = number.format(left);
    }
    found.textContent = number.format(lines.filter((line) => !line.element.hidden).length);
    if (clear) clear.disabled = chosen.length === 0;
  }

  // From the address to the form. A fragment without "=" is a place on the page, and no choice.
  function read() {
    const fragment = location.hash.slice(1);
    if (fragment && !fragment.includes("=")) return apply();
    const choice = new URLSearchParams(fragment);
    for (const field of fields) {
      const value = choice.get(field.name) ?? "";
      field.value = value;
      if (field.value !== value) field.value = "";
    }
    apply();
  }

  // From the form to the address, as a step that the back button undoes.
  function write() {
    const choice = new URLSearchParams();
    for (const field of fields) if (field.value.trim()) choice.set(field.name, field.value.trim());
    const address = location.pathname + location.search + (String(choice) && `#${choice}`);
    if (address !== location.pathname + location.search + location.hash) history.pushState(null, "", address);
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  form.addEventListener("change", write);
  clear?.addEventListener("click", () => {
    for (const field of fields) field.value = "";
    apply();
    write();
    fields[0].focus();
  });
  addEventListener("hashchange", read);

  read();
  form.hidden = false;
  const needless = document.getElementById(form.dataset.vervangt);
  if (needless) needless.hidden = true;
}

function matches(line, field) {
  if (field.type === "search") return folded(field.value).split(/\s+/).every((word) => line.text.includes(word));
  return (line.element.dataset[field.name] ?? "").split(" ").includes(field.value);
}

// Without accents, apostrophes and capitals, so that "t veer" finds ’t Veer, and "skuzum" Skúzum.
function folded(text) {
  return text.normalize("NFD").replace(/[\p{M}\p{P}]/gu, "").toLowerCase().trim();
}
