// Makes what a new vendor needs besides its contract: node specs/tools/vendor.mjs new KEY DOCUMENT [NAME]
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clientPom, skeleton } from './new-vendor-files.mjs';

const TAKEN = ['bom', 'codegen', 'core', 'cli', 'mapping', 'runtime', 'scalars', 'specs', 'src', 'target', 'tools'];

/** Stands for the document of a contract whose sources are several pages and clients. */
export const NO_DOCUMENT = 'none';

/**
 * The text with a row in its place among those that `pattern` finds, each with its vendor's key:
 * the one that is given, or a copy of the first.
 */
function inOrder(file, text, pattern, key, given) {
  const rows = [...text.matchAll(pattern)];
  if (rows.length === 0) throw new Error(`expected a row of another vendor in ${file}, found none`);
  if (rows.some((each) => each[1] === key)) return text;
  const row = given ?? rows[0][0].replaceAll(rows[0][1], key);
  const next = rows.find((each) => each[1] > key);
  const last = rows.at(-1);
  const at = next === undefined ? last.index + last[0].length : next.index;
  return text.slice(0, at) + row + text.slice(at);
}

/** Where a vendor is named besides its own folders: the file, what its rows look like, and its row. */
function places(key, name, known) {
  const keys = `(${[...new Set([...known, key])].join('|')})`;
  const last = '(?:<(?:version|scope)>[^<]+</(?:version|scope)>\\s*)?';
  const dependency = new RegExp(
    ` *<dependency>\\s*<groupId>io\\.clientela</groupId>\\s*<artifactId>clientela-${keys}</artifactId>\\s*${last}</dependency>\\n`,
    'g',
  );
  return [
    ['clients/pom.xml', new RegExp(` *<module>${keys}</module>\\n`, 'g')],
    ['pom.xml', dependency],
    ['clients/bom/pom.xml', dependency],
    ['conformance-tests/pom.xml', dependency],
    [
      'README.md',
      /\| \[[^\]]+\]\(specs\/([\w-]+)\/README\.md\) \|.*`clientela-[\w-]+` \|\n/g,
      `| [${name}](specs/${key}/README.md) | TODO | TODO | \`clientela-${key}\` |\n`,
    ],
  ];
}

/** What provenance.yaml says of the document, after a look at what was asked for. */
function documented(root, key, document) {
  if (!/^[a-z][a-z0-9]{2,}(-[a-z0-9]+)*$/.test(key ?? '')) {
    throw new Error(`expected a key of small letters and digits such as acme or acme-v2, found ${key}`);
  }
  if (TAKEN.includes(key)) throw new Error(`expected a key that is free, found ${key}`);
  if (existsSync(join(root, 'specs', key))) throw new Error(`expected no folder specs/${key}, found one`);
  if (document === NO_DOCUMENT) return NO_DOCUMENT;
  if (document === undefined || !existsSync(document)) {
    throw new Error(`expected the vendor's page as text, such as ${key}.txt, or ${NO_DOCUMENT}, found ${document}`);
  }
  const bytes = readFileSync(document);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: bytes.toString('utf8').split('\n').length - 1,
  };
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const nameOf = (key, given) =>
  given ?? key.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/** Writes the rows and the pom that a vendor lacks. */
export function register(root, known, key, given) {
  const name = nameOf(key, given);
  const rows = places(key, name, known).map(([file, pattern, row]) => {
    const path = join(root, file);
    return [path, inOrder(file, readFileSync(path, 'utf8'), pattern, key, row)];
  });
  // Nothing is written unless all rows have their place.
  for (const [path, text] of rows) write(path, text);
  const pom = join(root, 'clients', key, 'pom.xml');
  if (!existsSync(pom)) write(pom, clientPom(key, name));
}

/** Makes the files of a vendor and registers it. */
export function newVendor(root, known, key, document, given) {
  const source = documented(root, key, document);
  register(root, known, key, given);
  const files = Object.entries(skeleton(key, nameOf(key, given), source));
  for (const [file, text] of files) write(join(root, file), text);
}
