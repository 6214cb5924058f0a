import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** What an emulated connection gives. */
export type LinkSpeed = {
  /** There and back, for a request; a new connection costs one more. */
  readonly roundTripMs: number;
  /** Shared by everything that is under way at once. */
  readonly bytesPerSecond: number;
};

/** The slow connection of web performance tools, "slow 4G": 1.6 Mbit/s, 150 ms. */
export const slow4g: LinkSpeed = { roundTripMs: 150, bytesPerSecond: 1_600_000 / 8 };

/** Small enough that answers under way together share the link as packets would: 20 ms of it at 1.6 Mbit/s. */
const chunkBytes = 4096;

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

type Sending = { readonly response: ServerResponse; readonly body: Buffer; sent: number };

/**
 * One narrow wire that all answers share in turn. It stands in the server, because the browser's own emulation does
 * not reach what a worker fetches, and a map fetches most of its data there.
 */
export class SlowLink {
  private readonly queue: Sending[] = [];
  private readonly greeted = new WeakSet<Socket>();
  private busyUntil = 0;
  private running = false;

  constructor(readonly speed: LinkSpeed) {}

  async send(response: ServerResponse, socket: Socket, body: Buffer): Promise<void> {
    const isNew = !this.greeted.has(socket);
    this.greeted.add(socket);
    await sleep(this.speed.roundTripMs * (isNew ? 2 : 1));
    response.flushHeaders();
    this.queue.push({ response, body, sent: 0 });
    if (!this.running) await this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      const chunk = next.body.subarray(next.sent, next.sent + chunkBytes);
      const now = performance.now();
      this.busyUntil = Math.max(now, this.busyUntil) + (chunk.length / this.speed.bytesPerSecond) * 1000;
      // Timers are a millisecond late; what is slept too long is made good by the next chunk.
      if (this.busyUntil - now > 2) await sleep(this.busyUntil - now);
      next.response.write(chunk);
      next.sent += chunk.length;
      if (next.sent < next.body.length) this.queue.push(next);
      else next.response.end();
    }
    this.running = false;
  }
}
