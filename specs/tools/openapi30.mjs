// The OpenAPI 3.0.3 view of a contract, for tools that read no 3.1. A view takes what the contract
// takes, and more where 3.0 has no word for it; it never refuses what the contract allows. The
// contract itself knows nothing of this.

const SCHEMA_MAPS = new Set(['properties']);
const SCHEMAS = new Set(['items', 'additionalProperties', 'not']);
const SCHEMA_LISTS = new Set(['allOf', 'anyOf', 'oneOf']);
// Conditions, for which 3.0 has no word, and what refuses nothing.
const LEFT_OUT = new Set([
  'if', 'then', 'else', 'dependentSchemas', 'dependentRequired', 'contentEncoding', 'contentMediaType',
]);
const SAME = new Set([
  'title', 'description', 'default', 'example', 'deprecated', 'readOnly', 'writeOnly',
  'format', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf',
  'required', 'minProperties', 'maxProperties', 'minItems', 'maxItems', 'uniqueItems', 'nullable',
]);
// What says something of values of one type only, and so nothing where there is none.
const OF_A_TYPE = [
  'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf',
  'minItems', 'maxItems', 'uniqueItems', 'items', 'minProperties', 'maxProperties', 'required',
  'properties', 'additionalProperties',
];
const OF_OBJECTS = ['required', 'properties', 'additionalProperties', 'minProperties', 'maxProperties'];
const OF_NUMBERS = ['format', 'minimum', 'maximum', 'multipleOf'];

function pick(schema, keys) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key)));
}

function omit(schema, keys) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}

function keyword(key, value, at) {
  if (SAME.has(key) || key.startsWith('x-')) return { [key]: value };
  if (SCHEMAS.has(key)) {
    return { [key]: typeof value === 'boolean' && key !== 'items' ? value : schema30(value, `${at}/${key}`) };
  }
  if (SCHEMA_LISTS.has(key)) {
    return { [key]: value.map((part, index) => schema30(part, `${at}/${key}/${index}`)) };
  }
  if (SCHEMA_MAPS.has(key)) {
    const entries = Object.entries(value);
    return { [key]: Object.fromEntries(entries.map(([k, v]) => [k, schema30(v, `${at}/${key}/${k}`)])) };
  }
  if (LEFT_OUT.has(key)) return {};
  if (key === 'const') return { enum: [value] };
  if (key === 'examples') return value.length > 0 ? { example: value[0] } : {};
  throw new Error(`expected at ${at} a keyword that OpenAPI 3.0 can say or leave out, found ${key}`);
}

/** What several types are in 3.0, which knows one: null apart, an object beside an integer, or any. */
function typed(schema, types) {
  const others = types.filter((type) => type !== 'null');
  const nullable = types.includes('null') ? { nullable: true } : {};
  if (others.length === 1) return { type: others[0], ...omit(schema, ['type']), ...nullable };
  const bare = omit(schema, ['type', ...OF_A_TYPE]);
  if (others.length === 2 && others.includes('object') && others.includes('integer')) {
    // Not oneOf: generators look for a discriminator there.
    return {
      ...bare,
      anyOf: [
        { type: 'object', ...pick(schema, OF_OBJECTS), ...nullable },
        { type: 'integer', ...pick(schema, OF_NUMBERS), ...nullable },
      ],
    };
  }
  return bare;
}

function schema30(schema, at) {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} };
  if ('$ref' in schema) {
    const { $ref, ...beside } = schema;
    if (Object.keys(beside).length === 0) return { $ref };
    // Beside a reference 3.0 reads nothing.
    return { ...schema30(beside, at), allOf: [{ $ref }] };
  }
  const { type, ...rest } = schema;
  const said = Object.assign({}, ...Object.entries(rest).map(([k, v]) => keyword(k, v, at)));
  if (type === undefined) return said;
  return Array.isArray(type) ? typed(said, type) : { type, ...said };
}

/** The Go generator ogen calls its client `Client`; a schema of that name has another in Go. */
function goName(name) {
  return name === 'Client' ? { 'x-ogen-name': 'ClientRecord' } : {};
}

function node30(node, at) {
  if (Array.isArray(node)) return node.map((child, index) => node30(child, `${at}/${index}`));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'schema') return [key, schema30(value, `${at}/schema`)];
      if (key === 'example' || key === 'examples') return [key, value];
      return [key, node30(value, `${at}/${key}`)];
    }),
  );
}

const name = (reference) => reference.split('/').pop();

/**
 * Forms as 3.0 can say them. It reads no style there, and generators write an object as JSON: the
 * parts `campos[id]` of an object are further parts of the form instead, as they are on the wire. The
 * form is open for them, and no more said of it, as generators have no word for further parts.
 * Generators take what is not plainly a text for JSON, so a reference stands alone.
 */
function form30(bundle, content) {
  const form = bundle.components.schemas[name(content.schema.$ref)];
  for (const [property, { style }] of Object.entries(content.encoding ?? {})) {
    if (style !== 'deepObject') continue;
    form.description += ` A part \`${property}[id]\` stands for each member of \`${property}\`.`;
    delete form.additionalProperties;
    delete form.properties[property];
    delete content.encoding[property];
    for (const example of Object.values(content.examples)) {
      const { value } = bundle.components.examples[name(example.$ref)];
      for (const [key, part] of Object.entries(value[property] ?? {})) {
        value[`${property}[${key}]`] = part;
      }
      delete value[property];
    }
  }
  if (Object.keys(content.encoding ?? {}).length === 0) delete content.encoding;
  for (const [property, { $ref }] of Object.entries(form.properties)) {
    if ($ref) form.properties[property] = { $ref };
  }
}

function withForms(bundle) {
  for (const operation of Object.values(bundle.paths).flatMap((item) => Object.values(item))) {
    const content = operation?.requestBody?.content?.['multipart/form-data'];
    if (content) form30(bundle, content);
  }
  return bundle;
}

/** The view of a bundle, a tree of its own. */
export function openapi30View(bundle) {
  const copy = withForms(structuredClone(bundle));
  const { openapi, info, webhooks, components, ...rest } = copy;
  const { summary, license, ...about } = info;
  const { schemas = {}, ...others } = components;
  const view = {
    openapi: '3.0.3',
    info: { ...about, ...(license && { license: { name: license.name } }) },
    ...node30(rest, '#'),
    components: {
      ...node30(others, '#/components'),
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [
          name,
          { ...schema30(schema, `#/components/schemas/${name}`), ...goName(name) },
        ]),
      ),
    },
  };
  if (webhooks) view['x-webhooks'] = node30(webhooks, '#/webhooks');
  return view;
}
