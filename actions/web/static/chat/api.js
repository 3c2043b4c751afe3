// The public chat API (version 1), and nothing else, as functions.

const BASE = "/api/v1/conversations";
const TIMEOUT_MS = 30_000;

/** An answer other than 2xx, or none at all: `status` 0 and `reason` "offline" or "slow". */
export class Problem extends Error {
  constructor(status, { reason = null, detail = null, retryAfter = null, body = null } = {}) {
    super(reason ?? `status ${status}`);
    Object.assign(this, { status, reason, detail, retryAfter, body });
  }
}

export function startConversation(language, serviceDate) {
  const body = serviceDate ? { language, service_date: serviceDate } : { language };
  return call("POST", BASE, { body, language });
}

/** `said` is {text} or {choice}; the same `key` again never says it twice. */
export function sendMessage(talk, said, key) {
  return call("POST", addressOf(talk, "/messages"), { body: said, token: talk.token, key, language: talk.language });
}

export function readHistory(talk) {
  return call("GET", addressOf(talk, "/messages"), { token: talk.token, language: talk.language });
}

export function eraseConversation(talk) {
  return call("DELETE", addressOf(talk, ""), { token: talk.token, language: talk.language });
}

function addressOf(talk, rest) {
  return `${BASE}/${encodeURIComponent(talk.id)}${rest}`;
}

async function call(method, address, { body = null, token = null, key = null, language }) {
  const headers = { "Accept-Language": language };
  if (body) headers["Content-Type"] = "application/json";
  if (token) headers.Authorization = `Bearer ${token}`;
  if (key) headers["Idempotency-Key"] = key;
  const response = await reach(address, { method, headers, body: body && JSON.stringify(body) });
  const content = await readJson(response);
  if (response.ok) return content;
  throw new Problem(response.status, {
    detail: typeof content?.detail === "string" ? content.detail : null,
    retryAfter: Number(response.headers.get("Retry-After")) || null,
    body: content,
  });
}

async function reach(address, options) {
  try {
    return await fetch(address, { ...options, credentials: "omit", signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new Problem(0, { reason: error.name === "TimeoutError" ? "slow" : "offline" });
  }
}

async function readJson(response) {
  const text = await response.text().catch(() => "");
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
