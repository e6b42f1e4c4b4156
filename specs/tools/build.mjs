// Installs the pinned tools if need be, then
//   bundle               bundles the contracts, refuses what the tools cannot do, and writes the
//                        generator's views of them, the meanings of codes and the list of vendors
//   lint                 lints the contracts
//   view BUNDLE TARGET   writes the generator's view of one contract
//   new KEY DOCUMENT [NAME]
//                        makes the folders of a vendor whose page DOCUMENT holds as text, and its
//                        rows in the poms and in README.md; NAME is what its Java is called by
//   index KEY DOCUMENT   writes the index of the document anew
//   claims KEY           adds to provenance.yaml what has no claim yet, with from: TODO
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const specs = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(specs);
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
  return result.stdout;
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

/** Runs what is written in Java, without the rest of the build. */
function java(...args) {
  const maven = join(root, windows ? 'mvnw.cmd' : 'mvnw');
  const mojo = 'org.codehaus.mojo:exec-maven-plugin:java';
  const quoted = args.map((each) => `'${each}'`).join(' ');
  const offline = process.env.CLIENTELA_OFFLINE ? ['-o'] : [];
  // Without the bundles: the contract may not be one yet.
  run(maven, ['-q', ...offline, '-f', join(root, 'pom.xml'), '-pl', 'specs', '-Dexec.skip', 'test-compile']);
  return run(maven, ['-q', ...offline, '-f', join(root, 'pom.xml'), '-pl', 'specs', mojo,
    '-Dexec.mainClass=io.clientela.specs.VendorTool', '-Dexec.classpathScope=test', `-Dexec.args=${quoted}`]);
}

function folder(key) {
  if (vendors.includes(key)) return join(specs, key);
  return fail(`expected one of ${vendors.join(', ')}, found ${key}`);
}

async function makeVendor(key, document, given) {
  const { newVendor } = await import('./new-vendor.mjs');
  try {
    newVendor(root, vendors, key, document, given);
  } catch (error) {
    fail(`${error.message}\nUsage: node specs/tools/build.mjs new KEY DOCUMENT [NAME]`);
  }
  java('index', join(specs, key), resolve(document));
  console.log(`Made specs/${key} and clients/${key}. What says TODO there and in README.md comes next: see "Adding a vendor" in README.md.`);
}

async function proposeClaims(key) {
  const bundle = join('target', 'claims', `${key}.yaml`);
  folder(key);
  redocly('bundle', await api(key), '--ext', 'yaml', '--output', bundle);
  process.stdout.write(java('claims', join(specs, key), join(specs, bundle)));
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
  case 'new':
    await makeVendor(...process.argv.slice(3));
    break;
  case 'index':
    java('index', folder(process.argv[3]), resolve(process.argv[4]));
    break;
  case 'claims':
    await proposeClaims(process.argv[3]);
    break;
  default:
    fail(`expected bundle, lint, view, new, index or claims, found ${process.argv[2]}`);
}
