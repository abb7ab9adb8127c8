// The lower bound: node:http parses the JSON and responds with a constant, without any check. `node bare-server.ts PORT`.
import { createServer } from 'node:http';

const answer = JSON.stringify({ id: '4cb0c374-d3bb-4557-b139-5712880adc55', etag: '"9e0052a2-0000-0200-0000-5e35fb330000"' });
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) };

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(201, headers).end(answer);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
