// Proves the views of the contracts by use: generates a client from each by the generators of other
// languages, compiles it and makes one call to the mock of the contract.
//
// Usage: node tools/ecosystems.mjs [--only generator,...] [--vendors vendor,...]
//
// Needs the bundles and views that the build makes, npm, Python 3.10 or newer with venv, and Go 1.26
// or newer; takes the generators from npm, PyPI and the Go module proxy in the versions that
// tools/ecosystems/ pins. Prints a table, writes it to target/ecosystems.md, and exits with 1 if a
// generator fails or is not at hand.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const tools = dirname(fileURLToPath(import.meta.url));
const target = join(dirname(tools), 'target');
const work = join(target, 'ecosystems-proof');
const windows = process.platform === 'win32';
const npm = windows ? 'npm.cmd' : 'npm';
const python = join(work, 'venv', windows ? 'Scripts' : 'bin', 'python');
const LIMIT = 10 * 60 * 1000;

/** What the one call reads from the mock: of each contract the first example of the response. */
const READ = { bsale: '65', koibox: '1024', lotinfo: '2', sperant: '22004', tomticket: 'Cliente atualizado.', 'tomticket-v2': 'Joana Prado Exemplo' };

class Failure extends Error {}

function run(command, args, { cwd = work, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: LIMIT,
    shell: windows && command.endsWith('.cmd'),
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...env },
  });
  if (result.error) throw new Failure(`${command} cannot be run: ${result.error.message}`);
  if (result.status === 0) return result.stdout.trim();
  const said = `${result.stderr}${result.stdout}`.trim().split('\n').slice(0, 12).join('\n');
  throw new Failure(`${command} ${args.join(' ')}\n${said}`);
}

const script = (...path) => join(work, 'node_modules', ...path);

const typescript = {
  language: 'TypeScript',
  install: () => run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']),
  compile: (folder, name, vendor) => {
    const config = { extends: '../../../tsconfig.json', include: ['.'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    run(process.execPath, [script('typescript', 'bin', 'tsc'), '-p', folder, '--outDir', `js/${name}/${vendor}`]);
  },
  call: (folder, name, vendor, env) => run(process.execPath, [`js/${name}/${vendor}/main.js`], { env }),
};

const py = {
  language: 'Python',
  install: () => {
    run(windows ? 'python' : 'python3', ['-m', 'venv', 'venv']);
    run(python, ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '-r', 'requirements.txt']);
  },
  compile: (folder) => run(python, ['-m', 'compileall', '-q', folder]),
  call: (folder, name, vendor, env) => run(python, ['main.py'], { cwd: folder, env }),
};

const go = {
  language: 'Go',
  install: () => run('go', ['mod', 'download']),
  compile: (folder, name, vendor) => run('go', ['build', '-o', join(folder, 'call'), `./calls/${name}/${vendor}`]),
  call: (folder, name, vendor, env) => run(join(folder, 'call'), [], { env }),
};

/** What a generator makes of a view, into the folder of the call. */
const GENERATORS = {
  'openapi-typescript': {
    ...typescript,
    generate: (view, folder) =>
      run(process.execPath, [script('openapi-typescript', 'bin', 'cli.js'), view, '-o', join(folder, 'api.ts')]),
  },
  'hey-api': {
    ...typescript,
    generate: (view, folder) =>
      run(process.execPath, [script('@hey-api', 'openapi-ts', 'bin', 'run.js'), '-i', view, '-o', join(folder, 'api'), '--no-log-file']),
  },
  'openapi-python-client': {
    ...py,
    generate: (view, folder) =>
      run(python, ['-m', 'openapi_python_client', 'generate', '--path', view, '--output-path', join(folder, 'api'), '--meta', 'none', '--overwrite']),
  },
  'datamodel-code-generator': {
    ...py,
    generate: (view, folder) =>
      run(python, ['-m', 'datamodel_code_generator', '--input', view, '--input-file-type', 'openapi', '--output-model-type', 'pydantic_v2.BaseModel', '--output', join(folder, 'api.py')]),
  },
  'oapi-codegen': {
    ...go,
    generate: (view, folder) => {
      mkdirSync(join(folder, 'api'));
      const config = join(folder, 'oapi-codegen.json');
      // Its own type `Client` would be that of a schema of the contract.
      const options = { 'client-type-name': 'ApiClient' };
      const output = join(folder, 'api', 'api.go');
      const generate = { models: true, client: true };
      writeFileSync(config, JSON.stringify({ package: 'api', generate, 'output-options': options, output }));
      run('go', ['tool', 'oapi-codegen', '-config', config, view]);
    },
  },
  ogen: {
    ...go,
    generate: (view, folder) => {
      const config = join(folder, 'ogen.yml');
      writeFileSync(config, 'generator: {features: {enable: [paths/client], disable: [paths/server]}}\n');
      run('go', ['tool', 'ogen', '--package', 'api', '--target', join(folder, 'api'), '--clean', '--config', config, view]);
    },
  },
};

function mocks() {
  const process_ = spawn(process.execPath, [join(tools, 'mocks.mjs'), join(target, 'bundles')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    createInterface({ input: process_.stdout }).once('line', (line) =>
      resolve({ urls: JSON.parse(line), stop: () => process_.stdin.end() }),
    );
    process_.once('exit', (code) => reject(new Error(`the mocks ended with exit code ${code}`)));
  });
}

/** `yes` for each step that went well, then what went wrong. */
function prove(name, generator, vendor, url) {
  const folder = join(work, 'calls', name, vendor);
  const view = join(target, 'ecosystems', vendor, 'openapi-3.0.yaml');
  const done = [];
  try {
    generator.generate(view, folder);
    done.push('yes');
    generator.compile(folder, name, vendor);
    done.push('yes');
    const read = generator.call(folder, name, vendor, { MOCK: url });
    if (read !== READ[vendor]) throw new Failure(`expected to read ${READ[vendor]}, found ${read}`);
    done.push('yes');
    return { done };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return { done: [...done, '**no**', '', ''].slice(0, 3), why: failure.message };
  }
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, vendors: { type: 'string' } },
});
const names = values.only?.split(',') ?? Object.keys(GENERATORS);
const unknown = names.find((name) => !(name in GENERATORS));
if (unknown) {
  console.error(`expected generators of ${Object.keys(GENERATORS)}, found ${unknown}`);
  process.exit(2);
}
if (!existsSync(join(target, 'ecosystems'))) {
  console.error('expected the views in target/ecosystems, found none: ./mvnw -q -pl specs package');
  process.exit(2);
}
const vendors = values.vendors?.split(',') ?? readdirSync(join(target, 'ecosystems'));

rmSync(join(work, 'calls'), { recursive: true, force: true });
mkdirSync(work, { recursive: true });
cpSync(join(tools, 'ecosystems'), work, { recursive: true });
const { urls, stop } = await mocks();
const rows = [];
const reasons = [];
const installed = new Map();
for (const name of names) {
  const generator = GENERATORS[name];
  if (!installed.has(generator.language)) {
    try {
      generator.install();
      installed.set(generator.language, undefined);
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      installed.set(generator.language, failure.message);
    }
  }
  const missing = installed.get(generator.language);
  if (missing) reasons.push(`${name}: ${missing}`);
  for (const vendor of missing ? [] : vendors) {
    const { done, why } = prove(name, generator, vendor, urls[vendor]);
    rows.push(`| ${name} | ${generator.language} | ${vendor} | ${done.join(' | ')} |`);
    if (why) reasons.push(`${name}, ${vendor}: ${why}`);
  }
}
stop();
const table = [
  '| generator | language | contract | generates | compiles | calls |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');
writeFileSync(join(target, 'ecosystems.md'), `${table}\n`);
console.log(table);
reasons.forEach((reason) => console.error(`\n${reason}`));
process.exit(reasons.length > 0 ? 1 : 0);
