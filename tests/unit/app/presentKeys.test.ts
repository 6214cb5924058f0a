import { describe, expect, test } from "vitest";
import { commandOf } from "../../../src/app/present/presentKeys";

const press = (key: string, more: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const onStage = (key: string, more = {}) => commandOf(press(key, more), { isOnStage: true, doLettersAct: true });

describe("on the stage", () => {
  test.each(["ArrowRight", "ArrowDown", "PageDown", " "])("%j goes on", (key) => {
    expect(onStage(key)).toEqual({ kind: "next" });
  });
  test.each(["ArrowLeft", "ArrowUp", "PageUp"])("%j goes back", (key) => {
    expect(onStage(key)).toEqual({ kind: "previous" });
  });
  test("Space with Shift goes back", () => {
    expect(onStage(" ", { shiftKey: true })).toEqual({ kind: "previous" });
  });
  test("digits name scenes, and there is no scene nought", () => {
    expect(onStage("7")).toEqual({ kind: "goTo", scene: 7 });
    expect(onStage("0")).toBeNull();
  });
  test("letters work with Caps Lock and on keyboards of other scripts", () => {
    expect(onStage("F")).toEqual({ kind: "fullscreen" });
    expect(onStage("а", { code: "KeyF" })).toEqual({ kind: "fullscreen" });
    expect(onStage("и", { code: "KeyB" })).toEqual({ kind: "black" });
    expect(onStage("ю", { code: "Period" })).toEqual({ kind: "black" });
    expect(onStage("т", { code: "KeyN" })).toEqual({ kind: "notes" });
    // A Latin layout that moves its letters, such as Dvorak, means the letter and not the place.
    expect(onStage("n", { code: "KeyL" })).toEqual({ kind: "notes" });
    expect(onStage("l", { code: "KeyN" })).toBeNull();
  });
  test("the browser's own shortcuts stay its own", () => {
    for (const modifier of ["ctrlKey", "metaKey", "altKey"]) {
      expect(onStage("f", { [modifier]: true })).toBeNull();
      expect(onStage("ArrowLeft", { [modifier]: true })).toBeNull();
    }
  });
  test.each(["Tab", "Shift", "F5", "q", "constructor", "Enter"])("%s means nothing", (key) => {
    expect(onStage(key)).toBeNull();
  });
});

test("who switched single keys off keeps arrows, Space and a clicker", () => {
  const quiet = { isOnStage: true, doLettersAct: false };
  for (const key of ["f", "b", ".", "n", "3", "а"]) expect(commandOf(press(key), quiet)).toBeNull();
  for (const key of ["ArrowRight", " ", "PageDown"]) expect(commandOf(press(key), quiet)).toEqual({ kind: "next" });
  expect(commandOf(press("Escape"), quiet)).toEqual({ kind: "leave" });
});

test("while the presenter looks around, the map keeps its keys and a clicker still works", () => {
  const around = { isOnStage: false, doLettersAct: true };
  for (const key of ["ArrowRight", "ArrowUp", " ", "Home", "Escape", "3"])
    expect(commandOf(press(key), around)).toBeNull();
  expect(commandOf(press("PageDown"), around)).toEqual({ kind: "next" });
});
