import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../src/cli/serve.ts";

const outer = mkdtempSync(join(tmpdir(), "great-turn-serve-"));
const folder = join(outer, "web");
let first: { server: Server; address: string } | undefined;

beforeAll(() => {
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "assets", "kernels.wasm"), "");
  writeFileSync(join(folder, "icon.png"), "some bytes");
  writeFileSync(join(outer, "secret.txt"), "not for the page");
});
afterAll(() => {
  first?.server.close();
  rmSync(outer, { recursive: true });
});

/** The server of these tests, begun by the first that asks: where it cannot begin, a test says so. */
async function served(): Promise<NonNullable<typeof first>> {
  first ??= await serve(folder, 41924);
  return first;
}

/** Asks for a path as it is written: a URL would resolve its dots. */
async function ask(
  path: string,
  method = "GET",
  known = "",
): Promise<{ status: number; type: string; policy: string; packing: string; length: string }> {
  const { port } = new URL((await served()).address);
  return new Promise((resolve, reject) => {
    request({ host: "localhost", port, path, method, headers: { "Accept-Encoding": known } }, (response) => {
      response.resume();
      resolve({
        status: response.statusCode ?? 0,
        type: response.headers["content-type"] ?? "",
        policy: String(response.headers["content-security-policy"]),
        packing: response.headers["content-encoding"] ?? "",
        length: response.headers["content-length"] ?? "",
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("the lab's server", () => {
  test("gives pages and modules their own type, under a strict policy", async () => {
    expect(await ask("/")).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect(await ask("/assets/kernels.wasm?v=1")).toMatchObject({ status: 200, type: "application/wasm" });
    const { policy } = await ask("/");
    expect(policy).toContain("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'");
  });

  test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/assets/../../secret.txt", "/..%2fsecret.txt", "/%00", "/%zz"])(
    "gives nothing outside the folder for %s",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test("listens to this machine alone", async () => {
    const bound = (await served()).server.address();
    expect(["127.0.0.1", "::1"]).toContain(typeof bound === "object" ? bound?.address : bound);
  });

  test("answers only questions", async () => {
    expect((await ask("/", "POST")).status).toBe(405);
  });

  test("packs text for who can unpack it, and tells the length of what it sends as it is", async () => {
    expect(await ask("/", "GET", "gzip")).toMatchObject({ packing: "gzip", length: "" });
    expect(await ask("/", "GET", "gzip;q=0")).toMatchObject({ packing: "", length: "15" });
    expect(await ask("/icon.png", "GET", "gzip")).toMatchObject({ packing: "", length: "10" });
  });

  test("takes the next free port when one is taken", async () => {
    const one = await serve(folder, 42024);
    const { port } = new URL(one.address);
    const other = await serve(folder, Number(port));
    one.server.close();
    other.server.close();
    expect(Number(new URL(other.address).port)).toBeGreaterThan(Number(port));
  });
});
