// Which body serves the person and why, as a card: the answer first, the rest a press away.

import { el, link } from "./dom.js";
import { shortDay } from "./days.js";
import { say } from "./texts.js";

const KINDS = ["te_office", "municipal_trial", "employment_area", "aland_ams"];
const OPEN_PARTS = ["reasons", "next_step"];
const FOLDED_PARTS = ["first_contact", "payer", "discretion", "later", "presumed"];

/** `text` is what the message says beside it: the day is not told twice. */
export function decisionCard(decision, text, language) {
  if (!decision) return null;
  return el("section", { className: "card decision", "aria-label": say(language, "cards.decision") },
    kicker(decision, language),
    el("h3", {}, decision.body?.name ?? ""),
    validOn(decision, text, language),
    OPEN_PARTS.map((part) => openPart(decision, part, language)),
    FOLDED_PARTS.map((part) => folded(say(language, `cards.${part}`), sentences(decision, part).map((each) => el("li", {}, each)))),
    folded(say(language, "cards.sources"), (decision.sources ?? []).map((source) => el("li", {}, link(source.url, source.text)))));
}

/**
 * The paragraphs of a message that its card does not already say, so that nothing is read twice and nothing is lost.
 * A paragraph is said by the card when little more than a heading remains of it without the card's sentences.
 */
export function untold(text, decision) {
  const told = toldBy(decision);
  return text.split(/\n\s*\n/).filter((paragraph) => !isTold(paragraph, told)).join("\n\n");
}

const LONGEST_HEADING = 40;

function isTold(paragraph, told) {
  const rest = told.reduce((left, sentence) => left.replaceAll(sentence, ""), paragraph);
  return rest !== paragraph && rest.replace(/[\s;,.:]+/g, " ").trim().length <= LONGEST_HEADING;
}

function toldBy(decision) {
  const parts = [...OPEN_PARTS, ...FOLDED_PARTS].flatMap((part) => sentences(decision, part));
  const sources = (decision.sources ?? []).map((source) => source.text);
  return [...parts, ...sources].filter(Boolean).sort((one, other) => other.length - one.length);
}

function sentences(decision, part) {
  switch (part) {
    case "payer": return [decision.payer, ...(decision.statements ?? [])].filter(Boolean);
    case "presumed": return Object.values(decision.presumed ?? {});
    default: return decision[part] ?? [];
  }
}

/** What kind of body it is, unless its name says so. */
function kicker(decision, language) {
  const { kind, name = "" } = decision.body ?? {};
  const words = say(language, KINDS.includes(kind) ? `cards.kind_${kind}` : "cards.decision");
  return name.toLowerCase().includes(words.toLowerCase()) ? null : el("p", { className: "card-kicker" }, words);
}

function validOn(decision, text, language) {
  const day = shortDay(decision.valid_on);
  return text.includes(day) ? null : el("p", { className: "small" }, say(language, "cards.valid_on", { day }));
}

function openPart(decision, part, language) {
  const said = sentences(decision, part);
  return said.length ? [el("h4", {}, say(language, `cards.${part}`)), ...said.map((each) => el("p", {}, each))] : null;
}

function folded(heading, items) {
  return items.length ? el("details", {}, el("summary", {}, heading), el("ul", { className: "plain" }, items)) : null;
}
