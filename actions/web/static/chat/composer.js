// Where the user writes: Enter sends, Shift+Enter starts a new line, and the limit is told before it is met.

import { el } from "./dom.js";
import { say } from "./texts.js";

const LONGEST = 2000;
const TELL_FROM = 1800;

const HINTS = {
  age: { inputmode: "numeric" },
  code: { inputmode: "numeric", autocomplete: "one-time-code" },
  name: { autocomplete: "name" },
};

/** The form; `send` is called with the words and answers whether they were taken. */
export function makeComposer(send) {
  const field = el("textarea", { id: "chat-input", rows: "1", "aria-describedby": "chat-privacy chat-left", autocomplete: "off", enterkeyhint: "send" });
  const left = el("p", { id: "chat-left", className: "small left", role: "status" });
  const form = el("form", { className: "composer", novalidate: true },
    el("label", { for: "chat-input", "data-say": "chat.input" }),
    el("div", { className: "composer-row" }, field, el("button", { type: "submit", className: "button", "data-say": "chat.send" })),
    left);
  const composer = { form, field, language: "fi", waitFor: (asks) => giveHint(field, asks) };
  composer.tell = () => tellLength(field, left, composer.language);
  field.addEventListener("input", composer.tell);
  field.addEventListener("keydown", (event) => sendOnEnter(event, form));
  form.addEventListener("submit", (event) => submit(event, composer, send));
  return composer;
}

function sendOnEnter(event, form) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
}

function submit(event, { field, tell }, send) {
  event.preventDefault();
  const words = field.value.trim();
  if (!words || lengthOf(words) > LONGEST || !send(words)) return field.focus();
  field.value = "";
  tell();
}

/** Counts as the server does: characters, not the halves that JavaScript stores some of them in. */
function lengthOf(words) {
  return [...words].length;
}

function tellLength(field, left, language) {
  const count = lengthOf(field.value.trim());
  const over = count > LONGEST;
  field.setAttribute("aria-invalid", String(over));
  left.classList.toggle("over", over);
  left.textContent = over ? say(language, "chat.too_long", { count: count - LONGEST })
    : count >= TELL_FROM ? say(language, "chat.left", { count: LONGEST - count }) : "";
}

function giveHint(field, asks) {
  const { inputmode = "text", autocomplete = "off" } = HINTS[asks] ?? {};
  field.setAttribute("inputmode", inputmode);
  field.setAttribute("autocomplete", autocomplete);
}
