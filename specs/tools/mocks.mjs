// Serves contracts by Prism, each on a free port of the loopback interface, in one process.
//
// Usage: node tools/mocks.mjs <folder of bundles> [--only vendor,vendor] [--proxy vendor=url]...
//
// Prints one line of JSON when all are ready: {"bsale":"http://127.0.0.1:1234",...}. A contract with
// webhooks is served a second time, as <vendor>-webhook, by the receiver of its webhooks. With
// --proxy a vendor's requests go to the url, and its responses are judged on their way back.
//
// Then it takes commands, one line of JSON each, and answers each by one line with the same id:
//   {"id":1,"load":{"name":"x","bundle":<file or object>,"upstream":<url>,"webhooks":true}}
//     -> {"id":1,"url":"http://127.0.0.1:1235"}     webhooks: serve the receiver; upstream: proxy
//   {"id":2,"close":"x"} -> {"id":2,"closed":"x"}
//   a contract that Prism cannot serve -> {"id":3,"unservable":"..."}
//   anything else that fails           -> {"id":4,"error":"..."}
// It ends when its standard input ends.
import { readdirSync, readFileSync } from 'node:fs';
import { ServerResponse } from 'node:http';
import Module, { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { contractView, receiverView } from './mock-views.mjs';

const require = createRequire(import.meta.url);
// For answers that it makes up, Prism loads invented names in sixty languages: a third of the time
// until the mocks are ready. One language does.
const ofPrism = createRequire(require.resolve('@stoplight/prism-http'));
const english = ofPrism('@faker-js/faker/locale/en');
const faker = new Module(ofPrism.resolve('@faker-js/faker'));
faker.exports = { default: english, faker: english };
faker.loaded = true;
require.cache[faker.id] = faker;

// A body that is null, false or 0 Prism's proxy takes for none, but sends on its length. Of a POST or
// PUT node-fetch mends that; with a PATCH the server would wait for the body until time is out.
const fetch = ofPrism('node-fetch');
fetch.default = (url, options) => fetch(url, options.body === undefined ? withoutLength(options) : options);

function withoutLength(options) {
  const headers = Object.entries(options.headers).filter(([name]) => name.toLowerCase() !== 'content-length');
  return { ...options, headers: Object.fromEntries(headers) };
}

const { createLogger } = require('@stoplight/prism-core');
const { getHttpOperationsFromSpec } = require('@stoplight/prism-http');
const { createServer } = require('@stoplight/prism-http-server');

// Prism quotes names of a body in the header sl-violations, a text of JSON. Node refuses a header with
// letters beyond Latin-1, and the request would never get a response; JSON can write them otherwise.
const setHeader = ServerResponse.prototype.setHeader;
ServerResponse.prototype.setHeader = function (name, value) {
  const json = name.toLowerCase() === 'sl-violations' ? inAscii(String(value)) : value;
  return setHeader.call(this, name, json);
};

function inAscii(json) {
  const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replaceAll(/[^\x20-\x7e]/g, escape);
}

// Standard output is for answers only; what a library has to say goes to standard error.
console.log = console.error;

const logger = createLogger('mocks', { level: 'silent' });
const servers = new Map();

function read(bundle) {
  return typeof bundle === 'string' ? parse(readFileSync(bundle, 'utf8')) : bundle;
}

class Unservable extends Error {}

async function operations(view) {
  try {
    return await getHttpOperationsFromSpec(view);
  } catch (error) {
    throw new Unservable(String(error?.message ?? error));
  }
}

async function serve(name, view, upstream) {
  if (servers.has(name)) throw new Error(`${name} is already served`);
  const server = createServer(await operations(view), {
    cors: false,
    components: { logger },
    config: {
      isProxy: Boolean(upstream),
      upstream: upstream ? new URL(upstream) : undefined,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      mock: { dynamic: false },
    },
  });
  const url = await server.listen(0, '127.0.0.1');
  servers.set(name, server);
  return url;
}

async function serveAll(folder, only, upstreams) {
  const urls = {};
  for (const file of readdirSync(folder).sort()) {
    const vendor = basename(file, '.yaml');
    if (!file.endsWith('.yaml') || (only && !only.includes(vendor))) continue;
    const bundle = read(join(folder, file));
    if (Object.keys(bundle.paths ?? {}).length > 0) {
      urls[vendor] = await serve(vendor, contractView(bundle), upstreams[vendor]);
    }
    if (bundle.webhooks) {
      const receiver = `${vendor}-webhook`;
      urls[receiver] = await serve(receiver, receiverView(bundle), upstreams[receiver]);
    }
  }
  return urls;
}

async function obey({ load, close }) {
  if (load) {
    const bundle = read(load.bundle);
    const view = load.webhooks ? receiverView(bundle) : contractView(bundle);
    return { url: await serve(load.name, view, load.upstream) };
  }
  const server = servers.get(close);
  if (!server) throw new Error(`expected a load or the name of a mock to close, found ${close}`);
  servers.delete(close);
  await server.close();
  return { closed: close };
}

function print(answer) {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

async function answer(line) {
  let id = null;
  try {
    const command = JSON.parse(line);
    id = command.id ?? null;
    print({ id, ...(await obey(command)) });
  } catch (error) {
    const kind = error instanceof Unservable ? 'unservable' : 'error';
    print({ id, [kind]: String(error?.message ?? error) });
  }
}

// Prism throws outside of any request on a multipart part that it cannot read. That request gets no
// answer; the other mocks live on, and whoever started them finds the reason on standard error.
process.on('uncaughtException', (error) => console.error(`prism: ${error.stack}`));
process.on('unhandledRejection', (error) => console.error(`prism: ${error?.stack ?? error}`));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, proxy: { type: 'string', multiple: true, default: [] } },
});
const upstreams = Object.fromEntries(
  values.proxy.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

try {
  print(await serveAll(positionals[0] ?? 'target/bundles', values.only?.split(','), upstreams));
} catch (error) {
  console.error(error.stack);
  process.exit(1);
}
createInterface({ input: process.stdin })
  .on('line', answer)
  .on('close', () => process.exit(0));
