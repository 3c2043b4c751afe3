// Puts the chat into the page. It speaks only the public chat API, as any other front end would.

import { Conversation } from "./conversation.js";
import { makePanel } from "./panel.js";
import { watchServiceDay } from "./service_date.js";
import { known, loadTexts } from "./texts.js";

const root = document.getElementById("polku");

async function begin() {
  await loadTexts();
  const conversation = new Conversation(JSON.parse(root.dataset.office), known(root.dataset.language));
  const panel = makePanel(root, {
    open: () => conversation.open(),
    close: () => conversation.close(),
    send: (words) => conversation.say(words),
    restart: () => panel.ask("restart", () => conversation.restart()),
    erase: () => panel.ask("erase", () => conversation.erase()),
  });
  const day = watchServiceDay(async (wanted) => {
    await conversation.restart(wanted);
    root.scrollIntoView({ block: "nearest" });
  });
  await conversation.resume(panel);
  if (conversation.talk) day.show(conversation.talk.serviceDate);
}

begin();
