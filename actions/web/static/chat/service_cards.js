// Services of the catalogue as cards: what it is, why it is suggested, who arranges it, where to go.

import { el, link } from "./dom.js";
import { shortDay } from "./days.js";
import { say } from "./texts.js";

export function serviceCards(services, language) {
  if (!services?.length) return null;
  return el("ul", { className: "cards", "aria-label": say(language, "cards.services") }, services.map((service) => card(service, language)));
}

function card(service, language) {
  const facts = [
    fact(language, "why", (service.why ?? []).join("; ")),
    fact(language, "apply", service.apply),
    fact(language, "provider", service.provider),
  ];
  return el("li", { className: "card" },
    el("h3", {}, service.name),
    el("p", {}, service.summary ?? ""),
    el("dl", { className: "facts" }, facts),
    note(service, language),
    el("p", { className: "card-foot" }, service.url ? toService(service, language) : null, checked(service, language)));
}

function fact(language, name, value) {
  return value ? el("div", {}, el("dt", {}, say(language, `cards.${name}`)), el("dd", {}, value)) : null;
}

function toService(service, language) {
  return link(service.url, [say(language, "cards.to_service"), el("span", { className: "unseen" }, `: ${service.name}`)]);
}

function checked(service, language) {
  return service.checked_on ? el("span", { className: "small" }, say(language, "cards.checked", { day: shortDay(service.checked_on) })) : null;
}

/** The catalogue's own remark, else ours when the entry is unverified. */
function note(service, language) {
  const words = service.note || (service.unverified ? say(language, "cards.unverified") : null);
  return words ? el("p", { className: "notice" }, words) : null;
}
