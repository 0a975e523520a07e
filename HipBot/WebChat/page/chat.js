import { cardHostConfig, styleOptions } from './appearance.js';
import { close, isEmbedded, whenOpened } from './grant.js';
import { readerOf } from './reading.js';
import { begin, comeBack, forget, keep, resume, service, takeUp } from './session.js';

const online = 2;
const expiredToken = 3;
const failedToConnect = 4;
const ended = 5;

const nonce = document.getElementById('chat-script').dataset.nonce;
const connection = document.getElementById('connection');
const themeButton = document.getElementById('theme');
let current = null;
// Stays until the person starts over.
let notice = '';

function say(text) {
  connection.textContent = text || notice;
  connection.hidden = !connection.textContent;
}

async function renewConversation(chat) {
  const session = await resume(chat.directLine.watermark || '0');
  if (chat !== current) {
    return;
  }

  if (session) {
    chat.directLine.reconnect(session);
    say('');
  } else {
    say('This conversation has ended. Choose “Start over” to begin a new one.');
  }
}

function watch(chat) {
  chat.watching = chat.directLine.connectionStatus$.subscribe(status => {
    if (chat !== current) {
      return;
    }

    if (status === online) {
      say('');
      // directlinejs holds the conversation's id and newest token once it is connected.
      const { conversationId, token } = chat.directLine;
      chat.session = keep({ ...chat.session, conversationId, token });
    } else if (status === expiredToken) {
      renewConversation(chat);
    } else if (status === failedToConnect || status === ended) {
      say('The connection was lost. Reload the page to go on where you were.');
    }
  });
}

function draw(chat) {
  window.WebChat.renderWebChat(
    {
      directLine: chat.directLine,
      store: chat.store,
      userID: chat.session.userId,
      username: 'You',
      locale: 'en-GB',
      nonce,
      styleOptions: styleOptions(),
      adaptiveCardsHostConfig: cardHostConfig(),
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Write here, in your own words' }
    },
    chat.element
  );
}

/** Web Chat's store, which also keeps the reader where something new begins. */
function storeFor(element, isNew) {
  const reader = readerOf(element);
  // What is shown again of an old conversation is not new.
  let isLive = isNew;
  return window.WebChat.createStore({}, () => next => action => {
    const isMessage = action.payload?.activity?.type === 'message';
    if (isMessage && action.type === 'DIRECT_LINE/POST_ACTIVITY') {
      isLive = true;
      reader.sent();
    } else if (isMessage && isLive && action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      reader.received();
    } else if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.name === 'HipBot.ComingBack') {
      comeBack(action.payload.activity.value.expected);
    }

    return next(action);
  });
}

function show(session) {
  const old = document.getElementById('webchat');
  const element = old.cloneNode(false);
  old.replaceWith(element);

  const options = session.streamUrl
    ? { conversationId: session.conversationId, streamUrl: session.streamUrl, watermark: '0' }
    : {};
  const directLine = window.WebChat.createDirectLine({ domain: service, token: session.token, ...options });
  current = { directLine, element, session, store: storeFor(element, !session.streamUrl) };

  watch(current);
  draw(current);
}

async function privateChat() {
  try {
    return await takeUp();
  } catch {
    notice = 'That link has been used, or its time is over. You can write here all the same.';
    return null;
  }
}

async function start() {
  try {
    const opened = await privateChat();
    show(opened ?? (await resume()) ?? (await begin()));
  } catch {
    say('HipBot cannot be reached just now. Please reload the page in a moment.');
  }
}

async function startOver() {
  const previous = current;
  current = null;
  previous?.watching.unsubscribe();
  previous?.store.dispatch({ type: 'DIRECT_LINE/DISCONNECT' });
  forget();
  notice = '';
  say('');
  await start();
  document.querySelector('#webchat textarea, #webchat input')?.focus();
}

function labelTheme() {
  const dark = document.documentElement.dataset.theme === 'dark';
  themeButton.setAttribute('aria-pressed', String(dark));
}

function switchTheme() {
  const theme = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('hipbot.theme', theme);
  } catch {
    // The choice then lasts as long as the page.
  }

  labelTheme();
  if (current) {
    draw(current);
  }
}

if (isEmbedded) {
  const closeButton = document.getElementById('close');
  closeButton.hidden = false;
  closeButton.addEventListener('click', close);
  document.addEventListener('keydown', event => event.key === 'Escape' && close());
  whenOpened(() => document.getElementById('chat').focus());
}

document.getElementById('start-over').addEventListener('click', startOver);
themeButton.addEventListener('click', switchTheme);
window.addEventListener('offline', () => say('You are offline. What you write is sent when the connection is back.'));
window.addEventListener('online', () => say(''));
labelTheme();
start();
