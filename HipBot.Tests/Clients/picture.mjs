// Pictures with few colours, so that a page of many stays small.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const png = require('upng-js');

const colours = 96;

export async function savePicture(path, bytes) {
  const picture = png.decode(new Uint8Array(bytes).buffer);
  await writeFile(path, Buffer.from(png.encode(png.toRGBA8(picture), picture.width, picture.height, colours)));
}
