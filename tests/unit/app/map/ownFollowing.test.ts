import { expect, test, vi } from "vitest";
import { followOwn } from "../../../../src/app/map/ownFollowing";
import type { OwnPart } from "../../../../src/domain/ownData";
import { createOwnStore, type OwnEntry } from "../../../../src/state/own";

const part: OwnPart = { type: "FeatureCollection", features: [] };
const entry: OwnEntry = {
  id: 1,
  name: "a.csv",
  source: new File([], "a.csv"),
  colour: 0,
  file: {
    read: () => Promise.reject(new Error("nobody reads it here")),
    feature: async () => null,
    find: async () => ({ total: 0, rows: [] }),
    tile: async () => null,
    close: () => undefined,
  },
  reading: { kind: "reading", share: 0 },
  parts: [],
  shown: true,
};

function following() {
  const own = createOwnStore();
  const [draw, seek] = [vi.fn(), vi.fn()];
  const map = followOwn({ own, onMap: { fetch: async () => false }, draw, seek });
  const put = (change: Partial<OwnEntry>) =>
    own.setState(({ files: [file = entry] }) => ({ files: [{ ...file, ...change }] }));
  put({});
  draw.mockClear();
  const grow = () => put({ parts: [...(own.getState().files[0]?.parts ?? []), part] });
  return { own, map, draw, seek, put, grow };
}

test("parts that come while the map is drawing wait for it, and are drawn together", () => {
  const { map, draw, grow } = following();
  grow();
  expect(draw).toHaveBeenCalledTimes(1);
  map.unsettled();
  grow();
  grow();
  expect(draw).toHaveBeenCalledTimes(1);
  map.settled();
  expect(draw).toHaveBeenCalledTimes(2);
  map.settled();
  expect(draw).toHaveBeenCalledTimes(2);
});

test("what the reader does waits for nothing, and progress alone draws nothing", () => {
  const { own, map, draw, seek, put } = following();
  map.unsettled();
  put({ reading: { kind: "reading", share: 0.5 } });
  expect(draw).not.toHaveBeenCalled();
  put({ shown: false });
  own.setState({ chosen: { file: 1, index: 3 } });
  expect(draw).toHaveBeenCalledTimes(2);
  own.setState({ sought: { bounds: [50, 40, 51, 41] } });
  expect(seek).toHaveBeenCalledExactlyOnceWith([50, 40, 51, 41]);
});
