import { expect, test } from "vitest";
import { whyNotListening } from "../../src/environment/no-listening.ts";

function refused(code: string): Error {
  return Object.assign(new Error(`listen ${code}`), { code });
}

test.each([
  ["EADDRINUSE", "another program is already using that port on localhost. Stop that program"],
  ["EACCES", "PORT is 80, and the system doesn't let this account use that port. Set PORT to"],
  ["EADDRNOTAVAIL", "HOST is localhost, and this machine doesn't have that address. Set HOST"],
])("%s is told by the variable that can change it", (code, says) => {
  const { message } = whyNotListening(refused(code), { host: "localhost", port: 80 }, {});
  expect(message).toMatch(/^Waymark can't start:\n- [^\n]+\.$/);
  expect(message).toContain(says);
});

test("what nobody knows a word for stays as the system says it", () => {
  const odd = refused("EWEATHER");
  expect(whyNotListening(odd, { host: "localhost", port: 80 })).toBe(odd);
});
