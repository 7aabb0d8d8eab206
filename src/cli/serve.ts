import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, normalize, sep } from "node:path";
import { pipeline } from "node:stream";
import { createGzip } from "node:zlib";
import { Fault } from "../index.ts";
import { contentTypeOf } from "./contentType.ts";

const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The page may talk to nobody else, and its workers may share memory. */
const headers = {
  "Content-Security-Policy": policy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-cache",
} as const;

/**
 * Serves a folder to this machine alone.
 *
 * @param port the first that is tried; when it is taken, the next free one is used
 * @throws Fault "ports-taken"
 */
export async function serve(
  folder: string,
  port: number,
): Promise<{ readonly server: Server; readonly address: string }> {
  for (let at = port; at < port + 50 && at <= 65535; at++) {
    const server = createServer((request, response) => answer(folder, request, response));
    if (await listens(server, at)) return { server, address: `http://localhost:${at}/` };
  }
  throw new Fault("ports-taken", {
    what: `no port from ${port} on is free`,
    where: `--port ${port}`,
    mend: "choose another first port from 1024 to 65535",
  });
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    });
    server.listen(port, "localhost", () => resolve(true));
  });
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const refuse = (status: number, words: string): void => {
    response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end(`${words}\n`);
  };
  const file = fileFor(folder, request.url ?? "/");
  if (request.method !== "GET" && request.method !== "HEAD") refuse(405, "only GET and HEAD are answered");
  else if (file === undefined) refuse(404, "there is no such page");
  else {
    const type = contentTypeOf(file);
    const isPacked = /text|javascript|json|svg|wasm/.test(type) && takesGzip(request);
    const size = isPacked ? { "Content-Encoding": "gzip" } : { "Content-Length": statSync(file).size };
    response.writeHead(200, { ...headers, Vary: "Accept-Encoding", "Content-Type": type, ...size });
    if (request.method === "HEAD") response.end();
    else if (isPacked) pipeline(createReadStream(file), createGzip(), response, () => {});
    else pipeline(createReadStream(file), response, () => {});
  }
}

/** Whether who asks can unpack what is sent. */
function takesGzip({ headers: { "accept-encoding": known = "" } }: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(known));
}

/** The file that an address names, if it lies in the folder. */
export function fileFor(folder: string, url: string): string | undefined {
  const path = pathOf(url);
  if (path === undefined || path.includes("\0")) return undefined;
  const root = normalize(join(folder, sep));
  const named = normalize(join(root, path));
  if (!named.startsWith(root)) return undefined;
  const file = named.endsWith(sep) ? join(named, "index.html") : named;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return undefined;
  }
}
