// On a club's own site this page stands in a frame, and the page around it hands in a token that the club's server has got.

const sites = (document.body.dataset.clubOrigins ?? '').split(' ').filter(Boolean);
const patience = 15_000;

export const isEmbedded = sites.length > 0 && window.parent !== window;

// Nothing in these messages is secret, so they may go to whatever page is around; answers are only taken from the club's sites.
const tell = hipbot => window.parent.postMessage({ hipbot }, '*');

function hear(wanted, act) {
  const listen = ({ source, origin, data }) => {
    if (source === window.parent && sites.includes(origin) && data?.hipbot === wanted) {
      act(data);
    }
  };
  window.addEventListener('message', listen);
  return () => window.removeEventListener('message', listen);
}

const base64 = text => atob(text.replaceAll('-', '+').replaceAll('_', '/'));

function sessionOf(token) {
  const { conv, user } = JSON.parse(base64(token.split('.')[1]));
  return { conversationId: conv, userId: user, token };
}

/** The conversation that the club's site grants; null where this page stands by itself. */
export function granted() {
  if (!isEmbedded) {
    return null;
  }

  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The site gave no token.')), patience);
    const stop = hear('token', ({ token }) => {
      clearTimeout(timer);
      stop();
      token ? resolve(sessionOf(token)) : reject(new Error('The site has no token.'));
    });
    tell('ask');
  });
}

export const close = () => tell('close');

export const whenOpened = act => hear('opened', act);
