// What of a schema the generator would drop, or make into Java that does not compile.
import { escape, follow, lastName, operations, types } from './contract.mjs';
import { mediaTypeSent } from './media-types.mjs';

const COMBINATORS = ['oneOf', 'anyOf', 'allOf', 'discriminator', 'prefixItems', 'patternProperties', 'readOnly', 'writeOnly'];
const FORMATS = ['byte', 'binary', 'base64'];

export function isScalar(schema) {
  const kinds = types(schema).filter((type) => type !== 'null');
  return schema?.['x-wire-scalar'] !== undefined || (kinds.length === 1 && !['object', 'array'].includes(kinds[0]));
}

function checkNode(report, at, schema, owner) {
  for (const key of COMBINATORS) {
    report(schema[key] === undefined, at, `no ${key}`, key, 'a record has one shape');
  }
  report(!FORMATS.includes(schema.format), at, 'a format other than of bytes', schema.format, 'bytes are not read or written');
  const kinds = types(schema).filter((type) => type !== 'null');
  const form = schema['x-wire-scalar'] ?? schema['x-integer-form'];
  report(kinds.length < 2 || form !== undefined, at, 'one type besides null, or a wire scalar', kinds, 'a component has one Java type');
  report(owner || !schema.properties, at, 'a named schema for an object', 'an inline one', 'a record has a name');
  report(owner || !schema.enum, at, 'a named schema for an enum', 'an inline one', 'an enum has a name');
  if (schema.items) checkNode(report, `${at}/items`, schema.items, false);
  if (schema.additionalProperties instanceof Object) {
    checkNode(report, `${at}/additionalProperties`, schema.additionalProperties, false);
  }
}

/** The names of the schemas that requests hold. */
export function sentSchemas(contract) {
  const names = new Set();
  const follows = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.$ref === 'string') {
      const name = lastName(node.$ref);
      if (names.has(name)) return;
      names.add(name);
      follows(contract.components?.schemas?.[name]);
    }
    Object.entries(node).forEach(([key, value]) => key === 'example' || key === 'examples' || follows(value));
  };
  for (const { operation } of operations(contract)) {
    const body = follow(contract, operation.requestBody);
    if (body) follows(body.content?.[mediaTypeSent(operation, body)]?.schema);
  }
  return names;
}

export function checkSchemas(report, contract) {
  const sent = sentSchemas(contract);
  for (const [name, schema] of Object.entries(contract.components?.schemas ?? {})) {
    const at = `#/components/schemas/${escape(name)}`;
    checkNode(report, at, schema, true);
    const nullable = schema['x-wire-scalar'] === undefined && (schema.enum ?? []).includes(null);
    report(!nullable, at, 'an enum without null', 'null', 'no constant stands for null');
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const place = `${at}/properties/${escape(key)}`;
      checkNode(report, place, property, false);
      const required = (schema.required ?? []).includes(key);
      const both = sent.has(name) && required && types(property).includes('null');
      report(!both, place, 'required or null, where it is sent', 'both', 'the builder would take a forgotten value for null');
    }
  }
}
