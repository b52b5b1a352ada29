// PostgreSQL's text holds neither NUL nor half a surrogate pair; people's text may.
// eslint-disable-next-line no-control-regex
const UNSTORABLE = /[\\\0]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Any text in a form that PostgreSQL keeps; different texts stay different. */
export function stored(text: string): string {
  return text.replace(
    UNSTORABLE,
    (unit) => `\\${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The text that was stored. */
export function unstored(text: string): string {
  return text.replace(/\\([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
