import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { StoreError } from "../../domain/errors.ts";

/** The folder of files that can be built again from the database at any time. */
export interface IndexFiles {
  pathOf(name: string): string;
  /** A new name in the same folder, to be moved by `settle` or removed. */
  temporaryPath(name: string): string;
  /** Writes the pieces under a temporary name, makes them durable and moves them to `name`. */
  write(name: string, pieces: readonly Uint8Array[]): Promise<void>;
  /** Makes a file under a temporary name durable and moves it to `name`. */
  settle(temporaryPath: string, name: string): Promise<void>;
  /** `null` when it is missing or unreadable. */
  read(name: string): Promise<ArrayBuffer | null>;
  readSync(name: string): ArrayBuffer | null;
  /** Removes files that are neither wanted nor being written by a living process. */
  clean(isWanted: (name: string) => boolean): void;
  /** 0 when missing. */
  bytesOf(name: string): number;
}

const TEMPORARY = /\.(\d+)-[0-9a-f]+\.tmp$/u;

export function createIndexFiles(folder: string): IndexFiles {
  mkdirSync(folder, { recursive: true });
  const pathOf = (name: string): string => join(folder, name);
  const temporaryPath = (name: string): string =>
    pathOf(`${name}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`);

  const settle = async (temporary: string, name: string): Promise<void> => {
    await makeDurable(temporary);
    await rename(temporary, pathOf(name));
    await makeDurable(folder);
  };

  return {
    pathOf,
    temporaryPath,
    settle,
    async write(name, pieces) {
      // The folder may have been emptied by hand: everything in it is a cache.
      mkdirSync(folder, { recursive: true });
      const temporary = temporaryPath(name);
      try {
        const handle = await open(temporary, "wx");
        try {
          for (const piece of pieces) await handle.appendFile(piece);
        } finally {
          await handle.close();
        }
        const expected = pieces.reduce((sum, piece) => sum + piece.length, 0);
        const { size } = await stat(temporary);
        if (size !== expected) {
          throw new StoreError(
            "disk",
            `${pathOf(name)} should have ${expected} bytes and has ${size}. Check the free space.`,
          );
        }
        await settle(temporary, name);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async read(name) {
      try {
        return toArrayBuffer(await readFile(pathOf(name)));
      } catch {
        return null;
      }
    },
    readSync(name) {
      try {
        return toArrayBuffer(readFileSync(pathOf(name)));
      } catch {
        return null;
      }
    },
    clean(isWanted) {
      for (const name of readdirSync(folder)) {
        const writer = TEMPORARY.exec(name)?.[1];
        const isKept = writer === undefined ? isWanted(name) : isAlive(Number(writer));
        if (!isKept) rmSync(pathOf(name), { force: true });
      }
    },
    bytesOf(name) {
      return statSync(pathOf(name), { throwIfNoEntry: false })?.size ?? 0;
    },
  };
}

async function makeDurable(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Small files come in a shared pool, at offsets that typed arrays cannot start from. */
function toArrayBuffer(bytes: Buffer): ArrayBuffer {
  return bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength
    ? (bytes.buffer as ArrayBuffer)
    : (bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
