// Sets the clock of a process: it goes on from CLOCK_FROM, so that what it stamps fits the clock of the host under test.
const shift = Date.parse(process.env.CLOCK_FROM) - Date.now();
const real = Date;

globalThis.Date = class extends real {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [real.now() + shift]));
  }

  static now() {
    return real.now() + shift;
  }
};
