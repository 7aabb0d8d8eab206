import { expose } from "comlink";
import { openEngine } from "./engine.ts";

expose(openEngine());
