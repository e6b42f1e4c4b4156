// Prints what the contracts rest on: how many claims of each vendor are documented, observed and
// assumed, and which of them each operation is. It reads the bundles, which the build makes.
// Usage: node specs/tools/evidence.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installTools, specs, vendors } from './project.mjs';

await installTools();
const { parse } = await import('yaml');
const { escape, operations } = await import('./contract.mjs');
const read = (...path) => parse(readFileSync(join(specs, ...path), 'utf8'));
const STATUSES = ['documented', 'observed', 'assumed'];

function* calls(bundle) {
  for (const { pointer, method, path, operation } of operations(bundle)) {
    yield { pointer, operation, call: `${method.toUpperCase()} ${path}` };
  }
  for (const [name, { post }] of Object.entries(bundle.webhooks ?? {})) {
    yield { pointer: `#/webhooks/${escape(name)}/post`, operation: post, call: 'webhook' };
  }
}

function share(claims, status) {
  const count = claims.filter((claim) => claim.status === status).length;
  return `${count} (${Math.round((100 * count) / claims.length)} %)`;
}

function print(names, rows) {
  for (const cells of [names, names.map(() => '---'), ...rows]) console.log(`| ${cells.join(' | ')} |`);
}

const contracts = vendors.map((vendor) => ({
  vendor,
  bundle: read('target', 'bundles', `${vendor}.yaml`),
  claims: read(vendor, 'provenance.yaml').claims,
}));
print(
  ['vendor', 'claims', ...STATUSES],
  contracts.map(({ vendor, claims }) => [vendor, claims.length, ...STATUSES.map((status) => share(claims, status))]),
);
console.log();
print(
  ['vendor', 'operation', 'call', 'is'],
  contracts.flatMap(({ vendor, bundle, claims }) =>
    [...calls(bundle)].map(({ pointer, operation, call }) => {
      const claim = claims.find(({ at }) => at === pointer);
      return [vendor, operation.operationId, call, claim?.status ?? 'not claimed'];
    }),
  ),
);
