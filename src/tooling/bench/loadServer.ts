import { Agent, get } from 'node:http';

/** A request of the load, and what came of it. */
interface Answer {
  readonly milliseconds: number;
  readonly bytes: number;
  /** What went wrong; `null` if nothing. */
  readonly fault: string | null;
}

/** What a server did under load. */
export interface LoadReport {
  readonly requests: number;
  readonly bytes: number;
  readonly seconds: number;
  /** What went wrong, with how often. */
  readonly faults: ReadonlyMap<string, number>;
  /** Time until an answer was complete, milliseconds. */
  readonly median: number;
  readonly slowest: number;
  /** The most connections that were open at a time. */
  readonly connections: number;
}

/** What is loaded, for how long, by how many at a time. */
export interface Load {
  readonly origin: string;
  /** Paths asked for in turn, with the encoding that readers' browsers accept. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

const PATIENCE = 30_000;

function ask(url: string, agent: Agent): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve) => {
    const end = (bytes: number, fault: string | null): void =>
      resolve({ milliseconds: performance.now() - start, bytes, fault });
    const request = get(url, { agent, headers: { 'Accept-Encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        const promised = Number(response.headers['content-length'] ?? bytes);
        const whole = response.statusCode === 200 && bytes === promised;
        end(bytes, whole ? null : `${url}: ${response.statusCode}, ${bytes} of ${promised} bytes`);
      });
      response.on('error', (error) => end(bytes, error.message));
    });
    request.setTimeout(PATIENCE, () => request.destroy(new Error('no answer in 30 s')));
    request.on('error', (error) => end(0, error.message));
  });
}

function openSockets(agent: Agent): number {
  const all = [agent.sockets, agent.freeSockets].flatMap((by) => Object.values(by));
  return all.reduce((sum, sockets) => sum + (sockets?.length ?? 0), 0);
}

/** Loads a server with many connections at a time, each asking again as soon as it has its answer. */
export async function loadServer(load: Load): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const start = performance.now();
  const until = start + load.seconds * 1000;
  const times: number[] = [];
  const faults = new Map<string, number>();
  let bytes = 0;
  let connections = 0;
  const reader = async (turn: number): Promise<void> => {
    for (let asked = turn; performance.now() < until; asked += 1) {
      const path = load.paths[asked % load.paths.length] ?? '/';
      const answer = await ask(load.origin + path, agent);
      times.push(answer.milliseconds);
      bytes += answer.bytes;
      connections = Math.max(connections, openSockets(agent));
      if (answer.fault !== null) faults.set(answer.fault, (faults.get(answer.fault) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: load.connections }, (_, turn) => reader(turn)));
  agent.destroy();
  const sorted = times.toSorted((one, other) => one - other);
  return {
    requests: times.length,
    bytes,
    seconds: (performance.now() - start) / 1000,
    faults,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    slowest: sorted.at(-1) ?? 0,
    connections,
  };
}
