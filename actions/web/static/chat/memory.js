// What the browser remembers of a conversation: until the tab is closed, so that the next person at a shared
// computer does not find it.

const PLACE = "polku.conversation";

/** {id, token, language, serviceDate, open} or null. */
export function recall() {
  try {
    const held = JSON.parse(sessionStorage.getItem(PLACE));
    return held?.id && held?.token ? held : null;
  } catch {
    return null;
  }
}

export function remember(talk) {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(talk));
  } catch {
    // A browser that allows no storage: the conversation works, but does not survive a reload.
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(PLACE);
  } catch {
    // Nothing was remembered.
  }
}
