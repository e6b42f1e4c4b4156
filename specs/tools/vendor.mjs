// What somebody who adds a vendor, or changes a contract, is helped with:
//   new KEY DOCUMENT [NAME]  makes the folders of a vendor whose page DOCUMENT holds as text, and
//                            its rows in the poms and in README.md; NAME begins its Java's name.
//                            DOCUMENT is `none` where several pages and clients are the sources
//   register KEY [NAME]      writes the rows and the pom that a vendor lacks
//   index KEY DOCUMENT       writes the index of the document anew
//   claims KEY               adds to provenance.yaml what has no claim yet, with `from: TODO`, and
//                            has the pointers of claims and decisions follow what was renamed
// Usage: node specs/tools/vendor.mjs new|register|index|claims KEY ...
import { join, resolve } from 'node:path';
import { fail } from './install.mjs';
import { NO_DOCUMENT, newVendor, register } from './new-vendor.mjs';
import { api, installTools, maven, redocly, root, specs, vendors } from './project.mjs';

const USAGE = 'Usage: node specs/tools/vendor.mjs new KEY DOCUMENT [NAME] | register KEY [NAME] | index KEY DOCUMENT | claims KEY';

/** Runs what is written in Java, without the rest of the build: the contract may not be one yet. */
function java(...args) {
  const offline = process.env.CLIENTELA_OFFLINE ? ['-o'] : [];
  const quoted = args.map((each) => `'${each}'`).join(' ');
  maven(...offline, '-Dexec.skip', 'test-compile');
  return maven(
    ...offline,
    'org.codehaus.mojo:exec-maven-plugin:java',
    '-Dexec.mainClass=io.clientela.specs.VendorTool',
    '-Dexec.classpathScope=test',
    `-Dexec.args=${quoted}`,
  );
}

function folder(key) {
  if (!vendors.includes(key)) fail(`expected one of ${vendors.join(', ')}, found ${key}\n${USAGE}`);
  return join(specs, key);
}

function writeIndex(key, document) {
  if (document === undefined) fail(`expected the vendor's page as text, or ${NO_DOCUMENT}, found nothing\n${USAGE}`);
  java('index', join(specs, key), document === NO_DOCUMENT ? document : resolve(document));
}

function makeVendor(key, document, name) {
  try {
    newVendor(root, vendors, key, document, name);
  } catch (error) {
    fail(`${error.message}\n${USAGE}`);
  }
  writeIndex(key, document);
  console.log(`Made specs/${key} and clients/${key}. Next: "Adding a vendor" in README.md.`);
}

async function proposeClaims(key) {
  const bundle = join('target', 'claims', `${key}.yaml`);
  const sources = folder(key);
  redocly('bundle', await api(key), '--ext', 'yaml', '--output', bundle);
  process.stdout.write(java('claims', sources, join(specs, bundle)));
}

installTools();
const [command, key, ...rest] = process.argv.slice(2);
switch (command) {
  case 'new':
    makeVendor(key, ...rest);
    break;
  case 'register':
    folder(key);
    register(root, vendors, key, ...rest);
    break;
  case 'index':
    folder(key);
    writeIndex(key, ...rest);
    break;
  case 'claims':
    await proposeClaims(key);
    break;
  default:
    fail(`expected new, register, index or claims, found ${command}\n${USAGE}`);
}
