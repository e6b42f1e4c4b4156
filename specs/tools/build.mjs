// Installs the pinned tools if need be, then bundles the contracts (with the generator's views of
// them, the meanings of codes in their texts, and what tools of other ecosystems read) or lints them.
// Usage: node tools/build.mjs bundle|lint
//        node tools/build.mjs bundle <folder of contracts> <folder for bundles>   others, no views
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, install, run } from './install.mjs';

const specs = dirname(dirname(fileURLToPath(import.meta.url)));
const ecosystems = join('target', 'ecosystems');

function vendorsIn(folder) {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'openapi.yaml')));
}

const vendors = vendorsIn(specs);

function redocly(...args) {
  run(specs, process.execPath, [join('node_modules', '@redocly', 'cli', 'bin', 'cli.js'), ...args]);
}

async function writeViews() {
  // Imported late: the package is there only after install().
  const { writeView } = await import('./view.mjs');
  const { writeMeanings } = await import('./meanings.mjs');
  const bundles = join(specs, 'target', 'bundles');
  const views = join(specs, 'target', 'views');
  mkdirSync(views, { recursive: true });
  for (const vendor of vendors) {
    const file = `${vendor}.yaml`;
    writeView(join(bundles, file), join(specs, vendor, 'provenance.yaml'), join(views, file));
    writeMeanings(join(bundles, file));
  }
}

/** What tools of other ecosystems read: OpenAPI 3.0, JSON Schema, Postman. */
async function writeEcosystems() {
  const { parse, stringify } = await import('yaml');
  const { openapi30View } = await import('./openapi30.mjs');
  const { jsonSchemas } = await import('./json-schemas.mjs');
  const { postmanCollection } = await import('./postman.mjs');
  for (const vendor of vendors) {
    const bundle = parse(readFileSync(join(specs, 'target', 'bundles', `${vendor}.yaml`), 'utf8'));
    const folder = join(specs, ecosystems, vendor);
    const write = (name, value) =>
      writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'openapi-3.0.yaml'), stringify(openapi30View(bundle), { lineWidth: 0 }));
    const { send, read } = jsonSchemas(vendor, bundle);
    write('send.schema.json', send);
    write('read.schema.json', read);
    write('postman.json', await postmanCollection(vendor, bundle));
  }
}

async function bundleOthers(sources, target) {
  const { writeMeanings } = await import('./meanings.mjs');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const vendor of vendorsIn(sources)) {
    const file = join(target, `${vendor}.yaml`);
    redocly('bundle', join(sources, vendor, 'openapi.yaml'), '--output', file);
    writeMeanings(file);
  }
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node 20.19 or newer is needed to read the contracts; this is ${process.version}.`);
}

install(specs);
switch (process.argv[2]) {
  case 'bundle':
    if (process.argv.length > 3) {
      await bundleOthers(process.argv[3], process.argv[4]);
      break;
    }
    mkdirSync(join(specs, 'target', 'bundles'), { recursive: true });
    for (const vendor of vendors) {
      redocly('bundle', vendor, '--ext', 'yaml', '--output', join('target', 'bundles', `${vendor}.yaml`));
    }
    await writeViews();
    await writeEcosystems();
    break;
  case 'lint':
    redocly('lint');
    redocly(
      'lint',
      '--config',
      join('tools', 'openapi30-redocly.yaml'),
      ...vendors.map((vendor) => join(ecosystems, vendor, 'openapi-3.0.yaml')),
    );
    break;
  default:
    fail(`expected bundle or lint, found ${process.argv[2]}`);
}
