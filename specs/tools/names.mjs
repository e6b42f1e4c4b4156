// The Java name of what a contract names, as the generator's Java naming has it: a property, a
// parameter, a schema. `x-java-name` overrides it. Names that no rule turns into Java are the
// contract's to give; supported.mjs refuses them.

const KEYWORDS = new Set(
  `abstract assert boolean break byte case catch char class const continue default do double else enum
  extends false final finally float for goto if implements import instanceof int interface long native
  new null package private protected public return short static strictfp super switch synchronized
  this throw throws transient true try void volatile while _`.split(/\s+/),
);

// What a record, or the code that reads and writes it, has already.
const OF_RECORDS =
  'ADAPTER NAMES builder toBuilder clone finalize getClass hashCode notify notifyAll toString wait ' +
  'additionalProperties nulls in property';

export const RESERVED_PROPERTIES = new Set(OF_RECORDS.split(' '));
// What the record of an operation's parameters has, and what a method of an API has.
export const RESERVED_PARAMETERS = new Set([...RESERVED_PROPERTIES, 'request']);
export const RESERVED_ARGUMENTS = new Set(
  'body content headers limit parameters start transport'.split(' '),
);

// Types that generated code names by their simple names.
export const RESERVED_SCHEMAS = new Set(
  `BigDecimal Boolean Builder Codecs CodedEnum Enum IOException Instant Integer JsonAdapter JsonElement
  JsonReader JsonToken JsonWriter List LocalDate Long Map ModelAdapter ModelAdapterFactory
  ModelBuilder Models NullMarked Nullable Object Objects Operation OperationRequest Override Paged
  PropertyCursor PropertyNames Record Retry Set String Transport TypeAdapter URI UUID WireScalar
  WireScalars`.split(/\s+/),
);

const camelize = (name) => {
  const joined = name.replaceAll(/[_-]+(.)/g, (_, letter) => letter.toUpperCase()).replace(/[_-]+$/, '');
  return joined.charAt(0).toLowerCase() + joined.slice(1);
};

function derived(wire) {
  const word = wire.replaceAll(/[.\- ]/g, '_').replaceAll(/[^A-Za-z0-9_]/g, '');
  if (/^_*class$/i.test(word)) return 'propertyClass';
  const started = /^\d/.test(word) ? `_${word}` : word;
  if (/^[A-Z0-9_]+$/.test(started)) return started;
  const lowered = /^[A-Z]{2}/.test(started)
    ? started.slice(0, 2).toLowerCase() + started.slice(2)
    : started;
  const name = camelize(lowered);
  return KEYWORDS.has(name) ? `_${name}` : name;
}

/** The Java name of a property or parameter. */
export function javaName(wire, node) {
  return node?.['x-java-name'] ?? derived(wire);
}

/** The name of the constant that holds something of that Java name. */
export function constantName(name) {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

export function isIdentifier(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !KEYWORDS.has(name);
}

/** The Java name of an operation's own types: `listClients` is `ListClients`. */
export function typeName(operationId) {
  return operationId.charAt(0).toUpperCase() + operationId.slice(1);
}
