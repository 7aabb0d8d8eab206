#!/usr/bin/env node
import { runCommand } from "./command.ts";
import { exitCodes } from "./failure.ts";

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? exitCodes.well : exitCodes.unexpected),
);
process.on("SIGINT", () => process.exit(exitCodes.interrupted));

process.exitCode = await runCommand(process.argv.slice(2), process);
