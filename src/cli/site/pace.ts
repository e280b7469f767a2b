import { setTimeout as pause } from 'node:timers/promises';

/** Keeps requests to an origin apart by the time that its robots.txt asks for (`Crawl-delay`). */
export class Pace {
  private readonly delays = new Map<string, number>();
  private readonly next = new Map<string, number>();

  /** In milliseconds. */
  set(origin: string, delay: number): void {
    this.delays.set(origin, delay);
  }

  /** Resolves when it is this request's turn. */
  async wait(origin: string, signal: AbortSignal): Promise<void> {
    const delay = this.delays.get(origin) ?? 0;
    if (delay === 0) return;
    const now = Date.now();
    const turn = Math.max(now, this.next.get(origin) ?? 0);
    this.next.set(origin, turn + delay);
    if (turn > now) await pause(turn - now, undefined, { signal });
  }
}
