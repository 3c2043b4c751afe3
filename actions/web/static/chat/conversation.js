// The conversation: what was said and answered, and what happens when an answer does not come.

import { Problem, eraseConversation, readHistory, sendMessage, startConversation } from "./api.js";
import { isoDay } from "./days.js";
import { forget, recall, remember } from "./memory.js";
import { messageView, ownView, spend } from "./message.js";
import { problemView } from "./problem.js";
import { known, say } from "./texts.js";

const GONE = [401, 404];
const CONFLICT = 409;
const PERSONAL_ID = /\d{6}\s?[-+A-FU-Y]\s?\d{3}[0-9A-Z]/i;

export class Conversation {
  talk = null;
  #busy = false;

  /** `panel` shows it; `office` holds {phone, hours} per language; `language` is the page's. */
  constructor(office, language) {
    this.office = office;
    this.language = language;
  }

  /** After a reload: the same conversation again, or a fresh front. */
  async resume(panel) {
    this.panel = panel;
    panel.speak(this.language);
    this.talk = recall();
    this.#show();
    if (this.talk) await this.#reload();
  }

  async start(serviceDate = null) {
    if (this.#busy) return;
    await this.#working(async () => {
      const begun = await startConversation(this.language, serviceDate);
      const { conversation_id: id, token, service_date: day } = begun;
      this.talk = { id, token, language: known(begun.language), pageLanguage: this.language, serviceDate: day, open: true };
      this.#keep();
      this.panel.log.replaceChildren();
      this.#show();
      this.#add(begun.messages);
      this.panel.focus();
    }, (problem) => this.#tellFront(this.#words(problem)));
  }

  /** Starts, or on a phone goes back to what was started. */
  open() {
    if (!this.talk) return this.start();
    this.#open(true);
    return this.panel.focus();
  }

  /** Only where the chat fills the screen; elsewhere it stands in the page and has nothing to close. */
  close() {
    if (!this.panel.alone) return;
    this.#open(false);
    this.panel.startButton.focus({ preventScroll: true });
  }

  /** Sends words or a choice; false when an answer is still awaited. */
  say(words) {
    return this.#say({ text: words }, words);
  }

  choose({ id, label }) {
    return this.#say({ choice: id }, label, id);
  }

  /** Erases everywhere, then tells so. */
  async erase() {
    if (await this.#erase()) {
      this.#tellFront(say(this.language, "chat.erased"));
      this.panel.startButton.focus();
    }
  }

  /** A new conversation once the old one is erased; for the same day unless told. */
  async restart(serviceDate = this.talk?.serviceDate) {
    const day = serviceDate === isoDay() ? null : serviceDate;
    if (await this.#erase()) await this.start(day);
  }

  #say(said, words, pressed = null) {
    if (this.#busy || !this.talk) return false;
    const { log } = this.panel;
    for (const problem of log.querySelectorAll(".problem")) problem.remove();
    spend(log, pressed);
    const own = ownView(words, this.talk.language);
    log.append(own);
    this.#send(said, crypto.randomUUID?.() ?? randomKey(), own);
    return true;
  }

  /** The same key at every try, so that nothing is said or booked twice. */
  #send(said, key, own) {
    const talk = this.talk;
    this.#scrollTo(own);
    return this.#working(async () => {
      const answer = await sendMessage(talk, said, key);
      if (this.talk?.id !== talk.id) return;
      this.talk.language = known(answer.language);
      this.#keep();
      this.#show();
      this.#add(answer.messages, own);
      this.panel.focus();
      if (PERSONAL_ID.test(own.textContent)) await this.#showAsStored(own, talk);
    }, (problem) => this.#failed(problem, own, () => this.#send(said, key, own)));
  }

  /** The server has masked a personal identity code; on the screen it is masked too. */
  async #showAsStored(own, talk) {
    const { messages } = await readHistory(talk);
    const stored = messages.filter((message) => message.from === "user").at(-1);
    if (stored) own.replaceWith(messageView(stored, () => {}));
  }

  async #reload() {
    await this.#working(async () => {
      const { messages } = await readHistory(this.talk);
      this.#restore(messages);
      this.#followPage(messages);
    }, (problem) => this.#failed(problem, null, () => this.#reload()));
  }

  /** History is put back silently: it was announced when it was new. */
  #restore(messages) {
    const { log } = this.panel;
    log.setAttribute("aria-live", "off");
    log.replaceChildren();
    this.#add(messages);
    setTimeout(() => log.setAttribute("aria-live", "polite"), 500);
  }

  /** Whoever has changed the page's language wants the conversation in it too. */
  #followPage(messages) {
    const { talk, language } = this;
    if (talk.pageLanguage === language) return;
    talk.pageLanguage = language;
    this.#keep();
    if (talk.language === language) return;
    const begun = messages.some((message) => message.from === "user");
    setTimeout(() => (begun ? this.say(say(language, "chat.switch_language")) : this.restart()));
  }

  #add(messages, own = null) {
    const { log, composer } = this.panel;
    for (const message of messages) {
      if (message.from === "user") spend(log);
      log.append(messageView(message, (choice) => this.choose(choice)));
    }
    composer.waitFor(messages.findLast?.((message) => message.asks)?.asks);
    this.#scrollTo(own ?? log.lastElementChild);
  }

  async #erase() {
    const talk = this.talk;
    if (!talk) return true;
    try {
      await eraseConversation(talk);
    } catch (problem) {
      if (!GONE.includes(problem.status)) {
        this.#failed(problem, null, null);
        return false;
      }
    }
    this.#end();
    return true;
  }

  #end() {
    this.talk = null;
    this.#busy = false;
    forget();
    this.panel.typing(false);
    this.panel.log.replaceChildren();
    this.#show();
  }

  /** `again` tries the same once more; null when the user has a button for that already. */
  #failed(problem, own, again) {
    if (problem.status === CONFLICT && problem.body?.messages) return this.#add(problem.body.messages, own);
    if (GONE.includes(problem.status)) {
      this.#end();
      return this.#tellFront(say(this.language, "chat.ended"));
    }
    const view = problemView(this.#words(problem), problem, this.talk.language, again);
    this.panel.log.append(view);
    return this.#scrollTo(view);
  }

  #words(problem) {
    const language = this.talk?.language ?? this.language;
    const key = { offline: "offline", slow: "slow" }[problem.reason] ?? "broken";
    return problem.detail ?? say(language, `chat.${key}`, this.office[language]);
  }

  /** One thing at a time. What is not a problem of the API is a fault of ours, told kindly all the same. */
  async #working(work, onProblem) {
    this.#busy = true;
    this.panel.notice.textContent = "";
    this.panel.typing(true);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Problem)) console.error(error);
      onProblem(error instanceof Problem ? error : new Problem(0));
    } finally {
      this.#busy = false;
      this.panel.typing(false);
    }
  }

  #open(open) {
    if (!this.talk) return;
    this.talk.open = open;
    this.#keep();
    this.#show();
  }

  #show() {
    this.panel.speak(this.talk?.language ?? this.language);
    this.panel.show(this.talk, { today: isoDay() });
  }

  #keep() {
    remember(this.talk);
  }

  #tellFront(words) {
    this.panel.notice.textContent = words;
  }

  /** To the top of what is new, so that a long answer is read from its beginning. */
  #scrollTo(element) {
    if (element) this.panel.log.scrollTop = element.offsetTop - 12;
  }
}

/** For pages served without TLS, where browsers give no randomUUID. */
function randomKey() {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16)).join("-");
}
