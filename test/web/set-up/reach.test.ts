import { describe, expect, it } from "vitest";
import { addressAt, isOutOfReach } from "../../../src/web/set-up/reach.ts";

const GITHUB = "https://github.com";

describe("an address", () => {
  it.each([
    "http://localhost:3000",
    "http://waymark.localhost",
    "http://127.0.0.1:3000",
    "http://0.0.0.0",
    "http://[::1]:3000",
    "http://[::]",
    "http://10.1.2.3",
    "http://192.168.0.7:3000",
    "http://172.16.0.1",
    "http://172.31.255.1",
    "http://169.254.1.1",
    "http://[fd00::1]",
    "http://[fe80::1]",
    "http://printer",
    "http://waymark.local",
    "http://waymark.internal",
    "https://waymark.lan",
  ])("such as %s is none that GitHub could reach", (address) => {
    expect(isOutOfReach(address, GITHUB)).toBe(true);
  });

  it.each([
    "https://waymark.example",
    "http://172.32.0.1",
    "http://8.8.8.8",
    "https://localhost.example",
  ])("such as %s may be one", (address) => {
    expect(isOutOfReach(address, GITHUB)).toBe(false);
  });

  it("of a network is within reach of a GitHub in it, and one of this machine of a GitHub on it", () => {
    const [network, machine] = ["http://10.1.2.3", "http://localhost:3000"];
    expect(isOutOfReach(network, "https://harbor.ghe.com")).toBe(true);
    expect(isOutOfReach(network, "https://git.harbor.example")).toBe(false);
    expect(isOutOfReach(machine, "https://git.harbor.example")).toBe(true);
    expect(isOutOfReach(machine, "http://127.0.0.1:4000")).toBe(false);
  });

  it("is guessed from the host that a browser asked", () => {
    expect(addressAt("waymark.example")).toBe("https://waymark.example");
    expect(addressAt("localhost:3000")).toBe("http://localhost:3000");
    expect(addressAt("[::1]:3000")).toBe("http://[::1]:3000");
    expect(addressAt(undefined)).toBe("");
    expect(addressAt('x"><b>')).toBe("");
    expect(addressAt("waymark.example/path")).toBe("");
  });
});
