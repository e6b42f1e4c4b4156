// Installs the pinned tools if need be, then
//   bundle               bundles the contracts, refuses what the tools cannot do, and writes the
//                        generator's views of them, the meanings of codes and the list of vendors
//   lint                 lints the contracts
//   view BUNDLE TARGET   writes the generator's view of one contract
// Usage: node tools/build.mjs bundle|lint|view
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const specs = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

function fail(message) {
  console.error(message);
  process.exit(1);
}

function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: specs,
    encoding: 'utf8',
    shell: windows,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (result.error) fail(`cannot run ${command}: ${result.error.message}`);
  if (result.status !== 0) fail(`${command} ${args[0]} failed:\n${result.stdout}${result.stderr}`);
}

const vendors = readdirSync(specs)
  .filter((name) => existsSync(join(specs, name, 'openapi.yaml')))
  .sort();

function install() {
  const lock = readFileSync(join(specs, 'package-lock.json'));
  const fingerprint = createHash('sha256').update(lock).digest('hex');
  const marker = join(specs, 'node_modules', '.clientela-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === fingerprint) return;
  run(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  writeFileSync(marker, fingerprint);
}

function redocly(...args) {
  run(process.execPath, [join('node_modules', '@redocly', 'cli', 'bin', 'cli.js'), ...args]);
}

/** How redocly.yaml calls a contract: it names those for which a rule has an exception. */
async function api(vendor) {
  const { parse } = await import('yaml');
  const { apis } = parse(readFileSync(join(specs, 'redocly.yaml'), 'utf8'));
  return apis[vendor] === undefined ? join(vendor, 'openapi.yaml') : vendor;
}

/** Refuses what the tools cannot do, before it is generated. */
async function checked(name, bundle) {
  // Imported late: the package is there only after install().
  const { parse } = await import('yaml');
  const { unsupported } = await import('./supported.mjs');
  const problems = unsupported(parse(readFileSync(bundle, 'utf8')));
  return problems.map((problem) => `${name} ${problem}`);
}

async function writeViews() {
  const { writeView } = await import('./view.mjs');
  const { writeMeanings } = await import('./meanings.mjs');
  const bundles = join(specs, 'target', 'bundles');
  const views = join(specs, 'target', 'views');
  mkdirSync(views, { recursive: true });
  const problems = [];
  for (const vendor of vendors) problems.push(...(await checked(vendor, join(bundles, `${vendor}.yaml`))));
  if (problems.length > 0) fail(`The tools cannot do what the contracts say:\n  ${problems.join('\n  ')}`);
  for (const vendor of vendors) {
    const file = `${vendor}.yaml`;
    writeView(join(bundles, file), join(specs, vendor, 'provenance.yaml'), join(views, file));
    writeMeanings(join(bundles, file));
  }
}

async function view(bundle, target) {
  const { writeView } = await import('./view.mjs');
  const problems = await checked(bundle, bundle);
  if (problems.length > 0) fail(`The tools cannot do what the contract says:\n  ${problems.join('\n  ')}`);
  mkdirSync(dirname(target), { recursive: true });
  writeView(bundle, undefined, target);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node 20.19 or newer is needed to read the contracts; this is ${process.version}.`);
}

install();
switch (process.argv[2]) {
  case 'bundle':
    // What is left there of a contract that is gone would be served and shipped on.
    rmSync(join(specs, 'target', 'bundles'), { recursive: true, force: true });
    mkdirSync(join(specs, 'target', 'bundles'), { recursive: true });
    for (const vendor of vendors) {
      redocly('bundle', await api(vendor), '--ext', 'yaml', '--output', join('target', 'bundles', `${vendor}.yaml`));
    }
    await writeViews();
    writeFileSync(join(specs, 'target', 'bundles', 'vendors.txt'), vendors.map((vendor) => `${vendor}\n`).join(''));
    break;
  case 'lint':
    for (const vendor of vendors) redocly('lint', await api(vendor));
    break;
  case 'view':
    await view(process.argv[3], process.argv[4]);
    break;
  default:
    fail(`expected bundle, lint or view, found ${process.argv[2]}`);
}
