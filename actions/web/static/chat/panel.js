// The chat's frame: what stands around the messages, and what of it is seen when.

import { makeComposer } from "./composer.js";
import { shortDay } from "./days.js";
import { el } from "./dom.js";
import { say } from "./texts.js";

const AROUND = ".skip, .site-header, .hero, .about, .site-footer";
const phone = matchMedia("(max-width: 47.99rem)");
const touch = matchMedia("(pointer: coarse)");
const TYPING_AFTER_MS = 350;

/** Builds the frame into `root`; `acts` are {open, close, send, restart, erase}. */
export function makePanel(root, acts) {
  const panel = new Panel(root, acts);
  phone.addEventListener("change", () => panel.holdFocus());
  return panel;
}

class Panel {
  #typing = null;

  constructor(root, acts) {
    this.root = root;
    this.notice = el("p", { className: "chat-notice", role: "status" });
    this.startButton = this.#button("chat.start", "button large", acts.open);
    this.log = el("div", { className: "log", role: "log", "aria-live": "polite", tabindex: "0" });
    this.status = el("p", { className: "typing", role: "status" });
    this.question = el("div", { className: "question", role: "group", "aria-labelledby": "chat-question", hidden: true });
    this.day = el("p", { className: "chat-day", hidden: true });
    this.composer = makeComposer(acts.send);
    root.append(this.#front(), this.#talk(acts));
    root.addEventListener("keydown", (event) => this.#escape(event, acts));
  }

  /** Every sentence around the messages, in the conversation's language. */
  speak(language) {
    this.language = language;
    this.composer.language = language;
    this.talk.lang = language;
    this.front.lang = language;
    for (const each of this.root.querySelectorAll("[data-say]")) each.textContent = say(language, each.dataset.say);
    this.talk.setAttribute("aria-label", say(language, "chat.region"));
    this.log.setAttribute("aria-label", say(language, "chat.log"));
    this.composer.tell();
  }

  /** `talk` is the conversation or null; on a phone it fills the screen while it is open. */
  show(talk, { today }) {
    this.root.classList.toggle("has-talk", Boolean(talk));
    this.root.classList.toggle("open", Boolean(talk?.open));
    this.startButton.dataset.say = talk ? "chat.open" : "chat.start";
    this.day.hidden = !talk || talk.serviceDate === today;
    this.day.textContent = talk ? say(this.language, "chat.day_asked", { day: shortDay(talk.serviceDate) }) : "";
    this.startButton.textContent = say(this.language, this.startButton.dataset.say);
    this.holdFocus();
  }

  /** While the chat fills a phone's screen, nothing behind it can be reached. */
  holdFocus() {
    document.documentElement.classList.toggle("chat-alone", this.alone);
    for (const each of document.querySelectorAll(AROUND)) each.inert = this.alone;
  }

  get alone() {
    return phone.matches && this.root.classList.contains("open");
  }

  /** To where the user goes on: the field, or on a touch screen the messages, so that no keyboard jumps up. */
  focus() {
    (touch.matches ? this.log : this.composer.field).focus({ preventScroll: true });
  }

  typing(is) {
    clearTimeout(this.#typing);
    this.root.classList.toggle("busy", is);
    if (!is) this.status.textContent = "";
    else this.#typing = setTimeout(() => { this.status.textContent = say(this.language, "chat.typing"); }, TYPING_AFTER_MS);
  }

  /** Asks within the page, not in a browser's window. Calls `yes` only when the user says so. */
  ask(kind, yes) {
    const no = this.#button("chat.no", "button quiet", () => this.#answered());
    this.question.replaceChildren(
      el("p", { id: "chat-question", "data-say": `chat.confirm_${kind}` }),
      el("div", { className: "row" }, this.#button(`chat.yes_${kind}`, "button", () => { this.#answered(); yes(); }), no));
    this.question.hidden = false;
    this.speak(this.language);
    no.focus();
  }

  #answered() {
    this.question.hidden = true;
    this.question.replaceChildren();
    this.focus();
  }

  #escape(event, acts) {
    if (event.key !== "Escape") return;
    if (!this.question.hidden) this.#answered();
    else acts.close();
  }

  #front() {
    this.front = el("div", { className: "chat-front" }, el("p", { "data-say": "chat.welcome" }), this.notice, this.startButton);
    return this.front;
  }

  #talk(acts) {
    this.talk = el("div", { className: "chat-talk", role: "group" },
      el("div", { className: "chat-bar" },
        el("img", { src: "/static/images/polku.svg", alt: "", width: "40", height: "40" }),
        el("p", { className: "chat-who" }, el("strong", { "data-say": "chat.name" }), el("span", { className: "small", "data-say": "chat.what" })),
        el("div", { className: "chat-tools" },
          this.#button("chat.restart", "tool", acts.restart),
          this.#button("chat.erase", "tool", acts.erase)),
        this.#button("chat.close", "tool only-phone", acts.close)),
      this.day, this.log, this.status, this.question, this.composer.form,
      el("p", { id: "chat-privacy", className: "small chat-privacy" },
        el("span", { "data-say": "chat.privacy" }), " ",
        el("a", { href: "#privacy", "data-say": "chat.privacy_link", onclick: acts.close })));
    return this.talk;
  }

  #button(path, className, onclick) {
    return el("button", { type: "button", className, "data-say": path, onclick });
  }
}
