// Names that do not become Java, and two that become one: the contract gives another by x-java-name.
import { escape, operations } from './contract.mjs';
import {
  RESERVED_ARGUMENTS,
  RESERVED_PARAMETERS,
  RESERVED_PROPERTIES,
  RESERVED_SCHEMAS,
  isIdentifier,
  javaName,
  typeName,
} from './names.mjs';

const ASK = 'give another by x-java-name';

/** Reports each of `named`, pairs of pointer, wire name and node, whose Java name is not its own. */
function checkOwn(report, named, reserved) {
  const first = new Map();
  for (const { at, wire, node } of named) {
    const name = javaName(wire, node);
    report(isIdentifier(name), at, 'a name that Java can have', name, ASK);
    report(!reserved.has(name), at, 'a name that generated code does not have', name, ASK);
    const other = first.get(name);
    report(other === undefined, at, 'a Java name of its own', `${name}, as ${other} has`, ASK);
    first.set(name, wire);
  }
}

function checkParameters(report, { pointer, parameters }) {
  const named = parameters.map(({ node, parameter }) => ({
    at: `${pointer}/parameters/${parameter.name}`,
    wire: parameter.name,
    node: { ...parameter, ...node },
    path: parameter.in === 'path',
  }));
  checkOwn(report, named.filter(({ path }) => path), RESERVED_ARGUMENTS);
  checkOwn(report, named.filter(({ path }) => !path), RESERVED_PARAMETERS);
}

export function checkNames(report, contract) {
  const schemas = Object.entries(contract.components?.schemas ?? {});
  for (const [name, schema] of schemas) {
    const at = `#/components/schemas/${escape(name)}`;
    if (schema['x-wire-scalar']) continue;
    report(/^[A-Z][A-Za-z0-9]*$/.test(name), at, 'a name such as ClientInput', name, 'it becomes a Java type');
    report(!RESERVED_SCHEMAS.has(name), at, 'a name that generated code does not use', name, 'rename the schema');
    const properties = Object.entries(schema.properties ?? {}).map(([wire, node]) => ({
      at: `${at}/properties/${escape(wire)}`,
      wire,
      node,
    }));
    checkOwn(report, properties, RESERVED_PROPERTIES);
  }
  const types = new Set(schemas.map(([name]) => name));
  for (const each of operations(contract)) {
    const name = typeName(each.operation.operationId ?? '');
    const own = [name, `${name}Response`].filter((type) => types.has(type));
    report(own.length === 0, each.pointer, 'an operationId that is no schema', own, 'it becomes a Java type');
    report(each.operation.operationId !== 'operations', each.pointer, 'another operationId', 'operations', 'each API has a method of that name');
    checkParameters(report, each);
  }
}
