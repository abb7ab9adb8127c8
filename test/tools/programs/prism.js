import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const free = createServer().listen(0, '127.0.0.1');
await once(free, 'listening');
const { port } = free.address();
free.close();
await once(free, 'close');

const prism = spawn('prism', ['mock', '-p', String(port), process.env.DESCRIPTION], { stdio: ['ignore', 'pipe', 'inherit'] });
process.on('exit', () => prism.kill());
await new Promise((resolve, reject) => {
  prism.stdout.on('data', (printed) => String(printed).includes('is listening') && resolve());
  prism.on('exit', (code) => reject(new Error(`prism mock ended with ${code}`)));
});

export async function accepts(request) {
  return (await fetch(new Request(`http://127.0.0.1:${port}/connections`, request))).ok;
}
