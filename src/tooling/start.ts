import { build, preview } from 'vite';
import { isPortFree, portAsked } from './servedPort.ts';

async function start(port: number): Promise<void> {
  // Before the build, which takes a minute.
  if (!(await isPortFree(port))) {
    throw new Error(
      `Port ${port} is taken, perhaps by a dashboard that runs already. End that, or take another: npm start -- --port ${port + 1}`,
    );
  }
  // The preview sends files as they are: packed ones would only take time.
  process.env['PRECOMPRESS'] ??= 'false';
  console.log('Building the dashboard …');
  const begun = performance.now();
  await build();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`Built in ${seconds} s. Starting the server …`);
  const server = await preview({ preview: { port, strictPort: true } });
  console.log(
    `\nThe dashboard is up: http://localhost:${port}${server.config.base}   (Ctrl+C ends it)`,
  );
}

const port = portAsked(process.argv.slice(2), process.env);
try {
  if (!port.ok) throw new Error(port.error);
  await start(port.value);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
