// Which of the media types of a body is sent, and which of them are JSON.

/** Whether it is `application/json` or a type that says by `+json` that it is written as that. */
export function jsonType(mediaType) {
  return /^application\/([\w.-]+\+)?json$/.test(mediaType);
}

/** The one media type, or the one that `x-sends` names; undefined if neither says. */
export function mediaTypeSent(operation, body) {
  const kinds = Object.keys(body.content ?? {});
  if (kinds.length === 1) return kinds[0];
  return kinds.find((kind) => kind === operation['x-sends']);
}
