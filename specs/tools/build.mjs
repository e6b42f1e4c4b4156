// Installs the pinned tools if need be, then bundles the contracts (with the generator's views of
// them, the meanings of codes in their texts, the list of vendors, and what tools of other ecosystems
// read) or lints them. A contract of which the tools cannot do something is refused.
// Usage: node tools/build.mjs bundle|lint
//        node tools/build.mjs view <bundle> <target>      the generator's view of another contract
//        node tools/build.mjs bundle <folder of contracts> <folder for bundles>   others, no views
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail } from './install.mjs';
import { api, installTools, redocly, specs, vendors, vendorsIn } from './project.mjs';

const ecosystems = join('target', 'ecosystems');
const bundles = join(specs, 'target', 'bundles');

/** Refuses what the tools cannot do, before it is generated. */
async function check(bundle, name) {
  // Imported late, as is all that follows: the packages are there only after install().
  const { parse } = await import('yaml');
  const { unsupported } = await import('./supported.mjs');
  return unsupported(parse(readFileSync(bundle, 'utf8'))).map((problem) => `${name} ${problem}`);
}

function failIfAny(problems) {
  if (problems.length > 0) fail(`The tools cannot do what a contract says:\n  ${problems.join('\n  ')}`);
}

async function writeViews() {
  const { writeView } = await import('./view.mjs');
  const { writeMeanings } = await import('./meanings.mjs');
  const views = join(specs, 'target', 'views');
  mkdirSync(views, { recursive: true });
  const problems = [];
  for (const vendor of vendors) problems.push(...(await check(join(bundles, `${vendor}.yaml`), vendor)));
  failIfAny(problems);
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
    const bundle = parse(readFileSync(join(bundles, `${vendor}.yaml`), 'utf8'));
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

/** Writes the generator's view of one contract that has no folder of its own. */
async function viewOther(bundle, target) {
  const { writeView } = await import('./view.mjs');
  failIfAny(await check(bundle, bundle));
  mkdirSync(dirname(target), { recursive: true });
  writeView(bundle, undefined, target);
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

installTools();
switch (process.argv[2]) {
  case 'bundle':
    if (process.argv.length > 3) {
      await bundleOthers(process.argv[3], process.argv[4]);
      break;
    }
    // What is left there of a contract that is gone would be served and shipped on.
    rmSync(bundles, { recursive: true, force: true });
    mkdirSync(bundles, { recursive: true });
    for (const vendor of vendors) {
      redocly('bundle', await api(vendor), '--ext', 'yaml', '--output', join('target', 'bundles', `${vendor}.yaml`));
    }
    await writeViews();
    await writeEcosystems();
    writeFileSync(join(bundles, 'vendors.txt'), vendors.map((vendor) => `${vendor}\n`).join(''));
    break;
  case 'lint':
    redocly('lint', ...(await Promise.all(vendors.map(api))));
    redocly(
      'lint',
      '--config',
      join('tools', 'openapi30-redocly.yaml'),
      ...vendors.map((vendor) => join(ecosystems, vendor, 'openapi-3.0.yaml')),
    );
    break;
  case 'view':
    await viewOther(process.argv[3], process.argv[4]);
    break;
  default:
    fail(`expected bundle, lint or view, found ${process.argv[2]}`);
}
