import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findSlurm } from "../../scripts/browser.mjs";

/** Whether a cluster can be started here: Slurm's daemons are there, and we may start them. */
export const canStart: boolean = findSlurm() && process.getuid?.() === 0;

/** A cluster of two workers on this machine, of one task each. */
export interface Cluster {
  /** What the clients of the cluster need in their environment. */
  readonly config: string;
  /** Starts a worker that is not running. */
  readonly start: (worker: string) => void;
  /** Kills a worker at once, as a broken machine would. */
  readonly kill: (worker: string) => void;
  readonly stop: () => Promise<void>;
}

export const workers = ["one", "two"] as const;

/** Starts the real engine, and waits until it takes tasks. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "great-turn-slurm-"));
  const config = join(folder, "slurm.conf");
  const port = 20_000 + (process.pid % 10_000);
  for (const each of ["state", ...workers]) mkdirSync(join(folder, each));
  writeFileSync(config, settings(folder, port));
  startMunge();
  const daemons: ChildProcess[] = [daemon("slurmctld", ["-D", "-f", config])];
  const running = new Map<string, ChildProcess>();
  const start = (worker: string): void => {
    running.set(worker, daemon("slurmd", ["-D", "-f", config, "-N", worker]));
  };
  const kill = (worker: string): void => {
    running.get(worker)?.kill("SIGKILL");
  };
  workers.forEach(start);
  await untilIdle(config);
  return {
    config,
    start,
    kill,
    stop: async () => {
      for (const each of [...daemons, ...running.values()]) each.kill("SIGKILL");
      await wait(200);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function daemon(name: string, words: readonly string[]): ChildProcess {
  return spawn(`/usr/sbin/${name}`, words, { stdio: "ignore" });
}

/** The daemon by which the parts of a cluster know one another; one that runs already serves. */
function startMunge(): void {
  mkdirSync("/run/munge", { recursive: true });
  execFileSync("chown", ["munge", "/run/munge"]);
  if (existsSync("/run/munge/munge.socket.2") && isRunning("munged")) return;
  execFileSync("runuser", ["-u", "munge", "--", "/usr/sbin/munged", "--force"], { stdio: "ignore" });
}

function isRunning(name: string): boolean {
  try {
    execFileSync("pgrep", ["-x", name]);
    return true;
  } catch {
    return false;
  }
}

async function untilIdle(config: string): Promise<void> {
  for (;;) {
    await wait(200);
    try {
      const states = execFileSync("sinfo", ["--noheader", "--Node", "--format=%t"], {
        env: { ...process.env, SLURM_CONF: config },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      if (
        states
          .trim()
          .split("\n")
          .filter((each) => each === "idle").length === workers.length
      )
        return;
    } catch {
      // It does not answer yet.
    }
  }
}

function settings(folder: string, port: number): string {
  const host = execFileSync("hostname", ["-s"], { encoding: "utf8" }).trim();
  return `${[
    "ClusterName=trial",
    `SlurmctldHost=${host}(127.0.0.1)`,
    `SlurmctldPort=${port}`,
    "SlurmUser=root",
    "SlurmdUser=root",
    "AuthType=auth/munge",
    "AuthInfo=cred_expire=5",
    `StateSaveLocation=${join(folder, "state")}`,
    `SlurmdSpoolDir=${join(folder, "%n")}`,
    `SlurmctldPidFile=${join(folder, "slurmctld.pid")}`,
    `SlurmdPidFile=${join(folder, "%n.pid")}`,
    `SlurmctldLogFile=${join(folder, "slurmctld.log")}`,
    `SlurmdLogFile=${join(folder, "%n.log")}`,
    "ProctrackType=proctrack/linuxproc",
    "TaskPlugin=task/none",
    "SelectType=select/cons_tres",
    "ReturnToService=2",
    "JobRequeue=1",
    "SlurmdTimeout=20",
    "SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=0",
    "MailProg=/bin/true",
    ...workers.map(
      (each, at) => `NodeName=${each} NodeHostname=${host} NodeAddr=127.0.0.1 Port=${port + 1 + at} CPUs=1`,
    ),
    `PartitionName=all Nodes=${workers.join(",")} Default=YES MaxTime=INFINITE State=UP`,
  ].join("\n")}\n`;
}
