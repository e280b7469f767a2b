// What the bundled program is made of: all that bin/ calls, in a process or in one of its threads.
export { main } from './main.js';
export { processWorld } from './process-world.js';

/** What a worker thread does; loaded only there. */
export async function loadAuditBatch() {
  return (await import('./engine/worker.js')).default;
}
