import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { contentTypeOf } from "../src/cli/contentType.ts";

/** What a careful host would allow the lab: its own files and its own engine. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
].join("; ");

const built = fileURLToPath(new URL("../dist/web", import.meta.url));

/** A lab that is served, and how to end it. */
export interface Served {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves the built lab on this machine under a folder, as a plain static host would, with the policy in a header.
 *
 * @param folder the path that the lab lies under, ending in a slash
 */
export async function serveLab(folder = "/"): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(folder)
      ? normalize(pathname.slice(folder.length).replace(/(^|\/)$/, "$1index.html"))
      : "";
    try {
      const body = await readFile(join(built, path));
      response.writeHead(200, { "content-type": contentTypeOf(path), "content-security-policy": policy }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const found = server.address();
  const port = typeof found === "object" && found ? found.port : 0;
  return {
    address: `http://127.0.0.1:${port}${folder}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
