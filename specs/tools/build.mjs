// Installs the pinned tools if need be, then bundles the contracts (with the generator's views of
// them, and the meanings of codes in their texts) or lints them.
// Usage: node tools/build.mjs bundle|lint
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, install, run } from './install.mjs';

const specs = dirname(dirname(fileURLToPath(import.meta.url)));
const vendors = readdirSync(specs).filter((name) => existsSync(join(specs, name, 'openapi.yaml')));

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

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node 20.19 or newer is needed to read the contracts; this is ${process.version}.`);
}

install(specs);
switch (process.argv[2]) {
  case 'bundle':
    mkdirSync(join(specs, 'target', 'bundles'), { recursive: true });
    for (const vendor of vendors) {
      redocly('bundle', vendor, '--ext', 'yaml', '--output', join('target', 'bundles', `${vendor}.yaml`));
    }
    await writeViews();
    break;
  case 'lint':
    redocly('lint');
    break;
  default:
    fail(`expected bundle or lint, found ${process.argv[2]}`);
}
