// How the tools walk a contract: pointers in which a parameter is named, and references followed.

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export const escape = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1');
const unescape = (segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** The node itself, or what its `$ref` names. */
export function follow(contract, node) {
  if (typeof node?.$ref !== 'string') return node;
  const segments = node.$ref.slice(2).split('/').map(unescape);
  return segments.reduce((at, segment) => at?.[segment], contract);
}

export const lastName = (reference) => unescape(reference.split('/').pop());

/** Each operation of the paths, with its pointer and its own and its path's parameters. */
export function* operations(contract) {
  for (const [path, item] of Object.entries(contract.paths ?? {})) {
    for (const method of METHODS.filter((name) => item[name])) {
      const operation = item[method];
      const pointer = `#/paths/${escape(path)}/${method}`;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((node) => ({
        node,
        parameter: follow(contract, node),
      }));
      yield { pointer, path, item, method, operation, parameters };
    }
  }
}

/** The response of the first success status that has content, else of the first one. */
export function success(contract, operation) {
  const responses = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .map(([status, node]) => ({ status, response: follow(contract, node) ?? {} }));
  return responses.find(({ response }) => response.content) ?? responses[0];
}

export const types = (schema) => [schema?.type ?? []].flat();

export const isNullable = (schema) => types(schema).includes('null');
