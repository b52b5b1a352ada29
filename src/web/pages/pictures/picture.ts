/** A picture as it is sent to a browser. */
export interface Picture {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What kinds of pictures are sent, by how their content begins. */
const KINDS: readonly { readonly type: string; readonly begins: (bytes: Uint8Array) => boolean }[] =
  [
    { type: "image/png", begins: (bytes) => text(bytes, 0, 4) === "\u0089PNG" },
    { type: "image/jpeg", begins: (bytes) => text(bytes, 0, 3) === "\u00FF\u00D8\u00FF" },
    { type: "image/gif", begins: (bytes) => /^GIF8[79]a$/.test(text(bytes, 0, 6)) },
    {
      type: "image/webp",
      begins: (bytes) => text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 12) === "WEBP",
    },
  ];

/** A photo or drawing in pixels, called what it is, whatever it was said to be; nothing else is one. */
export function pixels(bytes: Uint8Array): Picture | undefined {
  const kind = KINDS.find(({ begins }) => begins(bytes));
  return kind && { type: kind.type, bytes };
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString("latin1");
}

/** A drawing of ours, or one that was found to be harmless. */
export function drawing(svg: string | Uint8Array): Picture {
  return { type: "image/svg+xml", bytes: typeof svg === "string" ? Buffer.from(svg) : svg };
}
