/**
 * A process of its own for tests: `tsx store-process.ts FOLDER COMMAND`. Says what it does on
 * standard output, a line each.
 */
import { createHashedEmbedder } from "../../src/models/hashed-embedder.ts";
import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";
import { found } from "./contract-search.ts";
import { placed, sample } from "./sample.ts";

const [folder = "", command = "", ...words] = process.argv.slice(2);

async function main(): Promise<void> {
  const store = await createEmbeddedStore({
    folder,
    embedder: createHashedEmbedder(),
    graphComponents: 0,
  });
  const publish = async (count: number, text: string): Promise<void> => {
    const documents = Array.from({ length: count }, (_, i) => sample([`${text} số ${i}`, "hết"]));
    await store.stage(documents);
    await store.publish(documents.map((document, i) => placed(`${i}.txt`, document)));
  };
  switch (command) {
    case "publish":
      await publish(1, words.join(" "));
      console.log("published");
      break;
    case "publish-for-ever":
      for (let n = 0; ; n++) {
        const release = store.lockIngest();
        await publish(20, `Lần ${n} của ${process.pid}`);
        release();
        console.log(`published ${n}`);
      }
    case "hold-lock":
      store.lockIngest();
      console.log("locked");
      setInterval(() => {}, 1000);
      return;
    case "watch": {
      console.log("watching");
      const stop = setInterval(() => {
        if (found(store.current(), words.join(" ")).length === 0) return;
        clearInterval(stop);
        console.log("seen");
        void store.close();
      }, 10);
      return;
    }
    default:
      throw new Error(`unknown command ${command}`);
  }
  await store.close();
}

await main();
