// The chat in a corner of a club's own site:
//   <script src="https://HOST/widget.js" data-club="ID" data-token-url="/hipbot-token" async></script>
// data-token-url is an address of the club's own server that answers a POST with {"token": "…"}; data-token is such a token
// itself, for pages that are made anew on each visit. See HipBot/clubs/README.md.
(() => {
  const script = document.currentScript;
  const { club, token, tokenUrl } = script.dataset;
  const host = new URL(script.src).origin;

  const style = colour => `
    :host { all: initial; }
    * { box-sizing: border-box; }
    button {
      position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483001;
      display: inline-flex; align-items: center; gap: .6rem; min-height: 3.25rem; padding: 0 1.2rem;
      border: 0; border-radius: 999px; background: ${colour}; color: #fff;
      font: 600 1rem/1.2 system-ui, 'Segoe UI', Roboto, sans-serif; cursor: pointer;
      box-shadow: 0 2px 6px rgb(0 0 0 / 25%), 0 10px 30px -10px rgb(0 0 0 / 45%);
    }
    button:hover { filter: brightness(1.08); }
    button:focus-visible { outline: 3px solid #fff; outline-offset: -6px; box-shadow: 0 0 0 3px ${colour}; }
    section {
      position: fixed; right: 1rem; bottom: 5.25rem; z-index: 2147483000;
      width: min(26rem, calc(100vw - 2rem)); height: min(42rem, calc(100dvh - 6.5rem));
      overflow: hidden; border: 1px solid rgb(0 0 0 / 15%); border-radius: 18px; background: #fff;
      box-shadow: 0 24px 60px -20px rgb(0 0 0 / 45%);
    }
    [hidden] { display: none; }
    iframe { display: block; width: 100%; height: 100%; border: 0; }
    @media (width < 30rem), (height < 34rem) {
      section { inset: 0; width: 100vw; height: 100dvh; border: 0; border-radius: 0; }
      section:not([hidden]) + button { display: none; }
    }
    @media (forced-colors: active) { button { border: 2px solid ButtonText; } }
  `;

  const icon = '<svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-4.5 4v-4A2.5 2.5 0 0 1 4 13.5z"/></svg>';

  async function freshToken() {
    if (!tokenUrl) {
      return token;
    }

    try {
      const response = await fetch(tokenUrl, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
      return response.ok ? (await response.json()).token : undefined;
    } catch {
      return undefined;
    }
  }

  function show({ name, colour, page }) {
    const place = document.createElement('div');
    const root = place.attachShadow({ mode: 'open' });
    // A style sheet made by script is not an inline style, so that the site's own policy need not allow any.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style(colour));
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = `<section id="chat" role="dialog" hidden></section><button type="button" aria-expanded="false" aria-controls="chat">${icon}<span></span></button>`;
    const panel = root.querySelector('section');
    const button = root.querySelector('button');
    const label = root.querySelector('span');
    let frame = null;

    const tell = message => frame.contentWindow.postMessage(message, host);

    const text = open => (open ? 'Close the chat' : 'Sore hip? Ask HipBot');

    function open() {
      panel.hidden = false;
      if (!frame) {
        frame = document.createElement('iframe');
        frame.title = panel.ariaLabel;
        frame.src = host + page;
        frame.addEventListener('load', () => tell({ hipbot: 'opened' }));
        panel.append(frame);
      } else {
        tell({ hipbot: 'opened' });
      }

      frame.focus();
    }

    function toggle(isOpen) {
      button.setAttribute('aria-expanded', String(isOpen));
      label.textContent = text(isOpen);
      if (isOpen) {
        open();
      } else {
        panel.hidden = true;
        button.focus();
      }
    }

    panel.ariaLabel = `${name}: chat with HipBot`;
    label.textContent = text(false);
    button.addEventListener('click', () => toggle(panel.hidden));
    root.addEventListener('keydown', event => event.key === 'Escape' && !panel.hidden && toggle(false));
    window.addEventListener('message', async ({ source, origin, data }) => {
      if (!frame || source !== frame.contentWindow || origin !== host) {
        return;
      }

      if (data?.hipbot === 'close') {
        toggle(false);
      } else if (data?.hipbot === 'ask') {
        tell({ hipbot: 'token', token: await freshToken() });
      }
    });
    document.body.append(place);
  }

  async function start() {
    try {
      const response = await fetch(`${host}/clubs/${encodeURIComponent(club)}/widget.json`);
      if (!response.ok) {
        throw new Error(`There is no club "${club}" with a chat.`);
      }

      show(await response.json());
    } catch (reason) {
      console.warn(`HipBot is not shown here. ${reason.message} The club's file names the sites that may show it.`);
    }
  }

  if (document.body) {
    start();
  } else {
    addEventListener('DOMContentLoaded', start);
  }
})();
