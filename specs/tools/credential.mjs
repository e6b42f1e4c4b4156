// Where a client's credential travels: as the one security scheme says, or as the one path parameter
// that is it.
import { operations } from './contract.mjs';
import { javaName } from './names.mjs';

function ofScheme([name, scheme]) {
  const { description } = scheme;
  if (scheme.type === 'http') return { name, [scheme.scheme.toLowerCase()]: true, description };
  return { name, [scheme.in]: scheme.name, description };
}

/** All that a contract names; clients can have one. */
export function credentials(contract) {
  const schemes = Object.entries(contract.components?.securitySchemes ?? {}).map(ofScheme);
  const paths = new Map();
  for (const { parameters } of operations(contract)) {
    for (const { parameter } of parameters.filter((each) => each.parameter['x-secret'])) {
      const { name, description } = parameter;
      paths.set(name, { name, path: true, description });
    }
  }
  return [...schemes, ...paths.values()];
}

/** The one credential, with the Java name of what sets it and the words that messages call it by. */
export function credential(contract) {
  const [found] = credentials(contract);
  const words = found.name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return { ...found, name: javaName(found.name), words: words.replace(/\bapi\b/, 'API') };
}
