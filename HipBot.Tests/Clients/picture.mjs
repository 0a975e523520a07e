// Pictures for the gallery: named after the state they show, and of few colours, so that a page of many stays small.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const png = require('upng-js');

const colours = 64;

export async function savePicture(folder, state, look, bytes) {
  const picture = png.decode(new Uint8Array(bytes).buffer);
  const name = `${state.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}-${look}.png`;
  await writeFile(`${folder}/${name}`, Buffer.from(png.encode(png.toRGBA8(picture), picture.width, picture.height, colours)));
}
