import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startMock } from '../start-mock.ts';

test("the inspector's script and style have at most 60 kB over the wire, and refer to no other host", async () => {
  await using mock = await startMock();
  const load = async (name: string) => {
    const response = await fetch(`${mock.url}/__mock/ui/${name}`, { headers: { 'accept-encoding': 'gzip' } });
    const text = await response.text();
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(Number(response.headers.get('content-length'))).toBe(gzipSync(text).length);
    return { text, length: Number(response.headers.get('content-length')) };
  };
  const [script, style] = [await load('inspector.js'), await load('inspector.css')];
  expect(script.length + style.length).toBeLessThan(60_000);
  expect(script.text).toMatch(/^\/\*! With htm [\d.]+, preact [\d.]+\. Their licenses are in LICENSES\.txt/);
  const hosts = `${script.text}${style.text}`.match(/https?:\/\/[\w.]+/g) ?? [];
  expect(hosts.filter((host) => !/w3\.org$|contoso\.crm\.dynamics\.com$/.test(host))).toEqual([]);
  expect(style.text).not.toMatch(/@import|url\(/);
});
