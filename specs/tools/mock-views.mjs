// What the mock is given in place of the contract itself. A view is derived in memory, from a copy:
// Prism writes into what it is given, and the contract is never bent to suit a tool. Wherever Prism
// would refuse what the contract allows, the difference belongs here, with its reason.

// Prism refuses every schema unless the contract names their dialect; it is the one that OpenAPI 3.1
// has anyway, and at the sight of the name other tools warn of a dialect that they do not know.
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The operations that the vendor serves. */
export function contractView(bundle) {
  return { ...structuredClone(bundle), jsonSchemaDialect: DIALECT };
}

/** The receiver of the contract's webhooks, which Prism leaves out: webhook `x` is the path `/x`. */
export function receiverView(bundle) {
  const { webhooks = {}, ...view } = contractView(bundle);
  view.paths = Object.fromEntries(
    Object.entries(webhooks).map(([name, item]) => [`/${name}`, item]),
  );
  return view;
}
