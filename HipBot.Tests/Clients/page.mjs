// The page in a real browser: what tests do with it, in the words of a person.
import { args, launch } from './browser.mjs';
import { patience, until } from './until.mjs';

export const desktop = { viewport: { width: 1280, height: 820 } };
export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

/** Runs a story in a new browser, and reports what it returns along with everything the browser complained of. */
export async function tell(story) {
  const browser = await launch();
  const complaints = [];
  try {
    const visit = async (options = desktop, now = undefined) => {
      const page = await (await browser.newContext({ locale: 'en-GB', ...options })).newPage();
      const heard = listen(page);
      page.setDefaultTimeout(patience);
      page.on('pageerror', error => complaints.push(error.message));
      page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
      if (now) {
        await page.clock.setSystemTime(now);
      }

      await page.goto(args.address);
      return person(page, heard);
    };
    const result = await story(visit);
    console.log(`RESULT ${JSON.stringify({ ...result, complaints })}`);
  } finally {
    await browser.close();
  }

  process.exit(0);
}

/** Everything that comes by the stream, with what rides on it for machines. */
function listen(page) {
  const heard = [];
  page.on('websocket', socket => socket.on('framereceived', ({ payload }) => {
    if (payload) {
      heard.push(...JSON.parse(payload).activities.filter(activity => activity.from.role === 'bot' && activity.type === 'message'));
    }
  }));
  return heard;
}

const entity = (activity, type) => activity.entities?.find(one => one.type === type);

function person(page, heard) {
  const box = page.getByPlaceholder('Write here, in your own words');
  const asking = () => heard.findLast(activity => entity(activity, 'HipBot.Ask'));
  const theNextQuestion = async act => {
    const before = asking();
    await act();
    await until(() => asking() !== before);
    // What came by the stream is drawn a moment later.
    await page.waitForTimeout(500);
  };
  // A button that is still being scrolled away under the pointer is missed, by people too.
  const settled = () => page.locator('.webchat__basic-transcript__scrollable').evaluate(async transcript => {
    for (let last = -1; last !== transcript.scrollTop; await new Promise(resolve => setTimeout(resolve, 300))) {
      last = transcript.scrollTop;
    }
  });
  const button = name => page.locator('.ac-adaptiveCard, [aria-label="Suggested actions"]').getByRole('button', { name }).last();
  const taps = async name => {
    await button(name).waitFor();
    await settled();
    await button(name).click();
  };
  const says = async text => {
    await box.fill(text);
    await box.press('Enter');
  };
  return {
    page,
    box,
    says,
    /** What HipBot asks now. */
    get ask() {
      return entity(asking(), 'HipBot.Ask');
    },
    /** What HipBot last concluded; undefined before it has. */
    get assessment() {
      const last = heard.findLast(activity => entity(activity, 'HipBot.Assessment'));
      return last && entity(last, 'HipBot.Assessment');
    },
    question: () => until(() => asking()),
    /** Writes, and waits for what is asked next. */
    tells: text => theNextQuestion(() => says(text)),
    /** Taps the newest button of that name, on a card or below the conversation, and waits for what is asked next. */
    chooses: name => theNextQuestion(() => taps(name)),
    /** Taps the newest button of that name. */
    taps,
    settled,
    /** Waits until the bot, or the person, has said something. */
    sees: text => page.locator('#webchat').getByText(text).last().waitFor(),
    bubbles: () => page.locator('#webchat .webchat__bubble__content').allInnerTexts(),
    photograph: name => page.screenshot({ path: `${args.screenshots}/${name}.png` })
  };
}

/** What is wrong with the cards to be seen: cut text, pictures that are missing, buttons too small to be hit, sideways scrolling. Runs in the page. */
export function look(states) {
  const faults = [];
  if (document.documentElement.scrollWidth > innerWidth) {
    faults.push('the page scrolls sideways');
  }

  [...document.querySelectorAll('.ac-adaptiveCard')].forEach((card, i) => {
    const fault = text => faults.push(`${states[i]}: ${text}`);
    const edge = card.getBoundingClientRect();
    for (const element of [card, ...card.querySelectorAll('*')]) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) {
        continue;
      }

      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible') {
        fault(`cut: ${element.textContent.slice(0, 60)}`);
      }

      if (box.right > edge.right + 1 || box.left < edge.left - 1 || box.right > innerWidth) {
        fault(`sticks out: ${element.className} ${element.textContent.slice(0, 60)}`);
      }

      if (element.matches('img') && element.naturalWidth === 0) {
        fault(`no picture: ${element.src}`);
      }

      if (element.matches('button, select, input[type=text], input[type=number], textarea') && box.height < 44) {
        fault(`too low to be hit: ${box.height} px, ${element.textContent.slice(0, 60)}`);
      }
    }
  });
  return faults;
}
