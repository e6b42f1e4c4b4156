// x-paging: {item, by: offset|page, limit, offset|page, first, items, total | pages | until: empty}
import { follow, lastName, success, types } from './contract.mjs';

const KEYS = ['item', 'by', 'limit', 'offset', 'page', 'first', 'items', 'total', 'pages', 'until'];

/** How an operation pages, with its defaults. */
export function paging(operation) {
  const given = operation['x-paging'];
  const by = given.by ?? 'offset';
  return {
    item: given.item,
    by,
    limit: given.limit ?? (by === 'offset' ? 'limit' : undefined),
    start: by === 'offset' ? (given.offset ?? 'offset') : (given.page ?? 'page'),
    first: given.first ?? 1,
    items: given.items ?? 'items',
    total: given.until === 'empty' ? undefined : (given.pages ?? given.total ?? 'count'),
    pages: given.pages !== undefined,
  };
}

/** The schemas along a path of names such as `meta.total`, each undefined if it is not there. */
export function along(contract, schema, names) {
  const found = [];
  let at = follow(contract, schema);
  for (const name of names.split('.')) {
    const property = at?.properties?.[name];
    at = follow(contract, property);
    found.push({ name, node: property, schema: at });
  }
  return found;
}

export function checkPaging(report, contract, pointer, operation, parameters) {
  const given = operation['x-paging'];
  if (given === undefined) return;
  const at = `${pointer}/x-paging`;
  const why = 'pages could not be fetched';
  const odd = Object.keys(given).filter((key) => !KEYS.includes(key));
  report(odd.length === 0, at, `keys of ${KEYS.join(', ')}`, odd, why);
  const { item, by, limit, start, first, items, total, pages } = paging(operation);
  report(['offset', 'page'].includes(by), at, 'by: offset or page', by, why);
  report(given.until === undefined || given.until === 'empty', at, 'until: empty', given.until, why);
  report(!pages || by === 'page', at, 'pages only with by: page', by, why);
  report(!pages || given.total === undefined, at, 'total or pages', 'both', why);
  report(Number.isInteger(first), at, 'a whole number as first', first, why);
  for (const name of [limit, start].filter((one) => one !== undefined)) {
    const parameter = parameters.map((each) => each.parameter).find((each) => each.name === name);
    const schema = follow(contract, parameter?.schema);
    const fits = parameter?.in === 'query' && types(schema)[0] === 'integer' && schema.format !== 'int64';
    report(fits, at, `the query parameter ${name} of 32 bits`, parameter ? types(schema) : 'none', why);
  }
  const content = success(contract, operation)?.response.content ?? {};
  const page = Object.values(content)[0]?.schema ?? {};
  const root = types(page).includes('array') ? page : along(contract, page, items).at(-1).schema;
  const reference = root?.items?.$ref;
  report(reference !== undefined && lastName(reference) === item, at, `item ${reference ? lastName(reference) : 'of an array of a schema'}`, item, why);
  if (total === undefined) return;
  const counted = types(along(contract, page, total).at(-1).schema);
  report(counted[0] === 'integer', at, `a page with ${total}, or until: empty`, counted.length ? counted : 'none', 'the end could not be told');
}
