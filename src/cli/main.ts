#!/usr/bin/env node
import { runCommand } from "./command.ts";
import { exitCodes, failureOfOutput } from "./failure.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  const { exitCode, message } = failureOfOutput(error);
  if (message !== "") process.stderr.write(`${message}\n`);
  process.exit(exitCode);
});
// Where nobody can be told, the results are still results.
process.stderr.on("error", () => {});
process.on("SIGINT", () => process.exit(exitCodes.interrupted));

process.exitCode = await runCommand(process.argv.slice(2), process);
