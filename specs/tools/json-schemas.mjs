// The models of a contract as JSON Schema 2020-12, for validators and generators that read no
// OpenAPI: those that are sent in one document, those that are read in another, as the same name may
// be both.

const REFERENCE = '#/components/schemas/';

// JSON Schema knows no int32; of int64 a JSON reader has lost the digits.
const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** The names of the schemas that a node leads to. */
function reach(node, bundle, names) {
  if (Array.isArray(node)) {
    node.forEach((child) => reach(child, bundle, names));
  } else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'example' || key === 'examples') continue;
      if (key !== '$ref') reach(value, bundle, names);
      else if (!value.startsWith(REFERENCE)) reach(component(bundle, value), bundle, names);
      else if (!names.has(value.slice(REFERENCE.length))) {
        names.add(value.slice(REFERENCE.length));
        reach(component(bundle, value), bundle, names);
      }
    }
  }
  return names;
}

function component(bundle, reference) {
  return reference
    .slice(2)
    .split('/')
    .reduce((node, piece) => node[piece.replaceAll('~1', '/').replaceAll('~0', '~')], bundle);
}

/** Without what only OpenAPI and our generator know; an example is a list there. */
function plain(node) {
  if (Array.isArray(node)) return node.map(plain);
  if (node === null || typeof node !== 'object') return node;
  const bounds = node.format === 'int32' ? INT32 : {};
  const entries = Object.entries({ ...bounds, ...node }).flatMap(([key, value]) => {
    if (key.startsWith('x-')) return [];
    if (key === 'example') return [['examples', [value]]];
    if (key === '$ref') return [[key, value.replace(REFERENCE, '#/$defs/')]];
    if (key === 'enum' || key === 'const' || key === 'default') return [[key, value]];
    if (key === 'properties' || key === 'dependentSchemas') {
      return [[key, Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v)]))]];
    }
    return [[key, plain(value)]];
  });
  return Object.fromEntries(entries);
}

function operations(section = {}) {
  return Object.values(section).flatMap((item) =>
    Object.values(item).filter((operation) => operation?.operationId !== undefined),
  );
}

/** The two documents of a bundle: `{send, read}`. */
export function jsonSchemas(vendor, bundle) {
  const served = operations(bundle.paths);
  const called = operations(bundle.webhooks);
  const bodies = (list) => list.map((operation) => operation.requestBody ?? {});
  const answers = (list) => list.map((operation) => operation.responses);
  const document = (direction, roots) => {
    const names = reach(roots, bundle, new Set());
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:clientela:${vendor}:${direction}:${bundle.info.version}`,
      title: `${bundle.info.title}: what is ${direction === 'send' ? 'sent' : 'read'}`,
      $defs: Object.fromEntries(
        Object.entries(bundle.components.schemas)
          .filter(([name]) => names.has(name))
          .map(([name, schema]) => [name, plain(schema)]),
      ),
    };
  };
  return {
    send: document('send', [...bodies(served), ...answers(called)]),
    read: document('read', [...answers(served), ...bodies(called)]),
  };
}
