// What the mock is given instead of the contract itself, where Prism would misjudge the contract.
// A view is derived in memory, from a copy: the contract is never bent to suit a tool.

/** The contract as Prism can judge it. */
export function contractView(bundle) {
  const view = structuredClone(bundle);
  for (const operation of operations(view.paths)) {
    const content = resolve(view, operation.requestBody)?.content ?? {};
    const media = content['multipart/form-data'];
    if (media?.encoding) allowReserved(media);
  }
  return view;
}

/** The receiver of the contract's webhooks: webhook `x` is the path `/x`. */
export function receiverView(bundle) {
  const { webhooks = {}, ...view } = structuredClone(bundle);
  view.paths = Object.fromEntries(
    Object.entries(webhooks).map(([name, item]) => [`/${name}`, item]),
  );
  return view;
}

// Percent-encoding is for URLs, but Prism refuses characters such as @ and / in any form part that
// has an `encoding`. OpenAPI has `allowReserved` for it, only not in the parts of a multipart body.
function allowReserved(media) {
  for (const encoding of Object.values(media.encoding)) {
    if (encoding.style) encoding.allowReserved = true;
  }
}

function operations(paths = {}) {
  const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
  return Object.values(paths).flatMap((item) =>
    methods.filter((method) => item[method]).map((method) => item[method]),
  );
}

function resolve(bundle, node) {
  if (!node?.$ref) return node;
  return node.$ref
    .slice(2)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((owner, key) => owner?.[key], bundle);
}
