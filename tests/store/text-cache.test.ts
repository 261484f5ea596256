import { describe, expect, it } from "vitest";
import { createTextCache } from "../../src/store/embedded/text-cache.ts";

describe("a cache of texts", () => {
  function counted(maxCharacters: number) {
    const loads: string[] = [];
    const read = createTextCache(maxCharacters, (key: string) => {
      loads.push(key);
      return key === "" ? null : { text: key };
    });
    return { loads, read };
  }

  it("gives the same object again without another load", () => {
    const { loads, read } = counted(100);
    expect(read("june")).toBe(read("june"));
    expect(loads).toEqual(["june"]);
  });

  it("drops what was read longest ago once there are too many characters", () => {
    const { loads, read } = counted(9);
    for (const key of ["june", "july", "june", "may", "june", "july"]) read(key);
    expect(loads).toEqual(["june", "july", "may", "july"]);
  });

  it("asks again for what is not there", () => {
    const { loads, read } = counted(9);
    expect([read(""), read("")]).toEqual([null, null]);
    expect(loads).toEqual(["", ""]);
  });
});
