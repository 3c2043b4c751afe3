// Making elements. Whatever is received becomes text, never HTML.

/** An element with properties, attributes and children; strings become text. */
export function el(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name === "className" ? "class" : name, value === true ? "" : value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return made;
}

/** The address when it leads to a web page; null for anything else (javascript:, data:, a broken one). */
export function webAddress(address) {
  try {
    const url = new URL(address, document.baseURI);
    return ["http:", "https:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A link, or only its words when the address is not a web page. */
export function link(address, words, properties = {}) {
  const href = webAddress(address);
  return href ? el("a", { href, rel: "noopener noreferrer", ...properties }, words) : el("span", {}, words);
}

/** Text as paragraphs: an empty line parts two, a line break stays, a web address becomes a link. */
export function paragraphs(text) {
  return text.split(/\n\s*\n/).filter((part) => part.trim()).map((part) => el("p", {}, ...lines(part.trim())));
}

function lines(part) {
  return part.split("\n").flatMap((line, index) => (index ? [el("br"), ...words(line)] : words(line)));
}

function words(line) {
  return line.split(/(https?:\/\/[^\s<>"”)]*[^\s<>"”).,;:!?])/).map((piece, index) => (index % 2 ? link(piece, piece) : piece));
}
