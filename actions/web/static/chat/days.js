// Days and clock times as people in Finland read them, in Helsinki's time wherever the browser is.

const ZONE = "Europe/Helsinki";
const LOCALES = { fi: "fi-FI", sv: "sv-FI" };

/** "10.6.2022" of "2022-06-10". */
export function shortDay(isoDay) {
  const [year, month, day] = isoDay.slice(0, 10).split("-").map(Number);
  return `${day}.${month}.${year}`;
}

/** The weekday and date of a moment in words: "tiistai 24. marraskuuta". */
export function longDay(moment, language) {
  const options = { weekday: "long", day: "numeric", month: "long", timeZone: ZONE };
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(moment));
}

/** "9.15" of a moment. */
export function clock(moment) {
  const parts = partsOf(moment);
  return `${Number(parts.hour)}.${parts.minute}`;
}

/** "2026-11-24" of a moment, for grouping. */
export function isoDay(moment = Date.now()) {
  const { year, month, day } = partsOf(moment);
  return `${year}-${month}-${day}`;
}

function partsOf(moment) {
  const options = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: ZONE };
  const parts = new Intl.DateTimeFormat("en-GB", options).formatToParts(new Date(moment));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}
