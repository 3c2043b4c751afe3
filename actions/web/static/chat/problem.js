// What went wrong, kindly, with a way on.

import { el } from "./dom.js";
import { say } from "./texts.js";

const TOO_MANY = 429;
const WRONG = [413, 422];

/** A row among the messages; `again` is offered where the same words may work later. */
export function problemView(words, problem, language, again) {
  const view = el("div", { className: "problem", lang: language }, el("p", {}, words));
  if (again && !WRONG.includes(problem.status)) view.append(...tryAgain(view, problem, language, again));
  return view;
}

function tryAgain(view, problem, language, again) {
  const button = el("button", { type: "button", className: "button quiet", onclick: () => { view.remove(); again(); } }, say(language, "chat.again"));
  const wait = problem.status === TOO_MANY ? problem.retryAfter : null;
  return wait ? [waiting(button, wait, language), button] : [button];
}

function waiting(button, seconds, language) {
  const told = el("p", { className: "small" }, say(language, "chat.again_in", { seconds }));
  button.disabled = true;
  setTimeout(() => {
    button.disabled = false;
    told.textContent = say(language, "chat.again_now");
  }, seconds * 1000);
  return told;
}
