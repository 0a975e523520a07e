/** Milliseconds that a thing may take on a machine which builds and tests others at the same time. */
export const patience = 150_000;

/** Waits until something holds; gives up when patience ends. */
export async function until(holds) {
  for (const started = Date.now(); !holds(); ) {
    if (Date.now() - started > patience) {
      throw new Error(`It never came about: ${holds}`);
    }

    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
