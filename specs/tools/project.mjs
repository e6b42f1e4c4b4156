// What the tools share: where things are, and how others' tools are installed and run.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, install, run } from './install.mjs';

export const specs = dirname(dirname(fileURLToPath(import.meta.url)));
export const root = dirname(specs);
const windows = process.platform === 'win32';

/** A vendor is registered by the folder of its contract. */
export function vendorsIn(folder) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'openapi.yaml')))
    .sort();
}

export const vendors = vendorsIn(specs);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Node 20.19 or newer is needed to read the contracts; this is ${process.version}.`);
}

/** Installs the pinned tools if they are not there. */
export function installTools() {
  checkNode();
  install(specs);
}

export function redocly(...args) {
  return run(specs, process.execPath, [join('node_modules', '@redocly', 'cli', 'bin', 'cli.js'), ...args]);
}

export function maven(...args) {
  return run(specs, join(root, windows ? 'mvnw.cmd' : 'mvnw'), ['-q', '-f', join(root, 'pom.xml'), '-pl', 'specs', ...args]);
}

/** How redocly.yaml calls a contract: it names those for which a rule has an exception. */
export async function api(vendor) {
  const { parse } = await import('yaml');
  const { apis } = parse(readFileSync(join(specs, 'redocly.yaml'), 'utf8'));
  return apis[vendor] === undefined ? join(vendor, 'openapi.yaml') : vendor;
}
