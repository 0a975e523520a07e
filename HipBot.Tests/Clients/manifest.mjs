// Holds a Teams manifest and its other languages to Microsoft's own schemas.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');
const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');
const { manifest, languages } = JSON.parse(process.argv[2]);

/** Every file names its schema; the address ends like the path in the package. */
async function faultsOf(content) {
  const schema = content.$schema.split('/teams/')[1];
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse((await readFile(join(schemas, schema), 'utf8')).replace(/^\uFEFF/, '')));
  return validate(content) ? [] : validate.errors.map(error => `${schema} ${error.instancePath} ${error.message}`);
}

const parsed = JSON.parse(manifest);
const faults = [...await faultsOf(parsed), ...(await Promise.all(languages.map(JSON.parse).map(faultsOf))).flat()];
const faultsOfABrokenOne = await faultsOf({ ...parsed, accentColor: 'green', name: { short: 'x'.repeat(31) } });
console.log(`RESULT ${JSON.stringify({ faults, faultsOfABrokenOne })}`);
