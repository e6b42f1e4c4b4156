// What the tools share: where things are, and how others' tools are installed and run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const specs = dirname(dirname(fileURLToPath(import.meta.url)));
export const root = dirname(specs);
const windows = process.platform === 'win32';

export function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Runs a program in specs and gives what it prints; ends this one if it fails. */
function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: specs,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (result.error) fail(`cannot run ${command}: ${result.error.message}`);
  if (result.status !== 0) fail(`${command} ${args[0]} failed:\n${result.stdout}${result.stderr}`);
  return result.stdout;
}

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
export function install() {
  checkNode();
  const lock = readFileSync(join(specs, 'package-lock.json'));
  const fingerprint = createHash('sha256').update(lock).digest('hex');
  const marker = join(specs, 'node_modules', '.clientela-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint) return;
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  writeFileSync(marker, fingerprint);
}

export function redocly(...args) {
  return run(process.execPath, [join('node_modules', '@redocly', 'cli', 'bin', 'cli.js'), ...args]);
}

export function maven(...args) {
  return run(join(root, windows ? 'mvnw.cmd' : 'mvnw'), ['-q', '-f', join(root, 'pom.xml'), '-pl', 'specs', ...args]);
}

/** How redocly.yaml calls a contract: it names those for which a rule has an exception. */
export async function api(vendor) {
  const { parse } = await import('yaml');
  const { apis } = parse(readFileSync(join(specs, 'redocly.yaml'), 'utf8'));
  return apis[vendor] === undefined ? join(vendor, 'openapi.yaml') : vendor;
}
