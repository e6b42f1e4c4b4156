// Puts the meanings of codes where tools show them. `x-enum-descriptions` is read by generators only:
// documentation shows descriptions, and some of it `x-enumDescriptions`, a map by code. A description
// beside a $ref hides that of the schema, so the meanings are added to both.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const REFERENCE = '#/components/schemas/';

/** "`0`: Active. `1`: Inactive." of each schema that has meanings, by its name. */
function meanings(schemas) {
  const texts = new Map();
  for (const [name, schema] of Object.entries(schemas)) {
    const descriptions = schema['x-enum-descriptions'];
    if (descriptions === undefined) continue;
    const pairs = schema.enum.map((code, index) => [String(code), descriptions[index]]);
    schema['x-enumDescriptions'] = Object.fromEntries(pairs);
    texts.set(name, pairs.map(([code, text]) => `\`${code}\`: ${text}`).join(' '));
  }
  return texts;
}

function name(reference) {
  return typeof reference === 'string' && reference.startsWith(REFERENCE)
    ? reference.slice(REFERENCE.length)
    : undefined;
}

function addTo(node, texts) {
  if (node === null || typeof node !== 'object') return;
  const text = texts.get(name(node.$ref) ?? name(node.schema?.$ref));
  if (text !== undefined && typeof node.description === 'string') node.description += ` ${text}`;
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'example' && key !== 'examples') addTo(child, texts);
  }
}

/** Rewrites a bundle. */
export function writeMeanings(bundle) {
  const contract = parse(readFileSync(bundle, 'utf8'));
  const schemas = contract.components?.schemas ?? {};
  const texts = meanings(schemas);
  addTo(contract, texts);
  for (const [schema, text] of texts) schemas[schema].description += ` ${text}`;
  writeFileSync(bundle, stringify(contract, { lineWidth: 0 }));
}
