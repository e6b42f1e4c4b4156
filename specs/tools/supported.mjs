// What the generator and the runtime cannot do is refused here, before anything is generated, with a
// pointer and a reason. Nothing of a contract is dropped in silence.
import { follow, operations, types } from './contract.mjs';
import { credentials } from './credential.mjs';
import { jsonType, mediaTypeSent } from './media-types.mjs';
import { checkNames } from './supported-names.mjs';
import { checkPaging } from './supported-paging.mjs';
import { checkSchemas, isScalar } from './supported-schemas.mjs';

const FORMS = ['multipart/form-data', 'application/x-www-form-urlencoded'];
const STYLES = { path: 'simple', header: 'simple', query: 'form' };

function checkParameter(report, contract, at, parameter) {
  const place = parameter.in;
  report(STYLES[place] !== undefined, at, 'a parameter in path, query or header', place, 'a cookie would not be sent');
  report(!parameter.content, at, 'a schema', 'content', 'parameters are not written as media types');
  const style = parameter.style ?? STYLES[place];
  report(style === STYLES[place], at, `style ${STYLES[place]}`, style, 'other styles are not written');
  for (const key of ['allowReserved', 'allowEmptyValue']) {
    report(parameter[key] !== true, at, `no ${key}`, 'true', 'every value is percent-encoded');
  }
  const schema = follow(contract, parameter.schema) ?? {};
  if (types(schema).includes('array')) {
    report(place === 'query', at, 'a scalar', 'an array', 'lists are written in queries only');
    const items = follow(contract, schema.items) ?? {};
    report(isScalar(items), at, 'items that are scalars', types(items), 'a query holds text');
    return;
  }
  report(isScalar(schema), at, 'a scalar, or an array in a query', types(schema), 'it is sent as text');
}

function checkSecurity(report, contract) {
  const schemes = Object.entries(contract.components?.securitySchemes ?? {});
  const names = schemes.map(([name]) => name);
  report(names.length < 2, '#/components/securitySchemes', 'one scheme', names, 'a client has one credential');
  for (const [name, scheme] of schemes) {
    const at = `#/components/securitySchemes/${name}`;
    const kind = [scheme.type, scheme.scheme ?? scheme.in].filter(Boolean).join(' ');
    const known = ['apiKey header', 'apiKey query', 'http bearer', 'http basic'];
    report(known.includes(kind.replace(/ (bearer|basic)$/i, (word) => word.toLowerCase())), at, `one of ${known.join(', ')}`, kind, 'clients cannot send another');
  }
  const found = credentials(contract).map(({ name }) => name);
  const one = contract['x-credential'] !== undefined || found.length === 1;
  report(one, '#/security', 'one security scheme, or one path parameter with x-secret', found.length ? found : 'none', 'a client has one credential');
  const root = contract.security ?? [];
  const plain = root.length <= 1 && root.every((one) => Object.keys(one).length === 1);
  report(plain, '#/security', 'one requirement of one scheme', JSON.stringify(root), 'a client has one credential');
}

function checkForm(report, contract, at, body, media, operation) {
  report(body.required === true, at, 'a form that is required', 'an optional one', 'a form is always sent');
  const schema = follow(contract, media.schema) ?? {};
  for (const [name, node] of Object.entries(schema.properties ?? {})) {
    const property = follow(contract, node) ?? {};
    const deep = media.encoding?.[name]?.style === 'deepObject';
    const fits = deep ? types(property).includes('object') : isScalar(property);
    report(fits, `${at}/${name}`, deep ? 'a map' : 'a scalar', types(property), 'a form holds text');
  }
  for (const [name, encoding] of Object.entries(media.encoding ?? {})) {
    const odd = Object.keys(encoding).filter((key) => !['style', 'explode'].includes(key));
    report(odd.length === 0, `${at}/encoding/${name}`, 'style and explode alone', odd, 'parts are plain text');
    report(encoding.style === 'deepObject', `${at}/encoding/${name}`, 'style deepObject', encoding.style, 'other styles are not written');
  }
  const named = operation['x-form-schema'];
  report(named !== undefined, at, 'x-form-schema beside the operation', 'none', 'the form would have no type');
}

function isValue(contract, schema) {
  if (schema?.$ref) return types(follow(contract, schema)).some((type) => ['object', 'array'].includes(type));
  return types(schema).includes('array') || (types(schema).includes('object') && schema.additionalProperties);
}

function checkBody(report, contract, pointer, operation) {
  if (!operation.requestBody) return;
  const body = follow(contract, operation.requestBody) ?? {};
  const at = `${pointer}/requestBody`;
  const kinds = Object.keys(body.content ?? {});
  const sent = mediaTypeSent(operation, body);
  report(kinds.length === 1 || kinds.includes(operation['x-sends']), at, 'x-sends that names the one that is sent', kinds, 'a client sends one media type');
  if (sent === undefined) return;
  const known = FORMS.includes(sent) || jsonType(sent);
  report(known, at, 'JSON or a form', sent, 'files and other bodies are not sent');
  const media = body.content[sent] ?? {};
  if (FORMS.includes(sent)) checkForm(report, contract, at, body, media, operation);
  if (jsonType(sent)) report(isValue(contract, media.schema), at, 'an object or an array', JSON.stringify(media.schema), 'a bare scalar is not sent');
}

function checkResponses(report, contract, pointer, operation) {
  const at = `${pointer}/responses`;
  const all = Object.entries(operation.responses ?? {}).map(([status, node]) => [status, follow(contract, node) ?? {}]);
  for (const [status, response] of all) {
    report(!response.links, `${at}/${status}`, 'no links', 'links', 'clients follow none');
    if (!status.startsWith('2')) continue;
    const kinds = Object.keys(response.content ?? {});
    report(kinds.length <= 1, `${at}/${status}`, 'one media type', kinds, 'a client reads one');
    for (const kind of kinds) {
      report(jsonType(kind), `${at}/${status}`, 'JSON', kind, 'text and files are not read');
      const schema = response.content[kind].schema;
      report(isValue(contract, schema), `${at}/${status}`, 'an object or an array', JSON.stringify(schema), 'a bare scalar is not read');
    }
    for (const [name, node] of Object.entries(response.headers ?? {})) {
      const header = follow(contract, node) ?? {};
      const scalar = header.schema && isScalar(follow(contract, header.schema)) && !follow(contract, header.schema).enum;
      report(scalar, `${at}/${status}/headers/${name}`, 'a scalar', JSON.stringify(header.schema ?? {}), 'a header is text');
      report(!operation['x-paging'], `${at}/${status}/headers/${name}`, 'no headers beside x-paging', name, 'pages have none');
    }
  }
}

const SIGNATURES = { algorithm: ['HmacSHA1', 'HmacSHA256'], over: ['body', 'base64-of-body'] };

function checkWebhooks(report, contract) {
  for (const { pointer, operation } of operations({ paths: contract.webhooks })) {
    const given = operation['x-signature'];
    if (given === undefined) continue;
    const at = `${pointer.replace('#/paths', '#/webhooks')}/x-signature`;
    const odd = Object.keys(given).filter((key) => !['header', 'algorithm', 'over', 'prefix'].includes(key));
    const why = 'a delivery could not be checked';
    report(odd.length === 0, at, 'header, algorithm, over and prefix', odd, why);
    report(typeof given.header === 'string', at, 'the name of a header', given.header, why);
    report(typeof (given.prefix ?? '') === 'string', at, 'a text as prefix', given.prefix, why);
    for (const [key, known] of Object.entries(SIGNATURES)) {
      report(known.includes(given[key]), at, `${key} of ${known.join(', ')}`, given[key], why);
    }
  }
}

function checkOperation(report, contract, { pointer, item, operation, parameters }) {
  for (const { parameter } of parameters) {
    checkParameter(report, contract, `${pointer}/parameters/${parameter.name}`, parameter);
  }
  const servers = operation.servers ?? item.servers;
  report(servers === undefined, pointer, 'the servers of the root', 'servers', 'a client has one base URL');
  report(operation.callbacks === undefined, pointer, 'no callbacks', 'callbacks', 'webhooks are received');
  const security = operation.security;
  const same = security === undefined || security.length === 0 || JSON.stringify(security) === JSON.stringify(contract.security);
  report(same, `${pointer}/security`, 'the security of the root, or none', JSON.stringify(security), 'a client has one credential');
  checkBody(report, contract, pointer, operation);
  checkResponses(report, contract, pointer, operation);
  checkPaging(report, contract, pointer, operation, parameters);
}

/** What the tools cannot do with a contract: one line each, none if they can do all of it. */
export function unsupported(contract) {
  const problems = [];
  const report = (holds, at, expected, found, reason) => {
    if (!holds) problems.push(`${at}: expected ${expected}, found ${[found].flat().join(', ')} (${reason})`);
  };
  for (const [index, server] of (contract.servers ?? []).entries()) {
    report(!server.variables, `#/servers/${index}`, 'a URL without variables', 'variables', 'base URLs are fixed');
  }
  checkSecurity(report, contract);
  for (const each of operations(contract)) checkOperation(report, contract, each);
  checkWebhooks(report, contract);
  checkSchemas(report, contract);
  checkNames(report, contract);
  return problems;
}

