// What the mock is given in place of the contract itself. A view is derived in memory, from a copy:
// Prism writes into what it is given, and the contract is never bent to suit a tool. Wherever Prism
// would refuse what the contract allows, the difference belongs here, with its reason.

// Prism refuses every schema unless the contract names their dialect; it is the one that OpenAPI 3.1
// has anyway, and at the sight of the name other tools warn of a dialect that they do not know.
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

// Of a form Prism reads the parts that have a property's name and passes over all others. With the
// style deepObject it looks for `campos[a]` alone, and a part `campos` that holds JSON is one of the
// others: a client that is wrong is told 200. Without the style that part is read, and refused, as text
// is no object. The parts `campos[a]` are passed over then; all of them are text, so none could be wrong.
function withoutDeepObjects(view) {
  for (const operation of Object.values(view.paths ?? {}).flatMap((item) => Object.values(item))) {
    const encoding = operation?.requestBody?.content?.['multipart/form-data']?.encoding ?? {};
    for (const [property, { style }] of Object.entries(encoding)) {
      if (style === 'deepObject') delete encoding[property];
    }
  }
  return view;
}

/** The operations that the vendor serves. */
export function contractView(bundle) {
  return withoutDeepObjects({ ...structuredClone(bundle), jsonSchemaDialect: DIALECT });
}

/** The receiver of the contract's webhooks, which Prism leaves out: webhook `x` is the path `/x`. */
export function receiverView(bundle) {
  const { webhooks = {}, ...view } = contractView(bundle);
  view.paths = Object.fromEntries(
    Object.entries(webhooks).map(([name, item]) => [`/${name}`, item]),
  );
  return view;
}
