import { createEmbeddedStore } from "../../src/store/embedded/embedded-store.ts";
import { describeStore } from "./contract.ts";

describeStore("the embedded store, comparing every vector", (folder, embedder, options) =>
  createEmbeddedStore({ folder, embedder, ...options }),
);

describeStore("the embedded store, walking a graph", (folder, embedder, options) =>
  createEmbeddedStore({ folder, embedder, ...options, graphComponents: 0 }),
);
