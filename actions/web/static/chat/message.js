// One message of the conversation: who says it, its words, its cards, and what can be pressed.

import { decisionCard, untold } from "./decision_card.js";
import { el, paragraphs } from "./dom.js";
import { appointmentCard, timeButtons } from "./meeting_cards.js";
import { serviceCards } from "./service_cards.js";
import { known, say } from "./texts.js";

/** A message as the API shows it; `choose` is called with {id, label} of whatever is pressed. */
export function messageView(message, choose) {
  const language = known(message.language);
  const text = message.decision ? untold(message.text, message.decision) : message.text;
  const words = paragraphs(text);
  return el("article", { className: `message from-${sender(message)}`, lang: language, "data-id": message.id, "data-asks": message.asks, "data-topic": message.topic },
    el("p", { className: "unseen" }, `${speaker(message, language)}:`),
    words.length ? el("div", { className: "bubble" }, words) : null,
    decisionCard(message.decision, message.text, language),
    serviceCards(message.services, language),
    appointmentCard(message.appointment, language),
    timeButtons(message.slots, language, choose),
    choiceButtons(message, language, choose));
}

/** What the user just said, before the server has answered. */
export function ownView(words, language) {
  return messageView({ from: "user", language, text: words }, () => {});
}

/** Buttons that were offered stay to be read, but can no longer be pressed; the pressed one is marked. */
export function spend(log, pressedId = null) {
  for (const button of log.querySelectorAll("button.choice:not([disabled])")) {
    if (pressedId !== null && button.dataset.choice === pressedId) button.classList.add("pressed");
    button.disabled = true;
  }
}

/** A meeting time comes both as a slot and as a choice; it is one button. */
function choiceButtons(message, language, choose) {
  const times = new Set((message.slots ?? []).map((slot) => slot.id));
  const choices = (message.choices ?? []).filter((choice) => !times.has(choice.id));
  if (!choices.length) return null;
  const buttons = choices.map((choice) => el("li", {}, choiceButton(choice, choose)));
  return el("ul", { className: "choices", "aria-label": say(language, "cards.choices") }, buttons);
}

function choiceButton(choice, choose) {
  return el("button", { type: "button", className: "choice", "data-choice": choice.id, onclick: () => choose(choice) }, choice.label);
}

function sender(message) {
  return ["user", "staff"].includes(message.from) ? message.from : "bot";
}

function speaker(message, language) {
  switch (sender(message)) {
    case "user": return say(language, "chat.you");
    case "staff": return say(language, "chat.staff");
    default: return say(language, "chat.name");
  }
}
