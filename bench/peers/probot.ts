import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createNodeMiddleware, createProbot, type Probot } from "probot";
import { serveUntilEnd } from "../child.ts";
import { SECRET } from "../payloads.ts";

const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

const probot = createProbot({
  overrides: { appId: 1, privateKey, secret: SECRET, logLevel: "fatal" },
});
const middleware = await createNodeMiddleware(doNothing, { probot });
const server = createServer((request, response) => {
  void middleware(request, response);
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  serveUntilEnd(`http://127.0.0.1:${port}`, async () => server.closeAllConnections());
});

function doNothing(app: Probot): void {
  app.onAny(() => undefined);
}
