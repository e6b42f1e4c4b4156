// A Postman collection of a contract, by Postman's own converter, the same in each build.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { stringify } from 'yaml';

const { convertV2 } = createRequire(import.meta.url)('openapi-to-postmanv2');
const OPTIONS = { parametersResolution: 'Example', folderStrategy: 'Tags' };

function converted(bundle) {
  return new Promise((resolve, reject) => {
    convertV2({ type: 'string', data: stringify(bundle) }, OPTIONS, (error, result) => {
      if (error) reject(error);
      else if (!result.result) reject(new Error(result.reason));
      else resolve(result.output[0].data);
    });
  });
}

/** An id that is the same for the same place of the same collection. */
function id(...names) {
  const hash = createHash('sha256').update(JSON.stringify(names)).digest('hex');
  const [, a, b, c, d] = /^(.{8})(.{4}).(.{3}).(.{3})/.exec(hash);
  return `${a}-${b}-4${c}-8${d}-${hash.slice(32, 44)}`;
}

function requests(items, trail, visit) {
  for (const item of items) {
    if (item.item) requests(item.item, [...trail, item.name], visit);
    else visit(item, [...trail, item.name]);
  }
}

/** The parts of a form, of an example: an object is a part for each of its members. */
function parts(example) {
  const part = (key, value) => ({ key, value: String(value), type: 'text' });
  return Object.entries(example).flatMap(([name, value]) =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).map(([key, inner]) => part(`${name}[${key}]`, inner))
      : [part(name, value)],
  );
}

function firstExample(bundle, content) {
  const example = Object.values(content.examples)[0];
  return example.$ref ? bundle.components.examples[example.$ref.split('/').pop()].value : example.value;
}

/** The first example of the form whose operation has that summary. */
function form(bundle, summary) {
  for (const item of Object.values(bundle.paths)) {
    for (const operation of Object.values(item)) {
      const content = operation?.requestBody?.content?.['multipart/form-data'];
      if (content && operation.summary === summary) return parts(firstExample(bundle, content));
    }
  }
  throw new Error(`expected an operation with a form and the summary ${summary}, found none`);
}

/** The collection of a bundle. */
export async function postmanCollection(vendor, bundle) {
  const collection = await converted(bundle);
  collection.info._postman_id = id(vendor);
  requests(collection.item, [vendor], (item, trail) => {
    item.id = id(...trail);
    // None of its own is that of the collection.
    if (item.request.auth === null) delete item.request.auth;
    // The converter makes up what stands beside a reference, and knows no objects in forms.
    if (item.request.body?.mode === 'formdata') {
      item.request.body.formdata = form(bundle, item.name);
    }
    (item.response ?? []).forEach((response, index) => {
      response.id = id(...trail, index);
      if (response.originalRequest?.body?.mode === 'formdata') {
        response.originalRequest.body.formdata = item.request.body.formdata;
      }
    });
  });
  return collection;
}
