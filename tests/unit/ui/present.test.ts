import { expect, test } from "vitest";
import { elapsedText } from "../../../src/ui/present/SpeakersClock";
import { swipeBetween } from "../../../src/ui/present/swipe";

const at = (clientX: number, clientY: number) => ({ clientX, clientY });

test("the speaker reads how long the talk has gone on", () => {
  expect(elapsedText(0)).toBe("0:00");
  expect(elapsedText(247_900)).toBe("4:07");
  expect(elapsedText(3_847_000)).toBe("1:04:07");
  // The clocks of two windows may differ by a moment.
  expect(elapsedText(-40)).toBe("0:00");
});

test("a swipe goes on to the left and back to the right; scrolling is no swipe", () => {
  expect(swipeBetween(at(300, 500), at(200, 520))).toBe("next");
  expect(swipeBetween(at(100, 500), at(220, 470))).toBe("previous");
  expect(swipeBetween(at(300, 500), at(270, 500))).toBeNull();
  expect(swipeBetween(at(300, 500), at(220, 420))).toBeNull();
});
