// Free meeting times as large buttons, day by day, and a booked meeting as a card.

import { el, link } from "./dom.js";
import { clock, isoDay, longDay } from "./days.js";
import { say } from "./texts.js";

/** `choose` is called with {id, label} of the pressed time. */
export function timeButtons(slots, language, choose) {
  if (!slots?.length) return null;
  return el("div", { className: "times", role: "group", "aria-label": say(language, "cards.times") },
    [...byDay(slots).values()].map((times) => day(times, language, choose)));
}

export function appointmentCard(appointment, language) {
  if (!appointment) return null;
  const status = ["booked", "moved", "cancelled"].includes(appointment.status) ? appointment.status : null;
  const cancelled = status === "cancelled";
  const rows = [
    ["when", whole(appointment, language)],
    ["mode", modeOf(appointment.mode, language)],
    ["coach", appointment.coach],
    ["place", cancelled ? null : appointment.place],
    ["reference", appointment.reference],
  ];
  return el("section", { className: `card appointment ${status ?? ""}`, "aria-label": say(language, "cards.appointment") },
    status ? el("p", { className: "card-kicker" }, say(language, `cards.status_${status}`)) : null,
    el("h3", {}, say(language, "cards.appointment")),
    el("dl", { className: "facts" }, rows.filter(([, value]) => value).map(([name, value]) => row(name, value, language))),
    cancelled || !appointment.ics_url ? null : el("p", {}, link(appointment.ics_url, say(language, "cards.calendar"), { download: true })));
}

function byDay(slots) {
  const days = new Map();
  for (const slot of slots) {
    const key = isoDay(slot.starts_at);
    days.set(key, [...(days.get(key) ?? []), slot]);
  }
  return days;
}

function day(times, language, choose) {
  return el("div", { className: "day" },
    el("h3", {}, longDay(times[0].starts_at, language)),
    el("div", { className: "day-times" }, times.map((time) => button(time, language, choose))));
}

function button(slot, language, choose) {
  const label = whole(slot, language);
  const short = say(language, "cards.clock", { start: clock(slot.starts_at), end: clock(slot.ends_at) });
  return el("button", { type: "button", className: "choice time", "data-choice": slot.id, onclick: () => choose({ id: slot.id, label }) },
    el("span", { className: "unseen" }, `${longDay(slot.starts_at, language)} `),
    el("strong", {}, short),
    el("span", { className: "small" }, [modeOf(slot.mode, language), slot.coach].filter(Boolean).join(", ")));
}

function whole(times, language) {
  return say(language, "cards.time", {
    day: longDay(times.starts_at, language), start: clock(times.starts_at), end: clock(times.ends_at),
  });
}

function modeOf(mode, language) {
  return ["in_person", "phone", "video"].includes(mode) ? say(language, `cards.mode_${mode}`) : mode;
}

function row(name, value, language) {
  return el("div", {}, el("dt", {}, say(language, `cards.${name}`)), el("dd", {}, value));
}
