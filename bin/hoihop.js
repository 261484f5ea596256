#!/usr/bin/env node
// TypeScript is run as it is: tsx comes with the package, wherever the current folder is.
import { register } from "tsx/esm/api";

register();
await import("../src/main.ts");
