// The widget's own sentences: texts.fi.json and texts.sv.json, the same files that the page is made of.

export const LANGUAGES = ["fi", "sv"];

const loaded = {};

/** Loads both languages; a message may come in either. */
export async function loadTexts() {
  await Promise.all(LANGUAGES.map(async (language) => {
    const response = await fetch(`/static/texts.${language}.json`);
    loaded[language] = await response.json();
  }));
}

/** The sentence `part.key` in `language`, its {blanks} filled. */
export function say(language, path, blanks = {}) {
  const [part, key] = path.split(".");
  const sentence = loaded[known(language)][part][key];
  return sentence.replace(/\{(\w+)\}/g, (blank, name) => blanks[name] ?? blank);
}

export function known(language) {
  return LANGUAGES.includes(language) ? language : LANGUAGES[0];
}
