import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { isPortFree, portAsked } from './servedPort.ts';

it('takes the argument before the variable, and the usual port without either', () => {
  expect(portAsked([], {})).toEqual({ ok: true, value: 4173 });
  expect(portAsked([], { PORT: '8080' })).toEqual({ ok: true, value: 8080 });
  expect(portAsked(['--port', '8081'], { PORT: '8080' })).toEqual({ ok: true, value: 8081 });
  expect(portAsked(['--port=8082'], {})).toEqual({ ok: true, value: 8082 });
});

it.each(['0', '65536', '80a', '-1', '1.5', 'here'])('says why “%s” is no port', (text) => {
  expect(portAsked([`--port=${text}`], {})).toEqual({
    ok: false,
    error: `A port is a whole number from 1 to 65535, not “${text}”.`,
  });
});

it('says what the command takes', () => {
  const asked = portAsked(['--prot', '1'], {});
  expect(asked.ok ? '' : asked.error).toContain('--port N');
});

it('knows a port that somebody holds', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => {
    holder.listen({ port: 0, host: '127.0.0.1' }, resolve);
  });
  const address = holder.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  expect(await isPortFree(address.port)).toBe(false);
  await new Promise<void>((resolve) => {
    holder.close(() => resolve());
  });
  expect(await isPortFree(address.port)).toBe(true);
});
