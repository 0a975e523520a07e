// Keeps the reader where something new begins. Web Chat follows the conversation down, and stops where the new begins, but it never
// goes up: not to the first card, and not where the card that was answered shrinks to a line and the next one moves up with it.

const settling = 800;
const holdingOn = 150;
const margin = 7;

const transcriptOf = element => element.querySelector('.webchat__basic-transcript__scrollable');

const activitiesOf = element => [...element.querySelectorAll('.webchat__basic-transcript__activity')];

const isOwn = activity => activity.querySelector('.webchat__stacked-layout--from-user') !== null;

/** The reader of one conversation: told when somebody writes or taps, and when something comes. */
export function readerOf(element) {
  let known = 0;
  let until = 0;
  let holding = false;
  for (const type of ['pointerdown', 'keydown', 'wheel', 'focusin']) {
    // Who moves by themselves is left where they are.
    element.addEventListener(type, event => event.isTrusted && (until = 0), { capture: true, passive: true });
  }

  function hold() {
    const transcript = transcriptOf(element);
    const first = activitiesOf(element).slice(known).find(activity => !isOwn(activity));
    if (transcript && first && transcript.scrollTop > first.offsetTop) {
      // What ends Web Chat's own way down.
      transcript.dispatchEvent(new WheelEvent('wheel'));
      transcript.scrollTop = Math.max(0, first.offsetTop - margin);
      until = Math.min(until, performance.now() + holdingOn);
    }

    holding = performance.now() < until;
    if (holding) {
      requestAnimationFrame(hold);
    }
  }

  return {
    /** Somebody wrote or tapped: what comes now is new, and it comes at the end. */
    sent() {
      known = activitiesOf(element).length;
      until = 0;
      const transcript = transcriptOf(element);
      if (transcript) {
        transcript.scrollTop = transcript.scrollHeight;
      }
    },
    /** Something came. */
    received() {
      until = performance.now() + settling;
      if (!holding) {
        holding = true;
        requestAnimationFrame(hold);
      }
    }
  };
}
