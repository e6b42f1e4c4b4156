// What an update takes of what was read, so that nothing is lost where leaving out writes a default:
// of the schema that a PUT or PATCH of one thing sends, what the schema of its response has under the
// same name and of the same meaning. `x-merge: false` on a property leaves it out.
import { follow, lastName, operations, success, types } from './contract.mjs';
import { jsonType } from './media-types.mjs';
import { javaName } from './names.mjs';

const WIRE_SCALARS = {
  booleanText: 'Boolean',
  decimalText: 'BigDecimal',
  dottedDate: 'LocalDate',
  epochSeconds: 'Instant',
  flag: 'Boolean',
  lenientDateTime: 'Instant',
  lenientEpochSeconds: 'Instant',
  lenientFlag: 'Boolean',
  textOrInteger: 'String',
};
const FORMATS = { uuid: 'UUID', uri: 'URI', date: 'LocalDate', 'date-time': 'Instant' };
const WHOLE = ['Integer', 'Long'];

/** The Java type of a scalar; of anything else, what it is on the wire. */
function kind(contract, property) {
  const schema = follow(contract, property);
  const scalar = schema['x-wire-scalar'];
  if (scalar !== undefined) return WIRE_SCALARS[scalar];
  if (schema.enum !== undefined) return 'enum';
  switch (types(schema).find((type) => type !== 'null')) {
    case 'string':
      return FORMATS[schema.format] ?? 'String';
    case 'integer':
      return schema.format === 'int64' ? 'Long' : 'Integer';
    case 'number':
      return 'BigDecimal';
    case 'boolean':
      return 'Boolean';
    default:
      return undefined;
  }
}

/** An expression for the value to send, undefined where it could not be exactly the one that was read. */
function taken(contract, sent, read, value) {
  const [to, from] = [kind(contract, sent), kind(contract, read)];
  if (to === undefined || from === undefined) {
    const same = sent.$ref !== undefined && sent.$ref === read.$ref;
    return same ? value : undefined;
  }
  if (to === 'enum') {
    if (sent.$ref === undefined) return undefined;
    if (sent.$ref === read.$ref) return value;
    return from === 'String' || WHOLE.includes(from)
      ? `ReadValues.code(${lastName(sent.$ref)}.values(), ${value})`
      : undefined;
  }
  const schema = follow(contract, sent);
  if (to === 'String' && (from === 'String' || WHOLE.includes(from))) {
    const text = from === 'String' ? value : `ReadValues.text(${value})`;
    return schema.minLength > 0 || schema.format ? `ReadValues.nonEmpty(${text})` : text;
  }
  if (to === from) return value;
  if (to === 'Long' && from === 'Integer') return `ReadValues.int64(${value})`;
  if (to === 'Integer' && from === 'Long') return `ReadValues.int32(${value})`;
  return undefined;
}

/** The schema that is read where one thing is changed, out of its envelope; undefined if none. */
function readName(contract, operation) {
  const content = success(contract, operation)?.response.content ?? {};
  const reference = Object.values(content)[0]?.schema?.$ref;
  if (reference === undefined) return undefined;
  return follow(contract, { $ref: reference })['x-envelope']?.schema ?? lastName(reference);
}

function merge(contract, sent, name) {
  const read = contract.components.schemas[name];
  const all = Object.entries(sent.properties).map(([wire, property]) => {
    const there = property['x-merge'] === false ? undefined : read.properties?.[wire];
    const java = javaName(wire, property);
    const value = there && taken(contract, property, there, `read.${javaName(wire, there)}()`);
    return { wire, java, value };
  });
  const takes = all.filter(({ value }) => value !== undefined);
  const left = all.filter(({ value }) => value === undefined).map(({ java }) => java);
  return { from: name, takes, left: left.length > 0 && { names: left } };
}

/** Writes into the schemas of a view what each takes of a read one. */
export function describeMerges(contract) {
  for (const { method, operation, parameters } of operations(contract)) {
    const one = parameters.some(({ parameter }) => parameter.in === 'path');
    if (!['put', 'patch'].includes(method) || !one) continue;
    const [media, { schema } = {}] =
      Object.entries(follow(contract, operation.requestBody)?.content ?? {})[0] ?? [];
    const sent = follow(contract, schema);
    const name = readName(contract, operation);
    if (!media || !jsonType(media) || !schema.$ref || !sent.properties || name === undefined) continue;
    const merged = merge(contract, sent, name);
    const known = (sent['x-merges'] ?? []).some(({ from }) => from === name);
    if (merged.takes.length > 0 && !known) sent['x-merges'] = [...(sent['x-merges'] ?? []), merged];
  }
}
