// A conversation's identity and token, kept for this tab only, or for this browser where somebody wants to be asked on other days.
// The secret never reaches the page.
import { granted } from './grant.js';

const key = 'hipbot.conversation';
const service = `${location.origin}/v3/directline`;

async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body)
  });

  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }

  return response.json();
}

function stored() {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? localStorage.getItem(key));
  } catch {
    return null;
  }
}

function keep(session) {
  try {
    sessionStorage.setItem(key, JSON.stringify(session));
    if (JSON.parse(localStorage.getItem(key))?.conversationId === session.conversationId) {
      localStorage.setItem(key, JSON.stringify(session));
    }
  } catch {
    // Without storage the conversation lasts as long as the page.
  }

  return session;
}

async function open(session, watermark) {
  const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
  const response = await fetch(`${service}/conversations/${encodeURIComponent(session.conversationId)}${query}`, {
    headers: { Authorization: `Bearer ${session.token}` }
  });

  if (!response.ok) {
    return null;
  }

  const { token, streamUrl } = await response.json();
  return keep({ ...session, token, streamUrl });
}

async function renew(session) {
  try {
    return { ...session, ...(await post('/api/directline/token', { conversationId: session.conversationId })) };
  } catch {
    return null;
  }
}

/** Goes on with the conversation of this tab, with its history; null where there is none or it is gone. */
export async function resume(watermark = '0') {
  const session = stored();
  if (!session) {
    return null;
  }

  const opened = await open(session, watermark);
  if (opened) {
    return opened;
  }

  const renewed = await renew(session);
  return renewed && open(renewed, watermark);
}

/** A new conversation: one that was granted elsewhere, or else one of our own. */
export async function begin() {
  return keep((await granted()) ?? (await post('/api/directline/token', { locale: navigator.language })));
}

/** Takes up the private chat that the link of this page opens, with what was said before; null where the page was opened without one. */
export async function takeUp() {
  const link = new URLSearchParams(location.hash.slice(1)).get('private');
  if (!link) {
    return null;
  }

  // The link works once, so it has no place in the history.
  history.replaceState(null, '', location.pathname);
  const session = await post('/api/private', { token: link });
  return open(keep(session), '0');
}

/** Whether this browser is to find the conversation again on another day. */
export function comeBack(isExpected) {
  try {
    if (isExpected) {
      localStorage.setItem(key, sessionStorage.getItem(key));
    } else {
      localStorage.removeItem(key);
    }
  } catch {
    // Without storage there is no coming back.
  }
}

export function forget() {
  comeBack(false);
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

export { keep, service };
