// What the mock is given in place of the contract itself. A view is derived in memory, from a copy:
// Prism writes into what it is given, and the contract is never bent to suit a tool. Wherever Prism
// would refuse what the contract allows, the difference belongs here, with its reason.

/** The operations that the vendor serves. */
export function contractView(bundle) {
  return structuredClone(bundle);
}

/** The receiver of the contract's webhooks, which Prism leaves out: webhook `x` is the path `/x`. */
export function receiverView(bundle) {
  const { webhooks = {}, ...view } = structuredClone(bundle);
  view.paths = Object.fromEntries(
    Object.entries(webhooks).map(([name, item]) => [`/${name}`, item]),
  );
  return view;
}
