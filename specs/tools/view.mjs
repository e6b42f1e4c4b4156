// Derives the generator's view of a contract: the bundle, with its texts and the evidence of each
// claim as Javadoc, and open schemas marked. The contract itself knows nothing of this.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, stringify } from 'yaml';
import { escape, follow, lastName } from './contract.mjs';
import { credential } from './credential.mjs';
import { javaName } from './names.mjs';
import { describeJava } from './view-java.mjs';

/** Where a type or an operation is described: one link, the lines are in provenance.yaml. */
function evidence(claim, sources) {
  if (claim?.status === 'assumed') return 'Assumed, not documented.';
  const source = sources?.[claim?.from];
  if (source === undefined) return undefined;
  const { title, url } = source;
  const text = javadoc(title);
  const found = claim.status === 'documented' ? 'Documented in' : 'Seen in';
  return `${found} ${url === undefined ? text : `<a href="${url}">${text}</a>`}.`;
}

function javadoc(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('*/', '*&#47;')
    .replaceAll(/`([^`]+)`/g, '{@code $1}')
    .replaceAll(/\*([^\s*][^*]*)\*/g, '<i>$1</i>');
}

/** Every summary and description below `node` that is text, not an example's value. */
function writeTexts(node) {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'example' || key === 'examples') continue;
    if ((key === 'summary' || key === 'description') && typeof value === 'string') {
      node[key] = javadoc(value);
    } else if (value !== null && typeof value === 'object') {
      writeTexts(value);
    }
  }
}

/** The constant of the runtime that says over what a signature is. */
const SIGNED = { body: 'BODY', 'base64-of-body': 'BASE64_OF_BODY' };

function signature(given) {
  if (given === undefined) return false;
  return { ...given, prefix: given.prefix ?? '', over: SIGNED[given.over] };
}

/** The webhooks whose deliveries can be told apart, or checked, with the model that is delivered. */
function deliveries(contract) {
  return Object.values(contract.webhooks ?? {})
    .map(({ post }) => post)
    .filter((hook) => hook?.['x-delivery-key'] !== undefined || hook?.['x-signature'] !== undefined)
    .map((hook) => {
      const { schema } = hook.requestBody.content['application/json'];
      const { properties } = follow(contract, schema);
      const key = (hook['x-delivery-key'] ?? []).map((name) => javaName(name, properties[name]));
      return {
        name: hook.operationId,
        summary: hook.summary,
        description: hook.description,
        model: lastName(schema.$ref),
        key,
        keyed: key.length > 0,
        signature: signature(hook['x-signature']),
      };
    });
}

/** How a response of a successful status says no, if the schema tells. */
function refusal(schema) {
  const said = Object.entries(schema.properties ?? {}).find(
    ([, property]) => property['x-success-value'] !== undefined,
  );
  if (said !== undefined) {
    return { property: said[0], value: JSON.stringify(said[1]['x-success-value']) };
  }
  return schema['x-refused-by'] && { names: schema['x-refused-by'] };
}

function openSchema(schema) {
  return schema.properties !== undefined && schema.additionalProperties !== false;
}

/** Writes to `target` what the generator reads: the bundle, and what only it needs to know. */
export function writeView(bundle, provenance, target) {
  const contract = parse(readFileSync(bundle, 'utf8'));
  const { claims = [], sources } = provenance && existsSync(provenance)
    ? parse(readFileSync(provenance, 'utf8'))
    : {};
  const byPointer = new Map(claims.map((claim) => [claim.at, claim]));

  const annotate = (node, pointer) => {
    const text = evidence(byPointer.get(pointer), sources);
    if (text !== undefined) node['x-evidence'] = text;
  };

  for (const [path, item] of Object.entries(contract.paths ?? {})) {
    for (const [method, operation] of Object.entries(item)) {
      const pointer = `#/paths/${escape(path)}/${method}`;
      if (typeof operation !== 'object' || operation.operationId === undefined) continue;
      annotate(operation, pointer);
    }
  }
  const schemas = contract.components?.schemas ?? {};
  for (const [name, schema] of Object.entries(schemas)) {
    annotate(schema, `#/components/schemas/${name}`);
    if (openSchema(schema)) schema['x-open'] = true;
    if (refusal(schema) !== undefined) schema['x-refusal'] = refusal(schema);
    for (const property of Object.values(schema.properties ?? {})) {
      // The generator takes a property's extensions or those of the schema it refers to, not both.
      const scalar = schemas[property.$ref?.split('/').pop()]?.['x-wire-scalar'];
      if (scalar !== undefined) property['x-wire-scalar'] = scalar;
    }
  }
  describeJava(contract);
  writeTexts(contract);
  // The generator's own tests say both themselves.
  contract['x-credential'] ??= credential(contract);
  contract['x-versioned'] = /[0-9]$/.test(basename(target, '.yaml'));
  contract['x-deliveries'] ??= deliveries(contract);
  contract['x-remembers'] = contract['x-deliveries'].some(({ keyed }) => keyed);
  writeFileSync(target, stringify(contract, { lineWidth: 0 }));
}
