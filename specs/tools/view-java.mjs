// What a view says about Java: names, codecs and what the templates cannot work out by themselves.
import { follow, isNullable, lastName, operations, success, types } from './contract.mjs';
import { jsonType, mediaTypeSent } from './media-types.mjs';
import { constantName, javaName, typeName } from './names.mjs';
import { along, paging } from './supported-paging.mjs';
import { describeMerges } from './read-merge.mjs';
import { sentSchemas } from './supported-schemas.mjs';

// Formats whose Java type has a codec of its own; text of any other format is text.
const CODECS = { uuid: 'uuid', uri: 'uri', 'date-time': 'dateTime' };

const HEADERS = {
  string: ['String', 'string'],
  integer: ['Integer', 'int32'],
  number: ['BigDecimal', 'decimal'],
  boolean: ['Boolean', 'bool'],
  uuid: ['UUID', 'uuid'],
  uri: ['URI', 'uri'],
  date: ['LocalDate', 'date'],
  'date-time': ['Instant', 'dateTime'],
  int64: ['Long', 'int64'],
  booleanText: ['Boolean', 'booleanText'],
  decimalText: ['BigDecimal', 'decimalText'],
  dottedDate: ['LocalDate', 'dottedDate'],
  epochSeconds: ['Instant', 'epochSeconds'],
  flag: ['Boolean', 'flag'],
  lenientDateTime: ['Instant', 'lenientDateTime'],
  lenientEpochSeconds: ['Instant', 'lenientEpochSeconds'],
  lenientFlag: ['Boolean', 'lenientFlag'],
  textOrInteger: ['String', 'textOrInteger'],
};

/** Names the codec of a scalar, and of what an array or a map holds. */
function nameCodec(schema) {
  if (schema?.items) nameCodec(schema.items);
  if (schema?.additionalProperties instanceof Object) nameCodec(schema.additionalProperties);
  if (schema?.format === undefined || schema['x-wire-scalar'] || schema.enum) return;
  if (types(schema).includes('number')) schema['x-wire-scalar'] = 'decimal';
  if (!types(schema).includes('string') || schema.format === 'date') return;
  schema['x-wire-scalar'] = CODECS[schema.format] ?? 'string';
}

/** What is said of a response by names of its properties. */
function nameJudgement(contract, schema) {
  const named = (owner, wire) => javaName(wire, owner?.properties?.[wire]);
  const refusal = schema['x-refusal'];
  if (refusal?.property) refusal.java = named(schema, refusal.property);
  const envelope = schema['x-envelope'];
  if (envelope === undefined) return;
  const held = follow(contract, schema.properties[envelope.property]);
  envelope.value = named(held, envelope.value);
  envelope.property = named(schema, envelope.property);
}

function nameProperties(name, schema, sent) {
  for (const [wire, property] of Object.entries(schema.properties ?? {})) {
    const java = javaName(wire, property);
    property['x-java-name'] = java;
    property['x-java-constant'] = constantName(java);
    nameCodec(property);
    // The generator would make it a set, whose order is not that of the wire.
    delete property.uniqueItems;
    if (!sent.has(name) || schema.additionalProperties !== false || !isNullable(property)) continue;
    property['x-clear'] = `clear${typeName(java)}`;
    schema['x-nulls'] = true;
  }
}

/** An expression that gets what stands along the names, null where one of them is missing. */
function getter(contract, schema, names) {
  const steps = along(contract, schema, names).map(({ name, node }) => `${javaName(name, node)}()`);
  const places = steps.map((_, index) => ['page', ...steps.slice(0, index)].join('.'));
  const missing = places.slice(1).map((place) => `${place} == null ? null : `);
  return `page -> ${missing.join('')}${['page', ...steps].join('.')}`;
}

function describePaging(contract, operation, parameters) {
  if (operation['x-paging'] === undefined) return;
  const { item, by, limit, start, first, items, total, pages } = paging(operation);
  const java = (name) => {
    const { parameter } = parameters.find((each) => each.parameter.name === name);
    return javaName(name, parameter);
  };
  const page = Object.values(success(contract, operation).response.content)[0].schema;
  operation['x-paging'] = {
    item,
    numbered: by === 'page',
    method: pages ? 'byPageCount' : by === 'page' ? 'byPage' : 'byOffset',
    limit: limit === undefined ? false : java(limit),
    start: java(start),
    first: String(first),
    count: total === undefined ? 'page -> null' : getter(contract, page, total),
    items: types(page).includes('array') ? 'page -> page' : getter(contract, page, items),
  };
}

function describeChecks(operation, parameters) {
  const asked = parameters.map((each) => each.parameter).filter(({ in: place }) => place !== 'path');
  const named = (wire) => javaName(wire, asked.find(({ name }) => name === wire));
  const each = asked.filter(({ required }) => required).map(({ name }) => ({ wire: name, name: named(name) }));
  const choice = operation['x-require-one-of'] ?? [];
  if (each.length === 0 && choice.length === 0) return;
  const condition = choice.map((wire) => `${named(wire)} == null`).join(' && ');
  const oneOf = choice.length === 0 ? false : { condition, wire: `[${choice.join(', ')}]` };
  operation['x-checked'] = { each, oneOf };
}

function describeLists(contract, operation, parameters) {
  const lists = parameters
    .map((each) => each.parameter)
    .filter(({ schema }) => types(follow(contract, schema)).includes('array'));
  for (const parameter of lists) {
    delete parameter.schema.uniqueItems;
    if (parameter.explode === false) parameter['x-joined'] = true;
  }
  if (lists.length > 0) operation['x-lists'] = lists.map((one) => javaName(one.name, one));
}

function describeBody(contract, operation) {
  const body = follow(contract, operation.requestBody);
  if (body === undefined) return;
  const sent = mediaTypeSent(operation, body);
  body.content = { [sent]: body.content[sent] };
  const schema = body.content[sent].schema;
  if (!schema.$ref) nameCodec(schema);
  delete schema.uniqueItems;
  if (sent === 'application/x-www-form-urlencoded') operation['x-url-encoded'] = true;
  if (jsonType(sent) && sent !== 'application/json') operation['x-json-type'] = sent;
}

function describeResponse(contract, operation) {
  const response = success(contract, operation)?.response ?? {};
  const headers = Object.entries(response.headers ?? {}).map(([wire, node]) => {
    const header = follow(contract, node);
    const schema = follow(contract, header.schema);
    const kind = schema['x-wire-scalar'] ?? schema.format;
    const [type, scalar] = HEADERS[kind] ?? HEADERS[types(schema)[0]];
    const name = javaName(wire, { ...header, ...node });
    return { wire, name, type, scalar: `WireScalars.${scalar}()`, description: header.description };
  });
  for (const { schema } of Object.values(response.content ?? {})) {
    nameCodec(schema);
    delete schema.uniqueItems;
  }
  if (headers.length > 0) operation['x-response-headers'] = { headers };
  else if (response.content === undefined) operation['x-void'] = true;
}

/** The errors that the contract knows, of those for which the runtime has an exception. */
function describeErrors(operation) {
  const known = ['404', '409'].filter((status) => status in operation.responses);
  if (known.length > 0) operation['x-known-errors'] = known.join(', ');
}

/** A method for each name that may stand in brackets: `expandContacts` for `expand=[contacts]`. */
function describeNames(parameter) {
  // Several operations may have the same parameter.
  const names = parameter['x-names'];
  if (names === undefined || names.some((name) => typeof name !== 'string')) return;
  const method = (wire) => `${javaName(parameter.name, parameter)}${typeName(javaName(wire))}`;
  parameter['x-names'] = names.map((wire) => ({ wire, method: method(wire) }));
}

/** What a reference holds once it was expanded, by the schema of its items. */
function describeExpansions(schema) {
  const expanded = Object.entries(schema.properties ?? {}).filter(
    ([, property]) => property['x-expanded'] !== undefined,
  );
  if (expanded.length === 0) return;
  schema['x-expansions'] = expanded.map(([wire, property]) => {
    const java = javaName(wire, property);
    return { wire, java, item: property['x-expanded'], method: `expanded${typeName(java)}` };
  });
}

/** Whether a record holds properties beyond the contract: what came, or what is to be sent. */
function describeRest(contract, sent) {
  const forms = new Set(bodySchemas(contract, (media) => !jsonType(media)));
  for (const [name, schema] of Object.entries(contract.components?.schemas ?? {})) {
    const closed = schema.properties !== undefined && schema.additionalProperties === false;
    if (closed && sent.has(name) && !forms.has(name)) schema['x-extra'] = true;
    if (schema['x-open'] || schema['x-extra']) schema['x-rest'] = true;
  }
}

function* bodySchemas(contract, wanted) {
  for (const { operation } of operations(contract)) {
    const { content = {} } = follow(contract, operation.requestBody) ?? {};
    for (const [media, { schema }] of Object.entries(content)) {
      if (wanted(media) && schema?.$ref) yield lastName(schema.$ref);
    }
  }
}

/** Writes into a view what the templates need. */
export function describeJava(contract) {
  const sent = sentSchemas(contract);
  const bodies = [...operations(contract)];
  // First what asks for the names of the contract, then what changes it.
  describeMerges(contract);
  describeRest(contract, sent);
  for (const { operation, parameters } of bodies) {
    describePaging(contract, operation, parameters);
    describeChecks(operation, parameters);
    describeLists(contract, operation, parameters);
    describeBody(contract, operation);
    describeResponse(contract, operation);
    describeErrors(operation);
  }
  for (const { parameters } of bodies) {
    for (const { parameter } of parameters) {
      parameter['x-java-name'] = javaName(parameter.name, parameter);
      describeNames(parameter);
      if (!parameter.schema?.$ref) nameCodec(parameter.schema);
    }
  }
  for (const [name, schema] of Object.entries(contract.components?.schemas ?? {})) {
    describeExpansions(schema);
    nameProperties(name, schema, sent);
    nameJudgement(contract, schema);
  }
}
