import { build, preview } from 'vite';

const PORT = 4173;

// The preview sends files as they are: packed ones would only take time.
process.env['PRECOMPRESS'] ??= 'false';

console.log('Building the dashboard …');
const start = performance.now();
await build();
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`Built in ${seconds} s. Starting the server …`);

try {
  const server = await preview();
  const base = server.config.base;
  console.log(`\nThe dashboard is up: http://localhost:${PORT}${base}   (Ctrl+C ends it)`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The server could not start on port ${PORT}: ${reason}`);
  process.exitCode = 1;
}
